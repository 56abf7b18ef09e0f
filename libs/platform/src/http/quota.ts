// Answers: may this organisation ask something now? A bucket of requests and one of bytes for each,
// filled at a steady pace, so that one that asks too much waits and costs another nothing.
import type { Oin } from '#directory';
import { LIMITS, type Clock } from '#kernel';

export interface QuotaSettings {
  readonly requestsPerSecond: number;
  readonly bytesPerSecond: number;
}

export interface Quota {
  /** False: not now. @param bytes of the body that is announced */
  take(oin: Oin, bytes: number): boolean;
}

interface Bucket {
  requests: number;
  /** May run into debt, so that one message that is larger than what is left still passes. */
  bytes: number;
  at: number;
}

export function makeQuota(settings: QuotaSettings, clock: Pick<Clock, 'now'>): Quota {
  // One for each organisation that has a certificate and stands in the directory: never many.
  const buckets = new Map<Oin, Bucket>();
  const full = {
    requests: settings.requestsPerSecond * LIMITS.quotaBurstSeconds,
    bytes: settings.bytesPerSecond * LIMITS.quotaBurstSeconds,
  };

  function filled(oin: Oin): Bucket {
    const now = clock.now();
    const bucket = buckets.get(oin) ?? { ...full, at: now };
    const seconds = Math.max(0, now - bucket.at) / 1_000;
    bucket.requests = Math.min(
      full.requests,
      bucket.requests + seconds * settings.requestsPerSecond,
    );
    bucket.bytes = Math.min(full.bytes, bucket.bytes + seconds * settings.bytesPerSecond);
    bucket.at = now;
    buckets.set(oin, bucket);
    return bucket;
  }

  return {
    take(oin, bytes) {
      const bucket = filled(oin);
      if (bucket.requests < 1 || bucket.bytes <= 0) return false;
      bucket.requests -= 1;
      bucket.bytes -= bytes;
      return true;
    },
  };
}
