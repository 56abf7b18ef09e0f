import { afterEach, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { Unavailable } from '#kernel';
import { makeMovableClock } from '#testing';
import { makeMeters, type MeterSources } from './meters.js';
import { startOperations, type Operations, type ReadinessCheck } from './operations.js';

const NOW = Date.parse('2026-06-01T00:00:00Z');
const DAY = 86_400_000;
const clock = makeMovableClock(NOW);
const ready: ReadinessCheck = async () => undefined;
let operations: Operations;

afterEach(() => operations.close());

async function start(
  checks: Record<string, ReadinessCheck> = {},
  registry = new Registry(),
): Promise<void> {
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

describe('metrics', () => {
  const sources = (registry: Registry): MeterSources => ({
    registry,
    clock,
    counts: async () => ({ aangehouden: 3 }),
    checkpointAt: () => clock.now() - 4_000,
    certificateEnds: () => clock.now() + 30 * DAY,
    revocationsEnd: () => undefined,
  });

  it('count answers by route, refusals by code and first acceptances', async () => {
    const registry = new Registry();
    const meters = makeMeters(sources(registry));
    const answered = { route: '/v1/gebeurtenissen', method: 'POST', milliseconds: 3 };
    meters.answered({ ...answered, status: 202, code: undefined });
    meters.answered({ ...answered, status: 409, code: 'id-hergebruikt' });
    meters.routed(7, 20);
    meters.fenced();
    meters.handedOver(2);
    await start({}, registry);
    const text = await (await ask('/metrics')).text();
    for (const line of [
      'sluis_accepted_total 1',
      'sluis_answers_total{route="/v1/gebeurtenissen",method="POST",status="409"} 1',
      'sluis_refusals_total{code="id-hergebruikt"} 1',
      'sluis_routed_total 7',
      'sluis_fenced_total 1',
      'sluis_views_handed_over_total 2',
      'sluis_checkpoint_age_seconds 4',
      'sluis_certificate_days_left 30',
      'sluis_rows{what="aangehouden"} 3',
    ]) {
      expect(text).toContain(`${line}\n`);
    }
    // What is not known is left out: a zero would say that it ends today.
    expect(text).not.toMatch(/^sluis_revocations_days_left/m);
  });

  it('still come out when the store is away', async () => {
    const registry = new Registry();
    const counts = async () => Promise.reject(new Unavailable('storeUnavailable'));
    makeMeters({ ...sources(registry), counts });
    await start({}, registry);
    expect((await ask('/metrics')).status).toBe(200);
  });
});
