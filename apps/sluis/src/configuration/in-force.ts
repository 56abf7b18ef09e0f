// Answers: which directory, territory, rules and trust anchors are in force now? One immutable snapshot of one
// version; a new one replaces it as a whole once it verified, and the old one stays when it did not.
import { catalogue } from '#contracts';
import {
  makeDirectory,
  makeTerritory,
  verifyBundle,
  type Administrator,
  type Bundle,
  type DirectoryContent,
  type Subscription,
  type TerritoryContent,
} from '#directory';
import type { Configuration, Store } from '#exchange';
import { isAnchorsContent, type AnchorsContent } from '#identity';
import { invariant, type Clock } from '#kernel';
import { loadRules } from '#policy';
import type { PolicyContent } from './bundle-files.js';
import { agreedIn } from './fits.js';

export interface LoadParts {
  readonly store: Pick<Store, 'activeBundles' | 'configurationVersion' | 'subscriptions'>;
  readonly administrators: readonly Administrator[];
  /** Only where the trust anchors themselves say EXAMPLE. */
  readonly allowUnsigned: boolean;
}

export interface InForceParts extends LoadParts {
  readonly clock: Clock;
  readonly onReplaced: (version: number) => void;
  readonly onUnusable: (fault: unknown) => void;
}

/** What two administrators agreed on, kind by kind. */
export interface Agreed extends Configuration {
  /** The authorities; absent only where the trust anchors themselves say EXAMPLE. */
  readonly anchors?: AnchorsContent;
}

export interface InForce {
  current(): Agreed;
  /** Looks at once whether another version is in force. */
  refresh(): Promise<void>;
  stop(): void;
}

/** How often another process's import is looked for; a batch that was judged too early is fenced anyway. */
const LOOK_MS = 500;

/** Rejects when there is no usable bundle of every kind: without rules nothing may run. */
export async function openInForce(parts: InForceParts): Promise<InForce> {
  let current = await loadInForce(parts);
  const stopped = new AbortController();
  const refresh = async (): Promise<void> => {
    try {
      if ((await parts.store.configurationVersion()) === current.version) return;
      current = await loadInForce(parts);
      parts.onReplaced(current.version);
    } catch (fault) {
      parts.onUnusable(fault);
    }
  };
  const look = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      await parts.clock.wait(LOOK_MS, stopped.signal);
      if (!stopped.signal.aborted) await refresh();
    }
  };
  void look();
  return { current: () => current, refresh, stop: () => stopped.abort() };
}

/** The version is read first: what changes while we read makes the snapshot older, never newer, than it says. */
export async function loadInForce(parts: LoadParts): Promise<Agreed> {
  const version = await parts.store.configurationVersion();
  const bundles = await parts.store.activeBundles();
  const narrowing = await parts.store.subscriptions();
  const of = (kind: Bundle['kind']): Bundle => {
    const found = bundles.find((bundle) => bundle.kind === kind);
    return verified(found, kind, parts);
  };
  const configuration = configurationOf(
    of('directory'),
    of('territory'),
    of('policy'),
    version,
    narrowing,
  );
  const mayBeWithout = parts.allowUnsigned && bundles.every(({ kind }) => kind !== 'anchors');
  return mayBeWithout ? configuration : { ...configuration, anchors: anchorsOf(of('anchors')) };
}

function anchorsOf({ content }: Bundle): AnchorsContent {
  invariant(isAnchorsContent(content), 'active anchors say what their certificates say');
  return content;
}

/** One snapshot from its three bundles; whether they may be believed is the caller's question. */
export function configurationOf(
  directory: Bundle,
  territory: Bundle,
  policy: Bundle,
  version: number,
  narrowing: readonly Subscription[],
): Configuration {
  const rules = loadRules((policy.content as PolicyContent).files, catalogue);
  invariant(rules.kind === 'loaded', 'an active policy loads under this version of the catalogue');
  const agreed = agreedIn(directory, rules.rules);
  invariant(agreed.kind === 'agreed', 'what a policy gives beyond the national rules is agreed');
  const byMailbox = Map.groupBy(narrowing, (one) => one.mailbox);
  return {
    version,
    directory: makeDirectory(
      directory.content as DirectoryContent,
      makeTerritory(territory.content as TerritoryContent),
    ),
    rules: agreed.rules,
    narrowed: (mailbox): readonly Subscription[] => byMailbox.get(mailbox) ?? [],
    digests: { policy: policy.digest, directory: directory.digest, territory: territory.digest },
  };
}

/** Every process verifies at load (design 6): the store is not what makes a bundle true. */
function verified(bundle: Bundle | undefined, kind: string, parts: LoadParts): Bundle {
  invariant(bundle !== undefined, `no bundle of kind ${kind} is active; import one first`);
  const verdict = verifyBundle(bundle, parts.administrators, {
    allowUnsigned: parts.allowUnsigned,
  });
  invariant(
    verdict.kind === 'ok',
    `the active bundle of kind ${kind} is not signed by both administrators`,
  );
  return bundle;
}
