// Answers: on which Sluis is delivery measured? One whose recipients are organisations of their own,
// each with a certificate and an address on this machine.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Identity } from '../load/connection.js';
import { makeAuthority } from '../world/authority.js';
import { PRISON_SERVICE, recipientAt } from '../world/directory.js';
import type { Installation } from '../world/installation.js';
import { startReceivers, type Answer, type Receivers } from '../world/receivers.js';
import { installationOf, type Bench } from './bench.js';

/** Of the gateway in examples/sluis.yaml. */
const OPERATOR = '00000099000000002000';
const LOOK_MS = 20;
const PATIENCE_MS = 60_000;

export interface Recipients {
  readonly installation: Installation;
  readonly identities: readonly Identity[];
  readonly receivers: Receivers;
  /** As the prison service, to this installation. */
  readonly bench: Bench;
  close(): Promise<void>;
}

/** @param answers of each recipient's address */
export async function openRecipients(
  bench: Bench,
  name: string,
  answers: readonly Answer[],
  markOf?: (body: string) => string,
): Promise<Recipients> {
  const authority = await makeAuthority(join(bench.folder, `${name}-tls`), OPERATOR);
  const identities = await Promise.all(
    answers.map((_, at) => authority.identityOf(recipientAt(at).oin)),
  );
  const receivers = await startReceivers(identities, answers, markOf);
  const recipients = answers.length;
  const wish = { recipients, organisations: recipients + 10, pushedTo: receivers.ports };
  const installation = await installationOf(bench, name, 4, wish, authority.settings);
  return {
    installation,
    identities,
    receivers,
    bench: { ...bench, sender: await authority.identityOf(PRISON_SERVICE) },
    close: async () => {
      await installation.close();
      await receivers.close();
    },
  };
}

/** @throws Error when it takes too long */
export async function allRouted(installation: Installation, messages: number): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  for (let routed = 0; routed < messages; await pause(LOOK_MS)) {
    routed = await installation.routed();
    if (performance.now() > until) throw new Error(`${routed} of ${messages} were routed`);
  }
}
