// Answers: by which directory does the operator look at the broker? By the one in force in the store;
// before the first start, where only EXAMPLE parties may take part, by the folders it will come from.
import { existsSync } from 'node:fs';
import type { Configuration, Store } from '#exchange';
import { makeSystemClock, readAdministrators, type Config } from '#platform';
import { readBundles } from '../../../../sluis/src/configuration/bundle-files.js';
import {
  configurationOf,
  loadInForce,
  type Agreed,
} from '../../../../sluis/src/configuration/in-force.js';
import { CommandFailed, EXIT } from '../../output/exit.js';
import { refusedFiles } from '../../review/bundles.js';
import { withNewStore } from '../../review/open-store.js';

export interface Loaded {
  readonly config: Config;
  readonly exampleAnchors: boolean;
}

/** @param use gets the store too, where there is one */
export async function withDirectory<T>(
  loaded: Loaded,
  use: (configuration: Agreed, store: Store | undefined) => Promise<T>,
): Promise<T> {
  const { store } = loaded.config;
  if (store.kind === 'sqlite' && !existsSync(store.file)) {
    return use(await fromFolders(loaded), undefined);
  }
  return withNewStore(loaded.config, async (opened) => use(await inForce(loaded, opened), opened));
}

async function inForce(loaded: Loaded, store: Store): Promise<Agreed> {
  const kinds = new Set((await store.activeBundles()).map(({ kind }) => kind));
  const needed = ['directory', 'territory', 'policy', 'anchors'] as const;
  const isComplete = needed.every(
    (kind) => kinds.has(kind) || (kind === 'anchors' && loaded.exampleAnchors),
  );
  if (!isComplete) return fromFolders(loaded);
  const read = readAdministrators(loaded.config.administratorsFile);
  const administrators = read.kind === 'read' ? read.administrators : [];
  return loadInForce({ store, administrators, allowUnsigned: loaded.exampleAnchors });
}

async function fromFolders({ config, exampleAnchors }: Loaded): Promise<Configuration> {
  const { directoryFolder, territoryFolder, policyFolder } = config.bundles;
  if (!exampleAnchors || !directoryFolder || !territoryFolder || !policyFolder) {
    throw new CommandFailed(EXIT.refused, 'no directory is in force', [
      'sign and activate anchors, directory, territory and policy first',
    ]);
  }
  const folders = { directoryFolder, territoryFolder, policyFolder };
  const read = await readBundles(folders, makeSystemClock().now());
  if (read.kind === 'refused') throw refusedFiles('directory', read.faults);
  const [territory, directory, policy] = read.bundles;
  if (!territory || !directory || !policy) throw new TypeError('three bundles are read together');
  return configurationOf(directory, territory, policy, 0, []);
}
