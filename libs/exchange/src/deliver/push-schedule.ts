// Answers: when is a recipient tried again after an attempt, and when not any more? Pure: the state
// before, what happened, and chance between 0 and 1.
import { LIMITS, type Millis } from '#kernel';
import type { PushAnswer, PushFault, PushState } from '../ports/pushed.js';

export type Verdict =
  | { readonly kind: 'delivered' }
  /** `notBefore`: what the recipient asked for, within our bound. */
  | { readonly kind: 'later'; readonly fault: PushFault; readonly notBefore: Millis }
  | { readonly kind: 'stop'; readonly fault: PushFault; readonly forGood: boolean };

/** WH-1: which answers are a delivery, which mend by themselves, and which need a human. */
export function verdictOn(answer: PushAnswer, at: Millis): Verdict {
  if (answer.kind === 'failed') return onFault(answer.fault, at);
  const { status, retryAfter } = answer;
  const later = (fault: PushFault): Verdict => ({
    kind: 'later',
    fault,
    notBefore: at + retryAfterMs(retryAfter, at),
  });
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  if (status === 410) return { kind: 'stop', fault: 'opgezegd', forGood: true };
  if (status >= 300 && status < 400)
    return { kind: 'stop', fault: 'doorverwijzing', forGood: false };
  if ([408, 425, 429].includes(status)) return later('later');
  if (status === 503) return later('later');
  if (status >= 500) return later('storing');
  return { kind: 'stop', fault: 'geweigerd', forGood: false };
}

/** What only a change by somebody mends; everything else may be over in a moment. */
const LASTING: ReadonlySet<PushFault> = new Set([
  'adres-niet-toegestaan',
  'certificaat-onjuist',
  'geen-toestemming',
  'antwoord-onleesbaar',
]);

const onFault = (fault: PushFault, at: Millis): Verdict =>
  LASTING.has(fault)
    ? { kind: 'stop', fault, forGood: false }
    : { kind: 'later', fault, notBefore: at };

/** Seconds, or a moment as HTTP writes it (RFC 9110, 10.2.3); 0 when it says neither. */
export function retryAfterMs(said: string | undefined, at: Millis): number {
  if (said === undefined) return 0;
  const ms = /^\d{1,9}$/.test(said.trim()) ? Number(said) * 1_000 : Date.parse(said) - at;
  return Number.isFinite(ms) ? Math.min(Math.max(0, ms), LIMITS.pushRetryAfterMaxMs) : 0;
}

/** @param chance at least 0, below 1 */
export function after(
  state: PushState,
  verdict: Verdict,
  at: Millis,
  chance: number,
  number: number,
): PushState {
  const { target, permittedUntil, perMinute } = state;
  const known = {
    permittedUntil,
    ...(target === undefined ? {} : { target }),
    ...(perMinute === undefined ? {} : { perMinute }),
  };
  if (verdict.kind === 'delivered') {
    const pace = perMinute === undefined ? 0 : Math.ceil(60_000 / perMinute);
    return { ...known, written: number, attempts: 0, nextAt: at + pace };
  }
  const attempts = state.attempts + 1;
  const failing = {
    ...known,
    written: state.written,
    attempts,
    fault: verdict.fault,
    since: state.since ?? at,
  };
  if (verdict.kind === 'stop' && verdict.forGood) {
    return { ...failing, nextAt: at, parked: 'stil' };
  }
  if (verdict.kind === 'stop' || attempts >= LIMITS.pushAttemptsMax || state.parked === 'proef') {
    const asked = verdict.kind === 'later' ? verdict.notBefore : at;
    return { ...failing, nextAt: Math.max(asked, at + LIMITS.pushProbeMs), parked: 'proef' };
  }
  return { ...failing, nextAt: Math.max(verdict.notBefore, at + pauseMs(attempts, chance)) };
}

/** Doubles up to an hour; half of it by chance, so that many do not come back at the same moment. */
const pauseMs = (attempts: number, chance: number): number => {
  const whole = Math.min(LIMITS.pushPauseMs * 2 ** (attempts - 1), LIMITS.pushPauseMsMax);
  return Math.ceil(whole / 2 + (whole / 2) * chance);
};

/** Another target in the directory begins anew: nothing that was learnt of the old one holds. */
export const forTarget = (state: PushState, target: string): PushState =>
  state.target === target
    ? state
    : { written: state.written, attempts: 0, nextAt: 0, target, permittedUntil: 0 };
