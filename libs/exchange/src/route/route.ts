// Answers: who must hear what of these messages, and nothing else? The second journey, one batch of
// one partition: every effect and the position are one transaction, or nothing happened.
import { Unavailable } from '#kernel';
import type { LogBatch } from '../ports/message-log.js';
import type { Store } from '../ports/store.js';
import type { RoutingReads } from '../ports/stored.js';
import { admitOnce } from './admit.js';
import { decode, outline, type Decoded, type Outlined } from './decode.js';
import { makeEffects, type Effects, type Verdict } from './effects.js';
import { judgeOrSetApart, type Configuration, type JudgeParts } from './judge.js';
import { quarantine } from './quarantine.js';
import { readForAgain, reconsider, type Before } from './reconsider.js';

export interface RouteParts extends Omit<JudgeParts, 'configuration'> {
  readonly store: Pick<Store, 'readForRouting' | 'readForJudgingAgain' | 'commitBatch'>;
  /** Directory, territory and rules of one version; taken once per batch. */
  readonly configuration: () => Configuration;
}

/**
 * @returns `fenced` when another worker owns the partition now, or another version is in force: nothing
 * was written.
 * @throws Unavailable when the store is away, or too much waits for the processing log: nothing was written
 */
export async function route(batch: LogBatch, parts: RouteParts): Promise<'committed' | 'fenced'> {
  const judging: JudgeParts = { ...parts, configuration: parts.configuration() };
  const outlined = outline(batch);
  const reads = await readFor(outlined, parts.store);
  const effects = makeEffects(`route/${batch.partition}`, judging, reads);
  const decoded = outlined.map((item) => decode(item, reads, effects.sealing));
  const before = await readForAgain(decoded, effects, parts);
  for (const item of decoded) {
    const verdict = verdictOn(item, batch.partition, before, judging, effects);
    if (verdict) effects.add(verdict);
  }
  const { partition, first, next } = batch;
  const outcome = await parts.store.commitBatch(
    { partition, expected: first, next },
    effects.take(),
  );
  if (outcome === 'full') throw new Unavailable('processingLogFull');
  return outcome;
}

/** All that the batch needs to know, keys included, in one round trip. */
function readFor(items: readonly Outlined[], store: RouteParts['store']): Promise<RoutingReads> {
  const sealed = items.flatMap(({ outline: seen }) => (seen.kind === 'sealed' ? [seen] : []));
  return store.readForRouting(
    sealed.map(({ nr }) => nr),
    [...new Set(sealed.map(({ personId }) => personId))],
  );
}

/** Undefined: the message had its effect before. */
function verdictOn(
  item: Decoded,
  partition: number,
  before: Before,
  parts: JudgeParts,
  effects: Effects,
): Verdict | undefined {
  if (item.kind === 'unreadable') return quarantine(item, partition, parts, effects.at);
  if (item.kind === 'reconsider') return reconsider(item, before, parts, effects);
  const entry = admitOnce(item, effects.reads, effects.admitted);
  switch (entry.kind) {
    case 'done':
      return undefined;
    case 'foreign':
      return quarantine(
        { record: item.record, reason: entry.reason },
        partition,
        parts,
        effects.at,
      );
    case 'admitted':
      return judgeOrSetApart(item, entry.claim, partition, before, parts, effects);
  }
}
