import { stringify } from 'yaml';
import { decide } from '../decide/decide.js';
import { explain } from '../explain/explain.js';
import type { DecideInput, Decision } from '../model.js';
import { loadRules } from '../rules/load-rules.js';
import type { RuleSet } from '../rules/rule.js';
import type { RawRule } from '../rules/source.js';
import {
  aMailbox,
  aNarrowing,
  anInput,
  aRule,
  MESSAGE,
  smallCatalogue,
  withOverlay,
} from '../small-world.fixture.js';

const VALUES = {
  '/persoon/naam/geslachtsnaam': 'g',
  '/detentie/einddatum': { type: 'Datum', datum: '2026-09-01' },
  '/detentie/einddatum/zekerheid': 'berekend',
  '/detentie/einddatum/berekendOp': 'x',
};
const NATIONAL = [
  aRule({
    fields: { exact: ['/persoon/naam/geslachtsnaam', '/detentie/einddatum'] },
    window: { from: 'open', until: 'einde|verwachteEinde + P6M' },
  }),
];
const rijnmond = { ...aMailbox(), municipality: '0599' };

function loaded(own: readonly Partial<RawRule>[], scope?: object): RuleSet {
  const result = withOverlay(NATIONAL, own, scope);
  if (result.kind === 'refused') throw new Error(result.faults.map((one) => one.message).join());
  return result.rules;
}

const refused = (own: readonly Partial<RawRule>[], scope?: object): readonly string[] => {
  const result = withOverlay(NATIONAL, own, scope);
  return result.kind === 'refused' ? result.faults.map((one) => one.message) : [];
};

const judged = (rules: RuleSet, changes: Partial<DecideInput> = {}): Decision =>
  decide(rules, anInput(VALUES, { mailbox: rijnmond, ...changes }));

function given(decision: Decision): Readonly<Record<string, string>> {
  const leaves = decision.kind === 'permitted' ? decision.leaves : [];
  return Object.fromEntries(
    leaves.flatMap(({ pointer, outcome, step }) =>
      outcome === 'withheld' ? [] : [[pointer.split('/').at(-1) ?? '', step ?? outcome]],
    ),
  );
}

const ALL = { geslachtsnaam: 'exact', einddatum: 'exact', zekerheid: 'exact', berekendOp: 'exact' };

describe('an overlay', () => {
  it('forbids a leaf in its scope', () => {
    const rules = loaded([
      aNarrowing({ id: 'rijnmond.geen-datum', effect: 'forbid', fields: ['/detentie/einddatum'] }),
    ]);
    expect(given(judged(rules))).toEqual({ geslachtsnaam: 'exact' });
  });

  it('makes a date coarser, and drops what would make it precise again', () => {
    const rules = loaded([aNarrowing({ fields: { month: ['/detentie/einddatum'] } })]);
    const decision = judged(rules);
    expect(given(decision)).toEqual({
      geslachtsnaam: 'exact',
      einddatum: 'month',
      zekerheid: 'exact',
    });
    // Who gave it and who made it coarser are both named, with their reasons.
    expect(decision.rules).toEqual(['proef.regel', 'rijnmond.smaller']);
    const { rules: explained } = explain(rules, anInput(VALUES, { mailbox: rijnmond }));
    expect(explained.map(({ id, ground }) => [id, ground])).toEqual([
      ['proef.regel', 'Pbw 18a'],
      ['rijnmond.smaller', 'Convenant Rijnmond'],
    ]);
  });

  it('shortens a window', () => {
    const rules = loaded([
      aNarrowing({ window: { from: 'open', until: 'einde|verwachteEinde + P1M' } }),
    ]);
    const ended = (einde: string) => judged(rules, { dates: { einde } });
    expect(given(ended('2026-06-01'))).toEqual(ALL);
    const late = ended('2026-05-01');
    expect(late).toMatchObject({
      problem: 'windowClosed',
      rules: ['proef.regel', 'rijnmond.smaller'],
    });
    // Elsewhere it is still open.
    const elsewhere = { ...aMailbox(), municipality: '0344' };
    expect(given(judged(rules, { dates: { einde: '2026-05-01' }, mailbox: elsewhere }))).toEqual(
      ALL,
    );
  });

  it('lets a view end with the earlier of two windows', () => {
    const rules = loaded([
      aNarrowing({ window: { from: 'open', until: 'einde|verwachteEinde + P1M' } }),
    ]);
    const dates = { einde: '2026-06-01' };
    const here = judged(rules, { dates });
    const elsewhere = judged(rules, { dates, mailbox: aMailbox() });
    expect([here, elsewhere].map((one) => 'until' in one && one.until)).toEqual([
      Date.parse('2026-07-02T00:00:00+02:00'),
      Date.parse('2026-12-02T00:00:00+01:00'),
    ]);
  });

  it('asks for more before a rule applies', () => {
    const rules = loaded([aNarrowing({ when: { 'terugkeer.naarNederland': true } })]);
    const abroad = anInput(VALUES, {
      mailbox: rijnmond,
      with: { 'terugkeer.naarNederland': false },
    });
    expect(given(judged(rules))).toEqual(ALL);
    expect(decide(rules, abroad)).toMatchObject({ problem: 'noRule' });
  });

  it('narrows only the relation that it names', () => {
    const rules = loaded([
      aNarrowing({
        to: { role: 'gemeente.coordinator', relation: ['herkomst'] },
        fields: { year: ['/detentie/einddatum'] },
      }),
    ]);
    const as = (relation: 'herkomst' | 'bestemming') =>
      given(decide(rules, anInput(VALUES, { mailbox: rijnmond, relation })))['einddatum'];
    expect([as('herkomst'), as('bestemming')]).toEqual(['year', 'exact']);
  });

  it('counts for an organisation without a municipality by its OIN', () => {
    const rules = loaded([aNarrowing({ fields: { month: ['/detentie/einddatum'] } })], {
      organisations: [aMailbox().oin],
    });
    expect(given(judged(rules, { mailbox: aMailbox() }))['einddatum']).toBe('month');
  });

  it('may be narrower than another one with the same scope, never wider', () => {
    const rules = loaded([
      aNarrowing({ id: 'rijnmond.jaar', fields: { year: ['/detentie/einddatum'] } }),
      aNarrowing({ id: 'rijnmond.maand', fields: { month: ['/detentie/einddatum'] } }),
    ]);
    expect(given(judged(rules))['einddatum']).toBe('year');
  });
});

