import { decide } from '../decide/decide.js';
import type { Decision } from '../model.js';
import type { RuleSet } from '../rules/rule.js';
import type { RawRule } from '../rules/source.js';
import { aMailbox, aNarrowing, anInput, aRule, withOverlay } from '../small-world.fixture.js';
import { agreedWith } from './agreed.js';

const rijnmond = { ...aMailbox(), municipality: '0599' };

function loaded(own: readonly Partial<RawRule>[]): RuleSet {
  const result = withOverlay([aRule()], own);
  if (result.kind === 'refused') throw new Error(result.faults.map((one) => one.message).join());
  return result.rules;
}

const isGiven = (decision: Decision): boolean =>
  decision.kind === 'permitted' && decision.leaves.every(({ outcome }) => outcome === 'exact');

describe('a rule of an overlay that gives more', () => {
  const wider = aRule({
    id: 'rijnmond.meer',
    fields: { exact: ['/persoon/naam/voornamen'] },
    agreement: 'convenant-rijnmond',
  });
  const first = { '/persoon/naam/voornamen': 'v' };
  const digestOf = (rules: RuleSet): string => rules.overlays[0]?.widenings[0]?.digest ?? '';
  const directory = (changes: object = {}, id = 'convenant-rijnmond') => ({
    widening: (asked: string) =>
      asked === id
        ? {
            id,
            rules: [{ rule: 'rijnmond.meer', digest: digestOf(loaded([wider])) }],
            from: '2026-01-01',
            ground: 'Convenant Rijnmond',
            ...changes,
          }
        : undefined,
  });
  const agreed = (changes?: object): RuleSet => {
    const result = agreedWith(loaded([wider]), directory(changes));
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.faults));
    return result.rules;
  };
  const gets = (rules: RuleSet, mailbox = rijnmond) =>
    isGiven(decide(rules, anInput(first, { mailbox })));

  it('loads with an agreement, and gives it in its scope only', () => {
    expect(gets(agreed())).toBe(true);
    expect(gets(agreed(), aMailbox() as typeof rijnmond)).toBe(false);
  });

  it('gives nothing before the directory was asked, nor outside the dates of the agreement', () => {
    expect(gets(loaded([wider]))).toBe(false);
    expect(gets(agreed({ from: '2026-06-16' }))).toBe(false);
    expect(gets(agreed({ until: '2026-06-15' }))).toBe(false);
    expect(gets(agreed({ until: '2026-06-16' }))).toBe(true);
  });

  it.each([
    ['lacks', directory({}, 'ander-convenant'), 'the directory has no agreement'],
    ['does not name', directory({ rules: [] }), 'does not name it'],
    [
      'names with other words',
      directory({ rules: [{ rule: 'rijnmond.meer', digest: 'x' }] }),
      'is about other words; those of now are',
    ],
  ])('is refused when the directory %s it', (_, other, message) => {
    const result = agreedWith(loaded([wider]), other);
    expect(result.kind === 'refused' && result.faults[0]?.message).toContain(message);
  });

  it('is narrowed by what its own region or another one narrows', () => {
    const rules = loaded([wider, aNarrowing({ when: { 'terugkeer.naarNederland': true } })]);
    const result = agreedWith(rules, directory());
    if (result.kind === 'refused') throw new Error('refused');
    const abroad = anInput(first, {
      mailbox: rijnmond,
      with: { 'terugkeer.naarNederland': false },
    });
    expect(gets(result.rules)).toBe(true);
    expect(decide(result.rules, abroad).kind).toBe('withheld');
  });
});
