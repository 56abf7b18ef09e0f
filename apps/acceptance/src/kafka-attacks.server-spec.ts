// Answers: what does an organisation get at a real broker that reaches for more than its own, and what
// when one of its certificates is revoked?
import { readFile } from 'node:fs/promises';
import { jest } from '@jest/globals';
import { submissionTopic } from '#directory';
import { projectFile } from '#platform';
import { DJI, JUSTID } from './own-topics/directory.js';
import { startTopicsWorld, type TopicsWorld } from './own-topics/world.js';
import { exportEvidence } from './world/evidence.js';
import { until } from './world/waiting.js';

jest.setTimeout(180_000);

let world: TopicsWorld;
const tls = (role: string): string => `${world.servers.folder}/tls/${role}`;

beforeAll(async () => {
  world = await startTopicsWorld('sqlite');
  await (await world.start('router')).stop();
});
afterAll(() => world?.end());

it('may write to no topic but its own, and not to the log of Sluis', async () => {
  const dji = await world.partner('dji');
  await dji.publish(submissionTopic(DJI), { value: 'x' });
  for (const topic of [submissionTopic(JUSTID), 'sluis.ingezonden']) {
    await expect(dji.publish(topic, { value: 'x' })).rejects.toThrow(/authorization failed/i);
  }
});

it('may write no more within seconds after one of its certificates was revoked', async () => {
  // Given: a keeper with a certificate of its own, and an organisation at work.
  void world.auditor.sluis('kafka', 'keep', '--certs', tls('sluis-keeper'));
  const dji = await world.partner('dji');
  await dji.publish(submissionTopic(DJI), { value: 'x' });
  // When: the directory names one that stands in the revocation list.
  const revoked = await readFile(projectFile('certs-example/ingetrokken/cert.pem'), 'utf8');
  const block = revoked.trim().split('\n').join('\n        ');
  await world.changeDirectory((file, text) =>
    file === 'organisations.yaml'
      ? text.replace(
          '    brokerCertificates:\n',
          `    brokerCertificates:\n      - |\n        ${block}\n`,
        )
      : text,
  );
  // Then
  await until('a refusal', () =>
    dji.publish(submissionTopic(DJI), { value: 'x' }).then(
      () => undefined,
      (error: Error) => /authorization failed/i.test(error.message) || undefined,
    ),
  );
  const { events } = await exportEvidence(world.auditor);
  const taken = events.filter(({ name }) => name === 'broker.gewijzigd');
  expect(JSON.stringify(taken)).toContain(`${DJI} WRITE topic ${submissionTopic(DJI)}`);
});
