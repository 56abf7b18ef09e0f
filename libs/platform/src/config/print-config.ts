// Answers: with which values would this process run? Everything is shown, because secrets are only
// ever named by their files and the content of a file is never part of a configuration.
import { stringify } from 'yaml';
import type { Config } from './model.js';

/** The complete configuration as YAML that `loadConfig` reads back to the same. */
export const printConfig = (config: Config): string => stringify(config, { lineWidth: 100 });
