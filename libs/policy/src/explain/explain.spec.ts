import { anInput, aNeutralRule, aRule, loaded } from '../small-world.fixture.js';
import { explain } from './explain.js';

const values = {
  '/persoon/naam/geslachtsnaam': 'Jansen',
  '/persoon/naam/voornamen': 'Sanne',
  '/terugkeer/gemeente': 'Rotterdam',
  '/terugkeer/postcode4': '3011',
  '/detentie/einddatum': { type: 'Datum', datum: '2026-09-01' },
  '/detentie/einddatum/berekendOp': '2026-05-01T10:00:00Z',
};

describe('an explanation', () => {
  it('gives every field its rule, ground and reason in both languages', () => {
    const rules = loaded([
      aRule({ matrix: 'a1' }),
      aRule({
        id: 'proef.maand',
        fields: { month: ['/detentie/einddatum'] },
        why: { nl: 'Een maand is genoeg.', en: 'A month is enough.' },
      }),
    ]);
    const { leaves, rules: named } = explain(rules, anInput(values));
    expect(leaves.map((leaf) => leaf.pointer)).toEqual(Object.keys(values));
    expect(leaves[0]).toEqual({
      pointer: '/persoon/naam/geslachtsnaam',
      label: { nl: 'veld /persoon/naam/geslachtsnaam', en: 'field /persoon/naam/geslachtsnaam' },
      outcome: 'exact',
      rules: ['proef.regel'],
      grounds: ['Pbw 18a'],
      why: {
        nl: 'De gemeente moet weten wie het is.',
        en: 'The municipality must know who it is.',
      },
    });
    expect(leaves[4]).toMatchObject({
      outcome: 'generalised',
      step: 'month',
      why: { nl: 'Een maand is genoeg.' },
    });
    expect(leaves[5]).toMatchObject({
      outcome: 'withheld',
      because: 'vergroving',
      why: { en: expect.stringContaining('more coarsely') },
    });
    expect(leaves[1]).toMatchObject({
      outcome: 'withheld',
      rules: [],
      grounds: [],
      why: { nl: expect.stringContaining('geen regel') },
    });
    expect(named).toEqual([
      expect.objectContaining({
        id: 'proef.regel',
        matrix: 'a1',
        owner: 'Proefeigenaar',
        review: '2027-01-01',
      }),
      expect.objectContaining({
        id: 'proef.maand',
        effect: 'permit',
        purpose: 'reintegratie.overdracht',
      }),
    ]);
  });

  it('shows what a mask hid and what it told instead', () => {
    const input = anInput(values, {
      role: 'woningcorporatie',
      relation: 'toestemming',
      with: { 'toestemming.eigen': true, 'adres.geheim': true },
    });
    const { leaves } = explain(loaded([aNeutralRule()]), input);
    const told = leaves.at(-1);
    expect(told).toMatchObject({
      pointer: '/persoon/indicatieContactViaCoordinator',
      outcome: 'exact',
      mask: 'adres.geheim',
    });
    expect(told?.why.nl).toContain('coördinator');
    expect(leaves.find((leaf) => leaf.pointer === '/terugkeer/postcode4')).toMatchObject({
      because: 'masker',
    });
  });

  it('gives the one reason for all fields when nothing is released', () => {
    const input = anInput(values, { role: 'woningcorporatie', relation: 'toestemming' });
    const { decision, leaves, rules } = explain(loaded([aNeutralRule()]), input);
    expect(decision).toMatchObject({ kind: 'withheld', problem: 'noConsent' });
    expect(
      leaves.every(
        (leaf) => leaf.outcome === 'withheld' && leaf.why.nl.includes('geen toestemming'),
      ),
    ).toBe(true);
    expect(rules.map((rule) => rule.id)).toEqual(['proef.neutraal']);
  });
});
