// Answers: what do the promises of the store need to be tried on? Claims, releases and effects with
// everything filled in but what a test is about.
import type { EvidenceEntry } from '#evidence';
import type { Claim, JudgedMessage, ReleaseRow, RouteEffects, Store } from '#exchange';

let counter = 0;

/** Unique within the run, so that tests may share a store. */
export const unique = (what: string): string => `${what}-${(counter += 1)}`;

export const SENDER = '00000099000000001000';
export const SOURCE = `urn:nld:oin:${SENDER}:systeem:tulp`;

export const aMailbox = (oin = '00000099000000599000'): string =>
  `${oin}/gemeente.coordinator/${unique('lane')}`;

export const anEntry = (event = 'bericht.aanvaard'): EvidenceEntry => ({
  id: unique('entry'),
  event,
  actor: SENDER,
  data: { nummer: unique('nummer') },
});

export const aClaim = (changes: Partial<Claim> = {}): Claim => ({
  source: SOURCE,
  id: unique('bericht'),
  digest: 'digest-1',
  nr: unique('nr'),
  type: 'nl.reintegratie.detenties.begonnen.v1',
  sender: SENDER,
  receipt: unique('receipt'),
  at: 1_000,
  identifiers: [unique('hmac')],
  newPersonId: unique('person'),
  body: '{"id":"event"}',
  evidence: [anEntry()],
  heldEvidence: [],
  conflictEvidence: [anEntry('id.hergebruikt')],
  chain: 'edge/suite',
  ...changes,
});

export const aJudged = (claim: Claim, changes: Partial<JudgedMessage> = {}): JudgedMessage => ({
  nr: claim.nr,
  source: claim.source,
  id: claim.id,
  digest: claim.digest,
  personId: claim.newPersonId,
  type: claim.type,
  state: 'beoordeeld',
  body: claim.body,
  bundles: { policy: 'digest-p' },
  at: 2_000,
  ...changes,
});

export const aRelease = (mailbox: string, changes: Partial<ReleaseRow> = {}): ReleaseRow => ({
  id: unique('release'),
  nr: unique('nr'),
  personId: unique('person'),
  mailbox,
  relation: 'herkomst',
  viewType: 'nl.reintegratie.detenties.begonnen.v1',
  revision: 1,
  state: 'vrijgegeven',
  body: '{"view":true}',
  passport: '{"leaves":[]}',
  at: 2_000,
  ...changes,
});

export const someEffects = (changes: Partial<RouteEffects> = {}): RouteEffects => ({
  messages: [],
  cases: new Map(),
  references: new Map(),
  releases: [],
  queue: [],
  wakes: new Map(),
  changedReleases: [],
  changedMessages: [],
  closedItems: [],
  chain: 'route/suite',
  evidence: [anEntry('verstrekking.vrijgegeven')],
  at: 2_000,
  configuration: 1,
  ...changes,
});

let partitions = 0;

/** A partition that no other test of the run touches. */
export const aPartition = (): number => (partitions += 1);

/** Commits these releases as one batch of a partition of their own. */
export async function release(store: Store, ...releases: readonly ReleaseRow[]): Promise<void> {
  const at = { partition: aPartition(), expected: 0n, next: 1n };
  const configuration = await store.configurationVersion();
  const outcome = await store.commitBatch(at, someEffects({ releases, configuration }));
  expect(outcome).toBe('committed');
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
