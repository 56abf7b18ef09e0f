import { aRule, faultsOf, smallCatalogue } from '../small-world.fixture.js';
import { loadRules } from './load-rules.js';

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
      '`effect` must be one of permit, forbid, refuse, hold, narrow',
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

  it('refuses an alias that stands for nothing, and one that stands for a thousand others', () => {
    const message = expect.stringContaining('an alias without an anchor') as string;
    const bomb = Array.from(
      { length: 9 },
      (_, at) =>
        `a${at}: &a${at} [${Array(9)
          .fill(at === 0 ? 'x' : `*a${at - 1}`)
          .join(', ')}]`,
    );
    for (const text of ['rules: *nothing', bomb.join('\n')]) {
      expect(loadRules([{ path: 'a.yaml', text }], smallCatalogue)).toMatchObject({
        kind: 'refused',
        faults: [{ file: 'a.yaml', line: 1, message }],
      });
    }
  });
});
