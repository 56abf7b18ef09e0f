import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { Agent } from 'node:https';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { LIMITS } from '#kernel';
import {
  ask,
  askResuming,
  makePki,
  startGuardedListener,
  type GuardedListener,
  type GuardedListenerWishes,
  type TestIdentity,
  type TestPki,
} from '#testing';

const DJI = '00000099000000001000';
const MINUTE = 60_000;

let pki: TestPki;
let listener: GuardedListener;
let organisations: Map<string, boolean>;

beforeAll(async () => {
  pki = await makePki();
});

afterEach(() => listener.close());

async function listen(wishes: Partial<GuardedListenerWishes> = {}): Promise<void> {
  organisations = new Map([[DJI, true]]);
  listener = await startGuardedListener({ pki, organisations, ...wishes });
}

const reasons = (): string[] => listener.refused.map(({ reason }) => reason);

describe('a session that is resumed', () => {
  it('is judged like a new one', async () => {
    await listen();
    const caller = { ca: pki.ca, identity: await pki.issue({ oin: DJI }) };
    const first = await askResuming(listener.port, caller);

    const again = await askResuming(listener.port, caller, first.ticket);
    organisations.set(DJI, false);
    const last = await askResuming(listener.port, caller, first.ticket);

    expect([again.answer, last.answer]).toEqual([DJI, 'cut']);
    expect(listener.resumed).toEqual([false, true, true]);
    expect(reasons()).toEqual(['oin-niet-actief']);
  });

  it.each([
    ['nobody', 'geen-certificaat'],
    ['a stranger', 'niet-vertrouwd'],
  ])('makes no party of %s who holds a ticket', async (who, reason) => {
    const identity = who === 'nobody' ? undefined : await (await makePki()).issue({ oin: DJI });
    const caller = { ca: pki.ca, identity };
    let ticket: Buffer | undefined;
    await listen({
      async beforeGuard(port) {
        ticket = (await askResuming(port, caller)).ticket;
      },
    });

    const { answer } = await askResuming(listener.port, caller, ticket);

    expect(answer).toBe('cut');
    expect(listener.resumed).toEqual([true]);
    expect(listener.handled).toEqual(['nobody']);
    expect(reasons()).toEqual([reason]);
  });
});

