// Answers: which refused connections are reported one by one? The first fifty of a second; the rest
// of that second is one number, so that a flood cannot fill the ledger (design, section 4).
import type { Oin } from '#directory';
import type { CertificateRefusal } from '#identity';
import { LIMITS, isoTime, type Clock } from '#kernel';

export interface RefusedConnection {
  readonly reason: CertificateRefusal;
  /** Claimed by the certificate; proven only for the reasons that follow the chain. */
  readonly oin?: Oin;
  /** SHA-256 of the certificate, base64url. */
  readonly fingerprint?: string;
}

export interface RefusalsCounted {
  /** The second, RFC 3339. */
  readonly second: string;
  /** How many were refused in it beyond the ones reported. */
  readonly count: number;
}

export interface RefusalReporter {
  report(refusal: RefusedConnection): void;
  /** Reports the count of a second that has passed; call it at least once a second. */
  flush(): void;
}

export function makeRefusalReporter(
  clock: Clock,
  onRefused: (refusal: RefusedConnection) => void,
  onRefusalsCounted: (counted: RefusalsCounted) => void,
): RefusalReporter {
  let second = secondOf(clock);
  let seen = 0;
  const flush = (): void => {
    const now = secondOf(clock);
    if (now === second) return;
    const count = seen - LIMITS.refusalsRecordedPerSecond;
    if (count > 0) onRefusalsCounted({ second: isoTime(second), count });
    second = now;
    seen = 0;
  };
  return {
    flush,
    report(refusal) {
      flush();
      seen += 1;
      if (seen <= LIMITS.refusalsRecordedPerSecond) onRefused(refusal);
    },
  };
}

const secondOf = (clock: Clock): number => Math.floor(clock.now() / 1000) * 1000;
