// Answers: how does a Nest microservice live on the message log? It hands whole batches to the one
// handler of the topic; position, retry and fencing stay with the log port and the store.
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import type { ConsumeOptions, Consumption, LogBatch, MessageLog } from '#exchange';
import { InvariantBroken } from '#kernel';
import { isObservable, lastValueFrom } from 'rxjs';

/** The pattern a router's handler is registered for; exactly one handler may be. */
export const ACCEPTED_MESSAGES = 'sluis.ingezonden';

export interface LogStrategyOptions extends Omit<ConsumeOptions, 'batch'> {
  readonly log: MessageLog;
}

export class LogStrategy extends Server implements CustomTransportStrategy {
  private consumption: Consumption | undefined;

  constructor(private readonly options: LogStrategyOptions) {
    super();
  }

  override listen(callback: (error?: unknown) => void): void {
    this.start().then(() => callback(), callback);
  }

  private async start(): Promise<void> {
    const { log, ...options } = this.options;
    const handler = this.messageHandlers.get(ACCEPTED_MESSAGES);
    if (!handler) throw new InvariantBroken(`no handler is registered for ${ACCEPTED_MESSAGES}`);
    this.consumption = await log.consume({
      ...options,
      batch: async (batch: LogBatch) => outcome(await settled(handler(batch, undefined))),
    });
  }

  /** Finishes the batches under way; nothing is read after it resolves. */
  override async close(): Promise<void> {
    await this.consumption?.stop();
    this.consumption = undefined;
  }

  override on(): never {
    throw new InvariantBroken('the log strategy has no events');
  }

  override unwrap<T>(): T {
    return this.options.log as T;
  }
}

/** Nest's handlers never reject: a failure resolves to an Observable that errors, so it must be drained. */
async function settled(result: unknown): Promise<unknown> {
  const value = await result;
  return isObservable(value) ? lastValueFrom(value) : value;
}

function outcome(value: unknown): 'committed' | 'fenced' {
  if (value === 'committed' || value === 'fenced') return value;
  throw new InvariantBroken('the router answered neither committed nor fenced');
}
