// Answers: what happens when a sender takes a message of its own back? Its views are recalled from
// whoever has them, and the case is what it would be without it; nobody else hears of it.
import { makeEntry } from '#evidence';
import type { ProblemKey } from '#kernel';
import type { QueueKey } from '../ports/stored.js';
import type { ClaimOnFile, DecodedMessage } from './admit.js';
import type { CaseState } from './case-state.js';
import { object } from './data.js';
import type { Earlier, Effects, Verdict } from './effects.js';
import { isAboutMessage, namedIn } from './history.js';
import type { JudgeParts } from './judge.js';
import { recall, type Recall } from './recall.js';
import type { Before } from './reconsider.js';
import { relearn } from './relearn.js';
import { isOrReplaced } from './replaced.js';
import { givenIn, without, withStanding } from './standing.js';

/** What a message about a message comes to, besides its own row. */
export type AboutMessage = Omit<Verdict, 'message' | 'earlier' | 'personId'> & {
  /** Why the sender is refused; then nothing else happens. */
  readonly problem?: ProblemKey;
};

export function withdraw(
  { message, personId }: DecodedMessage,
  claim: ClaimOnFile,
  history: readonly Earlier[],
  before: Before,
  parts: JudgeParts,
  effects: Effects,
): AboutMessage {
  const state = effects.caseOf(personId);
  const { identificatie, reden } = object(message.data['bericht']);
  const original = namedIn(history, message.event.source, identificatie);
  const problem = faultIn(original);
  if (problem || !original) return refusal(problem ?? 'originalUnknown');
  const settled = history.map((one) =>
    one.nr === original.nr ? ({ ...one, state: 'ingetrokken' } as const) : one,
  );
  const taken = recallAll(original.nr, state, personId, parts, effects);
  const entry = makeEntry(parts.newId(), 'messageWithdrawn', 'sluis', {
    nummer: original.nr,
    intrekking: claim.nr,
    reden: String(reden),
    weergaven: taken.changes.length,
  });
  return {
    case: relearn(taken.state, settled, parts.configuration.directory),
    // Also where no fact changed: what the message had replaced may be the newest again.
    again: 'feit',
    releases: taken.notices,
    queue: [],
    evidence: [...taken.evidence, entry],
    changes: {
      releases: taken.changes,
      messages: [{ nr: original.nr, state: 'ingetrokken' }],
      closed: itemsAbout(original.nr, before, effects),
    },
  };
}

export const refusal = (problem: ProblemKey): AboutMessage => ({
  problem,
  releases: [],
  queue: [],
  evidence: [],
});

/** Nobody has to decide about a message that is no more. */
export const itemsAbout = (
  nr: string,
  { items }: Before,
  effects: Effects,
): readonly QueueKey[] => [
  ...items.filter((item) => item.nr === nr).map(({ queue, id }) => ({ queue, id })),
  ...effects.queuedAbout(nr).map(({ queue, id }) => ({ queue, id })),
];

/** @returns why this message can be neither withdrawn nor corrected; undefined: it can */
export function faultIn(original: Earlier | undefined): ProblemKey | undefined {
  if (!original) return 'originalUnknown';
  const { state, message } = original;
  const open = state === 'beoordeeld' || state === 'aangehouden' || state === 'geweigerd';
  return open && !isAboutMessage(message) ? undefined : 'originalSettled';
}

/** Wherever a view of this message lies, or of one that it corrected. */
function recallAll(
  nr: string,
  before: CaseState,
  personId: string,
  parts: JudgeParts,
  effects: Effects,
): Recall & { readonly state: CaseState } {
  const problem = 'messageWithdrawn';
  const isGone = (one: string) => isOrReplaced(one, nr, before.replaced);
  const places = Object.entries(before.standing).flatMap(([mailbox, ofMailbox]) =>
    Object.entries(ofMailbox).map(([series, standing]) => ({ mailbox, series, standing })),
  );
  return places.reduce(
    ({ changes, notices, evidence, state }, { mailbox, series, standing }) => {
      const given = givenIn(standing).filter((one) => isGone(one.nr));
      const taken = { mailbox, personId, standing, problem, rules: [], given } as const;
      const recalled = recall(taken, parts, effects);
      return {
        changes: [...changes, ...recalled.changes],
        notices: [...notices, ...recalled.notices],
        evidence: [...evidence, ...recalled.evidence],
        state: withStanding(state, mailbox, series, without(standing, isGone, problem)),
      };
    },
    { changes: [], notices: [], evidence: [], state: before } as ReturnType<typeof recallAll>,
  );
}
