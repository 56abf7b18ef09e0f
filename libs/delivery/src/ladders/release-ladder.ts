// Answers: which states does a release to one mailbox pass through, and which moves are there?
// docs/reference/status.md publishes this table and a test holds the two equal.
import type { ReleaseState } from '#exchange';

/** What may overtake a release in any state: a newer revision, a recall, the end of its window or of its key. */
const ENDINGS = ['vervangen', 'teruggeroepen', 'verlopen', 'vervallen'] as const;

/** From a state to every state that may follow it; none: the answer is final. */
export const RELEASE_MOVES = {
  // What was deferred or withheld is never opened afterwards: judged again it becomes a new revision.
  uitgesteld: ENDINGS,
  onthouden: ENDINGS,
  vrijgegeven: ['aangeboden', ...ENDINGS],
  // A recipient may report progress on one message before it acknowledges the whole page.
  aangeboden: ['afgeleverd', 'inBehandeling', 'afgesloten', 'afgewezen', ...ENDINGS],
  afgeleverd: ['inBehandeling', 'afgesloten', 'afgewezen', ...ENDINGS],
  inBehandeling: ['afgesloten', 'afgewezen', ...ENDINGS],
  afgesloten: ENDINGS,
  afgewezen: ENDINGS,
  // Of a case that is over only that it was there is left.
  vervangen: ['vervallen'],
  teruggeroepen: ['vervallen'],
  verlopen: ['vervallen'],
  vervallen: [],
} as const satisfies Record<ReleaseState, readonly ReleaseState[]>;

export const mayReleaseMove = (from: ReleaseState, to: ReleaseState): boolean =>
  (RELEASE_MOVES[from] as readonly ReleaseState[]).includes(to);