describe('an overlay is refused', () => {
  const TO = `to \`gemeente.coordinator\` as \`herkomst\` in \`${MESSAGE}\``;

  it('when it names a leaf that is not given', () => {
    const [fault] = refused([aNarrowing({ fields: { month: ['/detentie/tijdstip'] } })]);
    expect(fault).toContain(
      `would widen, and rests on no agreement of the directory: \`/detentie/tijdstip\` at \`month\` ${TO} (nationally: not given)`,
    );
  });

  it('when its window is longer', () => {
    const longer = { from: 'open', until: 'einde|verwachteEinde + P9M' };
    expect(refused([aNarrowing({ window: longer })])[0]).toContain(
      `would widen: its window closes later ${TO}`,
    );
  });

  it('when it permits, with the fields, the recipients and the messages', () => {
    const wider = aRule({ id: 'rijnmond.meer', fields: { exact: ['/persoon/naam/voornamen'] } });
    expect(refused([wider])).toEqual([
      expect.stringContaining(`\`/persoon/naam/voornamen\` at \`exact\` ${TO}; `),
    ]);
    const longer = aRule({ id: 'rijnmond.langer' });
    expect(refused([longer])[0]).toContain('(nationally: exact, under other conditions)');
  });

  it('when it permits what is given already', () => {
    const same = aRule({ ...NATIONAL[0], id: 'rijnmond.zelfde' });
    expect(refused([same])).toEqual([
      expect.stringContaining('gives nothing that the national rules do not give'),
    ]);
  });

  it.each([
    [
      'another name',
      aNarrowing({ id: 'proef.smaller', when: { 'adres.geheim': false } }),
      'its id begins with `rijnmond.`',
    ],
    [
      'a gate',
      aNarrowing({
        id: 'rijnmond.niet',
        effect: 'hold',
        to: undefined,
        problem: 'leeftijd-beoordelen',
        when: { 'persoon.volwassen': false },
      }),
      'who may be spoken of at all is national',
    ],
    [
      'a step for what has no steps',
      aNarrowing({ fields: { month: ['/persoon/naam/geslachtsnaam'] } }),
      'has no step `month`',
    ],
    [
      'a whole date',
      aNarrowing({ fields: { exact: ['/detentie/einddatum'] } }),
      'has an unknown key `exact`',
    ],
    ['nothing at all', aNarrowing(), 'rule 1 has none of the forms that are allowed here'],
  ] as const)('when it has %s', (_, rule, message) => {
    expect(refused([rule]).join('\n')).toContain(message);
  });

  it('when it says for nobody, or not at all, whose it is', () => {
    const nobody = refused([aNarrowing({ when: { 'adres.geheim': false } })], {
      municipalities: undefined,
    });
    expect(nobody).toEqual(['`overlay` has none of the forms that are allowed here']);
    const rules = stringify({ rules: [aNarrowing({ when: { 'adres.geheim': false } })] });
    const headless = loadRules(
      [{ path: 'overlays/rijnmond/regels.yaml', text: rules }],
      smallCatalogue,
    );
    expect(headless).toMatchObject({
      faults: [{ message: 'exactly one file of `rijnmond` says `overlay`' }],
    });
  });

  it('when it lies elsewhere, and when what it may say stands among the national rules', () => {
    const text = stringify({ rules: [aNarrowing({ when: { 'adres.geheim': false } })] });
    const faults = (path: string) => {
      const read = loadRules([{ path, text }], smallCatalogue);
      return read.kind === 'refused' ? read.faults.map((one) => one.message) : [];
    };
    expect(faults('overlays/los.yaml')).toEqual(['an overlay lies in `overlays/<id>/`']);
    expect(faults('regels.yaml')).toEqual(['rule `rijnmond.smaller`: only an overlay narrows']);
  });
});
