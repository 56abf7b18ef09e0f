import { LIMITS, type JsonObject } from '#kernel';
import { invalidExamples, validExamples } from '../generate/examples.js';
import type { MessageType } from '../message.js';
import { catalogue } from './catalogue.js';
import { schemaFaults, viewFaults } from './schemas.js';

const ROOT = process.cwd();
const type = (name: string): MessageType => catalogue.type(name)!;
const BEGUN = type('nl.reintegratie.detenties.begonnen.v1');
const dataOf = (event: JsonObject): JsonObject => event['data'] as JsonObject;
const example = (of: MessageType, name: string): JsonObject =>
  structuredClone(dataOf(validExamples(ROOT, of.name).find((one) => one.name === name)!.event));
const places = (of: MessageType, data: unknown): readonly string[] =>
  schemaFaults(of, data).map(({ place }) => place);

describe('the examples beside each schema', () => {
  const valid = catalogue
    .all()
    .flatMap((of) => validExamples(ROOT, of.name).map((one) => [of.name, one.name, one] as const));
  const invalid = catalogue
    .all()
    .flatMap((of) =>
      invalidExamples(ROOT, of.name).map((one) => [of.name, one.name, one] as const),
    );

  it.each(valid)('%s: %s is valid', (name, _, { event }) => {
    expect(event).toMatchObject({ type: name, dataschema: type(name).schemaId });
    expect(schemaFaults(type(name), dataOf(event))).toEqual([]);
  });

  it.each(invalid)('%s: %s is refused at its place and nowhere else', (name, _, example) => {
    expect(places(type(name), dataOf(example.event))).toEqual([example.place]);
  });

  it('together show every field that there is', () => {
    const text = JSON.stringify(valid.map(([, , { event }]) => event));
    const fields = catalogue.all().flatMap(({ leaves }) => leaves.filter((leaf) => !leaf.derived));
    const names = fields.map(({ pointer }) => pointer.replace('/*', '').split('/').at(-1));
    expect(names.filter((name) => !text.includes(`"${name}":`))).toEqual([]);
  });
});

describe('a refused document', () => {
  it('is told all its faults at once', () => {
    const data = example(BEGUN, 'volledig');
    Object.assign(data['persoon'] as object, { burgerservicenummer: '123', voertaal: 'nl' });
    Object.assign(data['detentie'] as object, { titel: { code: 'x' }, onbekend: 1 });
    expect(places(BEGUN, data)).toEqual([
      '/persoon/burgerservicenummer',
      '/persoon/voertaal',
      '/detentie/titel/code',
      '/detentie/onbekend',
    ]);
  });

  it('never hears a value of its own, nor a key that is not the name of a field', () => {
    const data = example(BEGUN, 'volledig');
    Object.assign(data['persoon'] as object, {
      burgerservicenummer: '999990018',
      '999990342': 'geheim',
      verblijfplaats: { type: 'Geheime Schuilplaats' },
      geboorte: { datum: { type: 'Datum', datum: '1988-02-31' } },
    });
    const told = JSON.stringify(schemaFaults(BEGUN, data));
    expect(told).toContain('/persoon/*');
    expect(told).not.toMatch(/999990018|999990342|geheim|Schuilplaats|1988/);
  });

  it('is told no more faults than the limit, however many there are', () => {
    const conditions = Array.from({ length: 200 }, (_, at) => [
      `veld${'abcdefghij'[at % 10]}${at % 100}`,
      at,
    ]);
    const data = { ...example(BEGUN, 'minimaal'), ...Object.fromEntries(conditions) };
    expect(schemaFaults(BEGUN, data)).toHaveLength(LIMITS.faultsMax);
  });

  it('is examined no further than its first fault when it is large', () => {
    const data = example(BEGUN, 'volledig');
    const wrong = { code: 1, omschrijving: 2, onbekend: 3 };
    Object.assign(data['persoon'] as object, {
      nationaliteiten: Array.from({ length: 20_000 }, () => wrong),
    });
    expect(schemaFaults(BEGUN, data)).toEqual([
      { place: '/persoon/nationaliteiten', expected: 'at most 10 items' },
    ]);
  });

  it.each([null, [], 'tekst', 7, undefined])('is refused as a whole when it is %j', (data) => {
    expect(schemaFaults(BEGUN, data)).toEqual([{ place: '', expected: 'an object' }]);
  });

  it('cannot smuggle a prototype past the schema', () => {
    const data = JSON.parse('{"__proto__": {"persoon": {}, "detentie": {}}}') as JsonObject;
    expect(places(BEGUN, data)).toContain('/persoon');
  });
});

describe('a place of residence', () => {
  const at = (verblijfplaats: JsonObject) => {
    const data = example(BEGUN, 'minimaal');
    Object.assign(data['persoon'] as object, { verblijfplaats });
    return places(BEGUN, data);
  };

  it.each([
    { type: 'Adres', verblijfadres: { huisnummer: 1, postcode: '3011AD' } },
    { type: 'Locatie', verblijfadres: { locatiebeschrijving: 'Woonboot' } },
    { type: 'VerblijfplaatsBuitenland', verblijfadres: { land: { code: '5010' } } },
    { type: 'VerblijfplaatsOnbekend' },
  ])('may be of kind $type', (residence) => expect(at(residence as JsonObject)).toEqual([]));

  it('has only the fields of its own kind', () => {
    expect(at({ type: 'VerblijfplaatsOnbekend', verblijfadres: {} })).toEqual([
      '/persoon/verblijfplaats/verblijfadres',
    ]);
    const mixed = { huisnummer: 1, postcode: '3011AD', locatiebeschrijving: 'Woonboot' };
    expect(at({ type: 'Adres', verblijfadres: mixed })).toEqual([
      '/persoon/verblijfplaats/verblijfadres/locatiebeschrijving',
    ]);
  });
});

describe('an internal type', () => {
  it('has no views', () => {
    const internal = type('nl.sluis.heroverwegingen.gevraagd.v1');
    expect(() => viewFaults(internal, {})).toThrow('has no views');
  });
});
