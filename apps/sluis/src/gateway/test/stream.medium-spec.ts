// Answers: what does a reader of a stream get, in which order, and what is it told when the stream ends?
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LIMITS, refused, Unavailable } from '#kernel';
import type { Page, PageEntry, PageRequest } from '../ports.js';
import * as given from './under-test.js';

const STREAM = '/v1/berichten/stroom?postbus=gemeente.coordinator';
let edge: given.UnderTest;

beforeEach(async () => {
  edge = await given.startUnderTest();
});
afterEach(() => edge.close());

interface Event {
  readonly id?: string;
  readonly event?: string;
  readonly data: string;
}

/** A reader that takes one event after the other, and does not read ahead. */
async function open(headers: Record<string, string> = {}) {
  const { ca, identity } = edge.tls;
  const outgoing = request({
    host: 'localhost',
    port: edge.gateway.port,
    path: STREAM,
    headers: { accept: 'text/event-stream', ...headers },
    ca,
    cert: identity.cert,
    key: identity.key,
    agent: false,
  });
  outgoing.end();
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  const blocks = blocksOf(response);
  const next = async (): Promise<Event | undefined> => {
    for (;;) {
      const { value, done } = await blocks.next();
      if (done) return undefined;
      const lines = value.split('\n').map((line) => line.split(/: (.*)/s) as [string, string]);
      const event = Object.fromEntries(lines) as unknown as Event & { retry?: string };
      if (event.retry === undefined) return event;
    }
  };
  return { response, next, leave: () => outgoing.destroy() };
}

async function* blocksOf(response: IncomingMessage): AsyncGenerator<string, undefined> {
  let rest = '';
  response.setEncoding('utf8');
  try {
    for await (const chunk of response) {
      rest += chunk as string;
      const parts = rest.split('\n\n');
      rest = parts.pop() ?? '';
      yield* parts;
    }
  } catch {
    // Cut off: what came before it was heard.
  }
  return undefined;
}

const entry = (number: number, body = '{}'): PageEntry => ({
  number,
  state: 'aangeboden',
  type: given.type.name,
  body,
});

const pageOf = (upTo: number, ...entries: PageEntry[]): Page => ({
  ...given.emptyPage(),
  entries,
  upTo,
  next: `na-${upTo}`,
});

/** Hands these out one after the other, then waits until it is told to stop. */
function playing(...pages: (Page | Error | ReturnType<typeof refused>)[]): PageRequest[] {
  const asked: PageRequest[] = [];
  edge.ports.page = (wanted) => {
    asked.push(wanted);
    const page = pages[asked.length - 1];
    if (page instanceof Error) return Promise.reject(page);
    return page ? Promise.resolve(page) : untilStopped(wanted);
  };
  return asked;
}

const untilStopped = ({ signal }: PageRequest): Promise<Page> =>
  new Promise((resolve) => {
    const answer = (): void => resolve(pageOf(99));
    if (signal.aborted) answer();
    else signal.addEventListener('abort', answer);
  });

