// Answers: can a partner say what it wants to receive, and look up what it needs to know?
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '#testing';
import type { Wish } from '#exchange';
import * as given from './under-test.js';

let edge: given.UnderTest;

beforeAll(async () => {
  edge = await given.startUnderTest();
});
afterEach(() => edge.renew());
afterAll(() => edge.close());

const send = (method: string, path: string, value: unknown): Promise<Answer> =>
  edge.recipient.call(method, path, {
    body: JSON.stringify(value),
    headers: { 'content-type': 'application/json' },
  });

describe('subscriptions', () => {
  it('are listed, made, read, replaced and ended', async () => {
    let wished: Wish | undefined;
    edge.ports.subscriptions = {
      ...edge.ports.subscriptions,
      create: async ({ wish }) => {
        wished = wish;
        return given.subscribed;
      },
    };
    const wish = { postbus: 'gemeente.coordinator', berichtsoorten: [given.type.name] };
    const filters = [{ not: { any: [{ exact: { relatie: 'herkomst' } }] } }];
    const narrower = { ...wish, postcodes: ['9711-9728'], filters, kanaal: 'kafka' };
    const made = await send('POST', '/v1/abonnementen', narrower);
    expect(made).toMatchObject({ status: 201, headers: { location: '/v1/abonnementen/a-1' } });
    const types = [given.type.name];
    expect(wished).toEqual({ types, postcodes: ['9711-9728'], filters, channel: 'kafka' });
    expect(made.json.geldtVanaf).toEqual({ volgnummer: 7, configuratie: 2 });
    const list = '/v1/abonnementen?postbus=gemeente.coordinator';
    const listed = (await edge.recipient.call('GET', list)).json;
    expect(listed.abonnementen).toHaveLength(1);
    expect(listed.register).toEqual([
      { id: 'a-1', berichtsoorten: types, postcodes: ['3011-3089'], kanaal: 'pull' },
    ]);
    expect((await edge.recipient.call('GET', '/v1/abonnementen/a-1')).status).toBe(200);
    expect((await send('PUT', '/v1/abonnementen/a-1', wish)).json.postbus).toBe(
      'gemeente.coordinator',
    );
    const gone = await edge.recipient.call('DELETE', '/v1/abonnementen/a-1');
    expect(gone).toMatchObject({ status: 200, json: { geldtVanaf: { volgnummer: 7 } } });
  });

  it.each([
    ['another dialect', [{ sql: "type = 'x'" }], '/filters/0'],
    ['another attribute', [{ exact: { subject: 'x' } }], '/filters/0/exact'],
    ['an empty text', [{ all: [{ prefix: { type: '' } }] }], '/filters/0/all/0/prefix/type'],
  ])('cannot be filtered by %s', async (_what, filters, place) => {
    const answer = await send('POST', '/v1/abonnementen', {
      postbus: 'gemeente.coordinator',
      berichtsoorten: [given.type.name],
      filters,
    });
    expect(answer.status).toBe(400);
    expect(answer.json.fouten).toMatchObject([{ plaats: place }]);
  });

  it('cannot be wished for with names outside the contract, and those are not repeated', async () => {
    const answer = await send('POST', '/v1/abonnementen', {
      postbus: 'r',
      berichtsoorten: [],
      999993653: 1,
    });
    expect(answer.status).toBe(400);
    expect(answer.body).not.toContain('999993653');
    expect(answer.json.fouten.length).toBe(2);
  });
});

describe('reference', () => {
  it('lists the message types but not our internal ones', async () => {
    const list = await edge.sender.call('GET', '/v1/berichtsoorten');
    expect(list.json.berichtsoorten.map((one: { naam: string }) => one.naam)).toEqual([
      given.type.name,
    ]);
    const one = await edge.sender.call('GET', `/v1/berichtsoorten/${given.type.name}`);
    expect(one.json.velden).toMatchObject([{ plaats: '/persoon/bsn', klasse: 'identificatie' }]);
    const hidden = await edge.sender.call('GET', `/v1/berichtsoorten/${given.internal.name}`);
    expect(hidden.status).toBe(404);
  });

  it('publishes the contract to any origin and the keys to partners only', async () => {
    const contract = await edge.sender.call('GET', '/v1/openapi.json');
    expect(contract.body).toBe(given.OPENAPI);
    expect(contract.headers['access-control-allow-origin']).toBe('*');
    const keys = await edge.sender.call('GET', '/v1/.well-known/jwks.json');
    expect(keys.json).toEqual({ keys: [{ kty: 'EC', kid: 'k1' }] });
    expect(keys.headers).not.toHaveProperty('access-control-allow-origin');
  });
});