describe('a connection that is open', () => {
  let agent: Agent;
  let closed: Promise<unknown>;

  beforeEach(() => {
    agent = new Agent({ keepAlive: true, maxSockets: 1 });
    closed = new Promise((resolve) => {
      agent.once('free', (socket: Socket) => socket.once('close', resolve));
    });
  });

  afterEach(() => agent.destroy());

  const speakOn = (identity: TestIdentity): Promise<string> =>
    ask(listener.port, { ca: pki.ca, identity }, agent);

  async function expectCut(reason: string): Promise<void> {
    await closed;
    expect(listener.refused).toMatchObject([{ reason, oin: DJI }]);
  }

  it('stays open while nothing changes', async () => {
    await listen();
    const identity = await pki.issue({ oin: DJI });
    await speakOn(identity);

    await listener.guard.refresh();

    expect(await speakOn(identity)).toBe(DJI);
    expect(listener.resumed).toHaveLength(1);
  });

  it('is cut by the next list that names its certificate, and so is its ticket', async () => {
    await listen();
    const identity = await pki.issue({ oin: DJI });
    const { ticket } = await askResuming(listener.port, { ca: pki.ca, identity });
    listener.handled.pop();
    await speakOn(identity);

    await writeFile(join(listener.folder, 'crl-0.pem'), await pki.crl([identity]));
    await listener.guard.refresh();
    await expectCut('ingetrokken');

    expect(await speakOn(identity)).toBe('cut');
    expect((await askResuming(listener.port, { ca: pki.ca, identity }, ticket)).answer).toBe('cut');
    expect(listener.resumed.at(-1)).toBe(false);
  });

  it('is cut when the directory makes its organisation inactive', async () => {
    await listen();
    const identity = await pki.issue({ oin: DJI });
    await speakOn(identity);

    organisations.set(DJI, false);
    await listener.guard.refresh();
    await expectCut('oin-niet-actief');
  });

  it('is cut when its certificate expires', async () => {
    await listen();
    const identity = await pki.issue({ oin: DJI, notAfter: Date.now() + 10 * MINUTE });
    await speakOn(identity);

    listener.clock.move(11 * MINUTE);
    await listener.guard.refresh();
    await expectCut('verlopen');
  });

  it('is cut when the revocation list expires', async () => {
    await listen();
    const identity = await pki.issue({ oin: DJI, notAfter: Date.now() + 120 * MINUTE });
    await speakOn(identity);

    listener.clock.move(40 * MINUTE);
    await listener.guard.refresh();
    await expectCut('intrekkingslijst-verlopen');
  });

  it('is cut when other anchors come in force', async () => {
    await listen();
    const identity = await pki.issue({ oin: DJI });
    await speakOn(identity);

    await writeFile(join(listener.folder, 'ca.pem'), (await makePki()).ca);
    await listener.guard.refresh();
    await expectCut('intrekkingslijst-ontbreekt');

    expect(await speakOn(identity)).toBe('cut');
    expect(reasons().at(-1)).toBe('niet-vertrouwd');
  });

  it('is made anew when there is one anchor more', async () => {
    await listen();
    const identity = await pki.issue({ oin: DJI });
    await speakOn(identity);

    await writeFile(
      join(listener.folder, 'ca.pem'),
      pki.ca + (await makePki({ name: 'Another' })).ca,
    );
    await listener.guard.refresh();
    await closed;

    expect(await speakOn(identity)).toBe(DJI);
    expect(listener.refused).toEqual([]);
  });

  it('is looked at again as soon as the clock says so', async () => {
    await listen();
    const identity = await pki.issue({ oin: DJI });
    await speakOn(identity);

    organisations.set(DJI, false);
    listener.clock.move(LIMITS.revocationCheckMs);
    await expectCut('oin-niet-actief');
  });
});

describe('files that change', () => {
  it('puts a new server certificate in force for new connections', async () => {
    await listen();
    const identity = await pki.issue({ oin: DJI });
    const renewed = await pki.issue({ use: 'server', dns: ['renewed.example'] });
    const options = { servername: 'renewed.example' };

    await writeFile(join(listener.folder, 'key.pem'), renewed.key);
    await writeFile(join(listener.folder, 'cert.pem'), renewed.cert);
    await listener.guard.refresh();

    expect(await ask(listener.port, { ca: pki.ca, identity, options })).toBe(DJI);
    expect(await ask(listener.port, { ca: pki.ca, identity })).toBe('cut');
  });

  it('keeps the old ones while the new ones do not belong together', async () => {
    await listen();
    const identity = await pki.issue({ oin: DJI });
    const renewed = await pki.issue({ use: 'server', dns: ['localhost'] });

    await writeFile(join(listener.folder, 'cert.pem'), renewed.cert);
    await listener.guard.refresh();

    expect(listener.unusable).toHaveLength(1);
    expect(await ask(listener.port, { ca: pki.ca, identity })).toBe(DJI);
  });

  it('goes by the last good list while the new one is half written', async () => {
    const gone = await pki.issue({ oin: DJI });
    await listen({ revoked: [gone] });
    const identity = await pki.issue({ oin: DJI });

    await writeFile(join(listener.folder, 'crl-0.pem'), (await pki.crl()).slice(0, 200));
    await listener.guard.refresh();

    expect(listener.unusable).toHaveLength(1);
    expect(await ask(listener.port, { ca: pki.ca, identity })).toBe(DJI);
    expect(await ask(listener.port, { ca: pki.ca, identity: gone })).toBe('cut');
  });
});
