// Answers: what would this message come to for one organisation, if it were the first of a case?
// The same facts, routing and decision as the second journey, with nothing written anywhere.
import { leavesIn, type ValidMessage } from '#contracts';
import type { Mailbox } from '#directory';
import { dutchDate, type Millis } from '#kernel';
import {
  admit,
  explain,
  ownCondition,
  roleByCode,
  type Admission,
  type Explanation,
  type Relation,
} from '#policy';
import { resolve, type Unrouted } from '#routing';
import { addressed } from './addressed.js';
import { emptyCase, type CaseState } from './case-state.js';
import { ownLeaves, withDerived } from './derived.js';
import { factsOf, learn, recipientFacts } from './facts.js';
import type { Configuration } from './judge.js';
import { referralIn } from './referrals.js';
import { requestIn, supposeRequest } from './requests.js';

export interface ExplainOptions {
  readonly configuration: Configuration;
  readonly at: Millis;
  /** Suppose a live consent for the own condition of each of the organisation's roles. */
  readonly consented: boolean;
  /** Suppose that the organisation asked for the field in the message, which is the answer. */
  readonly asked: boolean;
}

export interface Explained {
  readonly admission: Admission;
  /** One per mailbox of the organisation that the message would go to. */
  readonly mailboxes: readonly {
    readonly mailbox: Mailbox;
    readonly relation: Relation;
    readonly reason: string;
    readonly explanation: Explanation;
  }[];
  readonly unrouted: readonly Unrouted[];
}

export function explainFor(message: ValidMessage, oin: string, options: ExplainOptions): Explained {
  const { configuration, at } = options;
  const { directory, rules, narrowed } = configuration;
  const before = supposed(message, oin, options);
  const state = learn(before, message, directory, at);
  const facts = factsOf(state, message);
  const admission = admit(rules, message.type, facts);
  if (admission.kind !== 'admitted') return { admission, mailboxes: [], unrouted: [] };
  const { recipients, unrouted } = resolve(addressed(message, state, at), directory, narrowed);
  const leaves = leavesIn(message.type, message.data);
  const present = withDerived(leaves, message.type, state, directory, at);
  const referral = referralIn(state, message);
  // A reference is made when the message is really routed; here only its place counts.
  const own = { reference: '', referral, request: requestIn(state, message), state, directory };
  const mailboxes = recipients
    .filter(({ mailbox }) => mailbox.oin === oin)
    .map(({ mailbox, relation, reason }) => ({
      mailbox,
      relation,
      reason,
      explanation: explain(rules, {
        type: message.type,
        present: [...ownLeaves(message.type, { ...own, mailbox }), ...present],
        mailbox,
        relation,
        facts: recipientFacts(facts, state, message, { mailbox, relation }, directory, at),
        dates: state.dates,
        received: () => false,
        at,
      }),
    }));
  return { admission, mailboxes, unrouted };
}

function supposed(message: ValidMessage, oin: string, options: ExplainOptions): CaseState {
  const before = options.consented ? supposeConsent(oin, options) : emptyCase('');
  if (!options.asked) return before;
  const { mailboxes = [] } = options.configuration.directory.organisation(oin) ?? {};
  const asker = mailboxes.find(({ role }) => roleByCode(role)?.relations.includes('verzoeker'));
  return supposeRequest(before, message, asker?.id);
}

function supposeConsent(oin: string, { configuration, at }: ExplainOptions): CaseState {
  const mailboxes = configuration.directory.organisation(oin)?.mailboxes ?? [];
  const conditions = mailboxes.flatMap(({ role }) => ownCondition(role) ?? []);
  return { ...emptyCase(''), consents: [{ oin, conditions, givenOn: dutchDate(at) }] };
}
