// Answers: which leaves does the gateway add itself, because everyone needs them and nobody sends
// them: that the person is detained, and the municipality and postcode4 of the return address?
import type { MessageType, PresentLeaf } from '#contracts';
import type { Directory, Mailbox } from '#directory';
import { dutchDate, type JsonValue, type Millis, type Pointer } from '#kernel';
import { ownCondition, REFERENCE } from '#policy';
import type { CaseState } from './case-state.js';
import type { Referral } from './referrals.js';

/**
 * Leaves that the message itself holds win: a derived value never replaces a sender's. Only what
 * the gateway says to one mailbox alone is never taken from a sender: the reference by which a
 * sender names the person is its own, and no other recipient may read it.
 */
export function withDerived(
  present: readonly PresentLeaf[],
  type: MessageType,
  state: CaseState,
  directory: Directory,
  at: Millis,
): readonly PresentLeaf[] {
  const sent = present.filter(({ leaf }) => !leaf.derived);
  const held = new Set(sent.map((one) => one.leaf.pointer));
  const derived = derivedValues(state, directory, at).flatMap(([pointer, value]) => {
    const leaf = type.leaf(pointer);
    return leaf && !held.has(pointer) ? [{ at: pointer, leaf, value }] : [];
  });
  return [...sent, ...derived];
}

function derivedValues(
  state: CaseState,
  directory: Directory,
  at: Millis,
): readonly (readonly [string, JsonValue])[] {
  const today = dutchDate(at);
  const { postcode, houseNumber } = state.destination ?? {};
  const placed = postcode
    ? directory.territory.byPostcode(postcode, houseNumber, today)
    : undefined;
  const over = state.dates.einde !== undefined && state.dates.einde <= today;
  return [
    ['/detentie/indicatieGedetineerd', !over],
    ...(postcode ? [['/terugkeer/postcode4', postcode.slice(0, 4)] as const] : []),
    ...(placed
      ? [
          ['/terugkeer/gemeente/code', placed.municipality] as const,
          ['/terugkeer/gemeente/naam', placed.name] as const,
        ]
      : []),
  ];
}

/** For which condition a partner is approached: the one of its own role. */
const OWN_CONDITION: Pointer = '/dienst/voorwaarde';
/** Who referred reads by its own name which referral was answered. */
export const REFERRAL: Pointer = '/verwijzing/identificatie';

/** What the gateway says to one mailbox alone; leaves like any other: no rule, no reference. */
export function ownLeaves(
  type: MessageType,
  mailbox: Mailbox,
  reference: string,
  referral: Referral | undefined,
): readonly PresentLeaf[] {
  const own: readonly (readonly [Pointer, JsonValue | undefined])[] = [
    [REFERENCE, reference],
    [OWN_CONDITION, ownCondition(mailbox.role)],
    // A leaf of this name that a sender gave is no derived one, and stays where it is.
    [REFERRAL, type.leaf(REFERRAL)?.derived ? referral?.identification : undefined],
  ];
  return own.flatMap(([at, value]) => {
    const leaf = type.leaf(at);
    return leaf && value !== undefined ? [{ at, leaf, value }] : [];
  });
}
