// Answers: how does Sluis start and stop? Open, then the roles in the order of the journey; the end
// is the reverse, and whatever was begun is finished first.
import { readFile } from 'node:fs/promises';
import { makeEntry } from '#evidence';
import { LIMITS, type Clock } from '#kernel';
import {
  makePeerTls,
  projectFile,
  randomId,
  type Config,
  type Logger,
  type PeerTls,
} from '#platform';
import { startCheckpointer, type Checkpointer } from '../evidence/checkpointer.js';
import { startGateway } from '../gateway/gateway.js';
import { startOperations } from '../operations/operations.js';
import { makeMeters, type Meters } from '../operations/meters.js';
import { startRouter } from '../router/router.js';
import { makeGatewayPorts } from './gateway-ports.js';
import { openRuntime, type Runtime } from './open.js';
import { recordRefusals } from './refusals.js';

export interface StartOptions {
  readonly config: Config;
  readonly exampleAnchors: boolean;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly version: string;
}

export interface Sluis {
  /** Where the listeners are; absent: the role does not run here. */
  readonly gatewayPort: number | undefined;
  readonly operationsPort: number;
  stop(): Promise<void>;
}
