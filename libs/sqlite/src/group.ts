// Answers: how do many operations share one commit, without one that fails undoing its neighbours?
import type { Connection } from './connection.js';
import { describeFailure, isInfrastructure, type Failure } from './failures.js';
import { Undone, type Session } from './session.js';

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Runs groups one after another on a connection; nobody else may use it meanwhile. */
export function makeGroupCommit(
  db: Connection,
  session: Session,
): (calls: readonly Call[]) => Promise<readonly Answer[]> {
  // `immediate` takes the write lock first: a transaction that begins by reading fails at its first
  // write when another process wrote in between, however long it is willing to wait.
  const begin = db.prepare('begin immediate');
  const commit = db.prepare('commit');
  const rollback = db.prepare('rollback');
  const savepoint = db.prepare('savepoint operation');
  const release = db.prepare('release operation');
  const rollbackTo = db.prepare('rollback to operation');

  async function runCall(call: Call): Promise<Answer> {
    savepoint.run();
    try {
      const value = await session.run(call.name, call.args);
      release.run();
      return { kind: 'done', value };
    } catch (error) {
      // A full disk or a broken file takes the transaction along: then the whole group has failed.
      if (!db.inTransaction || isInfrastructure(error)) throw error;
      rollbackTo.run();
      release.run();
      return error instanceof Undone
        ? { kind: 'done', value: error.answer }
        : { kind: 'failed', failure: describeFailure(error) };
    }
  }

  return async (calls) => {
    const answers: Answer[] = [];
    try {
      begin.run();
      session.begin();
      for (const call of calls) answers.push(await runCall(call));
      await session.end();
      commit.run();
      return answers;
    } catch (error) {
      if (db.inTransaction) rollback.run();
      const failure = describeFailure(error);
      return calls.map(() => ({ kind: 'failed', failure }));
    }
  };
}
