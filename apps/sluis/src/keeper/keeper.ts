// Answers: how do the rights of organisations at the broker follow directory, revocation lists and
// time within seconds? Looked at every second; Kafka asks its rights at every request, so a right that
// is gone ends an open connection's use too.
import type { EvidenceEntry } from '#evidence';
import type { Configuration } from '#exchange';
import { LIMITS, type Clock } from '#kernel';
import {
  brokerByDirectory,
  isOfOrganisation,
  keyOf,
  planAccess,
  type Access,
  type BrokerAdmin,
  type BrokerByDirectory,
  type WantedLog,
} from '#log';
import type { Trust } from '#platform';
import { carryOut } from './carry-out.js';

export interface KeeperParts {
  readonly admin: Pick<BrokerAdmin, 'access' | 'apply'>;
  readonly log: WantedLog;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly configuration: () => Configuration;
  /** Of the files as they are now; the one before when they cannot be used. */
  readonly trust: () => Promise<Trust>;
  readonly record: (entries: readonly EvidenceEntry[]) => Promise<void>;
  readonly onFault: (fault: unknown) => void;
  /** So many rights were taken away and given. */
  readonly onChanged: (revoked: number, granted: number) => void;
}

export interface Keeper {
  stop(): Promise<void>;
}

export function startKeeper(parts: KeeperParts): Keeper {
  const { clock } = parts;
  const ended = new AbortController();
  const unwritten: EvidenceEntry[] = [];
  let by: { readonly of: string; readonly broker: BrokerByDirectory } | undefined;
  let done: string | undefined;
  let comparedAt = 0;

  async function wanted(): Promise<readonly Access[]> {
    const trust = await parts.trust();
    const { version, directory, narrowed } = parts.configuration();
    const of = `${version} ${trust.version}`;
    if (by?.of !== of) by = { of, broker: brokerByDirectory({ directory, narrowed, ...trust }) };
    return by.broker.wanted(parts.log, clock.now()).access.filter(isOfOrganisation);
  }

  async function look(): Promise<void> {
    if (unwritten.length > 0) await parts.record(unwritten).then(() => unwritten.splice(0));
    const access = await wanted();
    const text = access.map(keyOf).join('\n');
    // Somebody may have changed the broker by hand meanwhile.
    const isStale = clock.now() - comparedAt >= LIMITS.brokerCompareMs;
    if (text === done && !isStale) return;
    const found = await parts.admin.access();
    if (found.kind === 'refused') throw new Error(`the broker refuses: ${found.code}`);
    const steps = planAccess(access, found.value.filter(isOfOrganisation), 'grant', 'revoke');
    const { admin, newId, record } = parts;
    const recordLater = (entries: readonly EvidenceEntry[]): void =>
      void unwritten.push(...entries);
    const carried = await carryOut(steps, { admin, newId, actor: 'sluis', record, recordLater });
    if (carried.kind === 'refused') throw new Error(`the broker refuses: ${carried.code}`);
    [done, comparedAt] = [text, clock.now()];
    const revoked = steps.filter(({ kind }) => kind === 'revoke').length;
    if (steps.length > 0) parts.onChanged(revoked, steps.length - revoked);
  }

  const watching = (async () => {
    while (!ended.signal.aborted) {
      await look().catch(parts.onFault);
      await clock.wait(LIMITS.revocationCheckMs, ended.signal);
    }
  })();
  return {
    stop: () => {
      ended.abort();
      return watching;
    },
  };
}
