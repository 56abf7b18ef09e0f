// Answers: how does the rest of the process write to an SQLite file without ever waiting for the
// disk? Calls are gathered while the thread is busy, and each is answered once it is committed.
import { Worker } from 'node:worker_threads';
import { InvariantBroken, LIMITS, Unavailable } from '#kernel';
import { toError, type Away } from './failures.js';
import type { Answer } from './group.js';
import type { FromThread, ThreadData, ToThread } from './thread.js';

/** What the session runs by name, seen from the caller's side. */
export type Operations = Readonly<Record<string, (...args: never[]) => unknown>>;

export interface Writer<Ops extends Operations> {
  /** Resolves after the commit. @throws Unavailable; `busy` when too many calls wait already */
  call<Name extends keyof Ops & string>(
    name: Name,
    ...args: Parameters<Ops[Name]>
  ): Promise<Awaited<ReturnType<Ops[Name]>>>;
  /** Finishes what was asked before, then closes the file. */
  close(): Promise<void>;
}

export interface WriterOptions {
  readonly file: string;
  /** The adapter's session module; see `besides`. */
  readonly session: URL;
  /** Handed to the session; must survive a structured clone. */
  readonly options: unknown;
  /** How long the thread waits for the lock of another process. */
  readonly busyMs: number;
  readonly away: Away;
}

interface Waiting {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

/** The URL of a module beside its caller, among the sources and in the compiled tree alike. */
export const besides = (caller: string, name: string): URL => new URL(name + extension, caller);

/** A thread that runs from source must compile what it imports; a built program adds nothing. */
const execArgv =
  extension === '.js'
    ? []
    : ['--conditions=sluis:source', '--import', besides(import.meta.url, './from-sources').href];

/** @throws Unavailable when the file cannot be used now; InvariantBroken when the session refuses it */
export async function openWriter<Ops extends Operations>(
  options: WriterOptions,
): Promise<Writer<Ops>> {
  const writer = new ThreadWriter(options);
  await writer.start();
  return {
    call: (name, ...args) =>
      writer.call(name, args) as Promise<Awaited<ReturnType<Ops[typeof name]>>>,
    close: () => writer.close(),
  };
}

/** At most one group is with the thread; the next one grows meanwhile. A dead thread is replaced. */
class ThreadWriter {
  private worker: Worker | undefined;
  private starting: Promise<void> | undefined;
  private waiting: Waiting[] = [];
  private inFlight: readonly Waiting[] = [];
  private scheduled = false;
  private closing: Promise<void> | undefined;
  private whenIdle: (() => void) | undefined;

  constructor(private readonly options: WriterOptions) {}

  call(name: string, args: readonly unknown[]): Promise<unknown> {
    if (this.closing) return Promise.reject(new Unavailable(this.options.away));
    if (this.waiting.length >= LIMITS.writeQueueMax) return Promise.reject(new Unavailable('busy'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ name, args, resolve, reject });
      this.schedule();
    });
  }

  start(): Promise<void> {
    this.starting ??= this.startThread().finally(() => {
      this.starting = undefined;
    });
    return this.starting;
  }

  close(): Promise<void> {
    this.closing ??= this.finish();
    return this.closing;
  }

  private async finish(): Promise<void> {
    if (this.waiting.length > 0 || this.inFlight.length > 0) {
      await new Promise<void>((resolve) => {
        this.whenIdle = resolve;
      });
    }
    const worker = this.worker;
    if (!worker) return;
    const gone = new Promise((resolve) => worker.once('exit', resolve));
    this.tell(worker, { kind: 'close' });
    await gone;
  }

  /** Calls of one turn of the event loop share a group. */
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      this.send();
    });
  }

  private send(): void {
    if (this.inFlight.length > 0) return;
    if (this.waiting.length === 0) return this.whenIdle?.();
    if (!this.worker) {
      void this.start().then(
        () => this.schedule(),
        (error: Error) => {
          this.fail(this.waiting.splice(0), error);
          this.schedule();
        },
      );
      return;
    }
    this.inFlight = this.waiting.splice(0, LIMITS.groupCommitMax);
    const calls = this.inFlight.map(({ name, args }) => ({ name, args }));
    try {
      this.tell(this.worker, { kind: 'group', calls });
    } catch {
      this.settle(new InvariantBroken('an argument cannot be sent to the writing thread'));
    }
  }

  private async startThread(): Promise<void> {
    const { file, busyMs, session, options, away } = this.options;
    const workerData: ThreadData = { file, busyMs, session: session.href, options };
    const worker = new Worker(besides(import.meta.url, './thread'), { workerData, execArgv });
    await new Promise<void>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('exit', () => reject(new Unavailable(away)));
      worker.once('message', (first: FromThread) => {
        if (first.kind === 'refused') reject(toError(first.failure, away));
        else resolve();
      });
    });
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'answers') this.settle(message.answers);
    });
    // An error event without a listener would end the process; the exit that follows says enough.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      this.worker = undefined;
      // Whether the group was committed is unknown: every operation may be asked again safely.
      this.settle(new Unavailable(away));
    });
    this.worker = worker;
  }

  private settle(outcome: readonly Answer[] | Error): void {
    const calls = this.inFlight;
    this.inFlight = [];
    if (outcome instanceof Error) this.fail(calls, outcome);
    else {
      for (const [index, answer] of outcome.entries()) {
        const call = calls[index];
        if (answer.kind === 'done') call?.resolve(answer.value);
        else call?.reject(toError(answer.failure, this.options.away));
      }
    }
    this.schedule();
  }

  private fail(calls: readonly Waiting[], error: Error): void {
    for (const call of calls) call.reject(error);
  }

  private tell(worker: Worker, message: ToThread): void {
    worker.postMessage(message);
  }
}
