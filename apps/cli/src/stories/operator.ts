// Answers: what does a human do in a story? Decide about a message that waits, and put another version
// of the rules in force; both leave the evidence that the commands for it leave.
import { catalogue } from '#contracts';
import { makeBundle } from '#directory';
import { makeEntry } from '#evidence';
import type { Fault } from '#kernel';
import { projectFile, randomId } from '#platform';
import { loadRules } from '#policy';
import { readPolicy, type TextFile } from '../../../sluis/src/configuration/bundle-files.js';
import type { LoggingRuntime } from '../../../sluis/src/runtime/open.js';
import { unplayable } from './told.js';

/** @throws CommandFailed with file and line when the rules cannot be used */
export async function changeRules(
  change: (file: TextFile) => string,
  { store, inForce, clock }: LoggingRuntime,
) {
  const read = await readPolicy(projectFile('policies/national'));
  if (read.kind === 'refused') throw unplayable('policies/national', inWords(read.faults));
  const files = read.content.files.map((file) => ({ ...file, text: change(file) }));
  const loaded = loadRules(files, catalogue);
  if (loaded.kind === 'refused') {
    const faults = loaded.faults.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    throw unplayable('the other version of the rules', faults);
  }
  const bundle = makeBundle('policy', { files });
  const entry = makeEntry(randomId(), 'bundleActivated', 'sluis', {
    soort: bundle.kind,
    digest: bundle.digest,
    ondertekenaars: [],
  });
  await store.importBundle(bundle, clock.now(), [entry]);
  await inForce.refresh();
}

const inWords = (faults: readonly Fault[]): readonly string[] =>
  faults.map(({ place, expected }) => `${place}: ${expected}`);

/** @throws CommandFailed unless exactly one message waits */
export async function decideHeld(word: 'release' | 'refuse', { store, clock }: LoggingRuntime) {
  const [item, ...others] = await store.queue('aangehouden');
  if (!item || others.length > 0) {
    throw unplayable(`hold: ${word}`, ['expected exactly one message that is held']);
  }
  const kind = word === 'release' ? 'vrijgeven' : 'weigeren';
  const entry = makeEntry(randomId(), 'queueDecided', 'sluis', {
    wachtrij: item.queue,
    item: item.id,
    besluit: kind,
    reden: 'uitgezocht',
    ...(item.nr === undefined ? {} : { nummer: item.nr }),
  });
  await store.decideItem(item, { kind }, clock.now(), [entry]);
}
