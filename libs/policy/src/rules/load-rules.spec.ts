import {
  aRule,
  faultsOf,
  loaded,
  MESSAGE,
  NEUTRAL,
  OTHER_LANE,
  smallCatalogue,
} from '../small-world.fixture.js';
import { loadRules } from './load-rules.js';
import { rowFor } from './matrix.js';
import type { RawRow } from './source.js';

const aRow = (changes: Partial<Record<keyof RawRow, unknown>> = {}) =>
  ({
    row: 'naam',
    title: { nl: 'Naam', en: 'Name' },
    why: 'a1',
    groups: { '/persoon/naam': ['voornamen', 'geslachtsnaam'] },
    cells: { 'gemeente.coordinator': 'Y' },
    ...changes,
  }) as RawRow;

const grantsOf = (rules: Parameters<typeof loaded>[0], matrix: readonly RawRow[] = []) =>
  Object.fromEntries(loaded(rules, matrix).permits[0]?.grants.get(MESSAGE) ?? []);

describe('a rule file without faults', () => {
  it('loads, and is named by what it says and not by file name or layout', () => {
    const first = loaded([aRule()]);
    const text = `# een opmerking\n${JSON.stringify({ rules: [aRule()] })}`;
    const second = loadRules([{ path: 'anders.yaml', text }], smallCatalogue);
    expect(second).toMatchObject({ kind: 'loaded', rules: { digest: first.digest } });
    expect(loaded([aRule({ owner: 'Een ander' })]).digest).not.toBe(first.digest);
  });

  it('reads a group as the leaves that the matrix names for it', () => {
    const rule = aRule({ fields: { exact: ['/persoon/naam'] } });
    expect(grantsOf([rule], [aRow()])).toEqual({
      '/persoon/naam/voornamen': 'exact',
      '/persoon/naam/geslachtsnaam': 'exact',
    });
  });

  it('leaves out of a group what has a row of its own', () => {
    const own = aRow({ row: 'voornamen', groups: undefined, leaves: ['/persoon/naam/voornamen'] });
    const rest = aRow({ groups: { '/persoon/naam': ['geslachtsnaam'] } });
    expect(grantsOf([aRule({ fields: { exact: ['/persoon/naam'] } })], [own, rest])).toEqual({
      '/persoon/naam/geslachtsnaam': 'exact',
    });
  });

  it('lets companions go with their date, and only the certainty with a coarser one', () => {
    expect(grantsOf([aRule({ fields: { exact: ['/detentie/einddatum'] } })])).toEqual({
      '/detentie/einddatum': 'exact',
      '/detentie/einddatum/zekerheid': 'exact',
      '/detentie/einddatum/berekendOp': 'exact',
    });
    expect(grantsOf([aRule({ fields: { month: ['/detentie/einddatum'] } })])).toEqual({
      '/detentie/einddatum': 'month',
      '/detentie/einddatum/zekerheid': 'exact',
    });
  });
});

