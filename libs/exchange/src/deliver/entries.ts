// Answers: what of a mailbox's entries goes in one go, and in which state? Alike for every channel.
import type { MailboxEntry } from './views.js';

/** Bounded in bytes too; at least one entry goes, so that every mailbox can be read to its end. */
export function withinBytes(
  entries: readonly MailboxEntry[],
  bytesMax: number,
): readonly MailboxEntry[] {
  let bytes = 0;
  const end = entries.findIndex((entry, index) => {
    bytes += Buffer.byteLength(entry.body ?? '');
    return index > 0 && bytes > bytesMax;
  });
  return end === -1 ? entries : entries.slice(0, end);
}

/** What goes is being offered by it; a later state stays what it is. */
export const asOffered = (entry: MailboxEntry): MailboxEntry =>
  entry.body !== undefined && entry.state === 'vrijgegeven'
    ? { ...entry, state: 'aangeboden' }
    : entry;

/** Of those that have a body: what is offered, handed over and recorded. */
export const numbersOf = (entries: readonly MailboxEntry[]): readonly number[] =>
  entries.filter(({ body }) => body !== undefined).map(({ number }) => number);
