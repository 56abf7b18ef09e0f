// Answers: does a territory with a fault stay out, and does the fault name file, line and place?
import { parseTerritory } from './parse-territory.js';

const GOOD = {
  municipalities: `municipalities:
  - { code: '0363', name: Amsterdam }
  - { code: '0457', name: Weesp, until: '2022-03-24', successors: ['0363'] }
  - { code: '0599', name: Rotterdam, centralMunicipality: '0599' }
`,
  postcodes: `postcodes:
  - { municipality: '0599', postcodes: ['3011-3089', '3090'] }
  - { municipality: '0363', postcodes: [1099ZZ], houseNumbers: ['1-9', '12'] }
`,
  establishments: `establishments:
  - { slug: pi-rotterdam, name: PI Rotterdam, municipality: '0599' }
`,
};
type Name = keyof typeof GOOD;

const parse = (texts: Record<Name, string>) =>
  parseTerritory(Object.entries(texts).map(([name, text]) => ({ path: `${name}.yaml`, text })));

it('a territory without faults is its own content', () => {
  expect(parse(GOOD)).toMatchObject({
    kind: 'parsed',
    content: {
      municipalities: [{ name: 'Amsterdam' }, { successors: ['0363'] }, { code: '0599' }],
      postcodes: [{ postcodes: ['3011-3089', '3090'] }, { houseNumbers: ['1-9', '12'] }],
      establishments: [{ slug: 'pi-rotterdam' }],
    },
  });
});

it.each<[string, Name, string, string, string]>([
  [
    'a code without quotes',
    'municipalities',
    "code: '0599'",
    'code: 0599',
    '4 /municipalities/2/code',
  ],
  ['a code twice', 'municipalities', "code: '0599'", "code: '0363'", '4 /municipalities/2/code'],
  [
    'a successor that nobody knows',
    'municipalities',
    "['0363']",
    "['9999']",
    '3 /municipalities/1/successors/0',
  ],
  [
    'a successor of a living municipality',
    'municipalities',
    "until: '2022-03-24', ",
    '',
    '3 /municipalities/1/successors',
  ],
  [
    'a successor that had ended before',
    'municipalities',
    'name: Amsterdam',
    "name: Amsterdam, until: '2022-03-23'",
    '3 /municipalities/1/successors/0',
  ],
  [
    'a successor that is itself',
    'municipalities',
    "['0363']",
    "['0457']",
    '3 /municipalities/1/successors',
  ],
  [
    'a municipality that never was',
    'municipalities',
    "until: '2022-03-24'",
    "from: '2023-01-01', until: '2022-03-24'",
    '3 /municipalities/1/until',
  ],
  [
    'an unknown central municipality',
    'municipalities',
    "centralMunicipality: '0599'",
    "centralMunicipality: '9999'",
    '4 /municipalities/2/centralMunicipality',
  ],
  [
    'a postcode of nowhere',
    'postcodes',
    "municipality: '0599'",
    "municipality: '9999'",
    '2 /postcodes/0/municipality',
  ],
  [
    'a range that runs backwards',
    'postcodes',
    '3011-3089',
    '3089-3011',
    '2 /postcodes/0/postcodes/0',
  ],
  [
    'house numbers in a postcode4',
    'postcodes',
    '[1099ZZ]',
    "['1099']",
    '3 /postcodes/1/postcodes/0',
  ],
  ['house numbers that run backwards', 'postcodes', '1-9', '9-1', '3 /postcodes/1/houseNumbers/0'],
  [
    'a row that never holds',
    'postcodes',
    '[1099ZZ]',
    "[1099ZZ], from: '2024-01-01', until: '2024-01-01'",
    '3 /postcodes/1/until',
  ],
  [
    'an establishment of nowhere',
    'establishments',
    "'0599'",
    "'9999'",
    '2 /establishments/0/municipality',
  ],
  [
    'identity cards applied for in a municipality that never was',
    'establishments',
    "municipality: '0599'",
    "municipality: '0599', identityCardMunicipality: '9999'",
    '2 /establishments/0/identityCardMunicipality',
  ],
  [
    'a slug with capitals',
    'establishments',
    'slug: pi-rotterdam',
    'slug: PI',
    '2 /establishments/0/slug',
  ],
])('%s is refused', (_, name, from, to, expected) => {
  expect(GOOD[name]).toContain(from);
  const result = parse({ ...GOOD, [name]: GOOD[name].replace(from, to) });
  const faults = result.kind === 'refused' ? result.faults : [];
  expect(faults.map(({ file, line, place }) => `${file} ${line} ${place}`)).toContain(
    `${name}.yaml ${expected}`,
  );
});

it('a successor that ended on the same day is followed further, but not in a circle', () => {
  const chain = (last: string) => `municipalities:
  - { code: '9001', name: First, until: '1982-01-01', successors: ['9002'] }
  - { code: '9002', name: Second, until: '1982-01-01', successors: ['${last}'] }
  - { code: '0363', name: Amsterdam }
  - { code: '0599', name: Rotterdam }
`;
  expect(parse({ ...GOOD, municipalities: chain('0599') }).kind).toBe('parsed');
  expect(parse({ ...GOOD, municipalities: chain('9001') })).toMatchObject({
    faults: [{ place: '/municipalities/0/successors' }, { place: '/municipalities/1/successors' }],
  });
});