describe('a stream', () => {
  it('brings each entry under its cursor, then the newest number, and goes on where it was', async () => {
    const asked = playing(pageOf(2, entry(1), entry(2)), pageOf(3, entry(3)));
    const { response, next, leave } = await open();
    expect(response.headers['content-type']).toBe('text/event-stream');
    expect(response.headers['api-version']).toBeDefined();
    const text = (number: number) =>
      `{"volgnummer":${number},"toestand":"aangeboden","berichtsoort":"${given.type.name}","bericht":{}}`;
    expect(await next()).toEqual({ id: 'na-1', event: 'bericht', data: text(1) });
    expect(await next()).toEqual({ id: 'na-2', event: 'bericht', data: text(2) });
    expect(await next()).toEqual({ event: 'stand', data: '{"nieuwste":2}' });
    expect(await next()).toEqual({ id: 'na-3', event: 'bericht', data: text(3) });
    expect(await next()).toEqual({ event: 'stand', data: '{"nieuwste":3}' });
    expect(asked.map(({ after }) => after)).toEqual([undefined, 'na-2', 'na-3']);
    expect(asked.map(({ waitSeconds }) => waitSeconds)).toEqual([0, 15, 15]);
    expect(new Set(asked.map(({ channel }) => channel))).toEqual(new Set(['stroom']));
    leave();
  });

  it('says which number is the newest when nothing comes', async () => {
    playing(pageOf(7), pageOf(7));
    const { next, leave } = await open();
    expect(await next()).toEqual({ event: 'stand', data: '{"nieuwste":7}' });
    expect(await next()).toEqual({ event: 'stand', data: '{"nieuwste":7}' });
    leave();
  });

  it('goes on after the event that the reader saw last', async () => {
    const asked = playing(pageOf(5));
    const { next, leave } = await open({ 'last-event-id': given.CURSOR });
    await next();
    expect(asked[0]?.after).toBe(given.CURSOR);
    leave();
  });

  it('counts a page as handed over when its last byte went, and not when the reader left before', async () => {
    const ends: boolean[] = [];
    const told = (page: Page): Page => ({ ...page, sent: (whole) => ends.push(whole) });
    playing(told(pageOf(1, entry(1))), told(pageOf(1)));
    const { next, leave } = await open();
    await next();
    await next();
    await next();
    expect(ends).toEqual([true, true]);
    leave();
  });

  it.each([
    ['the mailbox is no longer open to it', refused('notFound'), 'niet-gevonden'],
    ['the store is away', new Unavailable('storeUnavailable'), 'opslag-onbereikbaar'],
  ])('ends with the reason when %s', async (_, fault, code) => {
    playing(pageOf(1), fault);
    const { next } = await open();
    await next();
    const last = await next();
    expect(last).toMatchObject({ event: 'einde' });
    expect(JSON.parse(last?.data ?? '')).toMatchObject({ code });
    expect(await next()).toBeUndefined();
  });

  it('breaks and is reported when something else went wrong', async () => {
    let fail = (_fault: Error): void => undefined;
    edge.ports.page = ({ waitSeconds }) =>
      waitSeconds === 0 ? Promise.resolve(pageOf(1)) : new Promise((_, reject) => (fail = reject));
    const { next } = await open();
    await next();
    fail(new Error('a bug'));
    expect(await next()).toBeUndefined();
    expect(edge.failures).toHaveLength(1);
  });

  it('ends with the reason when the gateway stops', async () => {
    playing(pageOf(1));
    const { next } = await open();
    await next();
    const closed = edge.gateway.close();
    await next();
    const last = await next();
    expect(JSON.parse(last?.data ?? '')).toMatchObject({
      code: 'stroom-eindigt',
      herhaalbaar: true,
    });
    await closed;
  });

  it('cuts a reader that does not read, tells it why, and holds no more than it must', async () => {
    // Given: more than sockets hold, and a reader that reads nothing.
    const large = JSON.stringify('x'.repeat(LIMITS.messageBytesMax));
    const entries = Array.from({ length: LIMITS.streamPageMax }, (_, at) => entry(at + 1, large));
    const ends: boolean[] = [];
    playing({ ...pageOf(LIMITS.streamPageMax, ...entries), sent: (whole) => ends.push(whole) });
    const { next } = await open();
    // When
    while (ends.length === 0) {
      edge.clock.move(LIMITS.streamSlowMs);
      await new Promise(setImmediate);
    }
    // Then
    expect(ends).toEqual([false]);
    const seen: Event[] = [];
    for (let event = await next(); event; event = await next()) seen.push(event);
    expect(JSON.parse(seen.at(-1)?.data ?? '')).toMatchObject({ code: 'lezer-te-traag' });
    const numbers = seen.slice(0, -1).map(({ id }) => id);
    expect(numbers).toEqual(entries.slice(0, numbers.length).map(({ number }) => `na-${number}`));
    expect(numbers.length).toBeLessThan(entries.length);
  });
});

describe('who asks for a stream', () => {
  it('must be able to read one', async () => {
    const json = await edge.recipient.call('GET', STREAM, {
      headers: { accept: 'application/json' },
    });
    expect(json).toMatchObject({ status: 406, json: { code: 'weergave-onbekend' } });
  });

  it('hears of its own fault as a problem, before the stream begins', async () => {
    edge.ports.page = async () => refused('notFound');
    expect(await edge.recipient.call('GET', STREAM)).toMatchObject({ status: 404 });
    expect(await edge.recipient.call('GET', '/v1/berichten/stroom')).toMatchObject({ status: 400 });
  });

  it('takes one of the places of those that wait, and gives it back', async () => {
    edge.ports.page = (wanted) =>
      wanted.waitSeconds === 0 ? Promise.resolve(pageOf(1)) : untilStopped(wanted);
    const streams = await Promise.all(
      Array.from({ length: LIMITS.longPollsPerPartyMax }, () => open()),
    );
    const refusal = await edge.sender.call('GET', STREAM);
    expect(refusal).toMatchObject({ status: 429, json: { code: 'te-veel-wachtend' } });
    for (const { leave } of streams) leave();
    edge.ports.page = async () => refused('notFound');
    for (;;) if ((await edge.sender.call('GET', STREAM)).status === 404) break;
  });

  it('sees the headers only with HEAD, and no view counts as offered', async () => {
    const asked = playing(pageOf(1));
    expect(await edge.recipient.call('HEAD', STREAM)).toMatchObject({ status: 200 });
    expect(asked.map(({ limit }) => limit)).toEqual([0]);
  });
});
