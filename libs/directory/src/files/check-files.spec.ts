// Answers: do files that have the right shape and do not fit each other stay out?
import {
  GOOD,
  KNOWN,
  SUBSCRIPTIONS,
  TYPE,
  faultsAfter,
  linesAndPlaces,
  type Texts,
} from './directory.fixture.js';
import { parseDirectory } from './parse-directory.js';

const COORDINATOR = '- { role: gemeente.coordinator, lane: reintegratie }';
const MAYOR = '- { role: gemeente.burgemeester, lane: openbareorde }';
const KEY = 'k'.repeat(43);

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
      'mailboxes in two lanes that any key of the organisation opens',
      'organisations',
      COORDINATOR,
      `${COORDINATOR}\n      ${MAYOR}`,
      [
        'organisations.yaml:12 /organisations/1/mailboxes/0',
        'organisations.yaml:13 /organisations/1/mailboxes/1',
        'organisations.yaml:13 /organisations/1/mailboxes/1',
      ],
    ],
    [
      'a key that opens mailboxes of two lanes',
      'organisations',
      COORDINATOR,
      [COORDINATOR, MAYOR]
        .map((box) => box.replace(' }', `, keyHashes: ['${KEY}'] }`))
        .join('\n      '),
      [
        'organisations.yaml:12 /organisations/1/mailboxes/0/keyHashes',
        'organisations.yaml:13 /organisations/1/mailboxes/1',
        'organisations.yaml:13 /organisations/1/mailboxes/1/keyHashes',
      ],
    ],
    [
      'a municipal role without a municipality',
      'organisations',
      "    municipality: '0599'\n",
      '',
      ['organisations.yaml:11 /organisations/1/mailboxes/0/role'],
    ],
    [
      'a topic to send by without an agreement to send',
      'organisations',
      "    municipality: '0599'\n",
      "    municipality: '0599'\n    submissionTopic: true\n",
      ['organisations.yaml:9 /organisations/1/submissionTopic'],
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

  it('a topic for a mailbox that names its keys is refused, because Kafka cannot ask for a key', () => {
    const withKey = COORDINATOR.replace(' }', `, keyHashes: ['${'k'.repeat(43)}'] }`);
    const organisations = GOOD.organisations.replace(COORDINATOR, withKey);
    const subscriptions = GOOD.subscriptions.replace('channel: pull', 'channel: kafka');
    const placesIn = (texts: Texts) => {
      const result = parseDirectory(
        Object.entries(texts).map(([name, text]) => ({ path: `${name}.yaml`, text })),
        KNOWN,
      );
      return result.kind === 'refused' ? result.faults.map(({ place }) => place) : [];
    };
    expect(placesIn({ ...GOOD, subscriptions })).toEqual([]);
    expect(placesIn({ ...GOOD, organisations, subscriptions })).toEqual([
      '/subscriptions/0/channel',
    ]);
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
