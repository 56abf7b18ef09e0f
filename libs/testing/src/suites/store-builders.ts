// Answers: what do the promises of the store need to be tried on? Claims, releases and effects with
// everything filled in but what a test is about.
import type { EvidenceEntry } from '#evidence';
import type { Claim, JudgedMessage, ReleaseRow, RouteEffects, Store } from '#exchange';
import type { WrappedKey } from '#sealing';

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

/** The moment at which the data keys of the suites were made. */
export const KEY_MADE = 1_000;

/** To the store a wrapped key is just bytes; that it opens anything is the journeys' promise. */
export const aKey = (subject: string, changes: Partial<WrappedKey> = {}): WrappedKey => ({
  subject,
  made: KEY_MADE,
  kek: 'kek',
  wrapped: Buffer.from(`wrapped key of ${subject}`),
  ...changes,
});

/** Has the form of a sealed body; to the store it is just bytes. */
export function aSealed(content: string, made = KEY_MADE): Uint8Array {
  const version = Buffer.alloc(6);
  version.writeUIntBE(made, 0, version.length);
  return Buffer.concat([Buffer.of(1), version, Buffer.alloc(12), Buffer.from(content), TAG]);
}

const TAG = Buffer.alloc(16);

export function aClaim(changes: Partial<Claim> = {}): Claim {
  const newPersonId = changes.newPersonId ?? unique('person');
  return { ...ordinaryClaim(newPersonId), ...changes };
}

const ordinaryClaim = (newPersonId: string): Claim => ({
  newPersonId,
  newKey: aKey(newPersonId),
  source: SOURCE,
  id: unique('bericht'),
  digest: 'digest-1',
  nr: unique('nr'),
  type: 'nl.reintegratie.detenties.begonnen.v1',
  sender: SENDER,
  receipt: unique('receipt'),
  at: 1_000,
  identifiers: [unique('hmac')],
  evidence: [anEntry()],
  heldEvidence: [],
  conflictEvidence: [anEntry('id.hergebruikt')],
  chain: 'edge/suite',
});

export const aJudged = (claim: Claim, changes: Partial<JudgedMessage> = {}): JudgedMessage => ({
  nr: claim.nr,
  digest: claim.digest,
  personId: claim.newPersonId,
  type: claim.type,
  state: 'beoordeeld',
  body: aSealed(`event ${claim.nr}`),
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
  body: aSealed('{"view":true}'),
  passport: '{"leaves":[]}',
  at: 2_000,
  ...changes,
});

export const someEffects = (changes: Partial<RouteEffects> = {}): RouteEffects => ({
  messages: [],
  cases: new Map(),
  dataKeys: [],
  references: new Map(),
  releases: [],
  forms: new Map(),
  queue: [],
  wakes: new Map(),
  changedReleases: [],
  changedMessages: [],
  closedItems: [],
  erasures: [],
  resealed: [],
  told: [],
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
export const release = (store: Store, ...releases: readonly ReleaseRow[]): Promise<void> =>
  releaseWithForms(store, new Map(), ...releases);

export async function releaseWithForms(
  store: Store,
  forms: RouteEffects['forms'],
  ...releases: readonly ReleaseRow[]
): Promise<void> {
  const at = { partition: aPartition(), expected: 0n, next: 1n };
  const configuration = await store.configurationVersion();
  const dataKeys = releases.map(({ personId }) => aKey(personId));
  const effects = someEffects({ releases, forms, dataKeys, configuration });
  const outcome = await store.commitBatch(at, effects);
  expect(outcome).toBe('committed');
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
