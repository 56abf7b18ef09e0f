import fc from 'fast-check';
import { stringify } from 'yaml';
import { decide } from '../decide/decide.js';
import type { DecideInput, LeafDecision } from '../model.js';
import {
  bound,
  numbered,
  ROLE,
  someForbid,
  someInput,
  someRelations,
  someRules,
  someWhen,
} from '../random-rules.fixture.js';
import { loadRules } from '../rules/load-rules.js';
import { STEPS, type Overlay } from '../rules/rule.js';
import { aMailbox, aNarrowing, aRule, loaded, smallCatalogue } from '../small-world.fixture.js';

const OWN = ['een', 'twee'];
const MUNICIPALITY = '0599';

const someNarrowing = fc
  .record({
    fields: fc.option(
      fc
        .record({
          '/detentie/einddatum': fc.constantFrom('month', 'year', 'presence'),
          '/detentie/tijdstip': fc.constantFrom('day', 'month', 'year', 'presence'),
        })
        .map((steps) => {
          const byStep = Map.groupBy(Object.entries(steps), ([, step]) => step);
          return Object.fromEntries(
            [...byStep].map(([step, all]) => [step, all.map(([at]) => at)]),
          );
        }),
      { nil: undefined },
    ),
    when: someWhen,
    window: fc.option(fc.record({ from: bound, until: bound }), { nil: undefined }),
    relation: someRelations,
  })
  .filter(({ fields, when, window }) => (fields ?? when ?? window) !== undefined)
  .map(({ relation, ...rest }) => aNarrowing({ ...rest, to: { role: ROLE, relation } }));

const someOverlay = fc.record({
  narrows: fc.array(someNarrowing, { maxLength: 3 }),
  forbids: fc.array(someForbid, { maxLength: 2 }),
});

/** Whatever may be said at all: loaded against rules that give everything, so that no check helps. */
function overlaysOf(raw: readonly { narrows: readonly object[]; forbids: readonly object[] }[]) {
  const all = messageFields();
  const national = stringify({
    rules: [
      aRule({
        to: { role: ROLE, relation: ['herkomst', 'bestemming'] },
        purpose: 'reintegratie.schulden',
        mask: ['adres.geheim'],
        fields: { exact: all },
      }),
    ],
  });
  const files = raw.flatMap(({ narrows, forbids }, at) => {
    const id = OWN[at] ?? '';
    const overlay = {
      title: { nl: id, en: id },
      owner: id,
      review: '2027-01-01',
      municipalities: [MUNICIPALITY],
    };
    const rules = [
      ...numbered(forbids, `${id}.verbod`),
      ...narrows.map((one, n) => ({ ...one, id: `${id}.smaller.${n}` })),
    ];
    return [
      {
        path: `overlays/${id}/alles.yaml`,
        text: stringify({ overlay, ...(rules.length > 0 ? { rules } : {}) }),
      },
    ];
  });
  const read = loadRules([{ path: 'proef.yaml', text: national }, ...files], smallCatalogue);
  if (read.kind === 'refused')
    throw new Error(read.faults.map(({ message }) => message).join('\n'));
  return read.rules.overlays;
}

const messageFields = (): readonly string[] => [
  '/persoon/naam/voornamen',
  '/detentie/einddatum',
  '/detentie/tijdstip',
];

/** 0: exact, then coarser and coarser; the last number: nothing. */
const rank = ({ outcome, step }: LeafDecision): number =>
  outcome === 'withheld' ? STEPS.length : STEPS.indexOf(step ?? 'exact');

function ranks(
  overlays: readonly Overlay[],
  raw: Parameters<typeof loaded>[0],
  input: DecideInput,
) {
  const mailbox = { ...aMailbox(ROLE), municipality: MUNICIPALITY };
  const decision = decide({ ...loaded(raw), overlays }, { ...input, mailbox });
  expect('problem' in decision && decision.problem).not.toBe('internal');
  const leaves = decision.kind === 'permitted' ? decision.leaves : [];
  return new Map(leaves.map((leaf) => [leaf.pointer, rank(leaf)]));
}

describe('overlays', () => {
  it('never give a leaf that the national rules withhold, nor a finer one, whatever they say', () => {
    let narrower = 0;
    fc.assert(
      fc.property(
        someRules,
        fc.array(someOverlay, { minLength: 1, maxLength: 2 }),
        someInput,
        (raw, own, input) => {
          const national = ranks([], raw, input);
          const local = ranks(overlaysOf(own), raw, input);
          for (const [pointer, given] of local) {
            expect(given).toBeGreaterThanOrEqual(national.get(pointer) ?? STEPS.length);
          }
          if ([...national].some(([leaf, given]) => given < (local.get(leaf) ?? STEPS.length))) {
            narrower += 1;
          }
        },
      ),
      { numRuns: 200 },
    );
    // The property says something: overlays do take away.
    expect(narrower).toBeGreaterThan(0);
  });

  it('leave the mailboxes outside their scope as they are', () => {
    fc.assert(
      fc.property(someRules, someOverlay, someInput, (raw, own, input) => {
        const rules = loaded(raw);
        const elsewhere = { ...aMailbox(ROLE), municipality: '0344' };
        const overlaid = { ...rules, overlays: overlaysOf([own]) };
        expect(decide(overlaid, { ...input, mailbox: elsewhere })).toEqual(
          decide(rules, { ...input, mailbox: elsewhere }),
        );
      }),
      { numRuns: 30 },
    );
  });
});
