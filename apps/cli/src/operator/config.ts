// Answers: is this configuration usable, and what does it come to with all its layers?
import { Command } from 'commander';
import { printConfig } from '#platform';
import { say } from '../output/print.js';
import { requireConfig, withConfig, type ConfigOptions } from './load.js';

export function configCommand(): Command {
  const command = new Command('config').description('check or print the configuration');
  withConfig(command.command('check'))
    .description('every fault at once, or nothing to say')
    .action((options: ConfigOptions) => {
      requireConfig(options);
      say('the configuration can be used');
    });
  withConfig(command.command('print'))
    .description('all keys as they hold now; contents of secret files never show')
    .action((options: ConfigOptions) => say(printConfig(requireConfig(options).config)));
  return command;
}
