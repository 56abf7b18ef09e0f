// Answers: what must be true, on any engine, when accepted records were lost before they were routed?
// The partition stops, the operator sees the cost and moves it, and the running router goes on.
import { expect } from '@jest/globals';
import { exportEvidence, publicKeys, verifyExport } from '../world/evidence.js';
import type { Installation, Server } from '../world/installation.js';
import { exampleParty, makePartner, type Answer } from '../world/partner.js';
import { aBegin } from '../world/replays.js';
import { until } from '../world/waiting.js';

const REASON = 'storing 2026-117: te kort bewaard';

/** @param lose takes away the one record that the log holds, and says in which partition it was */
export async function playLogSkip(
  installation: Installation,
  lose: () => Promise<number>,
): Promise<void> {
  // Given: accepted while no router ran, and lost before one came.
  const gateway = await installation.start({ set: ['roles=gateway'] });
  const accepted = await publish(gateway);
  expect(accepted.status).toBe(202);
  await gateway.stop();
  const partition = await lose();
  // When
  const server = await installation.start();
  await until('the alarm', async () =>
    server.said().includes('a position lies outside the log') ? true : undefined,
  );
  // Then: who repeats it is heard, but nothing passes the hole by itself.
  expect((await publish(server)).status).toBe(200);
  const shown = await installation.sluis('log', 'show');
  expect(shown.output).toMatch(new RegExp(`^${partition} +0 +1 to 2 +stopped: 1 are lost$`, 'm'));
  expect(shown.output.match(/stopped/g)).toHaveLength(1);
  await theCommandAsksTwice(installation, partition);
  // Then
  await until('the judgement', async () =>
    (await stateOf(server, accepted)) === 'beoordeeld' ? true : undefined,
  );
  const evidence = await exportEvidence(installation);
  expect(evidence.events.find(({ name }) => name === 'logboek.overgeslagen')?.data).toEqual({
    partitie: partition,
    van: '0',
    naar: '1',
    aantal: 1,
    reden: REASON,
  });
  expect((await verifyExport(evidence, await publicKeys(server), [])).fault).toBeUndefined();
  const again = await installation.sluis(...words(partition), '--confirm', '0');
  expect(again).toMatchObject({ code: 1 });
  expect(again.complaints).toContain('is not stopped');
}

async function theCommandAsksTwice(installation: Installation, partition: number): Promise<void> {
  const asked = await installation.sluis(...words(partition));
  expect(asked).toMatchObject({ code: 2 });
  expect(asked.output).toContain('records 0 to 0 are lost');
  expect(asked.output).toContain('not routed yet: 1 messages, from 00000099000000001000 (1)');
  expect(asked.complaints).toContain('give the same command with --confirm 1');
  const wrong = await installation.sluis(...words(partition), '--confirm', '2');
  expect(wrong.complaints).toContain('it costs 1 records, not 2');
  const done = await installation.sluis(...words(partition), '--confirm', '1');
  expect(done).toMatchObject({ code: 0, complaints: '' });
}

const words = (partition: number): readonly string[] =>
  `log skip --partition ${partition} --to earliest --reason`.split(' ').concat(REASON);

async function publish(server: Server): Promise<Answer> {
  const dji = makePartner(server.url, exampleParty('dji'));
  try {
    return await dji.publish(aBegin(0).bytes);
  } finally {
    await dji.close();
  }
}

async function stateOf(server: Server, { json }: Answer): Promise<unknown> {
  const dji = makePartner(server.url, exampleParty('dji'));
  try {
    const found = await dji.call('GET', `/v1/inzendingen/${String(json['inzending'])}`);
    return found.json['toestand'];
  } finally {
    await dji.close();
  }
}
