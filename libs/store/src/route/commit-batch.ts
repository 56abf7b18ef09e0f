// Answers: how do all effects of a batch and its position become true at once, or not at all? The
// position is the fence: whoever lost its partition changes no row (design 1, engineering 5.1).
import type {
  JudgedMessage,
  MessageChange,
  Position,
  ReleaseChange,
  ReleaseRow,
  RouteEffects,
} from '#exchange';
import { invariant } from '#kernel';
import { versionOf } from '#sealing';
import { confirmErasures } from './erasures.js';
import { reseal } from '../retention/due-views.js';
import { markTold, markUntold } from './untold.js';
import type {
  AddedNotice,
  ChangedMessage,
  ChangedRelease,
  ReleaseWithContent,
  Routing,
} from '../transaction.js';

export async function commitBatch(
  tx: Routing,
  at: Position,
  effects: RouteEffects,
): Promise<'committed' | 'fenced' | 'full'> {
  // First, because the row's lock makes a worker that lost the partition wait and then match nothing.
  if (!(await tx.hot.advance(at.partition, at.expected, at.next))) tx.undo('fenced');
  // Judged under rules that are no longer in force: to be judged again, not committed (design 6).
  if ((await tx.hot.configuration()) !== effects.configuration) tx.undo('fenced');
  await addLogRows(tx, effects);
  const claims = await tx.hot.admit(effects.messages, effects.at);
  const messages = effects.messages.map((message, index) =>
    messageRow(message, claims[index] ?? tx.undo('fenced')),
  );
  const cases = [...effects.cases].map(([person, state]) => ({
    person,
    state,
    wakes: effects.wakes.get(person)?.at ?? null,
    reason: effects.wakes.get(person)?.reason ?? null,
  }));
  // At once, because an engine across a network takes them in one go; they depend on nothing.
  await Promise.all([
    tx.hot.add('message', messages),
    tx.hot.saveCases(cases),
    tx.hot.addDataKeys(effects.dataKeys),
    tx.hot.add('reference', [...effects.references].map(referenceRow)),
    tx.hot.add('queue_item', effects.queue.map(queueRow)),
    tx.hot.addForms([...effects.forms].toSorted(byKey).map(formRow)),
  ]);
  tx.record(effects.chain, effects.evidence, effects.at);
  // Heads last and in one order, so that two partitions that meet in a mailbox never deadlock.
  const releases = await numbered(tx, effects.releases);
  await tx.hot.addReleases(releases);
  await tx.hot.addNotices(noticesIn(effects.releases, releases));
  // After what is new, because a case may be judged again in the batch that made it.
  await tx.hot.changeReleases(effects.changedReleases.map(releaseChange));
  await tx.hot.changeMessages(effects.changedMessages.map(messageChange));
  await tx.hot.closeItems(effects.closedItems);
  await reseal(tx, effects.resealed, effects.at);
  await confirmErasures(tx, effects.erasures, effects.at);
  await markTold(tx, effects.told);
  await markUntold(tx, changedNrs(effects));
  return 'committed';
}

/** Messages of earlier batches of which something is otherwise now. */
function changedNrs(effects: RouteEffects): readonly string[] {
  const { changedReleases, changedMessages, releases, queue, messages } = effects;
  const here = new Set(messages.map(({ nr }) => nr));
  return [
    ...changedReleases.map(({ nr }) => nr),
    ...changedMessages.map(({ nr }) => nr),
    ...releases.flatMap(({ nr, relation }) => (relation === 'afzender' ? [] : [nr])),
    ...queue.flatMap(({ nr }) => nr ?? []),
  ].filter((nr) => !here.has(nr));
}

/** What is released without a record of it is not released (LDV-3). */
async function addLogRows(tx: Routing, { log, at }: RouteEffects): Promise<void> {
  if (!log || log.rows.length === 0) return;
  if ((await tx.hot.logRows()) >= log.rowsMax) tx.undo('full');
  await tx.hot.addLogRows(log.rows.map((row) => ({ ...row, at })));
}

