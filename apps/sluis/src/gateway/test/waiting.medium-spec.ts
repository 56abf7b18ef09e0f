// Answers: when does a waiting request end, how many may wait, and what does a stop leave undone?
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '#kernel';
import type { Answer } from '#testing';
import type { Page } from '../ports.js';
import * as given from './under-test.js';

const MAILBOX = '/v1/berichten?postbus=gemeente.coordinator';
let edge: given.UnderTest;

beforeAll(async () => {
  edge = await given.startUnderTest();
});
afterEach(() => edge.renew());
afterAll(() => edge.close());

const get = (path: string): Promise<Answer> => edge.recipient.call('GET', path);

describe('waiting for messages', () => {
  /** A page that answers when its signal aborts, and tells how it ended. */
  function waitingPage() {
    let begin = (): void => undefined;
    let end: (whole: boolean) => void;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const ended = new Promise<boolean>((resolve) => (end = resolve));
    edge.ports.page = ({ signal }) =>
      new Promise<Page>((resolve) => {
        const answer = (): void => resolve({ ...given.emptyPage(), sent: (whole) => end(whole) });
        signal.addEventListener('abort', answer);
        begin();
      });
    return { begun, ended };
  }

  it('ends when the client leaves, and the page is not counted as sent', async () => {
    const { begun, ended } = waitingPage();
    const leaving = new AbortController();
    const call = edge.recipient.call('GET', `${MAILBOX}&wacht=30`, { signal: leaving.signal });
    await begun;
    leaving.abort();
    await expect(call).rejects.toThrow();
    expect(await ended).toBe(false);
  });

  it('is bounded per organisation, and places come free again', async () => {
    const leave: (() => void)[] = [];
    edge.ports.page = () => new Promise((resolve) => leave.push(() => resolve(given.emptyPage())));
    const waiting = Array.from({ length: LIMITS.longPollsPerPartyMax }, () =>
      get(`${MAILBOX}&wacht=30`),
    );
    while (leave.length < LIMITS.longPollsPerPartyMax) await new Promise(setImmediate);
    const refusal = await get(`${MAILBOX}&wacht=30`);
    expect(refusal).toMatchObject({ status: 429, json: { code: 'te-veel-wachtend' } });
    expect(refusal.headers['retry-after']).toBe(String(LIMITS.retryAfterSeconds));
    for (const go of leave) go();
    await Promise.all(waiting);
    edge.ports.page = async () => given.emptyPage();
    expect((await get(`${MAILBOX}&wacht=1`)).status).toBe(200);
  });

  it('ends with an answer when the gateway stops, and nothing new is taken', async () => {
    const other = await given.startUnderTest();
    const before = edge;
    edge = other;
    try {
      const { begun, ended } = waitingPage();
      const call = get(`${MAILBOX}&wacht=30`);
      await begun;
      const closed = other.close();
      expect((await call).status).toBe(200);
      expect(await ended).toBe(true);
      await closed;
      await expect(get(MAILBOX)).rejects.toThrow();
    } finally {
      edge = before;
    }
  });
});