describe('the names in a rule', () => {
  it.each([
    [
      'field',
      { fields: { exact: ['/persoon/naam/achternaam'] } },
      'unknown field `/persoon/naam/achternaam`: neither a leaf nor a group of the matrix',
    ],
    ['fact', { when: { 'persoon.lengte': 'lang' } }, 'unknown fact `persoon.lengte`'],
    [
      'value of a fact',
      { when: { 'persoon.verblijfsrecht': 'misschien' } },
      '`persoon.verblijfsrecht` is never `misschien`',
    ],
    [
      'type',
      { types: [MESSAGE, 'nl.proef.anders.v1'] },
      'unknown message type `nl.proef.anders.v1`',
    ],
    ['role', { to: { role: 'buurman', relation: ['herkomst'] } }, 'unknown role `buurman`'],
    ['mask', { mask: ['naam.geheim'] }, 'unknown mask `naam.geheim`'],
    [
      'bound of the window',
      { window: { from: 'straks', until: 'open' } },
      '`straks` is not a bound',
    ],
    [
      'view type',
      { as: 'nl.proef.anders.v1' },
      '`nl.proef.anders.v1` is not a view type of the catalogue',
    ],
  ] as const)('are known: %s', (_, changes, message) => {
    expect(faultsOf([aRule(changes)])).toEqual([`rule \`proef.regel\`: ${message}`]);
  });

  it('are known: problem code of a gate', () => {
    const gate = aRule({
      effect: 'hold',
      problem: 'zomaar',
      when: { 'persoon.volwassen': false },
      purpose: undefined,
      to: undefined,
      need: undefined,
      fields: undefined,
      window: undefined,
    });
    expect(faultsOf([gate])).toEqual(['rule `proef.regel`: unknown problem code `zomaar`']);
  });

  it('are days of the calendar where they are dates', () => {
    expect(faultsOf([aRule({ review: '2026-02-30' })])).toEqual([
      'rule `proef.regel`: the review date is not a day of the calendar',
    ]);
  });

  it.each([
    ['/detentie/einddatum/zekerheid', 'follows its date and cannot be named'],
    [
      '/wijziging/vorigeWaarden/detentie/einddatum',
      'follows the leaf that it mirrors and cannot be named',
    ],
  ])('do not include %s', (pointer, message) => {
    expect(faultsOf([aRule({ fields: { exact: [pointer] } })])).toEqual([
      `rule \`proef.regel\`: \`${pointer}\` ${message}`,
    ]);
  });

  it.each([
    ['month', '/persoon/naam/voornamen', 'text'],
    ['presence', '/persoon/naam/voornamen', 'text'],
    ['day', '/detentie/einddatum', 'date'],
  ])('ask no step %s of %s', (step, pointer, kind) => {
    expect(faultsOf([aRule({ fields: { [step]: [pointer] } })])).toEqual([
      `rule \`proef.regel\`: \`${pointer}\` is a ${kind} and has no step \`${step}\``,
    ]);
  });

  it('are taken once: a leaf in two steps is a fault', () => {
    const fields = { exact: ['/detentie/einddatum'], month: ['/detentie/einddatum'] };
    expect(faultsOf([aRule({ fields })])).toEqual([
      'rule `proef.regel`: `/detentie/einddatum` is named twice in this rule',
    ]);
  });
});

describe('rules together', () => {
  it('have one id each', () => {
    expect(faultsOf([aRule(), aRule()])).toEqual(['rule `proef.regel`: this id is already taken']);
  });

  it('serve one purpose and give one view type per type and role', () => {
    const whole = aRule({
      id: 'proef.heel',
      purpose: 'reintegratie.schulden',
      to: { role: 'schuldhulpverlening', relation: ['herkomst'] },
      fields: { exact: ['/persoon/naam/voornamen'] },
    });
    const neutral = { ...whole, id: 'proef.half', as: NEUTRAL };
    expect(faultsOf([whole, neutral])).toEqual([
      `rule \`proef.half\`: \`${MESSAGE}\` to \`schuldhulpverlening\` has another view type than in rule \`proef.heel\``,
    ]);
  });
});

describe('the matrix', () => {
  it('refuses a new leaf below a group until somebody has placed it', () => {
    const row = aRow({ groups: { '/persoon/naam': ['geslachtsnaam'] } });
    expect(faultsOf([aRule()], [row])).toEqual([
      '`/persoon/naam/voornamen` is not placed: name it in `/persoon/naam` or in a row of its own',
    ]);
  });

  it('refuses a leaf that no type has, and a leaf in two rows', () => {
    const stranger = aRow({
      groups: { '/persoon/naam': ['voornamen', 'geslachtsnaam', 'roepnaam'] },
    });
    expect(faultsOf([aRule()], [stranger])).toEqual([
      'no message type has the leaf `/persoon/naam/roepnaam`',
    ]);
    const again = aRow({ row: 'nogmaals', groups: undefined, leaves: ['/persoon/naam/voornamen'] });
    expect(faultsOf([aRule()], [aRow(), again])).toEqual([
      '`/persoon/naam/voornamen` already stands in another row',
    ]);
  });

  it('lets a row hold for the types that it names, and the other row for all others', () => {
    const own = aRow({ row: 'eigen', types: [MESSAGE] });
    const { matrix } = loaded([aRule()], [aRow(), own]);
    const rowOf = (type: string) => rowFor(matrix, type, '/persoon/naam/voornamen')?.row;
    expect([rowOf(MESSAGE), rowOf(OTHER_LANE)]).toEqual(['eigen', aRow().row]);
    expect(faultsOf([aRule()], [aRow(), own, { ...own, row: 'nogmaals' }])).toContain(
      '`/persoon/naam/voornamen` already stands in another row',
    );
    expect(faultsOf([aRule()], [aRow(), aRow({ row: 'elders', types: [OTHER_LANE] })])).toContain(
      `\`${OTHER_LANE}\` has no leaf \`/persoon/naam/geslachtsnaam\``,
    );
  });
});
