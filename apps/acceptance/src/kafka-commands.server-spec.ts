// Answers: does the operator bring a real broker to what the directory says, seeing first what will
// change, and does he hear what is wrong with it?
import { jest } from '@jest/globals';
import { changeByHand } from '../../../deploy/servers/prepare-broker.js';
import { operatorOf } from '../../../deploy/servers/operator.js';
import { DJI } from './own-topics/directory.js';
import { startTopicsWorld, type TopicsWorld } from './own-topics/world.js';
import { exportEvidence } from './world/evidence.js';
import type { Ran } from './world/installation.js';

jest.setTimeout(180_000);

let world: TopicsWorld;
const kafka = (...words: readonly string[]): Promise<Ran> => world.auditor.sluis('kafka', ...words);
const asBeheer = (...words: readonly string[]): Promise<Ran> =>
  kafka(...words, '--certs', `${world.servers.folder}/tls/sluis-beheer`);
/** As one line, however it was broken to fit a terminal. */
const inWords = (text: string): string => text.replaceAll(/\s+/g, ' ');

const RIGHT = {
  operation: 'READ',
  on: 'topic',
  pattern: 'literal',
  host: '*',
  permission: 'allow',
  resourceType: 2,
} as const;
const TOO_MUCH = { ...RIGHT, principal: 'User:sluis-courier', name: 'sluis.ingezonden' };
const STRANGE = {
  ...RIGHT,
  principal: 'User:ANONYMOUS',
  name: 'slu',
  pattern: 'prefixed',
} as const;
const NEEDED = {
  ...RIGHT,
  principal: 'User:sluis-router',
  on: 'group',
  name: 'sluis-router',
  resourceType: 3,
} as const;

beforeAll(async () => {
  world = await startTopicsWorld('sqlite');
  // Brings directory and rules into force, and makes the store.
  await (await world.start('router')).stop();
});
afterAll(() => world?.end());

describe('sluis kafka init', () => {
  it('says that it wants one of its two flags', async () => {
    for (const flags of [[], ['--dry-run', '--apply']]) {
      const ran = await asBeheer('init', ...flags);
      expect(ran).toMatchObject({ code: 2, output: '' });
      expect(ran.complaints).toContain('give one of --dry-run and --apply');
    }
  });

  it('is refused to whoever is not the operator', async () => {
    const ran = await kafka('init', '--dry-run');
    expect(ran).toMatchObject({ code: 1, output: '' });
    expect(ran.complaints).toContain('CLUSTER_AUTHORIZATION_FAILED');
    expect(ran.complaints).toContain('sluis-beheer');
  });

  it('shows the difference, makes it so, and has then nothing to do', async () => {
    // Given: rights of organisations for which the directory names no certificate.
    const shown = await asBeheer('init', '--dry-run');
    expect(shown.code).toBe(0);
    expect(shown.output).toMatch(
      /^revoke {2}WRITE {2,}00000099000000005000 {2}topic sluis\.inzending\.00000099000000005000$/m,
    );
    expect(inWords(shown.output)).toContain(
      '00000099000000005000 Justitiële Informatiedienst gets no rights: the directory names no ' +
        'brokerCertificates of it',
    );
    expect(shown.output).toContain('nothing was changed: --apply does it');
    expect(await asBeheer('init', '--dry-run')).toEqual(shown);
    // When
    const done = await asBeheer('init', '--apply');
    expect(done).toMatchObject({ code: 0, complaints: 'done\n' });
    // Then
    const again = await asBeheer('init', '--apply');
    expect(again).toMatchObject({ code: 0, complaints: '' });
    expect(again.output).toContain('nothing to do: the broker is as the directory says');
    const { events } = await exportEvidence(world.auditor);
    const changes = events.filter(({ name }) => name === 'broker.gewijzigd');
    expect(changes.map(({ data }) => data['fase'])).toEqual(['voornemen', 'gedaan']);
    expect(changes[1]?.data['ingetrokken']).toContain(
      '00000099000000005000 WRITE topic sluis.inzending.00000099000000005000',
    );
  });

  it('takes away what an ended agreement no longer allows, and deletes no topic', async () => {
    await world.changeDirectory((file, text) =>
      file === 'agreements.yaml'
        ? text.replace(/(id: dji-zendt[\s\S]*?from: '2024-01-01'\n)/, "$1    until: '2024-02-01'\n")
        : text,
    );
    const { output } = await asBeheer('init', '--dry-run', '--json');
    const { steps, left } = JSON.parse(output) as {
      steps: { kind: string; access: { principal: string } }[];
      left: object[];
    };
    const owner = `User:oin-${Buffer.from(DJI).toString('hex')}`;
    const ofOwner = steps.filter(({ access }) => access.principal === owner);
    expect(ofOwner.map(({ kind }) => kind)).toEqual(['revoke', 'revoke', 'revoke']);
    expect(steps.every(({ kind }) => kind === 'revoke')).toBe(true);
    expect(left).toContainEqual({ kind: 'ownerless', topic: `sluis.inzending.${DJI}` });
    expect((await asBeheer('init', '--apply')).code).toBe(0);
    expect((await asBeheer('init', '--dry-run')).output).toContain('nothing to do');
  });

  it('does not divide a topic anew, and says why', async () => {
    const ran = await asBeheer('init', '--apply', '--set', 'log.partitions=48');
    expect(ran.code).toBe(1);
    expect(inWords(ran.output)).toContain('topic sluis.ingezonden has 24 partitions, not 48');
    expect(inWords(ran.complaints)).toContain('would break their order');
    const admin = operatorOf(world.servers).admin();
    await admin.connect();
    const { topics } = await admin.fetchTopicMetadata({ topics: ['sluis.ingezonden'] });
    await admin.disconnect();
    expect(topics[0]?.partitions).toHaveLength(24);
  });
});

