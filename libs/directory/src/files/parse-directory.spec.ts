// Answers: does a directory with a fault stay out, and does the fault name file, line and place
// without the value that stands there?
import { makeTerritory } from '../territory/make-territory.js';
import type { FileFault } from '../model.js';
import type { Known } from './known.js';
import { parseDirectory } from './parse-directory.js';

const TYPE = 'nl.reintegratie.detenties.begonnen.v1';
const KNOWN: Known = {
  types: [TYPE],
  roles: [
    { code: 'gemeente.coordinator', lane: 'reintegratie' },
    { code: 'gemeente.burgemeester', lane: 'openbareorde' },
    { code: 'reclassering', lane: 'reintegratie' },
  ],
  territory: makeTerritory({
    municipalities: [
      { code: '0599', name: 'Rotterdam' },
      { code: '0344', name: 'Utrecht' },
      { code: '0457', name: 'Weesp', until: '2022-03-24', successors: ['0344'] },
    ],
    postcodes: [
      { municipality: '0599', postcodes: ['3011-3089'] },
      { municipality: '0344', postcodes: ['3511-3585'] },
    ],
    establishments: [],
  }),
  on: '2026-03-01',
};

const ORGANISATIONS = `organisations:
  - oin: '00000099000000001000'
    name: Dienst Justitiële Inrichtingen
    active: true
  - oin: '00000099000000599000'
    name: Gemeente Rotterdam
    active: true
    municipality: '0599'
    delegations:
      - { oin: '00000099000000001000', from: '2024-01-01', ground: voorbeeld }
    mailboxes:
      - { role: gemeente.coordinator, lane: reintegratie }
`;
const AGREEMENTS = `agreements:
  - id: dji-zendt
    oin: '00000099000000001000'
    direction: send
    types: [${TYPE}]
    from: '2024-01-01'
    ground: Pbw 18a
  - id: rotterdam-ontvangt
    oin: '00000099000000599000'
    direction: receive
    role: gemeente.coordinator
    types: [${TYPE}]
    from: '2024-01-01'
    ground: Pbw 18a
`;
const SUBSCRIPTIONS = `subscriptions:
  - id: rotterdam
    mailbox: '00000099000000599000/gemeente.coordinator/reintegratie'
    types: [${TYPE}]
    postcodes: ['3011-3089']
    channel: pull
`;

interface Texts {
  readonly organisations: string;
  readonly agreements: string;
  readonly subscriptions: string;
}
const GOOD: Texts = {
  organisations: ORGANISATIONS,
  agreements: AGREEMENTS,
  subscriptions: SUBSCRIPTIONS,
};

const parse = (texts: Texts) =>
  parseDirectory(
    Object.entries(texts).map(([name, text]) => ({
      path: `examples/directory/${name}.yaml`,
      text: String(text),
    })),
    KNOWN,
  );

/** The faults after replacing one piece of one file. */
function faultsAfter(file: keyof Texts, from: string, to: string): readonly FileFault[] {
  expect(GOOD[file]).toContain(from);
  const result = parse({ ...GOOD, [file]: GOOD[file].replace(from, to) });
  return result.kind === 'refused' ? result.faults : [];
}
const linesAndPlaces = (faults: readonly FileFault[]) =>
  faults.map(
    ({ file, line, place }) => `${file.slice('examples/directory/'.length)}:${line} ${place}`,
  );

it('a directory without faults is its own content', () => {
  const result = parse(GOOD);
  expect(result).toMatchObject({
    kind: 'parsed',
    content: {
      organisations: [{ name: 'Dienst Justitiële Inrichtingen' }, { municipality: '0599' }],
      agreements: [{ id: 'dji-zendt' }, { id: 'rotterdam-ontvangt' }],
      subscriptions: [{ postcodes: ['3011-3089'] }],
    },
  });
});

