// Answers: do the commands of the guide for partners on Kafka do what the page says, typed as a
// partner would type them?
import { jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { projectFile } from '#platform';
import { blocksOf } from './docs/blocks.js';
import { copyOfClone } from './docs/reader.js';
import { startTopicsWorld, type TopicsWorld } from './own-topics/world.js';

jest.setTimeout(120_000);

const PAGE = 'docs/guides/publish-and-read-by-kafka.md';
const blocks = blocksOf(readFileSync(projectFile(PAGE), 'utf8'), 'on Kafka');

let world: TopicsWorld;
let folder: string;

beforeAll(async () => {
  world = await startTopicsWorld('sqlite');
  folder = await copyOfClone();
  await world.start('router');
  await Promise.all([world.start('gateway'), world.start('courier')]);
});
afterAll(async () => {
  await world?.end();
  await rm(folder, { recursive: true });
});

const run = (script: string): Promise<{ readonly code: unknown; readonly output: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, BROKER: world.servers.kafka.partnerBroker };
    execFile('bash', ['-e', '-c', script], { cwd: folder, env }, (error, out, complaints) =>
      resolve({ code: error?.code ?? 0, output: out + complaints }),
    );
  });

it.each(blocks)('line $line prints $prints', async ({ script, exits, prints }) => {
  const { code, output } = await run(script);
  expect(output).toContain(prints);
  expect(code).toBe(exits);
});

it('has commands to run', () => {
  expect(blocks.length).toBeGreaterThan(3);
});
