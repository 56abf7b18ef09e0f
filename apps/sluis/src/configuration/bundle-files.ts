// Answers: how do folders of YAML files become the bundles of directory, territory and policy? The
// same reading serves `sluis directory check`, `sluis policy check` and the first start.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue } from '#contracts';
import {
  makeBundle,
  makeTerritory,
  parseDirectory,
  parseTerritory,
  type Bundle,
  type DirectoryContent,
  type TerritoryContent,
} from '#directory';
import { dutchDate, type Fault, type Millis } from '#kernel';
import { allRoles, loadRules, type PolicyFault } from '#policy';

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface BundleFolders {
  readonly directoryFolder: string;
  readonly territoryFolder: string;
  readonly policyFolder: string;
}

/** A fault in one of the files; `place` is `file:line` with the pointer behind it. */
export type ReadBundles =
  | { readonly kind: 'read'; readonly bundles: readonly Bundle[] }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

/** What a policy bundle holds: the rule files as they were written, so that a fault can name its line. */
export interface PolicyContent {
  readonly files: readonly TextFile[];
}

export async function readBundles(folders: BundleFolders, at: Millis): Promise<ReadBundles> {
  const territory = await readTerritory(folders.territoryFolder);
  if (territory.kind === 'refused') return territory;
  const directory = await readDirectory(folders.directoryFolder, territory.content, at);
  const policy = await readPolicy(folders.policyFolder);
  const faults = [directory, policy].flatMap((one) => (one.kind === 'refused' ? one.faults : []));
  if (directory.kind === 'refused' || policy.kind === 'refused') return { kind: 'refused', faults };
  return {
    kind: 'read',
    bundles: [
      makeBundle('territory', territory.content),
      makeBundle('directory', directory.content),
      makeBundle('policy', policy.content),
    ],
  };
}

type Content<T> =
  | { readonly kind: 'read'; readonly content: T }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

export async function readTerritory(folder: string): Promise<Content<TerritoryContent>> {
  const parsed = parseTerritory(await yamlFiles(folder));
  return parsed.kind === 'refused'
    ? { kind: 'refused', faults: parsed.faults.map(atLine) }
    : { kind: 'read', content: parsed.content };
}

export async function readDirectory(
  folder: string,
  territory: TerritoryContent,
  at: Millis,
): Promise<Content<DirectoryContent>> {
  const parsed = parseDirectory(await yamlFiles(folder), {
    types: catalogue.all().map((type) => type.name),
    roles: allRoles().map(({ code, lane }) => ({ code, lane })),
    territory: makeTerritory(territory),
    on: dutchDate(at),
  });
  return parsed.kind === 'refused'
    ? { kind: 'refused', faults: parsed.faults.map(atLine) }
    : { kind: 'read', content: parsed.content };
}

/** The national files of a folder, and those of `overlays/<id>/` below it. */
export async function readPolicy(folder: string): Promise<Content<PolicyContent>> {
  const below = await foldersIn(join(folder, OVERLAYS));
  const overlays = await Promise.all(
    below.map(async (name) => {
      const files = await yamlFiles(join(folder, OVERLAYS, name));
      return files.map(({ path, text }) => ({ path: `${OVERLAYS}/${name}/${path}`, text }));
    }),
  );
  const files = [...(await yamlFiles(folder)), ...overlays.flat()];
  const loaded = loadRules(files, catalogue);
  return loaded.kind === 'refused'
    ? { kind: 'refused', faults: loaded.faults.map(ofPolicy) }
    : { kind: 'read', content: { files } };
}

const OVERLAYS = 'overlays';

async function foldersIn(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.flatMap((one) => (one.isDirectory() ? [one.name] : [])).toSorted();
}

async function yamlFiles(folder: string): Promise<readonly TextFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted();
  return Promise.all(
    names.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })),
  );
}

const atLine = (fault: {
  readonly file: string;
  readonly line: number;
  readonly place?: string;
  readonly expected: string;
}): Fault => ({
  place: `${fault.file}:${fault.line}${fault.place ? ` ${fault.place}` : ''}`,
  expected: fault.expected,
});

export const ofPolicy = ({ file, line, message }: PolicyFault): Fault => ({
  place: `${file}:${line}`,
  expected: message,
});
