// Answers: what can the operator do with the broker? Bring it to what the directory says, and hear
// what is wrong with it.
import { Command } from 'commander';
import { inJsonToo } from '../../output/failure.js';
import { withBroker, type BrokerOptions } from './connection.js';
import type { CheckOptions } from './check.js';
import type { InitOptions } from './init.js';

export function kafkaCommand(): Command {
  const command = new Command('kafka').description('the broker: topics, and who may do what there');
  withBroker(command.command('init'))
    .description(
      'make topics and rights what the directory says; never deletes a topic or a record',
    )
    .option('--dry-run', 'show the difference, change nothing')
    .option('--apply', 'show the difference and make it so')
    .option('--json', 'the plan as JSON')
    .action(
      // A client for Kafka is not what the other commands should wait for.
      inJsonToo(async (options: InitOptions) => (await import('./init.js')).initBroker(options)),
    );
  withBroker(command.command('check'))
    .description('what is wrong with the broker, from its address to its rights, and what to do')
    .option('--json', 'as JSON')
    .action(
      inJsonToo(async (options: CheckOptions) => (await import('./check.js')).checkBroker(options)),
    );
  withBroker(command.command('keep'))
    .description('let the rights of organisations follow directory and revocation lists; runs on')
    .action(async (options: BrokerOptions) => (await import('./keep.js')).keepRights(options));
  return command;
}
