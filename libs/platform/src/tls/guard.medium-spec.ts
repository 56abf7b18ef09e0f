import { connect } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '#kernel';
import {
  ask,
  makePki,
  startGuardedListener,
  type GuardedListener,
  type GuardedListenerWishes,
  type IdentityWishes,
  type TestIdentity,
  type TestPki,
} from '#testing';

const DJI = '00000099000000001000';
const OTHER = '00000099000000005000';
const SLEEPING = '00000099000000008000';
const MINUTE = 60_000;

let pki: TestPki;
let listener: GuardedListener;
let organisations: Map<string, boolean>;

beforeAll(async () => {
  pki = await makePki();
});

afterEach(() => listener.close());

async function listen(wishes: Partial<GuardedListenerWishes> = {}): Promise<void> {
  organisations = new Map([
    [DJI, true],
    [SLEEPING, false],
  ]);
  listener = await startGuardedListener({ pki, organisations, ...wishes });
}

const reasons = (): string[] => listener.refused.map(({ reason }) => reason);

const speak = (identity?: TestIdentity): Promise<string> =>
  ask(listener.port, { ca: pki.ca, identity });

describe('who may speak', () => {
  it('lets a known and active organisation in as the party its certificate names', async () => {
    await listen();

    expect(await speak(await pki.issue({ oin: DJI }))).toBe(DJI);
    expect(listener.refused).toEqual([]);
  });

  it.each<[string, IdentityWishes]>([
    ['verlopen', { notBefore: Date.now() - 3 * MINUTE, notAfter: Date.now() - MINUTE }],
    ['nog-niet-geldig', { notBefore: Date.now() + MINUTE }],
    ['geen-oin', { serialNumbers: [] }],
    ['geen-oin', { serialNumbers: [{ bmpString: DJI }] }],
    ['geen-oin', { serialNumbers: [{ printableString: '12345' }] }],
    ['meer-dan-een-oin', { serialNumbers: [{ printableString: DJI }, { utf8String: DJI }] }],
    ['oin-onbekend', { oin: '00000099000000007000' }],
    ['oin-niet-actief', { oin: SLEEPING }],
    ['verkeerd-doel', { use: 'server' }],
    ['sleutel-te-zwak', { key: 'rsa', rsaBits: 2048 }],
  ])('refuses with the reason %s a certificate with %j', async (reason, wishes) => {
    await listen();

    expect(await speak(await pki.issue(wishes))).toBe('cut');
    expect(listener.handled).toEqual([]);
    expect(reasons()).toEqual([reason]);
    expect(listener.refused[0]?.fingerprint).toMatch(/^[\w-]{43}$/);
  });

  it('refuses who shows no certificate', async () => {
    await listen();

    expect(await speak()).toBe('cut');
    expect(listener.handled).toEqual([]);
    expect(listener.refused).toEqual([{ reason: 'geen-certificaat' }]);
  });

  it('refuses who stands in the revocation list', async () => {
    const gone = await pki.issue({ oin: DJI });
    await listen({ revoked: [gone] });

    expect(await speak(gone)).toBe('cut');
    expect(listener.handled).toEqual([]);
    expect(listener.refused).toMatchObject([{ reason: 'ingetrokken', oin: DJI }]);
  });

  it('refuses the certificate of an authority that it does not trust', async () => {
    await listen();
    const foreign = await makePki({ name: 'Test authority' });

    expect(await speak(await foreign.issue({ oin: DJI }))).toBe('cut');
    expect(listener.handled).toEqual([]);
    expect(reasons()).toEqual(['niet-vertrouwd']);
  });

  it('refuses test numbers in production', async () => {
    await listen({ production: true });

    expect(await speak(await pki.issue({ oin: DJI }))).toBe('cut');
    expect(listener.refused[0]).toMatchObject({ reason: 'oin-van-test', oin: DJI });
  });

  it('lets RSA-2048 in only for the organisation with an exception', async () => {
    await listen({ rsa2048Allowed: [DJI] });

    expect(await speak(await pki.issue({ oin: DJI, key: 'rsa', rsaBits: 2048 }))).toBe(DJI);
  });

  it('refuses a certificate of an authority for which no list is there', async () => {
    const { identity, ...below } = await pki.intermediate();
    await listen({ ca: identity.cert + pki.ca });

    expect(await speak(await below.issue({ oin: DJI }))).toBe('cut');
    expect(reasons()).toEqual(['intrekkingslijst-ontbreekt']);
    expect(listener.tls.revocations().authoritiesWithoutList).toBe(1);
  });

  it('calls a handshake that fails by its name', async () => {
    await listen();
    const options = { maxVersion: 'TLSv1.2' } as const;

    expect(await ask(listener.port, { ca: pki.ca, options })).toBe('cut');
    expect(reasons()).toEqual(['handdruk-mislukt']);
  });

  it('speaks TLS 1.2 with forward secrecy when switched on', async () => {
    await listen({ allowTls12: true });
    const identity = await pki.issue({ oin: DJI });
    const options = { maxVersion: 'TLSv1.2' } as const;
    const old = { ...options, ciphers: 'ECDHE-ECDSA-AES256-SHA384' };

    expect(await ask(listener.port, { ca: pki.ca, identity, options })).toBe(DJI);
    expect(await ask(listener.port, { ca: pki.ca, identity, options: old })).toBe('cut');
  });

  it('reports a flood as one number per second beyond the first', async () => {
    await listen();
    const beyond = 3;
    for (let n = 0; n < LIMITS.refusalsRecordedPerSecond + beyond; n += 1) {
      await ask(listener.port, { ca: pki.ca, options: { maxVersion: 'TLSv1.2' } });
    }

    listener.clock.move(1_000);
    await listener.guard.refresh();

    expect(listener.refused).toHaveLength(LIMITS.refusalsRecordedPerSecond);
    expect(listener.counted).toMatchObject([{ count: beyond }]);
  });
});

describe('one organisation among many', () => {
  it('may open so many connections and no more, and takes no place of another', async () => {
    await listen();
    organisations.set(OTHER, true);
    const identity = await pki.issue({ oin: DJI });
    const { key, cert } = identity;
    const open = Array.from({ length: LIMITS.connectionsPerPartyMax }, () =>
      connect({ port: listener.port, host: 'localhost', ca: pki.ca, key, cert }),
    );
    while (listener.resumed.length < open.length) await new Promise(setImmediate);
    expect(await speak(identity)).toBe('cut');
    expect(reasons()).toEqual(['te-veel-verbindingen']);
    expect(await speak(await pki.issue({ oin: OTHER }))).toBe(OTHER);
    // A place that is left can be taken again.
    open.pop()?.destroy();
    while ((await speak(identity)) !== DJI);
    for (const socket of open) socket.destroy();
  }, 60_000);
});
