// Answers: would a delivery arrive at the address of a mailbox, and if not, at which step does it end?
// A harmless message that tells nothing about anybody goes the whole way.
import { EVENT_CONTENT_TYPE } from '#contracts';
import { isoTime, type Clock } from '#kernel';
import type { PushAnswer, PushFault } from '../ports/pushed.js';
import type { PushAddress, PushOut } from './push.js';
import { verdictOn } from './push-schedule.js';

/** In the order in which a delivery takes them. */
export const PUSH_STEPS = [
  'adres',
  'verbinding',
  'certificaat',
  'toestemming',
  'bezorging',
] as const;
export type PushStep = (typeof PUSH_STEPS)[number];

export interface TriedStep {
  readonly step: PushStep;
  readonly outcome: 'goed' | 'fout' | 'niet-gedaan';
  readonly fault?: PushFault;
}

export interface TryParts {
  readonly out: PushOut;
  readonly clock: Pick<Clock, 'now'>;
  readonly newId: () => string;
  /** OIN of the gateway. */
  readonly operator: string;
}

/** What the recipient drops: it has the number 0, which no view ever has. */
export async function tryPush(to: PushAddress, parts: TryParts): Promise<readonly TriedStep[]> {
  const permission = await parts.out.permission(to);
  if (permission.kind !== 'allowed') return endedAt(permission, 'toestemming', parts);
  const answer = await parts.out.deliver(to, {
    contentType: EVENT_CONTENT_TYPE,
    headers: { volgnummer: '0', toestand: 'proef', 'idempotency-key': `"${to.mailbox}:proef"` },
    body: trialEvent(parts),
  });
  return endedAt(answer, 'bezorging', parts);
}

const trialEvent = ({ operator, newId, clock }: TryParts): Uint8Array =>
  Buffer.from(
    JSON.stringify({
      specversion: '1.0',
      id: newId(),
      source: `urn:nld:oin:${operator}:systeem:sluis`,
      type: 'nl.sluis.proeven.verstuurd.v1',
      time: isoTime(clock.now()),
      datacontenttype: 'application/json',
      data: {},
    }),
  );

/** Faults that say themselves how far it came; every other one belongs to what was being done. */
const STEP_OF: Readonly<Partial<Record<PushFault, PushStep>>> = {
  'geen-adres': 'adres',
  'adres-niet-toegestaan': 'adres',
  'geen-verbinding': 'verbinding',
  'certificaat-onjuist': 'certificaat',
};

function endedAt(answer: PushAnswer, doing: PushStep, { clock }: TryParts): readonly TriedStep[] {
  const verdict = verdictOn(answer, clock.now());
  // A success that consents to nobody is a refusal.
  if (verdict.kind === 'delivered' && doing === 'bezorging') return PUSH_STEPS.map(good);
  const fault = verdict.kind === 'delivered' ? 'geen-toestemming' : verdict.fault;
  const last = PUSH_STEPS.indexOf(STEP_OF[fault] ?? doing);
  return PUSH_STEPS.map((step, at) => {
    if (at < last) return good(step);
    return at === last ? { step, outcome: 'fout', fault } : { step, outcome: 'niet-gedaan' };
  });
}

const good = (step: PushStep): TriedStep => ({ step, outcome: 'goed' });
