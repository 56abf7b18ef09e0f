// Answers: when do the records that wait go to the processing log? As long as there are any, a batch
// after the other; after a pause where the log did not take them; and by one process at a time.
import { sendLog, type LogFault, type LogSent, type SendLogParts, type Store } from '#exchange';
import { LIMITS, type Clock } from '#kernel';

export interface SendingParts extends SendLogParts {
  readonly store: SendLogParts['store'] & Pick<Store, 'leaveLogRows'>;
  readonly clock: Clock;
  readonly onSent: (records: Extract<LogSent, { kind: 'sent' }>['records']) => void;
  readonly onRefused: (code: LogFault) => void;
  /** The store is away, or worse; it is tried again after a pause. */
  readonly onFault: (fault: unknown) => void;
}

export interface Sending {
  /** Finishes the batch under way, and lets another process go on at once. */
  stop(): Promise<void>;
}

export function startSending(parts: SendingParts): Sending {
  const stopping = new AbortController();
  const running = send(parts, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
      await parts.store.leaveLogRows(parts.holder).catch(parts.onFault);
    },
  };
}

/** Resolves once `stop` is there; never rejects. */
async function send(parts: SendingParts, stop: AbortSignal): Promise<void> {
  const { clock } = parts;
  let pause: number = LIMITS.retryPauseMs;
  while (!stop.aborted) {
    try {
      const sent = await sendLog(parts);
      const isRefused = sent.kind === 'refused';
      await clock.wait(waitAfter(sent, pause, parts), stop);
      pause = isRefused ? Math.min(pause * 2, LIMITS.logRowsPauseMsMax) : LIMITS.retryPauseMs;
    } catch (fault) {
      parts.onFault(fault);
      await clock.wait(pause, stop);
      pause = Math.min(pause * 2, LIMITS.retryPauseMsMax);
    }
  }
}

function waitAfter(sent: LogSent, pause: number, parts: SendingParts): number {
  switch (sent.kind) {
    case 'sent':
      parts.onSent(sent.records);
      return 0;
    case 'empty':
      return LIMITS.logRowsLookMs;
    case 'held':
      return Math.min(Math.max(1, sent.until - parts.clock.now()), LIMITS.logRowsLookMs);
    case 'overtaken':
      return LIMITS.retryPauseMs;
    case 'refused':
      parts.onRefused(sent.code);
      // What the log asks for, within our own bound.
      return Math.min(Math.max(pause, sent.afterMs ?? 0), LIMITS.logRowsPauseMsMax);
  }
}
