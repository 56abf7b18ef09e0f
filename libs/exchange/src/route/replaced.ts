// Answers: which messages did a correction put aside, and for which? A correction may itself be
// corrected, so the chain is followed to its end.
import type { CaseState } from './case-state.js';

/** Whether `nr` is `newest`, or was corrected by it, at once or step by step. */
export function isOrReplaced(nr: string, newest: string, replaced: CaseState['replaced']): boolean {
  for (let at: string | undefined = nr; at !== undefined; at = replaced?.[at]) {
    if (at === newest) return true;
  }
  return false;
}

/** The message that stands in its place, or itself. */
export function newestOf(nr: string, replaced: CaseState['replaced']): string {
  let at = nr;
  for (let next = replaced?.[at]; next !== undefined; next = replaced?.[at]) at = next;
  return at;
}
