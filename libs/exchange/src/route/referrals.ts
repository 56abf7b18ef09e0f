// Answers: which referral is this message about, and how does it stand after this message? A partner
// knows a referral by a reference of its own; who referred knows it by the name it gave it (P5).
import { sourceOin, type ValidMessage } from '#contracts';
import { dutchDate, type Millis } from '#kernel';
import type { ReferralState } from '#policy';
import { fingerprint, type CaseState } from './case-state.js';
import { object } from './data.js';

export interface Referral {
  /** What the referrer calls it; the partner never hears it. */
  readonly identification: string;
  /** OIN of the organisation that referred. */
  readonly referrer: string;
  readonly partner: string;
  readonly role: string;
  readonly condition: string;
  readonly state: ReferralState;
  /** Calendar day of the partner's last word on it. */
  readonly answeredOn?: string;
  /** What each mailbox of the partner calls it. */
  readonly references: Readonly<Record<string, string>>;
}

/** By a key that says nothing and lives with the case. */
export type Referrals = Readonly<Record<string, Referral>>;

export interface KnownReferral extends Referral {
  readonly key: string;
}

export function referralsAfter(state: CaseState, message: ValidMessage, at: Millis): Referrals {
  const known = referralIn(state, message);
  const said = object(message.data['verwijzing']);
  if (typeof said['identificatie'] === 'string') return afterReferrer(state, message, known);
  const next = known && afterPartner(known.state, message);
  return known && next
    ? changed(state, known.key, { ...plain(known), state: next, answeredOn: dutchDate(at) })
    : state.referrals;
}

const STARTED = 'nl.dienstverlening.diensten.begonnen.v1';
const STOPPED = 'nl.dienstverlening.diensten.beeindigd.v1';

/** Undefined: what the partner says leaves the referral as it is. */
function afterPartner(
  before: ReferralState,
  { type, data }: ValidMessage,
): ReferralState | undefined {
  // A withdrawn referral stays withdrawn: an answer that crossed it opens nothing.
  if (before === 'ingetrokken') return undefined;
  // Only an accepting answer opens a person; a service that starts without one does not.
  if (type.name === STARTED) return before === 'aanvaard' ? 'begonnen' : undefined;
  if (type.name === STOPPED) return before === 'begonnen' ? 'beeindigd' : undefined;
  const answer = object(data['verwijzing'])['antwoord'];
  return typeof answer === 'string' ? (answer as ReferralState) : undefined;
}

/** The referral that a message is about: named by who referred, or by the partner's own reference. */
export function referralIn(state: CaseState, message: ValidMessage): KnownReferral | undefined {
  const named = keyOf(state, message);
  const reference = message.data['zaakreferentie'];
  const [key, found] =
    Object.entries(state.referrals).find(([one, { references }]) =>
      named === undefined
        ? typeof reference === 'string' && Object.values(references).includes(reference)
        : one === named,
    ) ?? [];
  return key !== undefined && found ? { ...found, key } : undefined;
}

/** The referral with the reference that a mailbox now knows it by. */
export const withReference = (
  state: CaseState,
  { key, ...referral }: KnownReferral,
  mailbox: string,
  reference: string,
): CaseState => ({
  ...state,
  referrals: changed(state, key, {
    ...referral,
    references: { ...referral.references, [mailbox]: reference },
  }),
});

function afterReferrer(
  state: CaseState,
  message: ValidMessage,
  known: KnownReferral | undefined,
): Referrals {
  const said = object(message.data['verwijzing']);
  const key = keyOf(state, message);
  if (key === undefined) return state.referrals;
  if (known && typeof said['opdracht'] === 'string') {
    return changed(state, key, { ...plain(known), state: 'ingetrokken' });
  }
  const { identificatie, ontvanger, ontvangersklasse, voorwaarde } = said;
  if (typeof ontvanger !== 'string' || known?.state === 'ingetrokken') return state.referrals;
  const fresh: Referral = {
    identification: String(identificatie),
    referrer: sourceOin(message.event.source) ?? '',
    partner: ontvanger,
    role: String(ontvangersklasse),
    condition: String(voorwaarde),
    state: 'geen',
    references: {},
  };
  // Another partner or condition under the same name is another question: no answer carries over.
  const isSame =
    known?.partner === fresh.partner &&
    known.role === fresh.role &&
    known.condition === fresh.condition;
  return isSame ? state.referrals : changed(state, key, fresh);
}

function keyOf(state: CaseState, { data, event }: ValidMessage): string | undefined {
  const name = object(data['verwijzing'])['identificatie'];
  return typeof name === 'string'
    ? fingerprint(state, [sourceOin(event.source) ?? '', name])
    : undefined;
}

const changed = (state: CaseState, key: string, referral: Referral): Referrals => ({
  ...state.referrals,
  [key]: referral,
});

const plain = ({ key: _key, ...referral }: KnownReferral): Referral => referral;
