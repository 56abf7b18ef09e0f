// Answers: how does a sender hear in its own mailbox how its message stands? By a message of our own
// that goes the way of all others: rules, view, passport, number. It is about no state of itself.
import { catalogue, leavesIn, validateEvent, type ValidMessage } from '#contracts';
import type { Directory } from '#directory';
import type { EvidenceEntry, LogRow, Trace } from '#evidence';
import {
  invariant,
  isoTime,
  PROBLEMS,
  type JsonObject,
  type Millis,
  type ProblemKey,
} from '#kernel';
import { admit } from '#policy';
import { resolve, type Recipient } from '#routing';
import type { ReleaseRow, ToldState, UntoldState } from '../ports/stored.js';
import type { Effects } from './effects.js';
import { factsOf } from './facts.js';
import type { Configuration, JudgeParts } from './judge.js';
import { outcomeFor } from './outcome.js';
import { FIRST, release } from './release.js';

/** Who submitted a message of this type. */
export interface Submitter {
  readonly type: string;
  readonly sender: string;
}

const STATE = 'nl.reintegratie.toestanden.gewijzigd.v1';

export interface Told {
  readonly releases: readonly ReleaseRow[];
  readonly evidence: readonly EvidenceEntry[];
  readonly logged: readonly LogRow[];
  readonly told: readonly ToldState[];
}

/**
 * The mailboxes in which this sender hears how its message stands: those of a role that may send such
 * a message, where agreement and subscription of the directory say so.
 */
export function tellsTo(
  { type: name, sender: oin }: Submitter,
  { directory, narrowed }: { directory: Directory; narrowed: Configuration['narrowed'] },
  at: Millis,
): readonly Recipient[] {
  const type = catalogue.type(name);
  const roles = type?.entry['senders'];
  // A status never causes a status; and who sends what tells of no detention may not read more of it.
  if (name === STATE || !type?.namesDetention || !Array.isArray(roles)) return [];
  const afzender = { oin, roles: roles as readonly string[] };
  const addresses = { geenVasteVerblijfplaats: false, consents: [], afzender };
  return resolve({ type: STATE, lane: type.lane, addresses, at }, directory, narrowed).recipients;
}

export function tell(
  untold: readonly UntoldState[],
  trace: Trace,
  parts: JudgeParts,
  effects: Effects,
): Told {
  const made = untold.flatMap((one) => {
    const recipients = tellsTo(one, parts.configuration, effects.at);
    if (recipients.length === 0) return [];
    const message = stateOf(one, parts, effects.at);
    const state = effects.caseOf(one.personId);
    const facts = factsOf(state, message);
    const { rules } = parts.configuration;
    if (admit(rules, message.type, facts, state.overruled).kind !== 'admitted') return [];
    const subject = {
      message,
      personId: one.personId,
      claim: { nr: one.nr, sender: one.sender },
      present: leavesIn(message.type, message.data),
      prints: new Map(),
      facts,
      trace,
    };
    // The case does not remember it: nothing of a person depends on what its sender was told.
    return recipients.map((recipient) =>
      release(
        outcomeFor(recipient, subject, state, parts, effects),
        subject,
        state,
        FIRST,
        parts,
        effects,
      ),
    );
  });
  return {
    releases: made.map(({ row }) => row),
    evidence: made.map(({ entry }) => entry),
    logged: made.flatMap(({ logged }) => logged),
    told: untold.map(({ nr, seen }) => ({ nr, seen })),
  };
}

function stateOf(untold: UntoldState, { newId, operator }: JudgeParts, at: Millis): ValidMessage {
  const validated = validateEvent({
    specversion: '1.0',
    id: newId(),
    source: `urn:nld:oin:${operator}:systeem:sluis`,
    type: STATE,
    time: isoTime(at),
    datacontenttype: 'application/json',
    extensions: {},
    data: dataOf(untold),
  });
  invariant(validated.kind === 'valid', 'what we say of a state is a valid message');
  return validated.message;
}

/** As `GET /v1/inzendingen/{nr}` says it, and with the code of a recipient that rejected it. */
const dataOf = ({ nr, type, state, problem, releases, unrouted }: UntoldState): JsonObject => ({
  inzending: { nummer: nr, berichtsoort: type, toestand: state, ...codeOf(problem) },
  ...(releases.length > 0 && {
    ontvangers: releases.map((one) => {
      const [oin = '', rol = ''] = one.mailbox.split('/');
      const code = one.answer === undefined ? codeOf(one.problem) : { code: one.answer };
      return { oin, rol, relatie: one.relation, toestand: one.state, ...code };
    }),
  }),
  ...(unrouted.length > 0 && {
    onbestelbaar: unrouted.map(({ relation, code }) => ({ relatie: relation, code })),
  }),
});

const codeOf = (problem: ProblemKey | undefined): { readonly code?: string } =>
  problem === undefined ? {} : { code: PROBLEMS[problem].code };
