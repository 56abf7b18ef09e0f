// Answers: what runs in the writing thread? It opens the file and the adapter's session, and then
// runs every group of operations that `writer.ts` sends.
import { parentPort, workerData } from 'node:worker_threads';
import { invariant } from '#kernel';
import { openForWriting } from './connection.js';
import { describeFailure, type Failure } from './failures.js';
import { makeGroupCommit, type Answer, type Call } from './group.js';
import type { OpenSession } from './session.js';

export interface ThreadData {
  readonly file: string;
  readonly busyMs: number;
  /** URL of a module that exports `openSession`, and what to hand to it. */
  readonly session: string;
  readonly options: unknown;
}

export type ToThread =
  { readonly kind: 'group'; readonly calls: readonly Call[] } | { readonly kind: 'close' };

export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'answers'; readonly answers: readonly Answer[] };

invariant(parentPort !== null, 'this file runs in a thread of its own');
const port = parentPort;
const say = (message: FromThread): void => port.postMessage(message);

async function serve(data: ThreadData): Promise<void> {
  const db = openForWriting(data.file, data.busyMs);
  const module = (await import(data.session)) as { readonly openSession: OpenSession<unknown> };
  const runGroup = makeGroupCommit(db, await module.openSession(db, data.options));
  port.on('message', (message: ToThread) => {
    if (message.kind === 'close') {
      db.close();
      port.close();
      return;
    }
    // A rejection here means that even the rollback failed: the thread dies, and its writer starts
    // another, which finds the file as the last commit left it.
    void runGroup(message.calls).then((answers) => say({ kind: 'answers', answers }));
  });
  say({ kind: 'ready' });
}

try {
  await serve(workerData as ThreadData);
} catch (error) {
  say({ kind: 'refused', failure: describeFailure(error) });
  port.close();
}
