// Answers: with which configuration does a command work on this installation? The same reading and
// the same refusals as the server's own start.
import { accessSync, constants } from 'node:fs';
import { loadConfig, type Config, type LoadedConfig } from '#platform';
import { Option, type Command } from 'commander';
import { CommandFailed, EXIT } from '../output/exit.js';

export interface ConfigOptions {
  readonly config: readonly string[];
  readonly set?: readonly string[];
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export const withConfig = (command: Command): Command =>
  command
    .addOption(
      new Option('--config <file>', 'configuration file; may be repeated, a later one wins')
        .argParser(collect)
        .default([] as readonly string[], 'the defaults'),
    )
    .addOption(
      new Option('--set <name=value>', 'one key by its dotted name, for example gateway.port=9443')
        .argParser(collect)
        .default([] as readonly string[], 'none'),
    );

/** Without one of its files a configuration is another one: its other faults would mislead. */
export function readConfig({ config, set = [] }: ConfigOptions): LoadedConfig {
  const missing = config.filter((file) => !isReadable(file));
  if (missing.length > 0) {
    const faults = missing.map((place) => ({ place, expected: 'a file that can be read' }));
    return { kind: 'refused', faults };
  }
  const overrides = Object.fromEntries(
    set.map((pair) => {
      const [name, ...value] = pair.split('=');
      return [name ?? '', value.join('=')];
    }),
  );
  return loadConfig({ files: config, env: process.env, overrides });
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** @throws CommandFailed with every fault by its dotted name */
export function requireConfig(options: ConfigOptions): { config: Config; exampleAnchors: boolean } {
  const loaded = readConfig(options);
  if (loaded.kind === 'loaded') return loaded;
  throw new CommandFailed(
    EXIT.refused,
    'the configuration cannot be used',
    loaded.faults.map(({ place, expected }) => `${place}: ${expected}`),
  );
}
