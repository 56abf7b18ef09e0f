// Answers: does a message come in, and a mailbox go out, as the contract says: the right question to
// each port, and its answer on the wire?
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { refused } from '#kernel';
import type { Answer } from '#testing';
import type { Offered, PageRequest } from '../ports.js';
import * as given from './under-test.js';

const { CURSOR, DJI, JWS, NR, ROTTERDAM } = given;
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

describe('publishing', () => {
  const event = { 'content-type': 'application/cloudevents+json' };

  it('hands over the bytes, every header and the party, and answers 202 with the receipt', async () => {
    let offered: Offered | undefined;
    edge.ports.accept = async (input) => {
      offered = input;
      return { kind: 'accepted', receipt: JWS, nr: NR, state: 'aanvaard' };
    };
    const bytes = Buffer.from('{ "a" : 1 }\n');
    const answer = await edge.sender.call('POST', '/v1/gebeurtenissen', {
      body: bytes,
      headers: { ...event, 'ce-id': ['1', '2'] },
    });
    expect(answer).toMatchObject({ status: 202, headers: { location: `/v1/inzendingen/${NR}` } });
    expect(answer.json).toEqual({ inzending: NR, toestand: 'aanvaard', ontvangstbewijs: JWS });
    expect(Buffer.from(offered!.body).equals(bytes)).toBe(true);
    expect(offered!.headers['ce-id']).toEqual(['1', '2']);
    expect(offered!.party.oin).toBe(DJI);
  });

  it.each(['application/json', 'text/plain', 'application/octet-stream', undefined])(
    'leaves the media type %s and its bytes to the codec',
    async (mediaType) => {
      let body: Uint8Array | undefined;
      edge.ports.accept = async (input) => {
        body = input.body;
        return refused('mediaTypeUnknown');
      };
      const headers = mediaType === undefined ? {} : { 'content-type': mediaType };
      const options = { body: 'not {json', headers: { ...headers, 'content-length': '9' } };
      const answer = await edge.sender.call('POST', '/v1/gebeurtenissen', options);
      expect(answer.status).toBe(415);
      expect(Buffer.from(body!).toString()).toBe('not {json');
    },
  );

  it('answers 200 with the first receipt when the message is repeated', async () => {
    edge.ports.accept = async () => ({ kind: 'repeated', receipt: JWS, nr: NR });
    const answer = await edge.sender.call('POST', '/v1/gebeurtenissen', { headers: event });
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({ inzending: NR, ontvangstbewijs: JWS });
  });

  it.each([
    ['idReused', 409],
    ['schemaViolated', 400],
    ['sourceForeign', 403],
  ] as const)('answers %s with %i and the places of all faults', async (problem, status) => {
    const places = [1, 2].map((at) => ({ place: `/data/${at}`, expected: 'a date' }));
    edge.ports.accept = async () => refused(problem, places);
    const answer = await edge.sender.call('POST', '/v1/gebeurtenissen', { headers: event });
    expect(answer.status).toBe(status);
    expect(answer.json.fouten).toEqual([
      { plaats: '/data/1', verwacht: 'a date' },
      { plaats: '/data/2', verwacht: 'a date' },
    ]);
  });

  it('lists what the sender offered, as it asked for it', async () => {
    const asked: unknown[] = [];
    edge.ports.submissions = async ({ party, ...rest }) => {
      asked.push({ oin: party.oin, ...rest });
      const row = { nr: NR, type: given.type.name, acceptedAt: 0, state: 'beoordeeld' as const };
      return { kind: 'submissions', all: [row], next: CURSOR };
    };
    const answer = await edge.sender.call(
      'GET',
      `/v1/inzendingen?toestand=beoordeeld&berichtsoort=${given.type.name}&na=${CURSOR}&limiet=7`,
    );
    expect(answer).toMatchObject({
      status: 200,
      json: {
        inzendingen: [{ inzending: NR, berichtsoort: given.type.name, toestand: 'beoordeeld' }],
        volgende: CURSOR,
      },
    });
    expect(asked).toEqual([
      { oin: DJI, after: CURSOR, limit: 7, state: 'beoordeeld', type: given.type.name },
    ]);
    const wrong = await edge.sender.call('GET', '/v1/inzendingen?toestand=zoek');
    expect(wrong).toMatchObject({ status: 400, json: { code: 'parameter-ongeldig' } });
  });

  it('shows the sender what became of its message, and strangers only as a number', async () => {
    edge.ports.submission = async ({ party, nr }) => ({
      kind: 'submission',
      nr,
      type: given.type.name,
      acceptedAt: 0,
      state: 'beoordeeld',
      receipt: JWS,
      recipients: [
        {
          oin: ROTTERDAM,
          role: 'gemeente.coordinator',
          relation: 'herkomst',
          state: 'onthouden',
          problem: 'minor',
          at: 1,
        },
      ],
      others: party.oin === DJI ? 2 : 0,
      unrouted: [{ relation: 'bestemming', code: 'geen-postbus', since: 2 }],
    });
    const path = `/v1/inzendingen/${NR}`;
    const answer = await edge.sender.call('GET', path, { headers: { 'accept-language': 'en' } });
    expect(answer.json).toMatchObject({
      inzending: NR,
      aanvaardOp: '1970-01-01T00:00:00.000Z',
      ontvangers: [
        { reden: { code: 'minderjarig', titel: 'the person was a minor at the start' } },
      ],
      overigeOntvangers: 2,
      onbestelbaar: [{ code: 'geen-postbus' }],
    });
  });
});

