// Answers: why did this view look as it did (the recipient's passport), and what became of this
// message (the sender's status)? A stranger's number and one that never existed look alike.
import { catalogue } from '#contracts';
import type { Directory } from '#directory';
import { recipientPassport, type FullPassport, type RecipientPassport } from '#evidence';
import { LIMITS, PROBLEMS, refused, type Refused } from '#kernel';
import type { Store } from '../ports/store.js';
import type { MessageState, SubmissionRow, SubmissionStatus } from '../ports/stored.js';
import type { Cursors } from './deliver.js';
import { openMailbox, type Opener } from './mailbox.js';

export interface LookUpParts {
  readonly store: Pick<Store, 'passport' | 'submission'>;
  readonly directory: () => Directory;
}

export async function passport(
  request: { readonly party: Opener; readonly role: string; readonly number: number },
  parts: LookUpParts,
): Promise<{ readonly kind: 'passport'; readonly passport: RecipientPassport } | Refused> {
  const opened = openMailbox(request.party, request.role, parts.directory());
  if (opened.kind === 'refused') return opened;
  const found = await parts.store.passport(opened.mailbox.id, request.number);
  if (!found) return refused('notFound');
  const seen = recipientPassport(JSON.parse(found.passport) as FullPassport);
  return seen ? { kind: 'passport', passport: seen } : refused('notFound');
}

/** Only the party that offered the message; what it may know of recipients is all in its own lane. */
export async function submission(
  request: { readonly party: Opener; readonly nr: string },
  parts: LookUpParts,
): Promise<
  | {
      readonly kind: 'submission';
      /** `others`: recipients that the sender may not know. */
      readonly status: SubmissionStatus & { readonly others: number };
    }
  | Refused
> {
  const status = await parts.store.submission(request.nr);
  if (!status || status.sender !== request.party.oin) return refused('notFound');
  return { kind: 'submission', status: tellable(status) };
}

export interface SubmissionsRequest {
  readonly party: Opener;
  readonly after?: string;
  readonly limit: number;
  readonly state?: MessageState;
  readonly type?: string;
}

/** Only the party's own, oldest first; what became of each with its recipients tells `submission`. */
export async function submissions(
  { party, after, limit, ...filter }: SubmissionsRequest,
  parts: { readonly store: Pick<Store, 'submissions'>; readonly cursors: Cursors },
): Promise<
  | {
      readonly kind: 'submissions';
      readonly all: readonly SubmissionRow[];
      readonly next: string;
    }
  | Refused
> {
  const list = `inzendingen/${party.oin}`;
  const from = after === undefined ? 0 : parts.cursors.read(list, after);
  if (from === undefined) {
    return refused('cursorInvalid', [{ place: '/na', expected: 'a cursor of your own list' }]);
  }
  const most = Math.min(limit, LIMITS.pageMax);
  const all = await parts.store.submissions({
    sender: party.oin,
    after: from,
    limit: most,
    ...filter,
  });
  return { kind: 'submissions', all, next: parts.cursors.write(list, all.at(-1)?.seq ?? from) };
}

/**
 * Who may send only what tells of no detention may not read from its own message whom it went to, or
 * what became of it because of the person.
 */
function tellable(status: SubmissionStatus): SubmissionStatus & { readonly others: number } {
  if (catalogue.type(status.type)?.namesDetention !== false) return { ...status, others: 0 };
  const { problem, ...rest } = status;
  const isPersonal = problem !== undefined && PROBLEMS[problem].class === 'persoon';
  const told = isPersonal ? 'withheld' : problem;
  return {
    ...rest,
    ...(told ? { problem: told } : {}),
    releases: [],
    unrouted: [],
    others: status.releases.length,
  };
}
