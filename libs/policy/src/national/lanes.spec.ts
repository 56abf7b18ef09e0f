// Lanes never combine (P1): whatever the message, the mailbox, the facts and the rules are, nothing
// of one lane is shown in the other.
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { catalogue, type MessageType } from '#contracts';
import { decide } from '../decide/decide.js';
import type { RecipientFacts } from '../model.js';
import { factDefinition, factNames } from '../rules/facts.js';
import { loadRules } from '../rules/load-rules.js';
import { allRoles } from '../rules/roles.js';
import type { RawRule } from '../rules/source.js';
import { aMailbox, facts } from '../small-world.fixture.js';
import { AT, DATES, example, files, present, rules } from './national.fixture.js';

const messages = catalogue.all().filter(({ kind }) => kind === 'bericht');
const lanes = [...new Set(messages.map(({ lane }) => lane))];

const anyFacts = fc.record(
  Object.fromEntries(
    factNames()
      .filter((name) => name !== 'relatie')
      .map((name) => {
        const { kind, values } = factDefinition(name);
        return [name, kind === 'list' ? fc.subarray([...values]) : fc.constantFrom(...values)];
      }),
  ),
) as fc.Arbitrary<Partial<RecipientFacts>>;
const anyRecipient = fc
  .constantFrom(...allRoles())
  .chain((role) =>
    fc.record({ role: fc.constant(role), relation: fc.constantFrom(...role.relations) }),
  );

describe('the lanes of the national rules', () => {
  it('are two, with types, roles and purposes of their own', () => {
    expect(lanes.toSorted()).toEqual(['openbareorde', 'reintegratie']);
    const purposes = lanes.map(
      (lane) =>
        new Set(
          allRoles()
            .filter((role) => role.lane === lane)
            .flatMap((role) => role.purposes),
        ),
    );
    expect([...(purposes[0] ?? [])].filter((one) => purposes[1]?.has(one))).toEqual([]);
  });

  it('never meet in a decision, for any message, mailbox and facts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...messages), anyRecipient, anyFacts, (type, to, known) => {
        const decision = decide(rules, {
          type,
          present: present(type, example(type.name)),
          mailbox: aMailbox(to.role.code),
          relation: to.relation,
          facts: facts({ ...known, relatie: to.relation }),
          dates: DATES,
          received: () => true,
          at: AT,
        });
        if (decision.kind === 'withheld') return;
        expect([type.name, to.role.code, to.role.lane]).toEqual([
          type.name,
          to.role.code,
          type.lane,
        ]);
        if (decision.kind === 'permitted')
          expect(catalogue.type(decision.viewType)?.lane).toBe(type.lane);
      }),
      { numRuns: 1_000 },
    );
  });

  it('share no leaf that only one of them may have', () => {
    const leavesIn = (lane: string) =>
      new Set(messages.filter((type) => type.lane === lane).flatMap(pointers));
    const criminal = [...leavesIn('openbareorde')].filter((leaf) => /strafzaak|melding/.test(leaf));
    expect(criminal.length).toBeGreaterThan(5);
    expect(criminal.filter((leaf) => leavesIn('reintegratie').has(leaf))).toEqual([]);
    const help = [...leavesIn('reintegratie')].filter((leaf) =>
      /basisvoorwaarden|verwijzing|inrichting|casemanager/.test(leaf),
    );
    expect(help.length).toBeGreaterThan(20);
    expect(help.filter((leaf) => leavesIn('openbareorde').has(leaf))).toEqual([]);
  });
});

describe('a rule that would cross lanes', () => {
  const all = files.flatMap(({ text }) => (parse(text) as { rules?: RawRule[] }).rules ?? []);
  const permits = all.filter(({ effect = 'permit' }) => effect === 'permit');
  const other = (lane: string) => permits.filter((rule) => rule.lane !== lane);
  const matrix = files.filter(({ path }) => path.endsWith('matrix.yaml'));
  const loadWith = (rule: RawRule) =>
    loadRules([...matrix, { path: 'proef.yaml', text: stringify({ rules: [rule] }) }], catalogue);

  it('does load while it stays in its lane', () => {
    fc.assert(
      fc.property(fc.constantFrom(...permits), (rule) => {
        expect(loadWith(rule)).toMatchObject({ kind: 'loaded' });
      }),
      { numRuns: 10 },
    );
  });

  it('does not load, whichever part of it is taken from the other lane', () => {
    const crossing = fc.constantFrom(...permits).chain((rule) =>
      fc.record({
        rule: fc.constant(rule),
        from: fc.constantFrom(...other(rule.lane)),
        parts: fc.subarray(['lane', 'types', 'to'] as const, { minLength: 1, maxLength: 2 }),
      }),
    );
    fc.assert(
      fc.property(crossing, ({ rule, from, parts }) => {
        const taken = Object.fromEntries(parts.map((part) => [part, from[part]]));
        expect(loadWith({ ...rule, ...taken }).kind).toBe('refused');
      }),
      { numRuns: 50 },
    );
  });
});

const pointers = (type: MessageType): readonly string[] =>
  type.leaves.map(({ pointer }) => pointer);
