// Answers: what surrounds a write on PostgreSQL? One transaction with its evidence sealed at the end,
// started over when another came first; and how one that fails leaves its neighbours alone.
import { invariant, LIMITS, Unavailable, type Clock } from '#kernel';
import { makeLedger, type Ledger } from '../evidence/ledger.js';
import type { Routing } from '../transaction.js';
import type { Connection, Connections } from './connections.js';
import { Collided } from './failures.js';
import type { Outcome } from './gathering.js';
import { chainStatements } from './chain-statements.js';
import { routeStatements } from './route-statements.js';

export interface PostgresTransaction extends Routing {
  readonly connection: Connection;
  readonly ledger: Ledger;
}

export type Operation<T> = (tx: PostgresTransaction) => T | Promise<T>;

/** Resolves after the commit. @throws Unavailable, also when others kept coming first */
export type Transact = <T>(operation: Operation<T>) => Promise<T>;

/** An operation's answer whose writes must not stay. */
class Undone extends Error {
  override readonly name = 'Undone';
  constructor(readonly answer: unknown) {
    super('undone');
  }
}

export function makeTransact(connections: Connections, clock: Clock): Transact {
  return (operation) =>
    connections.use(async (connection) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await once(connection, operation);
        } catch (error) {
          if (!(error instanceof Collided)) throw error;
          if (attempt === LIMITS.collisionAttemptsMax) {
            throw new Unavailable('storeUnavailable', { cause: error });
          }
          await clock.wait(attempt);
        }
      }
    });
}

// Named, because the server's default may be another; row locks and keys do what is needed.
const BEGIN = 'begin isolation level read committed';

async function once<T>(connection: Connection, operation: Operation<T>): Promise<T> {
  const ledger = makeLedger(chainStatements(connection));
  const tx: PostgresTransaction = {
    get queries() {
      return connection.queries;
    },
    hot: routeStatements(connection),
    record: ledger.record,
    undo: (answer) => {
      throw new Undone(answer);
    },
    connection,
    ledger,
  };
  await connection.tell(BEGIN);
  try {
    const answer = await operation(tx);
    await ledger.seal();
    // A transaction in which a statement failed answers `commit` with a rollback, and no error.
    invariant((await connection.tell('commit')) === 'COMMIT', 'the transaction was not committed');
    return answer;
  } catch (error) {
    // When even this fails, the connection is gone and the server rolls back by itself.
    await connection.tell('rollback').catch(() => undefined);
    if (error instanceof Undone) return error.answer as T;
    throw error;
  }
}

/** Several operations in one transaction, in this order; one that fails is undone alone. */
export async function together(
  tx: PostgresTransaction,
  operations: readonly Operation<unknown>[],
): Promise<readonly Outcome<unknown>[]> {
  const outcomes: Outcome<unknown>[] = [];
  for (const operation of operations) {
    const mark = tx.ledger.mark();
    await tx.connection.tell('savepoint operation');
    try {
      outcomes.push({ kind: 'done', value: await operation(tx) });
    } catch (error) {
      if (error instanceof Unavailable || error instanceof Collided) throw error;
      await tx.connection.tell('rollback to savepoint operation');
      tx.ledger.backTo(mark);
      outcomes.push(
        error instanceof Undone
          ? { kind: 'done', value: error.answer }
          : { kind: 'failed', error: error as Error },
      );
    }
    await tx.connection.tell('release savepoint operation');
  }
  return outcomes;
}
