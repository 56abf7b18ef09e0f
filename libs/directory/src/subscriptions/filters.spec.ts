// Answers: does a filter let through what its dialects say, and is anything else refused by its place?
import * as fc from 'fast-check';
import { LIMITS } from '#kernel';
import {
  FILTER_ATTRIBUTES,
  filterMatches,
  parseFilters,
  type Compared,
  type Filter,
  type Filterable,
} from './filters.js';
import { subscriptionMatches } from './match.js';

const BEGIN = 'nl.reintegratie.detenties.begonnen.v1';
const MESSAGE = { type: BEGIN, relatie: 'bestemming', gemeente: '0599' };

describe('a filter', () => {
  it.each<[Filter, boolean]>([
    [{ exact: { relatie: 'bestemming' } }, true],
    [{ exact: { relatie: 'Bestemming' } }, false],
    [{ exact: { relatie: 'bestemming', gemeente: '0014' } }, false],
    [{ prefix: { type: 'nl.reintegratie.detenties.' } }, true],
    [{ prefix: { type: 'detenties' } }, false],
    [{ suffix: { type: '.begonnen.v1' } }, true],
    [{ suffix: { type: '.begonnen' } }, false],
    [{ not: { exact: { relatie: 'herkomst' } } }, true],
    [{ all: [{ exact: { relatie: 'bestemming' } }, { exact: { gemeente: '0014' } }] }, false],
    [{ any: [{ exact: { relatie: 'herkomst' } }, { exact: { gemeente: '0599' } }] }, true],
  ])('%j lets a message through: %s', (filter, wanted) => {
    expect(filterMatches(filter, MESSAGE)).toBe(wanted);
  });

  it.each(['exact', 'prefix', 'suffix'])('by %s is false for what a message lacks', (dialect) => {
    const filter = { [dialect]: { voorwaarde: 'zorg' } } as unknown as Filter;
    expect(filterMatches(filter, MESSAGE)).toBe(false);
    expect(filterMatches({ not: filter }, MESSAGE)).toBe(true);
  });

  it('agrees with a plain reading of the dialects (property)', () => {
    fc.assert(
      fc.property(aFilter, aMessage, (filter, message) => {
        expect(filterMatches(filter, message)).toBe(plainly(filter, message));
      }),
      { numRuns: 2_000 },
    );
  });

  it('only takes away from a subscription (property)', () => {
    const types = fc.subarray([BEGIN, 'nl.reintegratie.plannen.gedeeld.v1'], { minLength: 1 });
    const postcodes = fc.subarray(['3011', '3012-3020']);
    const postcode = fc.constantFrom('3011AB', '3015', '9711', undefined);
    fc.assert(
      fc.property(
        fc.record({ types, postcodes }),
        fc.array(aFilter, { maxLength: 3 }),
        aMessage,
        postcode,
        fc.boolean(),
        (asked, filters, message, place, isWhole) => {
          const plain = { id: 'a', mailbox: 'm', channel: 'pull' as const, ...asked };
          const heard = { ...message, type: BEGIN, postcode: place, isWhole };
          const without = subscriptionMatches(plain, heard);
          const with_ = subscriptionMatches({ ...plain, filters }, heard);
          expect(with_ && !without).toBe(false);
          expect(with_).toBe(without && filters.every((one) => plainly(one, heard)));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('what somebody sends as filters', () => {
  it('is taken in every dialect', () => {
    fc.assert(
      fc.property(fc.array(aFilter, { maxLength: 3 }), (filters) => {
        expect(parseFilters(filters)).toEqual({ kind: 'parsed', filters });
      }),
    );
  });

  it.each([
    ['no list', {}, '/filters'],
    ['another dialect', [{ sql: "type LIKE 'nl.%'" }], '/filters/0'],
    ['no dialect', [{ exact: { relatie: 'herkomst' } }, {}], '/filters/1'],
    ['two dialects', [{ exact: { type: 'a' }, prefix: { type: 'a' } }], '/filters/0'],
    ['a text', ['exact'], '/filters/0'],
    ['another attribute', [{ exact: { bsn: '1' } }], '/filters/0/exact'],
    ['nothing to compare with', [{ exact: {} }], '/filters/0/exact'],
    ['an empty text', [{ not: { suffix: { type: '' } } }], '/filters/0/not/suffix/type'],
    ['a number', [{ prefix: { gemeente: 5 } }], '/filters/0/prefix/gemeente'],
    ['a long text', [{ prefix: { type: 'x'.repeat(129) } }], '/filters/0/prefix/type'],
    ['no filter in a series', [{ all: [] }], '/filters/0/all'],
    ['a series that is none', [{ any: { exact: { type: 'a' } } }], '/filters/0/any'],
    ['prototype', [JSON.parse('{"__proto__":{"type":"a"}}')], '/filters/0'],
  ])('is refused with its place: %s', (_what, filters, place) => {
    expect(parseFilters(filters)).toMatchObject({
      kind: 'refused',
      problem: 'filterInvalid',
      faults: [{ place }],
    });
  });

  it('says nothing of what stands there', () => {
    const refused = JSON.stringify(parseFilters([{ exact: { '999990019': 'x' } }, { sql: 'y' }]));
    expect(refused).not.toMatch(/999990019|sql/u);
  });

  it('goes no deeper than the limit', () => {
    const deep = (levels: number): unknown =>
      levels === 1 ? { exact: { type: 'a' } } : { not: deep(levels - 1) };
    expect(parseFilters([deep(LIMITS.filterDepthMax)]).kind).toBe('parsed');
    expect(parseFilters([deep(LIMITS.filterDepthMax + 1)])).toMatchObject({
      faults: [{ place: `/filters/0${'/not'.repeat(LIMITS.filterDepthMax)}` }],
    });
  });

  it('is no more than the limit, however it is divided', () => {
    const parts = (count: number) =>
      Array.from({ length: count }, () => ({ exact: { type: 'a' } }));
    const max = LIMITS.filterPartsMax;
    expect(parseFilters(parts(max)).kind).toBe('parsed');
    expect(parseFilters(parts(max + 1))).toMatchObject({ faults: [{ place: '/filters' }] });
    expect(parseFilters([{ all: parts(max) }])).toMatchObject({ faults: [{ place: '/filters' }] });
    expect(parseFilters([{ not: { any: parts(max - 1) } }])).toMatchObject({
      faults: [{ place: '/filters' }],
    });
  });
});

const text = fc.constantFrom(
  'herkomst',
  'bestemming',
  '0599',
  '0014',
  'zorg',
  'nl.',
  'v1',
  'o',
  '0',
);
const compared: fc.Arbitrary<Compared> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...FILTER_ATTRIBUTES), text), {
    minLength: 1,
    maxLength: 3,
    selector: ([name]) => name,
  })
  .map((pairs) => Object.fromEntries(pairs));

const aFilter: fc.Arbitrary<Filter> = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.oneof(
      fc.record({ exact: compared }),
      fc.record({ prefix: compared }),
      fc.record({ suffix: compared }),
    ),
    fc.record({ all: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
  ),
})).filter;

const aMessage: fc.Arbitrary<Filterable> = fc.record(
  {
    relatie: fc.constantFrom('herkomst', 'bestemming'),
    gemeente: fc.constantFrom('0599', '0014'),
    voorwaarde: fc.constantFrom('zorg', 'huisvesting'),
  },
  { requiredKeys: [] },
);

/** The dialects read aloud, from the text of the filter alone. */
function plainly(filter: Filter, message: Filterable): boolean {
  const [[dialect, inner]] = Object.entries(filter) as [[string, unknown]];
  switch (dialect) {
    case 'all':
      return !(inner as Filter[]).map((one) => plainly(one, message)).includes(false);
    case 'any':
      return (inner as Filter[]).map((one) => plainly(one, message)).includes(true);
    case 'not':
      return !plainly(inner as Filter, message);
  }
  const has = new Map(Object.entries(message));
  for (const [name, wanted] of Object.entries(inner as Record<string, string>)) {
    const value = has.get(name);
    if (value === undefined) return false;
    const part =
      dialect === 'exact'
        ? value
        : dialect === 'prefix'
          ? value.slice(0, wanted.length)
          : value.slice(Math.max(0, value.length - wanted.length));
    if (part !== wanted) return false;
  }
  return true;
}