/** Gives the released rows their place; numbers run without a gap, because a rollback gives them back. */
async function numbered(
  tx: Routing,
  releases: readonly ReleaseRow[],
): Promise<readonly ReleaseWithContent[]> {
  const released = releases.filter(isEntry);
  const counts = new Map<string, number>();
  for (const { mailbox } of released) counts.set(mailbox, (counts.get(mailbox) ?? 0) + 1);
  const next = new Map<string, number>();
  const inOneOrder = new Map([...counts].toSorted(byKey));
  for (const [mailbox, newest] of await tx.hot.takeNumbers(inOneOrder)) {
    next.set(mailbox, newest - (counts.get(mailbox) ?? 0) + 1);
  }
  return releases.map((row) => {
    if (!isEntry(row)) return releaseRow(row, null);
    const number = next.get(row.mailbox) ?? 0;
    next.set(row.mailbox, number + 1);
    return releaseRow(row, number);
  });
}

/** A view, or a notice about one; what is withheld or deferred has no place in the mailbox. */
const isEntry = ({ state }: ReleaseRow): boolean => state !== 'onthouden' && state !== 'uitgesteld';

const noticesIn = (
  rows: readonly ReleaseRow[],
  numbered: readonly ReleaseWithContent[],
): readonly AddedNotice[] =>
  rows.flatMap(({ mailbox, about, eraseBy }, index) => {
    const number = numbered[index]?.release.number;
    if (!about || number === undefined || number === null) return [];
    return [{ mailbox, number, nr: about.nr, id: about.release, erase_by: eraseBy ?? null }];
  });

const releaseChange = ({ nr, release, state, bounds }: ReleaseChange): ChangedRelease => ({
  nr,
  id: release,
  state: state ?? null,
  rebound: bounds ? 1 : 0,
  opens: bounds?.from ?? null,
  closes: bounds?.until ?? null,
});

const messageChange = ({ nr, state, problem }: MessageChange): ChangedMessage => ({
  nr,
  state,
  problem: problem ?? null,
});

/** In one order, so that two batches that meet in several rows never wait for each other. */
const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

const formRow = ([digest, content]: readonly [string, string]) => ({ digest, content });

const messageRow = (message: JudgedMessage, claim: number) => ({
  claim,
  state: message.state,
  problem: message.problem ?? null,
  body: message.body,
  key: keyVersion(message.body),
  bundles: JSON.stringify(message.bundles),
  at: message.at,
  untold: message.tells ? 1 : null,
});

/** Beside the body, so that one statement finds body and key. */
function keyVersion(sealed: Uint8Array): number {
  const version = versionOf(sealed);
  invariant(version !== undefined, 'only sealed bodies are stored');
  return version;
}

/** The key is `${personId}\n${mailbox}\n${referral}`. */
function referenceRow([key, value]: readonly [string, string]) {
  const [person = '', mailbox = '', referral = ''] = key.split('\n');
  return { value, person, mailbox, referral };
}

const queueRow = (item: RouteEffects['queue'][number]) => ({
  queue: item.queue,
  id: item.id,
  nr: item.nr ?? null,
  person: item.personId ?? null,
  owner: item.owner,
  code: item.code,
  detail: JSON.stringify(item.detail),
  bytes: item.bytes ?? null,
  since: item.since,
  decision: null,
});

const releaseRow = (row: ReleaseRow, number: number | null): ReleaseWithContent => ({
  release: {
    id: row.id,
    nr: row.nr,
    person: row.personId,
    mailbox: row.mailbox,
    number,
    relation: row.relation,
    view_type: row.viewType,
    revision: row.revision,
    state: row.state,
    problem: row.problem ?? null,
    answer: null,
    opens: row.from ?? null,
    closes: row.until ?? null,
    at: row.at,
  },
  body: row.body ?? null,
  key: row.body ? keyVersion(row.body) : null,
  passport: row.passport,
  form: row.form ?? null,
});