describe('reading a mailbox', () => {
  it('sends the stored views as they lie, with the next cursor and a witness', async () => {
    const body = '{"specversion":"1.0", "id":"1","source":"urn:x:y","type":"t","data":{"a":1.0}}';
    let asked: PageRequest | undefined;
    let whole: boolean | undefined;
    edge.ports.page = async (input) => {
      asked = input;
      return {
        ...given.emptyPage(),
        entries: [
          { number: 1, state: 'aangeboden', type: given.type.name, body },
          { number: 2, state: 'verlopen', type: given.type.name },
        ],
        checkpoint: { nummer: 7, tijd: '2026-01-01T00:00:00.000Z', wortel: 'abc', jws: JWS },
        sent: (all) => void (whole = all),
      };
    };
    const path = `/v1/berichten?postbus=gemeente.coordinator&na=${CURSOR}&limiet=2&wacht=3`;
    const answer = await edge.recipient.call('GET', path);
    expect(answer.body).toContain(`"bericht":${body}`);
    expect(answer.json).toMatchObject({
      berichten: [{ volgnummer: 1 }, { volgnummer: 2, toestand: 'verlopen' }],
      volgende: CURSOR,
      controlepunt: { nummer: 7 },
    });
    expect(asked).toMatchObject({
      role: 'gemeente.coordinator',
      after: CURSOR,
      limit: 2,
      waitSeconds: 3,
    });
    expect(asked!.party.oin).toBe(ROTTERDAM);
    expect(whole).toBe(true);
  });

  it('takes the default bounds from the contract and refuses what exceeds them', async () => {
    let asked: PageRequest | undefined;
    edge.ports.page = async (input) => {
      asked = input;
      return given.emptyPage();
    };
    await edge.recipient.call('GET', '/v1/berichten?postbus=reclassering');
    expect(asked).toMatchObject({ after: undefined, limit: 100, waitSeconds: 0 });
    const answer = await edge.recipient.call('GET', '/v1/berichten?limiet=501&wacht=31');
    expect(answer.status).toBe(400);
    expect(answer.json.fouten.map(({ plaats }: { plaats: string }) => plaats).sort()).toEqual([
      '/limiet',
      '/postbus',
      '/wacht',
    ]);
  });

  it('offers nothing to HEAD', async () => {
    let asked: PageRequest | undefined;
    edge.ports.page = async (input) => {
      asked = input;
      return given.emptyPage();
    };
    const answer = await edge.recipient.call('HEAD', '/v1/berichten?postbus=reclassering&wacht=9');
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(asked).toMatchObject({ limit: 0, waitSeconds: 0 });
  });

  it('acknowledges up to a cursor, or one message, and never both', async () => {
    const seen: unknown[] = [];
    edge.ports.acknowledge = async (input) => {
      seen.push({ ...input, party: input.party.oin });
      return { kind: 'done' };
    };
    const one = { volgnummer: 3, toestand: 'afgewezen', code: 'niet-onze-gemeente' };
    expect((await send('POST', '/v1/bevestigingen', { postbus: 'r', tot: CURSOR })).status).toBe(
      204,
    );
    expect((await send('POST', '/v1/bevestigingen', { postbus: 'r', ...one })).status).toBe(204);
    const both = await send('POST', '/v1/bevestigingen', { postbus: 'r', tot: CURSOR, ...one });
    expect(both.json.code).toBe('parameter-ongeldig');
    expect(seen).toEqual([
      { party: ROTTERDAM, role: 'r', cursor: CURSOR },
      { party: ROTTERDAM, role: 'r', number: 3, state: 'afgewezen', code: 'niet-onze-gemeente' },
    ]);
  });

  it('gives the passport of an own entry', async () => {
    edge.ports.passport = async ({ role, number }) => ({
      kind: 'passport',
      passport: {
        soort: 'paspoort',
        versie: 1,
        postbus: `${ROTTERDAM}/${role}/reintegratie`,
        relatie: 'herkomst',
        weergavesoort: given.type.name,
        revisie: number,
        doel: 'reintegratie.overdracht',
        grond: 'Pbw 18a',
        tijd: '2026-01-01T00:00:00.000Z',
        beleid: 'digest',
        velden: [{ veld: '/a', uitkomst: 'vrijgegeven', regels: ['r'] }],
        regels: { r: { grond: 'Pbw 18a', uitleg: { nl: 'omdat', en: 'because' } } },
      },
    });
    const answer = await edge.recipient.call(
      'GET',
      '/v1/berichten/4/paspoort?postbus=reclassering',
    );
    expect(answer.json).toMatchObject({ revisie: 4, velden: [{ veld: '/a' }] });
  });
});
