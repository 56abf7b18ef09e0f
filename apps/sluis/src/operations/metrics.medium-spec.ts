import { describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import type { JudgedMessage, ReleaseRow } from '#exchange';
import { LIMITS, Unavailable } from '#kernel';
import { makeMovableClock } from '#testing';
import { addGauges, type GaugeSources } from './gauges.js';
import { makeMeters } from './meters.js';
import { startOperations } from './operations.js';

const NOW = Date.parse('2026-06-01T00:00:00Z');
const DAY = 86_400_000;
const clock = makeMovableClock(NOW);

const sources: GaugeSources = {
  clock,
  counts: async () => ({ aangehouden: 3 }),
  backlogs: async () => [{ mailbox: 'o/rol/baan', waiting: 7, since: NOW - 60_000 }],
  queueAges: async () => ({ quarantaine: NOW - 5_000 }),
  partitions: async () => [{ partition: 4, position: 30, waiting: 12 }],
  log: { waiting: async () => ({ rows: 5, since: NOW - 9_000 }), rowsMax: 100 },
  checkpointAt: () => NOW - 4_000,
  messageKeysEnd: () => [['o/ondertekenen', NOW + 12 * DAY]],
  certificateEnds: () => NOW + 30 * DAY,
  revocationsEnd: () => undefined,
  readiness: async () => ({ opslag: 1, logboek: 0 }),
};

async function textOf(registry: Registry): Promise<string> {
  const checks = {};
  const operations = await startOperations({ host: '127.0.0.1', port: 0, clock, registry, checks });
  try {
    const answer = await fetch(`http://127.0.0.1:${operations.port}/metrics`);
    expect(answer.status).toBe(200);
    return await answer.text();
  } finally {
    await operations.close();
  }
}

describe('what is counted', () => {
  it('is answers by route, refusals by code and first acceptances', async () => {
    const registry = new Registry();
    const meters = makeMeters(registry);
    const answered = { route: '/v1/gebeurtenissen', method: 'POST', milliseconds: 3 };
    meters.answered({ ...answered, status: 202, code: undefined });
    meters.answered({ ...answered, status: 409, code: 'id-hergebruikt' });
    meters.routed(7, 20);
    meters.fenced();
    meters.handedOver(2);
    meters.pushTook(40);
    const text = await textOf(registry);
    for (const line of [
      'sluis_accepted_total 1',
      'sluis_answers_total{route="/v1/gebeurtenissen",method="POST",status="409"} 1',
      'sluis_refusals_total{code="id-hergebruikt"} 1',
      'sluis_routed_total 7',
      'sluis_fenced_total 1',
      'sluis_views_handed_over_total 2',
      'sluis_push_seconds_count 1',
    ]) {
      expect(text).toContain(`${line}\n`);
    }
  });

  it('is every decision of a committed batch, by state and by the code of its reason', async () => {
    const registry = new Registry();
    const messages = [{ state: 'aangehouden', problem: 'ageToBeJudged' }, { state: 'beoordeeld' }];
    const releases = [
      { state: 'vrijgegeven' },
      { state: 'vrijgegeven' },
      { state: 'onthouden', problem: 'noConsent' },
    ];
    makeMeters(registry).decided({
      messages: messages as unknown as readonly JudgedMessage[],
      releases: releases as unknown as readonly ReleaseRow[],
    });
    const text = await textOf(registry);
    expect(text).toMatch(/^sluis_judged_total\{state="aangehouden",code="[a-z-]+"\} 1$/m);
    expect(text).toContain('sluis_judged_total{state="beoordeeld",code=""} 1\n');
    expect(text).toContain('sluis_releases_total{state="vrijgegeven",code=""} 2\n');
    expect(text).toMatch(/^sluis_releases_total\{state="onthouden",code="[a-z-]+"\} 1$/m);
  });
});

describe('what is measured when somebody asks', () => {
  it('is how things stand now, and what is not known is left out', async () => {
    const registry = new Registry();
    addGauges(registry, sources);
    const text = await textOf(registry);
    for (const line of [
      'sluis_checkpoint_age_seconds 4',
      'sluis_certificate_days_left 30',
      'sluis_message_key_days_left{key="o/ondertekenen"} 12',
      'sluis_rows{what="aangehouden"} 3',
      'sluis_mailbox_waiting{mailbox="o/rol/baan"} 7',
      'sluis_mailbox_oldest_seconds{mailbox="o/rol/baan"} 60',
      'sluis_queue_oldest_seconds{queue="quarantaine"} 5',
      'sluis_queue_oldest_seconds{queue="aangehouden"} 0',
      'sluis_log_position{partition="4"} 30',
      'sluis_log_lag_records{partition="4"} 12',
      'sluis_processing_log_waiting 5',
      'sluis_processing_log_oldest_seconds 9',
      'sluis_ready{part="opslag"} 1',
      'sluis_ready{part="logboek"} 0',
    ]) {
      expect(text).toContain(`${line}\n`);
    }
    // A zero would say that it ends today.
    expect(text).not.toMatch(/^sluis_revocations_days_left/m);
  });

  it('names no more mailboxes than the limit, asks for them once, and forgets who caught up', async () => {
    const registry = new Registry();
    const asked: number[] = [];
    let waiting = true;
    const backlogs: GaugeSources['backlogs'] = async (limit) => {
      asked.push(limit);
      return waiting ? sources.backlogs(limit) : [];
    };
    addGauges(registry, { ...sources, backlogs });
    expect(await textOf(registry)).toContain('sluis_mailbox_waiting{');
    expect(asked).toEqual([LIMITS.mailboxesMeasuredMax]);
    waiting = false;
    expect(await textOf(registry)).not.toContain('sluis_mailbox_waiting{');
  });

  it('still comes out when the store is away, without numbers that are old', async () => {
    const registry = new Registry();
    let isAway = false;
    const counts: GaugeSources['counts'] = async () => {
      if (isAway) throw new Unavailable('storeUnavailable');
      return { aangehouden: 3 };
    };
    addGauges(registry, { ...sources, counts });
    expect(await textOf(registry)).toContain('sluis_rows{');
    isAway = true;
    expect(await textOf(registry)).not.toContain('sluis_rows{');
  });
});
