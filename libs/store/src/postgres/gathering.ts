// Answers: how do concurrent callers share one transaction? Calls are gathered while a group is being
// committed, and each is answered once its own group is.
import { LIMITS, Unavailable } from '#kernel';

export type Outcome<Answer> =
  | { readonly kind: 'done'; readonly value: Answer }
  | { readonly kind: 'failed'; readonly error: Error };

export interface Gathering<Call, Answer> {
  /** @throws Unavailable; `busy` when too many calls wait already */
  ask(call: Call): Promise<Answer>;
  /** Resolves when nothing waits or runs. */
  idle(): Promise<void>;
}

interface Waiting<Call, Answer> {
  readonly call: Call;
  readonly settle: (outcome: Outcome<Answer>) => void;
}

/** `runGroup` answers call by call, or throws for all of them. One group runs at a time. */
export function makeGathering<Call, Answer>(
  runGroup: (calls: readonly Call[]) => Promise<readonly Outcome<Answer>[]>,
): Gathering<Call, Answer> {
  const waiting: Waiting<Call, Answer>[] = [];
  let running: Promise<void> | undefined;

  async function runAll(): Promise<void> {
    // Calls of one turn of the event loop share a group.
    await Promise.resolve();
    while (waiting.length > 0) await runOne(waiting.splice(0, LIMITS.groupCommitMax));
    running = undefined;
  }

  async function runOne(group: readonly Waiting<Call, Answer>[]): Promise<void> {
    try {
      const outcomes = await runGroup(group.map(({ call }) => call));
      for (const [index, outcome] of outcomes.entries()) group[index]?.settle(outcome);
    } catch (error) {
      for (const { settle } of group) settle({ kind: 'failed', error: error as Error });
    }
  }

  return {
    ask: (call) => {
      if (waiting.length >= LIMITS.writeQueueMax) return Promise.reject(new Unavailable('busy'));
      return new Promise((resolve, reject) => {
        const settle = (outcome: Outcome<Answer>): void =>
          outcome.kind === 'done' ? resolve(outcome.value) : reject(outcome.error);
        waiting.push({ call, settle });
        running ??= runAll();
      });
    },
    idle: async () => running,
  };
}
