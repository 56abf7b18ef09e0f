// Answers: how does a position move other than by routing? By the operator, as a compare-and-set with
// its evidence in the same transaction; and which accepted messages may be left behind by it.
import type { ChainName, EvidenceEntry } from '#evidence';
import type { Position, UnroutedClaim } from '#exchange';
import type { Millis } from '#kernel';
import type { Queries, Routing } from '../transaction.js';

export async function movePosition(
  tx: Routing,
  at: Position,
  chain: ChainName,
  entries: readonly EvidenceEntry[],
  when: Millis,
): Promise<'moved' | 'fenced'> {
  if (!(await tx.hot.advance(at.partition, at.expected, at.next))) tx.undo('fenced');
  tx.record(chain, entries, when);
  return 'moved';
}

/** Rows per step. */
const STEP = 500;

export async function* unrouted(queries: Queries): AsyncGenerator<UnroutedClaim> {
  let last = 0;
  for (;;) {
    const rows = await queries
      .selectFrom('claim')
      .where('routed', 'is', null)
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(STEP)
      .select(['seq', 'nr', 'sender', 'person', 'at'])
      .execute();
    for (const { seq, person, ...row } of rows) {
      yield { ...row, personId: person };
      last = seq;
    }
    if (rows.length < STEP) return;
  }
}
