// Answers: does every subscription stay within its mailbox's agreements and its municipality?
import { LIMITS } from '#kernel';
import type { DirectoryContent, MunicipalityCode, SubscriptionRow } from '../model.js';
import { mailboxId } from '../snapshot/make-directory.js';
import { isInOrder } from '../subscriptions/postcodes.js';
import { outsideOf } from '../subscriptions/territory.js';
import { mayHaveTopic } from '../topics/topics.js';
import { repeated } from './repeated.js';
import type { Known, Report } from './known.js';

interface Box {
  readonly municipality: MunicipalityCode | undefined;
  readonly types: ReadonlySet<string>;
  readonly mayHaveTopic: boolean;
  readonly hasAddress: boolean;
  subscriptions: number;
}

export function checkSubscriptions(content: DirectoryContent, known: Known, report: Report): void {
  const { subscriptions } = content;
  const boxes = boxesById(content);
  const say = (pointer: string, expected: string) => report('subscriptions', pointer, expected);

  for (const index of repeated(subscriptions, ({ mailbox, id }) => `${mailbox} ${id}`)) {
    say(`/${index}/id`, 'an id that occurs once for this mailbox');
  }
  for (const [index, subscription] of subscriptions.entries()) {
    const box = boxes.get(subscription.mailbox);
    if (!box) {
      say(`/${index}/mailbox`, 'a mailbox of organisations.yaml');
      continue;
    }
    box.subscriptions += 1;
    if (box.subscriptions > LIMITS.subscriptionsPerMailboxMax) {
      say(`/${index}`, `at most ${LIMITS.subscriptionsPerMailboxMax} subscriptions of a mailbox`);
    }
    for (const [at, type] of subscription.types.entries()) {
      if (!box.types.has(type)) {
        say(`/${index}/types/${at}`, 'a type that this mailbox has an agreement to receive');
      }
    }
    if (subscription.channel === 'kafka' && !box.mayHaveTopic) {
      say(`/${index}/channel`, 'pull, because this mailbox has `keyHashes`');
    }
    if (subscription.channel === 'push' && !box.hasAddress) {
      say(`/${index}/channel`, 'pull, because this mailbox has no `push`');
    }
    for (const { at, expected } of postcodeFaults(subscription, box.municipality, known)) {
      say(`/${index}/postcodes/${at}`, expected);
    }
  }
}

function boxesById({ organisations, agreements }: DirectoryContent): ReadonlyMap<string, Box> {
  const types = new Map<string, Set<string>>();
  for (const { oin, role, types: agreed } of agreements) {
    const key = `${oin}/${role ?? ''}`;
    types.set(key, new Set([...(types.get(key) ?? []), ...agreed]));
  }
  return new Map(
    organisations.flatMap(({ oin, municipality, mailboxes = [] }) =>
      mailboxes.map(({ role, lane, keyHashes = [], push }): [string, Box] => [
        mailboxId(oin, role, lane),
        {
          municipality,
          types: types.get(`${oin}/${role}`) ?? new Set(),
          mayHaveTopic: mayHaveTopic({ keyHashes }),
          hasAddress: push !== undefined,
          subscriptions: 0,
        },
      ]),
    ),
  );
}

function* postcodeFaults(
  { postcodes = [] }: SubscriptionRow,
  municipality: MunicipalityCode | undefined,
  { territory, on }: Known,
): Generator<{ readonly at: number; readonly expected: string }> {
  for (const [at, entry] of postcodes.entries()) {
    if (!isInOrder(entry)) yield { at, expected: 'a range from low to high' };
  }
  if (municipality === undefined) return;
  for (const at of outsideOf(municipality, postcodes, territory, on)) {
    yield { at, expected: `postcodes of municipality ${municipality} only` };
  }
}
