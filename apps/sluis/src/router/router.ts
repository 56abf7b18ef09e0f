// Answers: how does the router run? A Nest microservice on the message log: Nest gives it life and
// an ordered end, the journey `route` does the work.
import 'reflect-metadata';
import { Controller, Inject, Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { Trace } from '#evidence';
import { route, type LogBatch, type MessageLog, type RouteParts, type Store } from '#exchange';
import { LIMITS, type Millis } from '#kernel';
import { ACCEPTED_MESSAGES, LogStrategy, type LogStrategyOptions } from '#log';
import type { RoutedBatch } from '../telemetry/follow.js';

const ROUTE = Symbol('route');
type RouteBatch = (batch: LogBatch) => Promise<'committed' | 'fenced'>;

@Controller()
class RouterController {
  constructor(@Inject(ROUTE) private readonly routeBatch: RouteBatch) {}

  @EventPattern(ACCEPTED_MESSAGES)
  batch(@Payload() batch: LogBatch): Promise<'committed' | 'fenced'> {
    return this.routeBatch(batch);
  }
}

@Module({})
class RouterModule {
  static with(routeBatch: RouteBatch): DynamicModule {
    return {
      module: RouterModule,
      controllers: [RouterController],
      providers: [{ provide: ROUTE, useValue: routeBatch }],
    };
  }
}

export interface RouterOptions {
  readonly parts: RouteParts;
  readonly log: MessageLog;
  readonly store: Pick<Store, 'position'>;
  /** A batch was fenced: the configuration in force should be looked at before the next try. */
  readonly onFenced: () => Promise<void>;
  readonly onRouted: (records: number, ms: number) => void;
  readonly onFailed: (fault: unknown, partition: number) => void;
  readonly onGap: LogStrategyOptions['onGap'];
  /** Absent: nobody follows. */
  readonly onBatch?: ((batch: RoutedBatch) => void) | undefined;
}

export interface Router {
  /** Finishes the batches under way. */
  close(): Promise<void>;
}

export async function startRouter(options: RouterOptions): Promise<Router> {
  const { parts, log, store, onGap } = options;
  const strategy = new LogStrategy({
    log,
    position: (partition) => store.position(partition),
    onGap,
    recordsMax: LIMITS.batchRecordsMax,
  });
  const app = await NestFactory.createMicroservice(
    RouterModule.with((batch) => routed(batch, parts, options)),
    { strategy, logger: false, abortOnError: false },
  );
  await app.listen();
  return { close: () => app.close() };
}

/** Nest hides a handler's error from the transport, so it is told here first and thrown on. */
async function routed(batch: LogBatch, parts: RouteParts, options: RouterOptions) {
  const began = parts.clock.now();
  const follow = followed(batch, began, parts, options);
  try {
    const outcome = await route(batch, follow.parts);
    follow.ended(outcome);
    if (outcome === 'fenced') await options.onFenced();
    else options.onRouted(batch.records.length, parts.clock.now() - began);
    return outcome;
  } catch (fault) {
    follow.ended('failed');
    options.onFailed(fault, batch.partition);
    throw fault;
  }
}

/** Several batches are under way at once, so each has a list of messages of its own. */
function followed(batch: LogBatch, began: Millis, parts: RouteParts, { onBatch }: RouterOptions) {
  if (!onBatch) return { parts, ended: () => undefined };
  const { partition, records } = batch;
  const messages: Trace[] = [];
  return {
    parts: { ...parts, onMessage: (accepted: Trace) => void messages.push(accepted) },
    ended: (outcome: RoutedBatch['outcome']) =>
      onBatch({
        began,
        ended: parts.clock.now(),
        partition,
        records: records.length,
        outcome,
        messages,
      }),
  };
}
