import { LIMITS } from '#kernel';
import { anInput, aNeutralRule, aRule, AT, loaded, NEUTRAL } from '../small-world.fixture.js';
import { startOfDutchDay } from '../rules/windows.js';
import { decide } from './decide.js';

const values = {
  '/zaakreferentie': 'ref',
  '/persoon/naam/voornamen': 'Sanne',
  '/persoon/naam/geslachtsnaam': 'Jansen',
  '/terugkeer/gemeente': 'Rotterdam',
  '/terugkeer/postcode4': '3011',
  '/detentie/einddatum': { type: 'Datum', datum: '2026-09-01' },
  '/detentie/einddatum/zekerheid': 'berekend',
  '/detentie/einddatum/berekendOp': '2026-05-01T10:00:00Z',
};

const consented = {
  role: 'woningcorporatie',
  relation: 'toestemming',
  with: { 'toestemming.eigen': true },
} as const;

describe('the view as a whole', () => {
  it('has the purpose and grounds of the rules that filled it, and those only', () => {
    const rules = loaded([
      aRule({ ground: { kind: 'statute', article: 'Pbw 18a', also: ['PM 20d'] } }),
      aRule({
        id: 'proef.leeg',
        ground: { kind: 'statute', article: 'Wet X' },
        fields: { exact: ['/persoon/verblijfplaats/straat'] },
      }),
    ]);
    expect(decide(rules, anInput(values))).toMatchObject({
      purpose: 'reintegratie.overdracht',
      ground: 'Pbw 18a, PM 20d',
      rules: ['proef.regel'],
    });
  });

  it('is neutral and of one size for who may not know of detention', () => {
    expect(decide(loaded([aNeutralRule()]), anInput(values, consented))).toMatchObject({
      kind: 'permitted',
      viewType: NEUTRAL,
      padTo: LIMITS.neutralViewPadBytes,
    });
  });

  it('is not made of the reference alone', () => {
    const rules = loaded([
      aRule({ fields: { exact: ['/zaakreferentie', '/persoon/verblijfplaats/straat'] } }),
    ]);
    expect(decide(rules, anInput(values))).toMatchObject({
      kind: 'withheld',
      problem: 'noRule',
      rules: [],
    });
  });

  it('is not made for another role or relation', () => {
    const rules = loaded([aRule({ to: { role: 'gemeente.coordinator', relation: ['herkomst'] } })]);
    expect(decide(rules, anInput(values))).toMatchObject({ kind: 'withheld', problem: 'noRule' });
    expect(
      decide(rules, anInput(values, { relation: 'herkomst', role: 'reclassering' })),
    ).toMatchObject({ problem: 'noRule' });
  });

  it('is withheld whole when anything goes wrong while deciding', () => {
    const received = () => {
      throw new Error('no answer');
    };
    const old = {
      ...values,
      '/wijziging/vorigeWaarden/detentie/einddatum': { type: 'JaarDatum', jaar: 2026 },
    };
    const rules = loaded([
      aRule({ fields: { exact: ['/persoon/naam/voornamen', '/detentie/einddatum'] } }),
    ]);
    expect(decide(rules, anInput(old, { received }))).toMatchObject({
      kind: 'withheld',
      problem: 'internal',
      rules: [],
    });
    const gap = anInput(values, { facts: { relatie: 'bestemming' } as never });
    expect(decide(rules, gap)).toMatchObject({ kind: 'withheld', problem: 'internal' });
  });

  it('is withheld when a leaf occurs twice', () => {
    const input = anInput(values);
    const twice = { ...input, present: [...input.present, ...input.present.slice(-1)] };
    expect(decide(loaded([aRule()]), twice)).toMatchObject({
      kind: 'withheld',
      problem: 'internal',
    });
  });
});

describe('needs and windows', () => {
  const window = { from: 'einde - P3M', until: 'einde + P6M' };
  const decided = (changes: object, input: Parameters<typeof anInput>[1]) =>
    decide(
      loaded([aNeutralRule({ window, ...changes })]),
      anInput(values, { ...consented, ...input }),
    );

  it('withholds without consent or help request, before the window is looked at', () => {
    const without = { dates: { einde: '2027-09-01' }, with: {} };
    expect(decided({}, without)).toMatchObject({
      kind: 'withheld',
      problem: 'noConsent',
      rules: ['proef.neutraal'],
    });
    const help = aRule({
      need: 'hulpvraag.eigen',
      purpose: 'reintegratie.schulden',
      to: { role: 'schuldhulpverlening', relation: ['bestemming'] },
    });
    expect(decide(loaded([help]), anInput(values, { role: 'schuldhulpverlening' }))).toMatchObject({
      problem: 'noHelpRequest',
    });
  });

  it('defers until the window opens', () => {
    expect(decided({}, { dates: { einde: '2026-12-01' } })).toMatchObject({
      kind: 'deferred',
      problem: 'windowNotOpen',
      from: startOfDutchDay('2026-09-01'),
    });
  });

  it('withholds without a day while the date is not known', () => {
    expect(decided({}, { dates: {} })).toMatchObject({
      kind: 'withheld',
      problem: 'windowNotOpen',
    });
  });

  it('withholds after the window closed', () => {
    expect(decided({}, { dates: { einde: '2025-01-01' } })).toMatchObject({
      kind: 'withheld',
      problem: 'windowClosed',
    });
  });

  it('gives the bounds in which every rule that filled the view applies', () => {
    expect(decided({}, { dates: { einde: '2026-06-30' } })).toMatchObject({
      kind: 'permitted',
      from: startOfDutchDay('2026-03-30'),
      until: startOfDutchDay('2026-12-31'),
    });
    const rules = loaded([
      aRule({ window: { from: 'begin', until: 'einde + P6M' } }),
      aRule({
        id: 'proef.kort',
        fields: { exact: ['/terugkeer/gemeente'] },
        window: { from: 'begin + P1M', until: 'einde' },
      }),
    ]);
    const dates = { begin: '2026-01-01', einde: '2026-06-30' };
    expect(decide(rules, anInput(values, { dates, at: AT }))).toMatchObject({
      from: startOfDutchDay('2026-02-01'),
      until: startOfDutchDay('2026-07-01'),
    });
  });

  it('says that no rule applies when the conditions do not hold', () => {
    expect(
      decided(
        { when: { 'persoon.verblijfsrecht': 'ongeldig' } },
        { dates: { einde: '2026-12-01' } },
      ),
    ).toMatchObject({
      kind: 'withheld',
      problem: 'noRule',
    });
  });
});
