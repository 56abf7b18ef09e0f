// Answers: how does the router run? A Nest microservice on the message log: Nest gives it life and
// an ordered end, the journey `route` does the work.
import 'reflect-metadata';
import { Controller, Inject, Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload } from '@nestjs/microservices';
import { route, type LogBatch, type MessageLog, type RouteParts, type Store } from '#exchange';
import { LIMITS } from '#kernel';
import { ACCEPTED_MESSAGES, LogStrategy, type LogStrategyOptions } from '#log';

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
  try {
    const outcome = await route(batch, parts);
    if (outcome === 'fenced') await options.onFenced();
    else options.onRouted(batch.records.length, parts.clock.now() - began);
    return outcome;
  } catch (fault) {
    options.onFailed(fault, batch.partition);
    throw fault;
  }
}
