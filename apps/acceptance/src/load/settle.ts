// Answers: has a cluster mended, is everything that was accepted routed, and does all that is left
// behind agree? Positions, log, claims, mailboxes and evidence are held against the ledger.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOG_TOPIC } from '../../../cli/src/demo/engines.js';
import type { Cluster } from '../world/cluster.js';
import { exportEvidence, publicKeys } from '../world/evidence.js';
import type { Server } from '../world/installation.js';
import { sluis } from '../world/program.js';
import { until } from '../world/waiting.js';
import { judgeEvidence, readEverything, type Everything } from './judge.js';
import type { Ledger } from './ledger.js';

/** What the issue allows from the return of broker or database until everything flows again. */
export const MENDED_WITHIN_MS = 30_000;

type Offsets = ReadonlyMap<number, bigint>;

export const logEnds = ({ operator }: Cluster): Promise<Offsets> => operator.ends(LOG_TOPIC.topic);

export async function positions({ operator }: Cluster): Promise<Offsets> {
  const rows = await operator.rows('select partition, next from position');
  return new Map(rows.map(({ partition, next }) => [Number(partition), BigInt(String(next))]));
}

/** Resolves when the store is past these offsets; what comes after them may still be on its way. */
export const routedUpTo = (
  cluster: Cluster,
  offsets: Offsets,
  withinMs = MENDED_WITHIN_MS,
): Promise<true> =>
  until(
    'the routing of what lies in the log',
    async () => ((await isPast(cluster, offsets)) ? true : undefined),
    withinMs,
  );

/** What is offered from now on is accepted and routed, and whatever waited before it, within the bound. */
export async function flowsAgain(cluster: Cluster, ledger: Ledger): Promise<void> {
  const from = ledger.acknowledged.size;
  let ends: Offsets | undefined;
  await until(
    'messages that are accepted and routed again',
    async () => {
      if (ledger.acknowledged.size < from + ENOUGH) return undefined;
      ends ??= await logEnds(cluster);
      return (await isPast(cluster, ends)) ? true : undefined;
    },
    MENDED_WITHIN_MS,
  );
}

/** Messages, so that every sender of a load is among those who were heard. */
const ENOUGH = 20;

async function isPast(cluster: Cluster, offsets: Offsets): Promise<boolean> {
  const reached = await positions(cluster);
  return [...offsets].every(([partition, end]) => (reached.get(partition) ?? 0n) >= end);
}

/** Resolves when as many records were routed as lie in the log, in every partition; the clock adds some of its own. */
const allRouted = (cluster: Cluster): Promise<true> =>
  until(
    'positions that are the ends of the log',
    async () => {
      const reached = await positions(cluster);
      const ends = await logEnds(cluster);
      const differs = [...ends].some(([partition, end]) => (reached.get(partition) ?? 0n) !== end);
      return differs ? undefined : true;
    },
    MENDED_WITHIN_MS,
  );

/** Every request that is refused stands in the ledger as a fault; nothing may be sent any more. */
export async function judgeCluster(
  cluster: Cluster,
  gateway: Server,
  ledger: Ledger,
): Promise<Everything> {
  await allRouted(cluster);
  const everything = await readEverything(gateway.url, ledger);
  const unrouted = await cluster.operator.rows('select nr from claim where routed is null');
  // Claimed by a message whose sender never heard of it; its sender would repeat it.
  const mattering = new Set([...ledger.acknowledged.values()].map(({ nr }) => nr));
  for (const { nr } of unrouted) {
    if (mattering.has(String(nr))) ledger.wrong(`${String(nr)} was acknowledged, never routed`);
  }
  const exported = await exportEvidence(cluster.installation);
  judgeEvidence(exported.events, ledger);
  await verify(cluster, gateway, exported.text, witnessesOf(ledger, everything.pages));
  return everything;
}

const witnessesOf = (ledger: Ledger, pages: readonly string[]): readonly string[] => [
  ...[...ledger.acknowledged.values()].map(({ receipt }) => receipt),
  ...pages,
];

/** With the command that a partner has: an export, the public keys, and what partners kept. */
async function verify(
  { installation }: Cluster,
  gateway: Server,
  exported: string,
  witnesses: readonly string[],
): Promise<void> {
  const put = async (name: string, text: string): Promise<string> => {
    await writeFile(join(installation.folder, name), text);
    return join(installation.folder, name);
  };
  const file = await put('uitvoer.jsonl', exported);
  const keys = await put('jwks.json', JSON.stringify(await publicKeys(gateway)));
  const witness = await put('getuigen.txt', witnesses.join('\n'));
  const words = ['evidence', 'verify', '--file', file, '--keys', keys, '--witness', witness];
  const { status, out, err } = await sluis([...words, '--json']);
  if (status !== 0) throw new Error(`the evidence is not right: ${out.slice(0, 2_000)} ${err}`);
}
