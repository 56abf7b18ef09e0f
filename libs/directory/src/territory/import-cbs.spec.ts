// Answers: does the importer read the official table in its real forms, refuse what it cannot read
// by line, and lose no address?
import * as fc from 'fast-check';
import type { MunicipalityRow, PostcodeRow } from '../model.js';
import { importCbsPostcodes } from './import-cbs.js';
import { makeTerritory } from './make-territory.js';

const rowsOf = async (
  text: string | readonly string[],
  year = 2023,
): Promise<readonly PostcodeRow[]> => {
  const result = await importCbsPostcodes(text as string, { year });
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.faults));
  return result.postcodes;
};
const faultsOf = async (text: string) => {
  const result = await importCbsPostcodes(text, { year: 2023, file: 'table.csv' });
  return result.kind === 'refused' ? result.faults : [];
};

describe('the table of postcode, house number and municipality', () => {
  it('becomes one range of postcode4 where it lies in one municipality', async () => {
    const text = [
      'PC6;Huisnummer;Buurt2023;Wijk2023;Gemeente2023',
      '3011AA;1;5990110;59901;599',
      '3011AA;3;5990110;59901;599',
      '3012AB;1;5990110;59901;599',
      '3014AB;1;5990110;59901;599',
    ].join('\r\n');
    expect(await importCbsPostcodes(text, { year: 2023 })).toEqual({
      kind: 'imported',
      postcodes: [{ municipality: '0599', postcodes: ['3011-3012', '3014'], from: '2023-01-01' }],
      counts: { lines: 4, postcodes: 3, straddling: 0 },
    });
  });

  it('keeps postcode6 where a postcode4 is shared, and house numbers where a postcode6 is', async () => {
    const text = [
      'PC6,Huisnummer,Gemeentecode',
      '3585AA,1,0344',
      '3585ZY,2,0356',
      '3585ZZ,1,0344',
      '3585ZZ,2,0344',
      '3585ZZ,3,0356',
      '3585ZZ,5,0344',
    ].join('\n');
    expect(await rowsOf(text)).toEqual([
      { municipality: '0344', postcodes: ['3585AA'], from: '2023-01-01' },
      { municipality: '0356', postcodes: ['3585ZY'], from: '2023-01-01' },
      {
        municipality: '0344',
        postcodes: ['3585ZZ'],
        houseNumbers: ['1-2', '5'],
        from: '2023-01-01',
      },
      { municipality: '0356', postcodes: ['3585ZZ'], houseNumbers: ['3'], from: '2023-01-01' },
    ]);
  });

  it('is read with a byte order mark, quotes, spaces and any case of the names', async () => {
    const text =
      '\uFEFF"Postcode6";"HUISNUMMER";"gemeenteCode";"Naam"\n"1011 ab";"2";"GM0363";"A;""B"""\n';
    expect(await rowsOf(text)).toEqual([
      { municipality: '0363', postcodes: ['1011'], from: '2023-01-01' },
    ]);
  });

  it('may come line by line', async () => {
    async function* lines() {
      yield 'PC4;gemeentecode';
      yield '1011;363';
    }
    const result = await importCbsPostcodes(lines(), { year: 2024 });
    expect(result).toMatchObject({ postcodes: [{ municipality: '0363', from: '2024-01-01' }] });
  });

  it('by postcode4 lists a postcode of two municipalities under both, so that it has no answer', async () => {
    expect(await rowsOf('PC4;gemeentecode\n1724;0441\n1724;1980\n')).toEqual([
      { municipality: '0441', postcodes: ['1724'], from: '2023-01-01' },
      { municipality: '1980', postcodes: ['1724'], from: '2023-01-01' },
    ]);
  });
});

describe('a table that cannot be read', () => {
  it('is refused by line and column, without the value', async () => {
    const text = 'PC6;Huisnummer;Gemeentecode\n0011AA;1;0599\n3011AA;geheim;0599\n3011AA;1;59999\n';
    const faults = await faultsOf(text);
    expect(faults.map(({ file, line, place }) => [file, line, place])).toEqual([
      ['table.csv', 2, 'postcode'],
      ['table.csv', 3, 'huisnummer'],
      ['table.csv', 4, 'gemeentecode'],
    ]);
    expect(JSON.stringify(faults)).not.toContain('geheim');
  });

  it.each([
    ['without its columns', 'a;b\n1;2\n', ['postcode', 'gemeentecode']],
    ['with the column of another year', 'PC6;Gemeente2022\n3011AA;599\n', ['gemeentecode']],
    ['without lines', 'PC4;gemeentecode\n', ['']],
    ['that is empty', '', ['']],
  ])('%s is refused', async (_, text, places) => {
    expect((await faultsOf(text)).map(({ place }) => place)).toEqual(places);
  });

  it('that scatters one postcode over municipalities is refused where it does', async () => {
    const text = 'PC6;Huisnummer;Gemeentecode\n3585ZZ;1;0344\n3011AA;1;0599\n3585ZZ;2;0356\n';
    expect(await faultsOf(text)).toMatchObject([{ line: 4, place: 'postcode' }]);
  });
});

it('gives every address of the table the municipality of the table (property)', async () => {
  const codes = ['0344', '0356', '0599'];
  const municipalities: readonly MunicipalityRow[] = codes.map((code) => ({ code, name: code }));
  const address = fc.record({
    postcode: fc
      .tuple(fc.integer({ min: 3010, max: 3013 }), fc.constantFrom('AA', 'AB', 'AC'))
      .map(([digits, letters]) => `${digits}${letters}`),
    number: fc.integer({ min: 1, max: 12 }),
    code: fc.constantFrom(...codes),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(address, { minLength: 1, maxLength: 40 }), async (drawn) => {
      const unique = [
        ...new Map(drawn.map((one) => [`${one.postcode} ${one.number}`, one])).values(),
      ];
      const table = unique.toSorted((a, b) => a.postcode.localeCompare(b.postcode));
      const lines = table.map(({ postcode, number, code }) => `${postcode};${number};${code}`);
      const postcodes = await rowsOf(['PC6;Huisnummer;Gemeente', ...lines]);
      const territory = makeTerritory({ municipalities, postcodes, establishments: [] });
      for (const { postcode, number, code } of table) {
        expect(territory.byPostcode(postcode, number, '2023-06-01')?.municipality).toBe(code);
      }
    }),
    { numRuns: 200 },
  );
});
