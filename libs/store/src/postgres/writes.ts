// Answers: which writes share a transaction, and which have one of their own? What comes often and is
// short is gathered, so that one commit and one evidence record serve many callers.
import type { Claim, ClaimOutcome } from '#exchange';
import { Unavailable, type Clock } from '#kernel';
import { claimAll } from './claims.js';
import type { Connections, Statement } from './connections.js';
import { makeGathering, type Outcome } from './gathering.js';
import { LOCK_CLASS, LOCKS } from './locks.js';
import { makeTransact, together, type Operation, type Transact } from './transactions.js';

export interface Writes {
  claim(claim: Claim): Promise<ClaimOutcome>;
  /** Gathered with others; `mailbox` orders them, so that processes lock in one order. */
  together<T>(mailbox: string, operation: Operation<T>): Promise<T>;
  /** In a transaction of its own. */
  alone<T>(operation: Operation<T>): Promise<T>;
  /** In a transaction of its own, during which no batch is committed. */
  configuring<T>(operation: Operation<T>): Promise<T>;
  /** Refuses what is new and finishes what was asked before. */
  close(): Promise<void>;
}

interface Short {
  readonly mailbox: string;
  readonly operation: Operation<unknown>;
}

const LOCK_CONFIGURATION: Statement = {
  name: 'lock_configuration',
  text: `select pg_advisory_xact_lock(${LOCK_CLASS}, ${LOCKS.configuration})`,
};

export function makeWrites(connections: Connections, clock: Clock): Writes {
  const transact = makeTransact(connections, clock);
  const claims = makeGathering((group: readonly Claim[]) => claimGroup(transact, group));
  const shorts = makeGathering((group: readonly Short[]) => runShorts(transact, group));
  let closing = false;

  function unlessClosing<T>(work: () => Promise<T>): Promise<T> {
    return closing ? Promise.reject(new Unavailable('storeUnavailable')) : work();
  }

  return {
    claim: (claim) => unlessClosing(() => claims.ask(claim)),
    together: <T>(mailbox: string, operation: Operation<T>) =>
      unlessClosing(() => shorts.ask({ mailbox, operation }) as Promise<T>),
    alone: (operation) => unlessClosing(() => transact(operation)),
    configuring: (operation) =>
      unlessClosing(() =>
        transact(async (tx) => {
          await tx.connection.ask(LOCK_CONFIGURATION);
          return operation(tx);
        }),
      ),
    close: async () => {
      closing = true;
      await Promise.all([claims.idle(), shorts.idle()]);
    },
  };
}

/** When a group fails for another reason than broken infrastructure, each claim is tried by itself. */
async function claimGroup(
  transact: Transact,
  group: readonly Claim[],
): Promise<readonly Outcome<ClaimOutcome>[]> {
  try {
    const outcomes = await transact((tx) => claimAll(tx, group));
    return outcomes.map((value) => ({ kind: 'done', value }));
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    if (group.length === 1) return [{ kind: 'failed', error: error as Error }];
  }
  const outcomes: Outcome<ClaimOutcome>[] = [];
  for (const claim of group) outcomes.push(...(await claimGroup(transact, [claim])));
  return outcomes;
}

async function runShorts(
  transact: Transact,
  group: readonly Short[],
): Promise<readonly Outcome<unknown>[]> {
  const inOneOrder = group.toSorted((one, other) => compare(one.mailbox, other.mailbox));
  const operations = inOneOrder.map(({ operation }) => operation);
  const outcomes = await transact((tx) => together(tx, operations));
  const outcomeOf = new Map(inOneOrder.map((short, index) => [short, outcomes[index]]));
  return group.map((short) => outcomeOf.get(short) as Outcome<unknown>);
}

// Those of one mailbox stay as they came.
const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
