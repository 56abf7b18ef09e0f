// Answers: what is known after one case was measured, whatever it was about?
import type { Spread } from '../measure/statistics.js';

export type Unit = 'messages/s' | 'views/s' | 'ms' | 's' | 'ratio';

export interface Measured {
  readonly part: string;
  readonly what: string;
  readonly unit: Unit;
  readonly rounds: number;
  /** What Sluis reached, in `unit`. */
  readonly sluis: Spread;
  /** What the raw relay reached in the same rounds, in the same unit. */
  readonly relay?: Spread;
  /** Sluis to relay, round by round. */
  readonly ratio?: Spread;
  /** Microseconds of processor time per message (or view), by group of processes. */
  readonly cpu?: Readonly<Record<string, number>>;
  readonly relayCpu?: number;
  /** Milliseconds. */
  readonly latency?: { readonly p50: number; readonly p99: number };
  /** Of the processes of Sluis, MiB. */
  readonly peakMemory?: number;
  readonly goal?: Goal;
}

export interface Goal {
  /** `≥ 0.8 of the relay` */
  readonly text: string;
  readonly met: boolean;
}

export const atLeast = (value: number, least: number, what = ''): Goal => ({
  text: `≥ ${least.toLocaleString('en')}${what}`,
  met: value >= least,
});

export const noMore = (value: number, most: number, what = ''): Goal => ({
  text: `≤ ${most.toLocaleString('en')}${what}`,
  met: value <= most,
});

export const below = (value: number, most: number, what = ''): Goal => ({
  text: `< ${most.toLocaleString('en')}${what}`,
  met: value < most,
});
