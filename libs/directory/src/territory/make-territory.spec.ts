// Answers: is an address found in the municipality that holds on the day, and nowhere when in
// doubt?
import type { TerritoryContent } from '../model.js';
import { makeTerritory } from './make-territory.js';

const CONTENT: TerritoryContent = {
  municipalities: [
    { code: '0599', name: 'Rotterdam' },
    { code: '0344', name: 'Utrecht' },
    { code: '0356', name: 'Nieuwegein', centralMunicipality: '0344' },
    { code: '0363', name: 'Amsterdam' },
    {
      code: '0457',
      name: 'Weesp',
      until: '2022-03-24',
      successors: ['0363'],
      centralMunicipality: '0363',
    },
    { code: '1992', name: 'Voorne aan Zee', from: '2023-01-01' },
    { code: '0788', name: 'Haaren', until: '2021-01-01', successors: ['0344', '0599'] },
    { code: '9001', name: 'First', until: '2000-01-01', successors: ['9002'] },
    { code: '9002', name: 'Second', until: '2010-01-01', successors: ['0599'] },
  ],
  postcodes: [
    { municipality: '0599', postcodes: ['3011-3016', '3021'] },
    { municipality: '0457', postcodes: ['1381'] },
    { municipality: '0788', postcodes: ['5076'] },
    { municipality: '0344', postcodes: ['3585', '3431AB'] },
    { municipality: '0356', postcodes: ['3431', '3585AB'] },
    { municipality: '0344', postcodes: ['3585ZZ'], houseNumbers: ['1-39', '41'] },
    { municipality: '0356', postcodes: ['3585ZZ'], houseNumbers: ['40', '42-99'] },
    { municipality: '0344', postcodes: ['7777'] },
    { municipality: '0356', postcodes: ['7777'] },
    { municipality: '0363', postcodes: ['8888'] },
    { municipality: '0457', postcodes: ['8888'] },
    { municipality: '0599', postcodes: ['6666'], from: '2020-01-01', until: '2025-01-01' },
    { municipality: '0344', postcodes: ['6666'], from: '2025-01-01' },
  ],
  establishments: [{ slug: 'pi-nieuwegein', name: 'PI Nieuwegein', municipality: '0356' }],
};
const territory = makeTerritory(CONTENT);
const TODAY = '2026-03-01';
const codeOf = (postcode: string, houseNumber?: number, on = TODAY) =>
  territory.byPostcode(postcode, houseNumber, on)?.municipality;

describe('a postcode', () => {
  it('is found by its four digits, within ranges and not between them', () => {
    expect(territory.byPostcode('3014AB', 7, TODAY)).toEqual({
      municipality: '0599',
      name: 'Rotterdam',
    });
    expect(codeOf('3014')).toBe('0599');
    expect(codeOf('3021 xy')).toBe('0599');
    expect(codeOf('3017AB')).toBeUndefined();
    expect(codeOf('')).toBeUndefined();
  });

  it('is decided by its six characters where the table knows them (P13)', () => {
    expect(codeOf('3431AB')).toBe('0344');
    expect(codeOf('3431AC')).toBe('0356');
    expect(codeOf('3585AB')).toBe('0356');
  });

  it('that straddles a boundary is decided by the house number, and by nothing else (P13)', () => {
    expect(codeOf('3585ZZ', 39)).toBe('0344');
    expect(codeOf('3585ZZ', 40)).toBe('0356');
    expect(codeOf('3585ZZ', 41)).toBe('0344');
    expect(codeOf('3585ZZ')).toBeUndefined();
    expect(codeOf('3585ZZ', 100)).toBeUndefined();
  });

  it('that lies in two municipalities has no answer, unless they became one', () => {
    expect(codeOf('7777')).toBeUndefined();
    expect(codeOf('8888', undefined, '2022-03-23')).toBeUndefined();
    expect(codeOf('8888', undefined, '2022-03-24')).toBe('0363');
  });

  it('belongs to the municipality of the day', () => {
    expect(codeOf('6666', 1, '2019-12-31')).toBeUndefined();
    expect(codeOf('6666', 1, '2024-12-31')).toBe('0599');
    expect(codeOf('6666', 1, '2025-01-01')).toBe('0344');
  });
});

describe('a municipality', () => {
  it('that merged is followed from the day of the merger, over several mergers too', () => {
    expect(codeOf('1381AB', 1, '2022-03-23')).toBe('0457');
    expect(codeOf('1381AB', 1, '2022-03-24')).toBe('0363');
    expect(territory.municipality('9001', TODAY)?.municipality).toBe('0599');
    expect(territory.municipality('9001', '2005-01-01')?.municipality).toBe('9002');
  });

  it('that was split has no successor that follows from the code', () => {
    expect(territory.municipality('0788', '2020-12-31')?.name).toBe('Haaren');
    expect(territory.municipality('0788', '2021-01-01')).toBeUndefined();
    expect(codeOf('5076', 1)).toBeUndefined();
  });

  it('does not exist before its first day, nor when nobody knows its code', () => {
    expect(territory.municipality('1992', '2022-12-31')).toBeUndefined();
    expect(territory.municipality('1992', '2023-01-01')?.name).toBe('Voorne aan Zee');
    expect(territory.municipality('0000', TODAY)).toBeUndefined();
  });

  it('knows the central municipality of its region, also after a merger', () => {
    expect(territory.centralMunicipality('0356', TODAY)?.municipality).toBe('0344');
    expect(territory.centralMunicipality('0344', TODAY)).toBeUndefined();
    expect(territory.centralMunicipality('0457', '2022-01-01')?.municipality).toBe('0363');
  });

  it('that is its own successor by mistake ends the search', () => {
    const circle = makeTerritory({
      municipalities: [{ code: '0001', name: 'Round', until: '2000-01-01', successors: ['0001'] }],
      postcodes: [],
      establishments: [],
    });
    expect(circle.municipality('0001', TODAY)).toBeUndefined();
  });
});

it('an establishment has a municipality; what is not one has none', () => {
  expect(territory.establishment('pi-nieuwegein')).toEqual({
    name: 'PI Nieuwegein',
    municipality: '0356',
  });
  expect(territory.establishment('pi-nergens')).toBeUndefined();
});
