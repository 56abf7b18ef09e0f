import { catalogue } from './catalogue.js';

const CLASSES = [
  'identificatie',
  'persoon',
  'adres',
  'verblijf',
  'detentie',
  'contact',
  'voorwaarde',
  'gezondheid',
  'schuld',
  'toestemming',
  'dienst',
  'toezicht',
  'strafzaak',
  'melding',
  'techniek',
];
const BEGUN = 'nl.reintegratie.detenties.begonnen.v1';
const CHANGED = 'nl.reintegratie.detenties.gewijzigd.v1';
const NEUTRAL = 'nl.dienstverlening.behoeften.aangemeld.v1';
const all = catalogue.all();
const leaves = all.flatMap((type) => type.leaves.map((leaf) => ({ type, leaf })));
const leaf = (type: string, pointer: string) => catalogue.type(type)?.leaf(pointer);

describe('the catalogue', () => {
  it('knows a type by its exact name only', () => {
    expect(catalogue.type(BEGUN)?.name).toBe(BEGUN);
    expect(catalogue.type(BEGUN.toUpperCase())).toBeUndefined();
    expect(catalogue.type('constructor')).toBeUndefined();
  });

  it('holds messages, neutral views and internal types, and tells them apart by name', () => {
    const names = (kind: string) =>
      all.filter((type) => type.kind === kind).map(({ name }) => name);
    for (const name of names('bericht'))
      expect(name).toMatch(/^nl\.(reintegratie|dienstverlening|openbareorde)\./);
    for (const name of names('weergave')) expect(name).toMatch(/^nl\.dienstverlening\./);
    for (const name of names('intern')) expect(name).toMatch(/^nl\.sluis\./);
  });

  it('gives every leaf one class and a label in both languages', () => {
    for (const { leaf } of leaves) {
      expect(CLASSES).toContain(leaf.class);
      expect(leaf.label.nl.length * leaf.label.en.length).toBeGreaterThan(0);
    }
  });

  it('names each leaf of a type once', () => {
    for (const { leaves } of all) {
      expect(new Set(leaves.map(({ pointer }) => pointer)).size).toBe(leaves.length);
    }
  });

  it('has in the re-integration lane no place for an offence, a judgment, a diagnosis or a risk', () => {
    // That medication must continue is a flag; which medication is nowhere.
    const words =
      /straf(zaak|bepaling)|parketnummer|delict|pleegdatum|uitspraak|kwalificatie|diagnose|medica(?!tiecontinuiteit$)|risico|gedrag/i;
    const inLane = leaves.filter(({ type }) => type.lane === 'reintegratie');
    expect(inLane.filter(({ leaf }) => words.test(leaf.pointer))).toEqual([]);
  });

  it('says of every type with its own name whether it tells of detention', () => {
    for (const type of all) {
      expect([type.name, type.namesDetention]).toEqual([
        type.name,
        /^nl\.(reintegratie|openbareorde)\./.test(type.name),
      ]);
    }
  });
});

describe('the leaves of a date', () => {
  it('are the date itself and its companions', () => {
    expect(leaf(BEGUN, '/detentie/verwachteEinddatum')?.kind).toBe('date');
    expect(leaf(BEGUN, '/detentie/verwachteEinddatum/datum')).toBeUndefined();
    for (const name of ['zekerheid', 'geldigVanaf', 'berekendOp', 'vroegst', 'laatst']) {
      expect(leaf(BEGUN, `/detentie/verwachteEinddatum/${name}`)?.companionOf).toBe(
        '/detentie/verwachteEinddatum',
      );
    }
  });
});

describe('the leaves of previous values', () => {
  it('mirror the leaf at the same pointer outside', () => {
    const previous = leaves.filter(({ leaf }) =>
      leaf.pointer.startsWith('/wijziging/vorigeWaarden/'),
    );
    expect(previous.length).toBeGreaterThan(50);
    for (const { type, leaf } of previous) {
      const mirrored = type.leaf(leaf.mirrors ?? '');
      expect(leaf.pointer).toBe(`/wijziging/vorigeWaarden${leaf.mirrors}`);
      expect(mirrored).toMatchObject({ kind: leaf.kind, class: leaf.class });
    }
    expect(leaf(CHANGED, '/wijziging/reden/code')?.mirrors).toBeUndefined();
  });
});

describe('the neutral views', () => {
  const neutral = all.filter(({ kind }) => kind === 'weergave');

  it('are filled from leaves of the same kind that messages have', () => {
    const sent = leaves.filter(({ type }) => type.kind === 'bericht');
    for (const { from, kind, pointer } of neutral.flatMap((type) => type.leaves)) {
      const kinds = sent.filter(({ leaf }) => leaf.pointer === from).map(({ leaf }) => leaf.kind);
      expect([pointer, [...new Set(kinds)]]).toEqual([pointer, [kind]]);
    }
  });

  it('take their dates, with their certainty, from the dates of the stay', () => {
    expect(leaf(NEUTRAL, '/dienst/nodigVanaf')?.from).toBe('/detentie/verwachteEinddatum');
    expect(leaf(NEUTRAL, '/dienst/nodigVanaf/zekerheid')).toMatchObject({
      from: '/detentie/verwachteEinddatum/zekerheid',
      companionOf: '/dienst/nodigVanaf',
    });
  });

  it.each(neutral.map((type) => [type.name, type] as const))(
    '%s says nothing that hints at detention, in any name or label',
    (name, { title, description, leaves: own }) => {
      const shown = JSON.stringify([
        name,
        title,
        description,
        own.map(({ pointer, label, class: kind }) => [pointer, label, kind]),
      ]);
      expect(shown).not.toMatch(
        /deten|gevang|vrijheid|terugkeer|binnenkomst|re-?integratie|prison|release|return|entry/i,
      );
    },
  );
});

describe('derived leaves', () => {
  it('belong to messages only, and only the gateway makes them', () => {
    const derived = leaves.filter(({ leaf }) => leaf.derived);
    expect(derived.every(({ type }) => type.kind === 'bericht')).toBe(true);
    expect([...new Set(derived.map(({ leaf }) => leaf.pointer))].toSorted()).toEqual([
      '/detentie/indicatieGedetineerd',
      '/dienst/voorwaarde',
      '/gegevensverzoek/eigenBericht',
      '/gegevensverzoek/ontvangersklasse',
      '/gegevensverzoek/organisatie',
      '/persoon/indicatieContactViaCoordinator',
      '/verwijzing/identificatie',
      '/zaakreferentie',
    ]);
  });
});
