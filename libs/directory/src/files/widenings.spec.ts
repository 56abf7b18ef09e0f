import { makeTerritory } from '../territory/make-territory.js';
import { makeDirectory } from '../snapshot/make-directory.js';
import { GOOD, KNOWN, linesAndPlaces, type Texts } from './directory.fixture.js';
import { parseDirectory } from './parse-directory.js';

const DIGEST = 'A'.repeat(43);
const WIDENINGS = `widenings:
  - id: convenant-rijnmond
    rules:
      - { rule: rijnmond.meer, digest: ${DIGEST} }
    from: '2026-01-01'
    ground: Convenant Rijnmond
`;

const parsed = (texts: Texts & { readonly widenings?: string }) =>
  parseDirectory(
    Object.entries(texts).map(([name, text]) => ({
      path: `examples/directory/${name}.yaml`,
      text: String(text),
    })),
    KNOWN,
  );
const faults = (widenings: string) => {
  const result = parsed({ ...GOOD, widenings });
  return result.kind === 'refused' ? linesAndPlaces(result.faults) : [];
};

describe('agreements by which an overlay gives more', () => {
  it('are not there where nobody wrote them', () => {
    const result = parsed(GOOD);
    expect(result.kind === 'parsed' && 'widenings' in result.content).toBe(false);
  });

  it('are found by the name that the overlay gives', () => {
    const result = parsed({ ...GOOD, widenings: WIDENINGS });
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.faults));
    const directory = makeDirectory(
      result.content,
      makeTerritory({ municipalities: [], postcodes: [], establishments: [] }),
    );
    expect(directory.widening('convenant-rijnmond')?.rules[0]?.rule).toBe('rijnmond.meer');
    expect(directory.widening('ander-convenant')).toBeUndefined();
  });

  it.each([
    [
      'a digest that is none',
      WIDENINGS.replace(DIGEST, 'kort'),
      ['widenings.yaml:4 /widenings/0/rules/0/digest'],
    ],
    [
      'a period that cannot hold',
      `${WIDENINGS}    until: '2025-12-31'\n`,
      ['widenings.yaml:7 /widenings/0/until'],
    ],
    [
      'a rule that rests on two',
      `${WIDENINGS}${WIDENINGS.replace('widenings:\n', '').replace('rijnmond\n', 'twee\n')}`,
      ['widenings.yaml:9 /widenings/1/rules/0/rule'],
    ],
    [
      'an id that occurs twice',
      `${WIDENINGS}${WIDENINGS.replace('widenings:\n', '').replace('meer', 'ook')}`,
      ['widenings.yaml:7 /widenings/1/id'],
    ],
  ])('are refused with %s', (_, text, places) => {
    expect(faults(text)).toEqual(places);
  });
});
