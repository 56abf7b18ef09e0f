// Answers: what must exist before the first start? The key slots, once, and the first two
// administrators, whose keys sign what comes into force.
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { createAdministrators, createKeySlots } from '#platform';
import { CommandFailed, EXIT } from '../output/exit.js';
import { say } from '../output/print.js';
import { requireConfig, withConfig, type ConfigOptions } from './load.js';

export const initCommand = (): Command =>
  withConfig(new Command('init'))
    .description('make the key slots and the first administrators; what exists is never touched')
    .action((options: ConfigOptions) => {
      const { config } = requireConfig(options);
      const made = createKeySlots(config.keys.folder);
      say(made.length > 0 ? `key slots made: ${made.join(', ')}` : 'all key slots were there');
      const folder = join(dirname(config.administratorsFile), 'administrators');
      const administrators = createAdministrators(folder, config.administratorsFile);
      if (administrators.kind === 'refused') {
        const details = administrators.faults.map(({ place, expected }) => `${place}: ${expected}`);
        throw new CommandFailed(EXIT.refused, 'the administrators could not be made', details);
      }
      if (administrators.kind === 'kept') return say('the administrators were there');
      say(`administrators: ${config.administratorsFile}`);
      say(`their private keys: ${folder} (hand each to its person and remove it here)`);
    });
