import {
  aNeutralRule,
  aRule,
  aType,
  catalogueOf,
  faultsOf,
  load,
  loaded,
  MESSAGE,
  messageType,
  NEUTRAL,
  neutralType,
  OTHER_LANE,
  smallCatalogue,
} from '../small-world.fixture.js';
import { loadRules } from './load-rules.js';
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

describe('the shape of a rule file', () => {
  it('names file and line of every fault', () => {
    const text = [
      'rules:',
      '  - id: eerste.regel',
      '    lane: reintegratie',
      '    ground: { kind: statute }',
      '    types: [a.b]',
      '    naar: iemand',
    ].join('\n');
    const result = loadRules([{ path: 'map/regels.yaml', text }], smallCatalogue);
    expect(result).toEqual({
      kind: 'refused',
      faults: expect.arrayContaining([
        { file: 'map/regels.yaml', line: 2, message: 'rule 1 lacks `owner`' },
        { file: 'map/regels.yaml', line: 2, message: 'rule 1 lacks `review`' },
        { file: 'map/regels.yaml', line: 2, message: 'rule 1 lacks `why`' },
        { file: 'map/regels.yaml', line: 4, message: '`ground` lacks `article`' },
        { file: 'map/regels.yaml', line: 6, message: 'rule 1 has an unknown key `naar`' },
      ]),
    });
  });

  it.each([
    'ground',
    'owner',
    'review',
    'why',
    'lane',
    'types',
    'purpose',
    'to',
    'need',
    'fields',
    'window',
  ])('refuses a permit without %s', (key) =>
    expect(faultsOf([aRule({ [key]: undefined })])).toEqual([`rule 1 lacks \`${key}\``]),
  );

  it.each([
    [
      'a misspelt key',
      { filds: { exact: ['/persoon/naam/voornamen'] } },
      'rule 1 has an unknown key `filds`',
    ],
    ['no leaf at all', { fields: { exact: [] } }, '`exact` must NOT have fewer than 1 items'],
    ['an empty condition', { when: {} }, '`when` must NOT have fewer than 1 properties'],
    [
      'a condition on null',
      { when: { 'adres.geheim': null } },
      '`adres.geheim` has none of the forms that are allowed here',
    ],
    [
      'an operator',
      { when: { 'adres.geheim': { $ne: true } } },
      '`adres.geheim` has none of the forms that are allowed here',
    ],
    ['a reason in one language', { why: { nl: 'Daarom.' } }, '`why` lacks `en`'],
    [
      'a problem on a permit',
      { problem: 'minderjarig' },
      '`problem` has no place in a rule with this effect',
    ],
    [
      'an unknown effect',
      { effect: 'allow' },
      '`effect` must be one of permit, forbid, refuse, hold',
    ],
    [
      'a review date in words',
      { review: 'volgend jaar' },
      '`review` does not have the form that is asked for',
    ],
    [
      'a relative pointer',
      { fields: { exact: ['persoon'] } },
      '`exact` does not have the form that is asked for',
    ],
  ] as const)('refuses %s', (_, changes, message) => {
    expect(faultsOf([{ ...aRule(), ...changes } as never])).toEqual([message]);
  });

  it('refuses a gate that names fields or a recipient', () => {
    const gate = aRule({
      effect: 'refuse',
      problem: 'minderjarig',
      when: { 'persoon.volwassen': false },
    });
    expect(faultsOf([gate])).toEqual(
      expect.arrayContaining([
        '`to` has no place in a rule with this effect',
        '`fields` has no place in a rule with this effect',
      ]),
    );
  });

  it('says on which line a text is no YAML, and refuses a repeated key', () => {
    const broken = loadRules([{ path: 'a.yaml', text: 'rules:\n  - id: [' }], smallCatalogue);
    expect(broken).toMatchObject({ kind: 'refused', faults: [{ file: 'a.yaml', line: 2 }] });
    const twice = loadRules([{ path: 'a.yaml', text: 'rules: []\nrules: []' }], smallCatalogue);
    expect(twice).toMatchObject({
      kind: 'refused',
      faults: [{ line: 2, message: 'this is not YAML: duplicate_key' }],
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

describe('a rule that can never apply is refused', () => {
  it.each([
    [
      'type of another lane',
      { types: [OTHER_LANE] },
      `\`${OTHER_LANE}\` belongs to the lane \`openbareorde\``,
    ],
    [
      'role of another lane',
      { to: { role: 'gemeente.burgemeester', relation: ['herkomst'] } },
      'the role `gemeente.burgemeester` belongs to the lane `openbareorde`',
    ],
    [
      'relation that the role never has',
      { to: { role: 'gemeente.coordinator', relation: ['landelijk'] } },
      'can never apply: no `gemeente.coordinator` is reached as `landelijk`',
    ],
    [
      'purpose that the role does not hold',
      { purpose: 'reintegratie.zorg' },
      'the role `gemeente.coordinator` does not hold the purpose `reintegratie.zorg`',
    ],
    [
      'need of a role without a condition of its own',
      { need: 'hulpvraag.eigen' },
      'can never apply: the role `gemeente.coordinator` has no condition of its own',
    ],
    [
      'need of a request that no type carries',
      { need: 'verzoek' },
      'can never apply: none of its types answers a request',
    ],
    [
      'view type as the type that is sent',
      { types: [NEUTRAL] },
      `can never apply: \`${NEUTRAL}\` is not sent by partners`,
    ],
    [
      'age group that contradicts adulthood',
      { when: { 'persoon.volwassen': true, 'persoon.leeftijdsgroep': ['jonger', 'onbekend'] } },
      'can never apply: the age group contradicts `persoon.volwassen`',
    ],
    [
      'relation it is not addressed to',
      { when: { relatie: 'landelijk' } },
      'can never apply: it asks for a relation that it is not addressed to',
    ],
  ] as const)('%s', (_, changes, message) => {
    expect(faultsOf([aRule(changes)])).toContain(`rule \`proef.regel\`: ${message}`);
  });

  it('need and condition that exclude each other', () => {
    expect(faultsOf([aNeutralRule({ when: { 'toestemming.eigen': false } })])).toEqual([
      'rule `proef.neutraal`: can never apply: it needs `toestemming.eigen` and asks for its absence',
    ]);
  });

  it('a type that has none of the fields', () => {
    const other = aType('nl.proef.leeg.v1', messageType.leaves.slice(0, 1));
    const result = load(
      [aRule({ types: [MESSAGE, 'nl.proef.leeg.v1'] })],
      [],
      catalogueOf(messageType, other),
    );
    expect(result).toMatchObject({
      kind: 'refused',
      faults: [
        {
          message:
            'rule `proef.regel`: can never apply to `nl.proef.leeg.v1`, which has none of its fields',
        },
      ],
    });
  });

  it('a type that does not go to the role', () => {
    const entry = { recipients: ['reclassering'] };
    const result = load([aRule()], [], catalogueOf({ ...messageType, entry }));
    expect(result).toMatchObject({
      kind: 'refused',
      faults: [
        {
          message: `rule \`proef.regel\`: can never apply: \`${MESSAGE}\` does not go to \`gemeente.coordinator\``,
        },
      ],
    });
  });
});

describe('who may not know of detention', () => {
  it('gets no type that names it', () => {
    expect(faultsOf([aNeutralRule({ as: undefined })])).toContain(
      `rule \`proef.neutraal\`: \`woningcorporatie\` may not know of detention, which \`${MESSAGE}\` names: give a neutral view with \`as\``,
    );
  });

  it('gets no view type that names it', () => {
    const naming = { ...neutralType, namesDetention: true };
    const result = load([aNeutralRule()], [], catalogueOf(messageType, naming));
    expect(result).toMatchObject({
      kind: 'refused',
      faults: [
        {
          message: `rule \`proef.neutraal\`: \`woningcorporatie\` may not know of detention, which \`${NEUTRAL}\` names`,
        },
      ],
    });
  });

  it('gets only fields that the neutral view has a place for', () => {
    const fields = { exact: ['/persoon/naam/voornamen', '/persoon/naam/geslachtsnaam'] };
    expect(faultsOf([aNeutralRule({ fields })])).toEqual([
      'rule `proef.neutraal`: the neutral view has no place for `/persoon/naam/geslachtsnaam`',
    ]);
  });
});

describe('who may not know a secret address', () => {
  it('gets no address without the mask', () => {
    expect(faultsOf([aNeutralRule({ mask: undefined })])).toEqual([
      'rule `proef.neutraal`: gives `woningcorporatie` an address without the mask `adres.geheim`',
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
});
