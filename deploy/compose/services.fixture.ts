// Answers: what does docker-compose.yml say, once its anchors are resolved, and where on this machine
// lies what a container sees under a path?
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse } from 'yaml';
import { projectFile } from '#platform';

export interface Service {
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly networks: readonly string[];
  readonly volumes: readonly string[];
  readonly ports?: readonly string[];
  readonly secrets?: readonly string[];
  readonly restart: string;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

export interface Composition {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

export const readText = (path: string): string => readFileSync(projectFile(path), 'utf8');

export const readComposition = (): Composition =>
  parse(readText('docker-compose.yml'), { merge: true }) as Composition;

export interface Mount {
  /** Relative to the project. */
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
}

export const mountsOf = (service: Service): readonly Mount[] =>
  service.volumes.map((volume) => {
    const [source = '', target = '', mode] = volume.split(':');
    return { source: posix.normalize(source), target, readOnly: mode === 'ro' };
  });

/** Every path of the container in `text` replaced by where it lies here; the longest mount wins. */
export function onThisMachine(text: string, service: Service, at: (source: string) => string) {
  const mounts = mountsOf(service).toSorted((a, b) => b.target.length - a.target.length);
  return mounts.reduce((seen, { source, target }) => seen.replaceAll(target, at(source)), text);
}