describe('a file of another shape', () => {
  it.each<[string, keyof Texts, string, string, string]>([
    [
      'a key that nobody knows',
      'organisations',
      'active: true',
      'active: true\n    geheim: 1',
      'organisations.yaml:5 /organisations/0/geheim',
    ],
    [
      'a missing key',
      'organisations',
      '    name: Gemeente Rotterdam\n',
      '',
      'organisations.yaml:5 /organisations/1/name',
    ],
    [
      'an OIN without quotes',
      'organisations',
      "'00000099000000001000'\n    name",
      '00000099000000001000\n    name',
      'organisations.yaml:2 /organisations/0/oin',
    ],
    [
      'a date that does not exist',
      'agreements',
      "'2024-01-01'",
      "'2024-02-30'",
      'agreements.yaml:6 /agreements/0/from',
    ],
    [
      'a postcode that cannot exist',
      'subscriptions',
      '3011-3089',
      '0011',
      'subscriptions.yaml:5 /subscriptions/0/postcodes/0',
    ],
    [
      'a channel that is not offered',
      'subscriptions',
      'channel: pull',
      'channel: fax',
      'subscriptions.yaml:6 /subscriptions/0/channel',
    ],
    [
      'an id with a space',
      'agreements',
      'id: dji-zendt',
      'id: dji zendt',
      'agreements.yaml:2 /agreements/0/id',
    ],
  ])('with %s is refused there', (_, file, from, to, expected) => {
    expect(linesAndPlaces(faultsAfter(file, from, to))).toEqual([expected]);
  });

  it('says what is expected in both languages and never what stands there', () => {
    const [fault] = faultsAfter('organisations', "municipality: '0599'", "municipality: 'geheim'");
    expect(fault?.expected).toBe(
      'gemeentecode: 4 cijfers, tussen aanhalingstekens | municipality code: 4 digits, in quotes',
    );
    expect(JSON.stringify(fault)).not.toContain('geheim');
  });

  it.each<[string, string, string]>([
    ['broken YAML', 'active: true', 'active: [true'],
    ['a key twice', 'active: true', 'active: true\n    active: true'],
    ['an alias', 'name: Gemeente Rotterdam', 'name: &a Gemeente\n    ground: *a'],
  ])('with %s is refused', (_, from, to) => {
    const [fault] = faultsAfter('organisations', from, to);
    expect(fault?.file).toBe('examples/directory/organisations.yaml');
    expect(fault?.line).toBeGreaterThan(2);
  });

  it('that is missing, double or unknown is named', () => {
    const file = (path: string, text: string) => ({ path, text });
    const result = parseDirectory(
      [
        file('organisations.yaml', ORGANISATIONS),
        file('agreements.yaml', AGREEMENTS),
        file('more/agreements.yaml', AGREEMENTS),
        file('extra.yaml', ''),
      ],
      KNOWN,
    );
    const faults = result.kind === 'refused' ? result.faults.map((fault) => fault.file) : [];
    expect(faults).toEqual(['agreements.yaml', 'subscriptions.yaml', 'extra.yaml']);
  });

  it('stops listing at the limit', () => {
    const wrong = Array.from({ length: 80 }, () => '  - {}').join('\n');
    const result = parse({ ...GOOD, subscriptions: `subscriptions:\n${wrong}\n` });
    expect(result.kind === 'refused' && result.faults).toHaveLength(50);
  });
});

const COORDINATOR = '- { role: gemeente.coordinator, lane: reintegratie }';

