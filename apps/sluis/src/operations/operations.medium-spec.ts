import { afterEach, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { Unavailable } from '#kernel';
import { makeMovableClock } from '#testing';
import { startOperations, type Operations, type ReadinessCheck } from './operations.js';

const NOW = Date.parse('2026-06-01T00:00:00Z');
const clock = makeMovableClock(NOW);
const ready: ReadinessCheck = async () => undefined;
let operations: Operations;

afterEach(() => operations.close());

async function start(checks: Record<string, ReadinessCheck> = {}): Promise<void> {
  const registry = new Registry();
  operations = await startOperations({ host: '127.0.0.1', port: 0, clock, registry, checks });
}

const ask = (path: string, method = 'GET'): Promise<Response> =>
  fetch(`http://127.0.0.1:${operations.port}${path}`, { method });

describe('health and readiness', () => {
  it('say alive whatever the parts do, and ready only when all of them are', async () => {
    await start({ opslag: ready, logboek: ready });
    expect((await ask('/gezond')).status).toBe(200);
    expect(await (await ask('/gereed')).json()).toEqual({ toestand: 'gereed' });
  });

  it('name every part that is not ready, by codes and never by an error text', async () => {
    await start({
      opslag: async () => Promise.reject(new Unavailable('storeUnavailable')),
      logboek: ready,
      intrekkingslijst: async () => 'verlopen',
      bundels: () => {
        throw new TypeError('/home/beheer/geheim.yaml');
      },
    });
    const answer = await ask('/gereed');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      toestand: 'niet-gereed',
      redenen: [
        { onderdeel: 'opslag', reden: 'opslag-onbereikbaar' },
        { onderdeel: 'intrekkingslijst', reden: 'verlopen' },
        { onderdeel: 'bundels', reden: 'interne-fout' },
      ],
    });
    expect((await ask('/gezond')).status).toBe(200);
  });

  it('do not hang on a part that hangs', async () => {
    let asked = (): void => undefined;
    const isAsked = new Promise<void>((resolve) => (asked = resolve));
    await start({
      opslag: () => {
        asked();
        return new Promise(() => undefined);
      },
    });
    const answer = ask('/gereed');
    await isAsked;
    clock.move(2_000);
    expect(await (await answer).json()).toMatchObject({ redenen: [{ reden: 'duurt-te-lang' }] });
  });

  it('know no other path and no other method', async () => {
    await start();
    expect((await ask('/v1/berichten')).status).toBe(404);
    const posted = await ask('/metrics', 'POST');
    expect(posted.status).toBe(405);
    expect(posted.headers.get('allow')).toBe('GET, HEAD');
  });
});
