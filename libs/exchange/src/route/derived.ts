// Answers: which leaves does the gateway add itself, because everyone needs them and nobody sends
// them: that the person is detained, and the municipality and postcode4 of the return address?
import type { MessageType, PresentLeaf } from '#contracts';
import type { Directory, Mailbox } from '#directory';
import { dutchDate, type JsonValue, type Millis, type Pointer } from '#kernel';
import { ownCondition, REFERENCE } from '#policy';
import type { CaseState } from './case-state.js';
import type { Referral } from './referrals.js';
import type { DataRequest } from './requests.js';

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

/** Who asks for a field, in which role, and by what the prison service knows the person. */
const ASKING = '/gegevensverzoek/organisatie';
const ASKING_ROLE = '/gegevensverzoek/ontvangersklasse';
const OWN_MESSAGE = '/gegevensverzoek/eigenBericht';

interface OwnParts {
  readonly mailbox: Mailbox;
  readonly reference: string;
  readonly referral: Referral | undefined;
  readonly request: DataRequest | undefined;
  readonly state: CaseState;
  readonly directory: Directory;
}

/** What the gateway says to one mailbox alone; leaves like any other: no rule, no reference. */
export function ownLeaves(
  type: MessageType,
  { mailbox, reference, referral, request, state, directory }: OwnParts,
): readonly PresentLeaf[] {
  const asker = request?.asker && directory.mailbox(request.asker.mailbox);
  const own: readonly (readonly [Pointer, JsonValue | undefined])[] = [
    [REFERENCE, reference],
    [OWN_CONDITION, ownCondition(mailbox.role)],
    [REFERRAL, referral?.identification],
    [ASKING, asker?.oin],
    [ASKING_ROLE, asker?.role],
    [OWN_MESSAGE, mailbox.oin === state.holder ? state.report : undefined],
  ];
  return own.flatMap(([at, value]) => {
    const leaf = type.leaf(at);
    // A leaf of this name that a sender gave is no derived one, and stays where it is.
    return leaf?.derived && value !== undefined ? [{ at, leaf, value }] : [];
  });
}
