// Answers: how is the server started by hand or by a supervisor, and what does it tell who started it?
import { styleText } from 'node:util';
import { Command } from 'commander';
import {
  exitCodeOf,
  makeLogger,
  makeSystemClock,
  untilStopped,
  EXIT as SERVER_EXIT,
} from '#platform';
import type { Sluis } from '../../../sluis/src/runtime/sluis.js';
import { VERSION } from '../version.js';
import { readConfig, withConfig, type ConfigOptions } from './load.js';

export const startCommand = (): Command =>
  withConfig(new Command('start'))
    .description('start the server with the roles of its configuration')
    .action(async (options: ConfigOptions) => {
      // Whatever still holds on after the ordered stop had its time: nothing keeps the process alive.
      process.exit(await run(options));
    });

async function run(options: ConfigOptions): Promise<number> {
  const loaded = readConfig(options);
  if (loaded.kind === 'refused') return complain(loaded.faults);
  const { config, exampleAnchors } = loaded;
  // The server brings Nest; the other commands start faster without it.
  const { startSluis } = await import('../../../sluis/src/runtime/sluis.js');
  const { StartRefused } = await import('../../../sluis/src/engines/start-refused.js');
  const clock = makeSystemClock();
  const logger = makeLogger({ level: config.logging.level });
  try {
    const sluis = await startSluis({
      config,
      exampleAnchors,
      clock,
      logger,
      end: (code) => process.exit(code),
      version: VERSION,
    });
    const { gatewayPort, operationsPort } = sluis;
    if (gatewayPort !== undefined) {
      logger.info('listening for partners', { address: `${config.gateway.host}:${gatewayPort}` });
    }
    logger.info('listening for operations', {
      address: `${config.operations.host}:${operationsPort}`,
    });
    logger.info('sluis is ready', { version: VERSION, instance: config.gateway.instance });
    if (process.stdout.isTTY) greet(sluis, config.gateway.host, options.config);
    return await untilStopped(process, sluis.lifecycle);
  } catch (error) {
    if (error instanceof StartRefused) return complain(error.faults);
    logger.error('sluis could not start', { error });
    return exitCodeOf(error);
  }
}

function complain(faults: readonly { place: string; expected: string }[]): number {
  process.stderr.write('sluis cannot start:\n');
  for (const { place, expected } of faults) process.stderr.write(`  ${place}: ${expected}\n`);
  return SERVER_EXIT.configuration;
}

/** Only for a person at a terminal; a supervisor reads the log. */
function greet(sluis: Sluis, host: string, files: readonly string[]): void {
  const where = host.includes(':') ? `[${host}]` : host === '127.0.0.1' ? 'localhost' : host;
  const strong = (text: string) => styleText('bold', text, { stream: process.stdout });
  const lines = [
    ...(sluis.gatewayPort
      ? [`partners    https://${where}:${sluis.gatewayPort} (mutual TLS)`]
      : []),
    `operations  http://127.0.0.1:${sluis.operationsPort}/gereed and /metrics`,
  ];
  process.stdout.write(
    `\n${strong('Sluis is ready')}\n${lines.map((line) => `  ${line}\n`).join('')}`,
  );
  if (!files.some((file) => file.endsWith('examples/sluis.yaml'))) return;
  process.stdout.write(
    `\nTry, in another terminal:\n  npx sluis send --certs certs-example/dji examples/messages/03-begin-milan.json\n` +
      '  npx sluis inbox --certs certs-example/gemeente-rotterdam --mailbox gemeente.coordinator\n\n',
  );
}
