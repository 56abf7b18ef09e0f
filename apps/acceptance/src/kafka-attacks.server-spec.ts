// Answers: what does an organisation get at a real broker that reaches for more than its own, and what
// when one of its certificates is revoked?
import { readFile } from 'node:fs/promises';
import { jest } from '@jest/globals';
import { replyTopic, submissionTopic } from '#directory';
import { projectFile } from '#platform';
import { operatorOf } from '../../../deploy/servers/operator.js';
import type { Message } from '../../../deploy/servers/partners.js';
import { readStory } from '../../cli/src/demo/story.js';
import { BY_KAFKA, DJI, JUSTID } from './own-topics/directory.js';
import { startTopicsWorld, type TopicsWorld } from './own-topics/world.js';
import { exportEvidence } from './world/evidence.js';
import { exampleParty, makePartner } from './world/partner.js';
import { until } from './world/waiting.js';

jest.setTimeout(180_000);

const story = readStory(Date.now());
const exampleEvent = (file: string): string =>
  story.find((step) => step.file === file)?.bytes ?? '';

/** What lies in a log that is not as we put it there. */
const FOREIGN = (event: Buffer): readonly Message[] => [
  { value: 'not JSON' },
  { value: event },
  { key: 'person', value: event, headers: { 'content-type': 'application/cloudevents+json' } },
  { key: 'person', value: Buffer.alloc(64), headers: { ce_type: 'nl.reintegratie.x.v1' } },
];

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

it("may read no topic but its own, and in nobody else's group", async () => {
  const [rotterdam, probation] = BY_KAFKA;
  const town = await world.partner(rotterdam.folder);
  const own = await town.listen(rotterdam.topic, `${rotterdam.oin}.kantoor`);
  await own.stop();
  for (const topic of [
    probation.topic,
    submissionTopic(DJI),
    replyTopic(DJI),
    'sluis.ingezonden',
  ]) {
    const group = `${rotterdam.oin}.nieuwsgierig`;
    await expect(town.listen(topic, group)).rejects.toThrow(/authoriz/i);
  }
  for (const group of [`${probation.oin}.kantoor`, 'sluis-router']) {
    // So kafkajs says that a group is not for us; its own group was found a moment ago.
    await expect(town.listen(rotterdam.topic, group)).rejects.toThrow(/find group coordinator/);
  }
});

it('reaches nobody through records that it could smuggle into the log', async () => {
  // Given: a thief of the operator's certificate, and a message of our own between its records.
  const router = await world.start('router');
  const gateway = await world.start('gateway');
  const sender = makePartner(gateway.url, exampleParty('dji'));
  const producer = operatorOf(world.servers).producer();
  await producer.connect();
  const smuggle = (messages: readonly Message[]) =>
    producer.send({ topic: 'sluis.ingezonden', messages: [...messages] });
  const event = Buffer.from(exampleEvent('03-begin-milan'));
  // When
  await smuggle(FOREIGN(event));
  expect((await sender.publish(exampleEvent('04-begin-noor'))).status).toBe(202);
  await smuggle(FOREIGN(event));
  // Then: all of it is set apart, and the neighbour flows.
  const queue = await until('the quarantine', async () => {
    const { output } = await world.auditor.sluis('queue', 'quarantaine', '--json');
    const items = JSON.parse(output) as readonly unknown[];
    return items.length === 2 * FOREIGN(event).length ? items : undefined;
  });
  expect(JSON.stringify(queue)).not.toContain('999990019');
  const town = makePartner(gateway.url, exampleParty('gemeente-tilburg'));
  const page = await until('the view', async () => {
    const { json } = await town.page('gemeente.coordinator');
    return (json['berichten'] as readonly unknown[]).length > 0 ? json : undefined;
  });
  expect(page['berichten']).toHaveLength(1);
  await Promise.all([sender.close(), town.close(), producer.disconnect()]);
  await Promise.all([gateway.stop(), router.stop()]);
});

it('may write no more within seconds after one of its certificates was revoked', async () => {
  // Given: a keeper with a certificate of its own, and an organisation at work.
  void world.auditor.sluis('kafka', 'keep', '--certs', tls('sluis-keeper'));
  const dji = await world.partner('dji');
  const open = await dji.keepPublishing();
  await open.publish(submissionTopic(DJI), { value: 'x' });
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
  // Then: over the connection that was open, and over a new one.
  const refused = (published: Promise<void>) =>
    published.then(
      () => undefined,
      (error: Error) => /authorization failed/i.test(error.message) || undefined,
    );
  await until('a refusal', () => refused(open.publish(submissionTopic(DJI), { value: 'x' })));
  expect(await refused(dji.publish(submissionTopic(DJI), { value: 'x' }))).toBe(true);
  await open.stop();
  const { events } = await exportEvidence(world.auditor);
  const taken = events.filter(({ name }) => name === 'broker.gewijzigd');
  expect(JSON.stringify(taken)).toContain(`${DJI} WRITE topic ${submissionTopic(DJI)}`);
});
