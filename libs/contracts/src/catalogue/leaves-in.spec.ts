import type { JsonObject, JsonValue } from '#kernel';
import { validExamples } from '../generate/examples.js';
import { catalogue, leafAt } from './catalogue.js';
import { leavesIn, splitDate } from './leaves-in.js';
import { generalPointer, valueAt } from './pointers.js';

const BEGUN = catalogue.type('nl.reintegratie.detenties.begonnen.v1')!;

describe('the leaves in a document', () => {
  const documents = catalogue
    .all()
    .flatMap((type) =>
      validExamples(process.cwd(), type.name).map(
        ({ name, event }) => [type.name, name, type, event['data'] as JsonObject] as const,
      ),
    );

  it.each(documents)('%s %s: are the whole document, each place once', (_, __, type, data) => {
    const leaves = leavesIn(type, data);
    expect(new Set(leaves.map(({ at }) => at)).size).toBe(leaves.length);
    // Taken out one by one, nothing but empty objects and lists is left.
    expect(scalarsIn(data)).toBe(leaves.reduce((sum, { value }) => sum + scalarsIn(value), 0));
    for (const { at, leaf } of leaves) {
      expect(valueAt(data, at)).toBeDefined();
      expect(leafAt(type, at)).toBe(leaf);
      expect(generalPointer(at)).toBe(leaf.pointer);
    }
  });

  it('show a date without what accompanies it, and that as leaves of its own', () => {
    const verwachteEinddatum = {
      type: 'JaarMaandDatum',
      jaar: 2027,
      maand: 9,
      zekerheid: 'berekend',
      vroegst: '2027-08-30',
    };
    expect(leavesIn(BEGUN, { detentie: { verwachteEinddatum } })).toMatchObject([
      {
        at: '/detentie/verwachteEinddatum',
        value: { type: 'JaarMaandDatum', jaar: 2027, maand: 9 },
      },
      { at: '/detentie/verwachteEinddatum/zekerheid', value: 'berekend' },
      { at: '/detentie/verwachteEinddatum/vroegst', value: '2027-08-30' },
    ]);
  });

  it('show no date where only a companion is', () => {
    const data = { detentie: { begindatum: { zekerheid: 'werkelijk' } } };
    expect(leavesIn(BEGUN, data).map(({ at }) => at)).toEqual(['/detentie/begindatum/zekerheid']);
  });

  it.each<JsonObject>([
    { onbekend: 1 },
    { persoon: { '999990019': 1 } },
    { persoon: 'Jan' },
    { persoon: { nationaliteiten: { '*': { code: '0001' } } } },
    { persoon: [], detentie: { '0': {} } },
  ])('refuse %j, without naming what is there', (data) => {
    expect(() => leavesIn(BEGUN, data)).toThrow(/^a place outside the schema of the type$/);
  });
});

describe('splitDate', () => {
  it('separates the date from its companions', () => {
    expect(splitDate({ aanwezig: true, zekerheid: 'werkelijk' })).toEqual({
      parts: { aanwezig: true },
      companions: { zekerheid: 'werkelijk' },
    });
  });
});

describe('valueAt', () => {
  it('follows names, escapes and indices, and only own members', () => {
    const document = { 'a/b': [{ '~': 1 }] };
    expect(valueAt(document, '/a~1b/0/~0')).toBe(1);
    expect(valueAt(document, '')).toBe(document);
    expect(valueAt(document, '/toString')).toBeUndefined();
    expect(valueAt(document, '/a~1b/1')).toBeUndefined();
    expect(valueAt(document, '/a~1b/0/~0/x')).toBeUndefined();
  });
});

function scalarsIn(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + scalarsIn(inner), 0);
}
