// Answers: does a file of another shape stay out, and does the fault name file, line and place
// without the value that stands there?
import {
  AGREEMENTS,
  GOOD,
  KNOWN,
  ORGANISATIONS,
  faultsAfter,
  linesAndPlaces,
  parse,
  type Texts,
} from './directory.fixture.js';
import { parseDirectory } from './parse-directory.js';

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