describe('files that do not fit each other', () => {
  it.each<[string, keyof Texts, string, string, readonly string[]]>([
    [
      'an OIN that occurs twice',
      'organisations',
      "oin: '00000099000000599000'",
      "oin: '00000099000000001000'",
      [
        'organisations.yaml:5 /organisations/1/oin',
        'organisations.yaml:10 /organisations/1/delegations/0/oin',
      ],
    ],
    [
      'a municipality that ended',
      'organisations',
      "municipality: '0599'",
      "municipality: '0457'",
      ['organisations.yaml:8 /organisations/1/municipality'],
    ],
    [
      'a mailbox twice',
      'organisations',
      COORDINATOR,
      `${COORDINATOR}\n      ${COORDINATOR}`,
      ['organisations.yaml:13 /organisations/1/mailboxes/1'],
    ],
    [
      'a role that nobody knows',
      'organisations',
      COORDINATOR,
      `${COORDINATOR}\n      - { role: gemeente.wethouder, lane: reintegratie }`,
      [
        'organisations.yaml:13 /organisations/1/mailboxes/1/role',
        'organisations.yaml:13 /organisations/1/mailboxes/1',
      ],
    ],
    [
      'a role in the lane of another',
      'organisations',
      COORDINATOR,
      '- { role: gemeente.coordinator, lane: openbareorde }',
      ['organisations.yaml:12 /organisations/1/mailboxes/0/lane'],
    ],
    [
      'a municipal role without a municipality',
      'organisations',
      "    municipality: '0599'\n",
      '',
      ['organisations.yaml:11 /organisations/1/mailboxes/0/role'],
    ],
    [
      'a mailbox without an agreement',
      'organisations',
      COORDINATOR,
      `${COORDINATOR}\n      - { role: reclassering, lane: reintegratie }`,
      ['organisations.yaml:13 /organisations/1/mailboxes/1'],
    ],
    [
      'a delegation by a stranger',
      'organisations',
      "{ oin: '00000099000000001000'",
      "{ oin: '00000099000000777000'",
      ['organisations.yaml:10 /organisations/1/delegations/0/oin'],
    ],
    [
      'a delegation that ends before it begins',
      'organisations',
      "from: '2024-01-01'",
      "from: '2024-01-01', until: '2024-01-01'",
      ['organisations.yaml:10 /organisations/1/delegations/0/until'],
    ],
    [
      'an agreement of a stranger',
      'agreements',
      "oin: '00000099000000001000'",
      "oin: '00000099000000777000'",
      ['agreements.yaml:3 /agreements/0/oin'],
    ],
    [
      'an agreement of an unknown type',
      'agreements',
      TYPE,
      'nl.reintegratie.onbekend.v1',
      ['agreements.yaml:5 /agreements/0/types/0'],
    ],
    [
      'an agreement to receive without a role',
      'agreements',
      '    role: gemeente.coordinator\n',
      '',
      [
        'organisations.yaml:12 /organisations/1/mailboxes/0',
        'agreements.yaml:8 /agreements/1/role',
      ],
    ],
    [
      'an agreement to send with a role',
      'agreements',
      'direction: send',
      'direction: send\n    role: reclassering',
      ['agreements.yaml:5 /agreements/0/role'],
    ],
    [
      'an agreement that never holds',
      'agreements',
      "from: '2024-01-01'",
      "from: '2024-01-01'\n    until: '2023-01-01'",
      ['agreements.yaml:7 /agreements/0/until'],
    ],
    [
      'an agreement id twice',
      'agreements',
      'id: rotterdam-ontvangt',
      'id: dji-zendt',
      ['agreements.yaml:8 /agreements/1/id'],
    ],
    [
      'a subscription of an unknown mailbox',
      'subscriptions',
      '599000/gemeente.coordinator',
      '599000/reclassering',
      ['subscriptions.yaml:3 /subscriptions/0/mailbox'],
    ],
    [
      'a range that runs backwards',
      'subscriptions',
      '3011-3089',
      '3089-3011',
      ['subscriptions.yaml:5 /subscriptions/0/postcodes/0'],
    ],
    [
      'postcodes of a neighbour',
      'subscriptions',
      "['3011-3089']",
      "['3011', '3500-3520', '3585AB']",
      [
        'subscriptions.yaml:5 /subscriptions/0/postcodes/1',
        'subscriptions.yaml:5 /subscriptions/0/postcodes/2',
      ],
    ],
  ])('%s: refused', (_, file, from, to, expected) => {
    const found = linesAndPlaces(faultsAfter(file, from, to));
    expect(found).toEqual(expect.arrayContaining([...expected]));
  });

  it('a subscription to a type beyond the agreement is refused', () => {
    const other = 'nl.reintegratie.detenties.beeindigd.v1';
    const result = parseDirectory(
      Object.entries({ ...GOOD, subscriptions: SUBSCRIPTIONS.replace(TYPE, other) }).map(
        ([name, text]) => ({ path: `${name}.yaml`, text }),
      ),
      { ...KNOWN, types: [TYPE, other] },
    );
    expect(result).toMatchObject({ faults: [{ line: 4, place: '/subscriptions/0/types/0' }] });
  });

  it('a subscription to postcodes that the territory does not know is accepted', () => {
    expect(faultsAfter('subscriptions', '3011-3089', '9900-9999')).toEqual([]);
  });
});
