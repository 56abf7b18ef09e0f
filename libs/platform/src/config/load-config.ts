// Answers: with which configuration does this process start, or what are all the reasons why it
// may not? Read once, checked whole, frozen.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isExampleAnchor } from '#identity';
import type { Fault, JsonObject } from '#kernel';
import { configFaults, defaultsFor } from './config-schema.js';
import {
  absolute,
  belowDataFolder,
  environmentLayer,
  fileLayer,
  merge,
  overrideLayer,
} from './layers.js';
import type { Config } from './model.js';
import { openSecrets, unreadableFiles } from './named-files.js';

export interface ConfigSources {
  /** YAML files; a later one wins. */
  readonly files: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From the command line, by dotted name. */
  readonly overrides?: Readonly<Record<string, string>>;
}

export type LoadedConfig =
  /** `exampleAnchors`: the trust anchors say EXAMPLE, so unsigned bundles may be loaded. */
  | { readonly kind: 'loaded'; readonly config: Config; readonly exampleAnchors: boolean }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

const LOOPBACK = /^(localhost|::1|127(\.\d{1,3}){3})$/;

export function loadConfig({ files, env, overrides = {} }: ConfigSources): LoadedConfig {
  const layers = [...files.map(fileLayer), environmentLayer(env), overrideLayer(overrides)];
  // The defaults' own paths start where the configuration lies, or else where Sluis is started.
  const file = files.at(-1);
  const base = file === undefined ? process.cwd() : dirname(resolve(file));
  const given = layers.reduce<JsonObject>((under, { values }) => merge(under, values), {});
  const document = belowDataFolder(merge(absolute(defaultsFor(given), base), given));
  const faults = [...layers.flatMap((layer) => layer.faults), ...configFaults(document)];
  if (faults.length > 0) return { kind: 'refused', faults };
  return judged(deepFreeze(document) as unknown as Config);
}

/** What the schema cannot tell: how keys belong together, and what the files themselves say. */
function judged(config: Config): LoadedConfig {
  const unreadable = unreadableFiles(config);
  if (unreadable.length > 0) return { kind: 'refused', faults: unreadable };
  const exampleAnchors = isExampleAnchor(readFileSync(config.tls.anchorsFile, 'utf8'));
  const faults = exampleAnchors
    ? [...exampleFaults(config), ...openSecrets(config, ['tls.keyFile'])]
    : openSecrets(config, []);
  return faults.length > 0
    ? { kind: 'refused', faults }
    : { kind: 'loaded', config, exampleAnchors };
}

/** Anybody can read the keys of the EXAMPLE parties: they may open nothing but this very machine. */
function exampleFaults({ environment, gateway, operations }: Config): readonly Fault[] {
  const rules = [
    ['environment', environment === 'development', 'development'],
    ['gateway.host', LOOPBACK.test(gateway.host), 'a loopback address'],
    ['operations.host', LOOPBACK.test(operations.host), 'a loopback address'],
  ] as const;
  return rules
    .filter(([, holds]) => !holds)
    .map(([place, , what]) => ({ place, expected: `${what}, with the EXAMPLE certificates` }));
}

function deepFreeze(value: JsonObject): JsonObject {
  for (const child of Object.values(value)) {
    if (typeof child === 'object' && child !== null) deepFreeze(child as JsonObject);
  }
  return Object.freeze(value);
}