describe('sluis kafka check', () => {
  it('finds nothing wrong with a broker that was brought in order', async () => {
    expect((await asBeheer('init', '--apply')).code).toBe(0);
    const ran = await asBeheer('check');
    expect(ran.output).toContain('ok     topics, settings and rights are as the directory says');
    expect(ran.output).toContain('we come as CN=sluis-beheer');
    expect(ran).toMatchObject({ code: 0, complaints: '' });
    expect(ran.output).toMatch(/\nnothing is wrong\n$/);
  });

  it('says to a role what it may not see', async () => {
    const ran = await kafka('check');
    expect(ran.code).toBe(0);
    expect(inWords(ran.output)).toContain('cannot be seen with this certificate');
    expect(ran.output).toMatch(/\nnothing is wrong in what could be seen\n$/);
  });

  it('names what is missing and what is too much, with what to do', async () => {
    // Given: somebody changed the broker by hand.
    await changeByHand(world.servers, [
      { kind: 'grant', access: TOO_MUCH },
      { kind: 'grant', access: STRANGE },
      { kind: 'revoke', access: NEEDED },
    ]);
    // When
    const ran = await asBeheer('check');
    // Then
    const said = inWords(ran.output);
    expect(ran.code).toBe(1);
    expect(said).toContain('too much: sluis-courier READ topic sluis.ingezonden sluis kafka init');
    expect(said).toContain('missing right: sluis-router READ group sluis-router');
    expect(said).toContain('not of Sluis, but it reaches its topics: ANONYMOUS READ topic slu*');
    expect(said).toContain('3 things are wrong');
    // What is not of Sluis is for whoever gave it to take away.
    expect((await asBeheer('init', '--apply')).code).toBe(0);
    expect((await asBeheer('check')).output).toMatch(/\n1 thing is wrong\n$/);
    await changeByHand(world.servers, [{ kind: 'revoke', access: STRANGE }]);
    expect((await asBeheer('check')).code).toBe(0);
  });

  it('says that no broker answers, and why', async () => {
    await world.servers.kafka.process.crash();
    const ran = await asBeheer('check');
    expect(ran.code).toBe(3);
    expect(inWords(ran.output)).toContain('cannot be used (ECONNREFUSED) nothing listens there');
    expect(await asBeheer('init', '--dry-run')).toMatchObject({
      code: 3,
      complaints: expect.stringContaining('no broker answers'),
    });
    await world.servers.kafka.process.start();
  });
});
