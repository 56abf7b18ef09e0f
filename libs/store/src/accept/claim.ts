// Answers: is this (source, id) new, and about whom is it? Everything in one transaction, so that
// two gateways that get the same message at once cannot both claim it.
import type { Claim, ClaimOutcome } from '#exchange';
import { PROBLEMS } from '#kernel';
import type { WrappedKey } from '#sealing';
import type { Claiming, StoredClaim } from '../transaction.js';

export async function claim(tx: Claiming, claimed: Claim): Promise<ClaimOutcome> {
  const before = await tx.hot.claimOf(claimed.source, claimed.id);
  if (before) return await again(tx, claimed, before);
  const whom = await aboutWhom(tx, claimed);
  switch (whom.kind) {
    case 'unknown-reference':
      return whom;
    case 'several':
      return claimed.held ? hold(tx, claimed, claimed.held) : { kind: 'several' };
    case 'one': {
      const { person, missing } = whom;
      const key = await keyFor(tx, claimed, person);
      await tx.hot.addPersons(missing.map((identifier) => ({ identifier, person })));
      await tx.hot.addClaim(rowOf(claimed, person, null));
      tx.record(claimed.chain, claimed.evidence, claimed.at);
      return { kind: 'claimed', personId: person, ...(key && { key }) };
    }
  }
}

/** A person and the first data key come into being together. */
async function keyFor(
  tx: Claiming,
  claimed: Claim,
  person: string,
): Promise<WrappedKey | undefined> {
  if (person !== claimed.newPersonId) return tx.hot.keyOf(person);
  await tx.hot.addDataKeys([claimed.newKey]);
  return claimed.newKey;
}

async function again(tx: Claiming, claimed: Claim, before: StoredClaim): Promise<ClaimOutcome> {
  if (before.digest !== claimed.digest) {
    tx.record(claimed.chain, claimed.conflictEvidence, claimed.at);
    return { kind: 'conflict' };
  }
  const { receipt, nr, person, routed } = before;
  const key = routed === null ? await tx.hot.keyOf(person) : undefined;
  const outcome = { receipt, nr, personId: person, routed: routed !== null };
  return { kind: 'repeated', ...outcome, ...(key && { key }) };
}

type Whom =
  | { readonly kind: 'one'; readonly person: string; readonly missing: readonly string[] }
  | { readonly kind: 'several' }
  | { readonly kind: 'unknown-reference' };

async function aboutWhom(tx: Claiming, claimed: Claim): Promise<Whom> {
  if (claimed.reference) {
    const { value, oin } = claimed.reference;
    const found = await tx.hot.personByReference(value);
    // A reference of somebody else's mailbox is as unknown as one that never existed.
    return found?.mailbox.startsWith(`${oin}/`) === true
      ? { kind: 'one', person: found.person, missing: [] }
      : { kind: 'unknown-reference' };
  }
  const known = await tx.hot.personsOf(claimed.identifiers);
  const persons = new Set(known.map((row) => row.person));
  if (persons.size > 1) return { kind: 'several' };
  const [person = claimed.newPersonId] = persons;
  const seen = new Set(known.map((row) => row.identifier));
  return { kind: 'one', person, missing: claimed.identifiers.filter((one) => !seen.has(one)) };
}

/**
 * Identifiers of two persons: never merged, a human decides (design 1, accept 5). The claim has its
 * receipt and a person of its own, to whom no identifier leads; it never passes through the log.
 */
async function hold(tx: Claiming, claimed: Claim, body: Uint8Array): Promise<ClaimOutcome> {
  await tx.hot.addDataKeys([claimed.newKey]);
  const seq = await tx.hot.addClaim(rowOf(claimed, claimed.newPersonId, claimed.at));
  const { nr, at } = claimed;
  await tx.hot.add('message', [
    {
      claim: seq,
      state: 'aangehouden',
      problem: 'personConflict',
      body,
      key: claimed.newKey.made,
      bundles: '{}',
      at,
      untold: null,
    },
  ]);
  await tx.hot.add('queue_item', [
    {
      queue: 'aangehouden',
      id: nr,
      nr,
      person: null,
      owner: claimed.sender,
      code: PROBLEMS.personConflict.code,
      detail: '{}',
      bytes: null,
      since: at,
    },
  ]);
  tx.record(claimed.chain, [...claimed.evidence, ...claimed.heldEvidence], at);
  return { kind: 'held' };
}

const rowOf = (claimed: Claim, person: string, routed: number | null) => ({
  source: claimed.source,
  id: claimed.id,
  digest: claimed.digest,
  nr: claimed.nr,
  type: claimed.type,
  sender: claimed.sender,
  person,
  receipt: claimed.receipt,
  at: claimed.at,
  routed,
});
