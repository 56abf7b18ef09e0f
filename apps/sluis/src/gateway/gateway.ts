// Answers: how does the listener for partners start and stop? Everything behind it comes in as
// ports; nothing here decides anything.
import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:https';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LIMITS, type Clock } from '#kernel';
import {
  CatchAll,
  makeContract,
  makeRim,
  type Answered,
  type Contract,
  type FailureSink,
  type PeerTls,
  type QuotaSettings,
} from '#platform';
import { InboxController } from './inbox.controller.js';
import { InquiryController } from './inquiry.controller.js';
import type { GatewayPorts } from './ports.js';
import { PublishController } from './publish.controller.js';
import { ReferenceController } from './reference.controller.js';
import { SubscriptionsController } from './subscriptions.controller.js';
import { StreamController } from './stream.controller.js';
import { CLOCK, CONTRACT, PORTS, WAITING_ROOM } from './tokens.js';
import { makeWaitingRoom, type WaitingRoom } from './waiting.js';

export interface GatewayOptions {
  readonly ports: GatewayPorts;
  /** The text of schemas/openapi.json. */
  readonly openapi: string;
  readonly tls: Pick<PeerTls, 'https' | 'guard'>;
  readonly clock: Clock;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Of each organisation. */
  readonly quota: QuotaSettings;
  answered(answered: Answered): void;
  readonly failed: FailureSink;
}

export interface Gateway {
  readonly port: number;
  /** Takes no new connection, answers who waits, and cuts what is left after LIMITS.shutdownMs. */
  close(): Promise<void>;
}

@Module({})
class GatewayModule {
  static with(
    { ports, clock }: Pick<GatewayOptions, 'ports' | 'clock'>,
    contract: Contract,
    waitingRoom: WaitingRoom,
  ): DynamicModule {
    return {
      module: GatewayModule,
      controllers: [
        PublishController,
        StreamController,
        InboxController,
        InquiryController,
        SubscriptionsController,
        ReferenceController,
      ],
      providers: [
        { provide: PORTS, useValue: ports },
        { provide: CLOCK, useValue: clock },
        { provide: CONTRACT, useValue: contract },
        { provide: WAITING_ROOM, useValue: waitingRoom },
      ],
    };
  }
}

/** Rejects when the port cannot be had or the contract cannot be read. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const contract = makeContract(options.openapi);
  const waitingRoom = makeWaitingRoom();
  const rim = makeRim({ ...options, version: contract.version });
  const app = await NestFactory.create<NestFastifyApplication>(
    GatewayModule.with(options, contract, waitingRoom),
    rim.adapter,
    { logger: false, bodyParser: false, abortOnError: false },
  );
  app.useGlobalFilters(new CatchAll(rim.answerFailure));
  try {
    await app.listen(options.port, options.host);
  } catch (error) {
    // What watches over connections would keep a process alive that listens to nobody.
    await Promise.all([app.close(), rim.guard.stop()]);
    throw error;
  }
  const server = app.getHttpServer() as unknown as Server;
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      waitingRoom.close();
      const drained = new AbortController();
      await Promise.race([rim.drain(), options.clock.wait(LIMITS.shutdownMs, drained.signal)]);
      drained.abort();
      server.closeAllConnections();
      await Promise.all([app.close(), rim.guard.stop()]);
    },
  };
}
