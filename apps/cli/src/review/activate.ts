// Answers: how does a signed bundle come into force, and which one is in force now? Verified, fitted to
// the others that are in force, shown against the one it replaces, and written down as evidence.
import type { Command } from 'commander';
import { verifyBundle, type Bundle } from '#directory';
import { makeEntry } from '#evidence';
import { makeSystemClock, randomId, readAdministrators } from '#platform';
import { faultsBeside } from '../../../sluis/src/configuration/fits.js';
import { requireConfig, withConfig, type ConfigOptions } from '../operator/load.js';
import { CommandFailed, EXIT } from '../output/exit.js';
import { say } from '../output/print.js';
import { readBundle, refusedFiles } from './bundles.js';
import { sayDifference } from './difference.js';
import { withNewStore, withStore } from './open-store.js';

export const activateCommand = (command: Command): Command =>
  withConfig(command.command('activate').alias('import'))
    .description('show the difference with what is in force, and bring a signed bundle into force')
    .argument('<bundle>', 'file made by `sign`')
    .action((file: string, options: ConfigOptions) => activate(readBundle(file), options));

/** The bundle of this kind that is in force in this installation. */
export const inForce = (
  kind: Bundle['kind'],
  options: ConfigOptions,
): Promise<Bundle | undefined> =>
  withStore(requireConfig(options).config, async (store) =>
    (await store.activeBundles()).find((one) => one.kind === kind),
  );

/** In force at once in every process of this installation; a running server needs no restart. */
export async function activate(bundle: Bundle, options: ConfigOptions): Promise<void> {
  const { config, exampleAnchors } = requireConfig(options);
  const read = readAdministrators(config.administratorsFile);
  const administrators = read.kind === 'read' ? read.administrators : [];
  const verdict = verifyBundle(bundle, administrators, { allowUnsigned: exampleAnchors });
  if (verdict.kind === 'refused') throw new CommandFailed(EXIT.refused, verdict.reason.en);
  const signers = bundle.signatures.map((one) => one.kid);
  await withNewStore(config, async (store) => {
    const others = await store.activeBundles();
    const active = others.find((one) => one.kind === bundle.kind);
    if (active?.digest === bundle.digest) return say('this bundle is in force already');
    const faults = faultsBeside(bundle, others);
    if (faults.length > 0) throw refusedFiles(bundle.kind, faults);
    sayDifference(active, bundle);
    const entry = makeEntry(randomId(), 'bundleActivated', signers[1] ?? 'sluis', {
      soort: bundle.kind,
      digest: bundle.digest,
      ondertekenaars: signers,
      ...(active ? { vorige: active.digest } : {}),
    });
    await store.importBundle(bundle, makeSystemClock().now(), [entry]);
    say(`in force: ${bundle.kind} ${bundle.digest}${verdict.signed ? '' : ' (unsigned EXAMPLE)'}`);
  });
}
