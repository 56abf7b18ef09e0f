// Whatever is asked, and whatever is known of the person: no view of the national rules holds more
// than its cell of the matrix allows, outside its window, or from another lane. Any message, any
// facts, any day (property).
import * as fc from 'fast-check';
import { catalogue, type Leaf, type MessageType } from '#contracts';
import { decide } from '../decide/decide.js';
import type { DecideInput, LeafDecision, RecipientFacts, Relation } from '../model.js';
import { factDefinition, factNames } from '../rules/facts.js';
import { rowFor } from '../rules/matrix.js';
import { allRoles, roleByCode, type RoleDefinition } from '../rules/roles.js';
import { STEPS } from '../rules/rule.js';
import { aMailbox } from '../small-world.fixture.js';
import {
  audiencesOf,
  example,
  exampleNames,
  input,
  present,
  rules,
  typeNamed,
} from './national.fixture.js';

/** Every role and relation that a rule reaches with a type. */
const audiences = catalogue
  .all()
  .filter(({ kind }) => kind === 'bericht')
  .flatMap(({ name }) =>
    audiencesOf(name).map(([role, relation]) => [name, role, relation] as const),
  );

/** A flag is mostly set: what may be shown then is what there is to say something about. */
const facts: fc.Arbitrary<RecipientFacts> = fc
  .record(
    Object.fromEntries(
      factNames().map((name) => {
        const { kind, values } = factDefinition(name);
        if (kind === 'list') return [name, fc.subarray([...values])];
        return [name, kind === 'flag' ? fc.nat(3).map((n) => n > 0) : fc.constantFrom(...values)];
      }),
    ),
  )
  .map((drawn) => drawn as unknown as RecipientFacts);

const day = (min: number, max: number) =>
  fc.integer({ min, max }).map((days) => Date.UTC(2027, 0, 1 + days));
const date = (min: number, max: number) =>
  day(min, max).map((at) => new Date(at).toISOString().slice(0, 10));

const askedBy = (name: string, role: string, relation: Relation): fc.Arbitrary<DecideInput> =>
  fc
    .constantFrom('volledig', 'volledig', ...exampleNames(name))
    .chain((file) => {
      const whole = present(typeNamed(name), example(name, file));
      return fc.record({
        present: fc.oneof(fc.constant(whole), fc.subarray([...whole])),
        facts,
        dates: fc.record(
          { begin: date(-300, 10), verwachteEinde: date(-250, 150), einde: date(-250, 150) },
          { requiredKeys: [] },
        ),
        received: fc.boolean().map((had) => () => had),
        at: day(-60, 60).map((at) => at + 10 * 3_600_000),
      });
    })
    .map(({ facts: known, ...rest }) => ({
      ...rest,
      type: typeNamed(name),
      relation,
      mailbox: { ...aMailbox(role), lane: roleByCode(role)?.lane ?? 'reintegratie' },
      facts: { ...known, relatie: relation },
    }));

/** The leaf in whose row another one stands: its date, or the one whose old value it is. */
function rowLeaf(leaf: Leaf, type: MessageType): string {
  const own = leaf.companionOf === undefined ? leaf : (type.leaf(leaf.companionOf) ?? leaf);
  return own.mirrors ?? own.pointer;
}

const NEEDS = {
  Y: [],
  H: ['hulpvraag.eigen'],
  C: ['toestemming.eigen'],
  R: ['verzoek'],
} as const;
/** Rows that one request opens. */
const ROWS_ASKED: Readonly<Record<RecipientFacts['verzoek.veld'], readonly string[]>> = {
  geen: [],
  vreemdelingennummer: ['vnummer'],
  geboortedatum: ['geboortedatum'],
  verblijfsstatus: ['verblijfsstatus'],
  onderdak: ['onderdak', 'woning', 'woningVanaf'],
  huurachterstand: ['huurachterstand'],
  schulden: ['schulden'],
  zorg: ['zorg', 'zorgafspraak'],
  zorgVoorThuis: ['zorgVoorThuis'],
  toezicht: ['toezicht'],
  aanwijzingen: ['aanwijzingen'],
};
const isStep = (word: string): boolean => (STEPS as readonly string[]).includes(word);

/** Undefined: the cell allows it. */
function beyond(
  { leaf, decision }: { readonly leaf: Leaf; readonly decision: LeafDecision },
  { type, facts: known, relation }: DecideInput,
  role: RoleDefinition,
): string | undefined {
  const row = rowFor(rules.matrix, type.name, rowLeaf(leaf, type));
  const cell = row?.cells[role.code] ?? '–';
  if (cell === 'mask') return decision.mask === undefined ? 'a mark without a mask' : undefined;
  const [letter = '–', ...words] = cell.split(' ');
  const needs = NEEDS[letter as keyof typeof NEEDS] as
    readonly (keyof RecipientFacts)[] | undefined;
  if (!needs) return `the cell says ${cell}`;
  if (needs.some((need) => known[need] !== true)) return `without ${needs.join()}`;
  if (letter === 'R' && !ROWS_ASKED[known['verzoek.veld']].includes(row?.row ?? ''))
    return `of another field than ${known['verzoek.veld']}`;
  const step = words.find(isStep);
  const given = leaf.companionOf === undefined ? (decision.step ?? 'exact') : step;
  if (step !== undefined && STEPS.findIndex((one) => one === given) < STEPS.indexOf(step as never))
    return `finer than ${cell}`;
  const named = letter === 'R' ? ['verzoeker'] : words.filter((word) => !isStep(word));
  const isReached = named.length === 0 ? relation !== 'verzoeker' : named.includes(relation);
  return isReached ? undefined : `by ${relation}`;
}

const leafAt = (type: MessageType, at: string): Leaf | undefined =>
  type.leaf(at.replaceAll(/\/\d+(?=\/|$)/g, '/*'));

it.each(audiences)('of %s, as %s by %s, shows no leaf that its cell does not allow', (...who) => {
  let shown = 0;
  fc.assert(
    fc.property(askedBy(...who), (input) => {
      const decision = decide(rules, input);
      if (decision.kind !== 'permitted') return;
      const role = roleByCode(input.mailbox.role);
      if (!role) throw new Error(input.mailbox.role);
      expect(role.lane).toBe(input.type.lane);
      const { from = -Infinity, until = Infinity } = decision;
      expect(input.at >= from && input.at < until).toBe(true);
      for (const one of decision.leaves) {
        const leaf = leafAt(input.type, one.pointer);
        if (one.outcome === 'withheld' || !leaf) continue;
        const wrong = beyond({ leaf, decision: one }, input, role);
        expect([one.pointer, wrong]).toEqual([one.pointer, undefined]);
        shown += 1;
      }
    }),
    // First somebody who has every fact in their favour.
    { numRuns: 60, examples: [[input(...who)]] },
  );
  // The property says something only about what was really shown.
  expect(shown).toBeGreaterThan(0);
});

it('shows nothing to whom no rule reaches with a type', () => {
  const isReached = new Set(audiences.map((who) => who.join()));
  for (const { code, relations } of allRoles()) {
    for (const { name } of catalogue.all().filter(({ kind }) => kind === 'bericht')) {
      for (const relation of relations) {
        if (isReached.has([name, code, relation].join())) continue;
        const decision = decide(rules, input(name, code, relation));
        expect([name, code, relation, decision.kind]).toEqual([name, code, relation, 'withheld']);
      }
    }
  }
});
