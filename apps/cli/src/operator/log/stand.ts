// Answers: how far is routing in a partition, is it stopped, and where may its position be moved to?
// Pure: the store says the position, the log what it holds.

/** Offsets. The log holds the records from `earliest` up to, not including, `end`. */
export interface Stand {
  readonly partition: number;
  /** The next record to be routed. */
  readonly position: bigint;
  readonly earliest: bigint;
  readonly end: bigint;
}

/** Counts of records. */
export type State =
  | { readonly kind: 'flowing'; readonly waiting: bigint }
  /** The log no longer has what comes next. */
  | { readonly kind: 'lost'; readonly records: bigint }
  /** The log ends before it: another log, or an older copy of it. */
  | { readonly kind: 'beyond' };

export function stateOf({ position, earliest, end }: Stand): State {
  if (position < earliest) return { kind: 'lost', records: earliest - position };
  if (position > end) return { kind: 'beyond' };
  return { kind: 'flowing', waiting: end - position };
}

export type Move =
  | {
      readonly kind: 'move';
      readonly from: bigint;
      readonly to: bigint;
      /** Never routed, because the log has lost them. */
      readonly lost: bigint;
      /** In the log, but before the new position: no router looks at them. */
      readonly passedOver: bigint;
    }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Only a stopped partition moves: a record that cannot be judged goes to quarantine by itself, so
 * there is never a reason to pass over what the router can read.
 */
export function planMove(stand: Stand, wanted: bigint | 'earliest'): Move {
  const { partition, position, earliest, end } = stand;
  const state = stateOf(stand);
  if (state.kind === 'flowing') {
    const reason = `partition ${partition} is not stopped: the log holds what comes next`;
    return { kind: 'refused', reason };
  }
  const to = wanted === 'earliest' ? earliest : wanted;
  if (to < earliest || to > end) {
    const reason = `the log of partition ${partition} reaches from ${earliest} to ${end}`;
    return { kind: 'refused', reason };
  }
  const lost = state.kind === 'lost' ? state.records : 0n;
  return { kind: 'move', from: position, to, lost, passedOver: to - earliest };
}
