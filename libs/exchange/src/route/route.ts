// Answers: who must hear what of these messages, and nothing else? The second journey, one batch of
// one partition: every effect and the position are one transaction, or nothing happened.
import type { LogBatch } from '../ports/message-log.js';
import type { Store } from '../ports/store.js';
import type { RoutingReads } from '../ports/stored.js';
import { admitOnce } from './admit.js';
import { decode, type Decoded } from './decode.js';
import { makeEffects, type Effects, type Verdict } from './effects.js';
import { judgeOrSetApart, type Configuration, type JudgeParts } from './judge.js';
import { quarantine } from './quarantine.js';
import { readForAgain, reconsider, type Before } from './reconsider.js';

export interface RouteParts extends Omit<JudgeParts, 'configuration'> {
  readonly store: Pick<Store, 'readForRouting' | 'readForJudgingAgain' | 'commitBatch'>;
  /** Directory, territory and rules of one version; taken once per batch. */
  readonly configuration: () => Configuration;
}

/** @returns `fenced` when another worker owns the partition now, or another version is in force: nothing was written. */
export async function route(batch: LogBatch, parts: RouteParts): Promise<'committed' | 'fenced'> {
  const judging: JudgeParts = { ...parts, configuration: parts.configuration() };
  const decoded = decode(batch);
  const reads = await readFor(decoded, parts.store);
  const before = await readForAgain(decoded, reads, parts);
  const effects = makeEffects(`route/${batch.partition}`, judging, reads);
  for (const item of decoded) {
    const verdict = verdictOn(item, batch.partition, before, judging, effects);
    if (verdict) effects.add(verdict);
  }
  const { partition, first, next } = batch;
  return parts.store.commitBatch({ partition, expected: first, next }, effects.take());
}

function readFor(decoded: readonly Decoded[], store: RouteParts['store']): Promise<RoutingReads> {
  const readable = decoded.filter((item) => item.kind !== 'unreadable');
  return store.readForRouting(
    readable.map(({ message }) => ({ source: message.event.source, id: message.event.id })),
    [...new Set(readable.map((item) => item.personId))],
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
      return judgeOrSetApart(item, entry.claim, partition, parts, effects);
  }
}
