// Answers: what does a party get for a message that is not right? A 4xx with a stable code and the
// place of the fault, and nothing of it in the log; the same message again has no second effect.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSqliteFile } from '#testing';
import { exportEvidence } from './world/evidence.js';
import { freePort } from '../../../deploy/servers/server-process.js';
import { makeInstallation, type Installation, type Server } from './world/installation.js';
import { exampleParty, makePartner, type Answer, type Partner } from './world/partner.js';
import { aBegin } from './world/replays.js';

let installation: Installation;
let server: Server;
let second: Server;
let dji: Partner;
let probation: Partner;

beforeAll(async () => {
  installation = await makeInstallation();
  server = await installation.start();
  const ports = [`gateway.port=${await freePort()}`, `operations.port=${await freePort()}`];
  second = await installation.start({ set: ['roles=gateway', 'gateway.instance=twee', ...ports] });
  dji = makePartner(server.url, exampleParty('dji'));
  probation = makePartner(server.url, exampleParty('reclassering'));
}, 90_000);
afterAll(async () => {
  await dji?.close();
  await probation?.close();
  await installation.end();
});

type Json = Record<string, unknown>;

/** A good message in which one thing is not right. */
function spoiled(spoil: (event: Json, data: Record<string, Json>) => void): string {
  const event = JSON.parse(aBegin(100).bytes) as Json;
  spoil(event, event['data'] as Record<string, Json>);
  return JSON.stringify(event);
}

const good = () => spoiled(() => undefined);
const RECEIVE_ONLY = 'urn:nld:oin:00000099000000003000:systeem:iris';

const wrong: readonly (readonly [string, number, string, () => Promise<Answer>])[] = [
  ['cut off', 400, 'bericht-onleesbaar', () => dji.publish(good().slice(0, -9))],
  ['no JSON', 400, 'bericht-onleesbaar', () => dji.publish('dag')],
  ['a name twice', 400, 'bericht-onleesbaar', () => dji.publish(good().replace('{', '{"id":"x",'))],
  ['too large', 413, 'bericht-te-groot', () => dji.publish(' '.repeat(262_144) + good())],
  ['too deep', 400, 'bericht-te-diep', () => dji.publish(deep())],
  ['no known media type', 415, 'mediatype-onbekend', () => typed('text/plain')],
  ['a batch', 415, 'mediatype-onbekend', () => typed('application/cloudevents-batch+json')],
  ['of an unknown type', 400, 'berichtsoort-onbekend', () => dji.publish(of('pleegzorg'))],
  ['an internal type', 400, 'berichtsoort-onbekend', () => dji.publish(internal())],
  ['outside its schema', 400, 'schema-geschonden', () => dji.publish(outside())],
  ['a BSN in its id', 400, 'persoonsgegeven-buiten-inhoud', () => dji.publish(withBsn())],
  ['about nobody', 400, 'persoon-niet-aangeduid', () => dji.publish(aboutNobody())],
  ['from a foreign source', 403, 'bron-niet-van-u', () => dji.publish(from(RECEIVE_ONLY))],
  ['without an agreement', 403, 'geen-afspraak', () => probation.publish(from(RECEIVE_ONLY))],
];

const typed = (type: string) => dji.call('POST', '/v1/gebeurtenissen', good(), type);
const of = (plural: string) =>
  spoiled((event) => (event['type'] = `nl.reintegratie.${plural}.begonnen.v1`));
const internal = () => spoiled((event) => (event['type'] = 'nl.sluis.heroverwegingen.gevraagd.v1'));
const from = (source: string) => spoiled((event) => (event['source'] = source));
const withBsn = () => spoiled((event) => (event['id'] = 'zaak-999990019'));
const deep = () =>
  spoiled((event) => (event['data'] = JSON.parse('{"a":'.repeat(40) + '1' + '}'.repeat(40))));
const outside = () =>
  spoiled((_, data) =>
    Object.assign(data['persoon'] ?? {}, { naam: {}, schoenmaat: 'tweeënveertig' }),
  );
const aboutNobody = () =>
  spoiled((_, { persoon }) => {
    delete persoon?.['burgerservicenummer'];
    delete persoon?.['strafrechtsketennummer'];
  });

/** What would differ if anything of a message had got in. */
function insides(): unknown {
  const [store, log] = ['store.db', 'log.db'].map((name) =>
    openSqliteFile(join(installation.folder, 'data', name)),
  );
  try {
    return {
      log: log?.rows('select partition, next from head order by partition'),
      claims: store?.rows('select count(*) from claim'),
      positions: store?.rows('select * from position order by partition'),
      releases: store?.rows('select count(*) from release'),
      people: store?.rows('select count(*) from person'),
    };
  } finally {
    store?.close();
    log?.close();
  }
}

describe('a message that is', () => {
  it.each(wrong)('%s is answered %i %s, and nothing gets in', async (_, status, code, offer) => {
    const before = insides();
    const answer = await offer();
    expect([answer.status, answer.json['code']]).toEqual([status, code]);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(insides()).toEqual(before);
  });

  it('outside its schema hears every place, and no value', async () => {
    const { text, json } = await dji.publish(outside());
    const places = (json['fouten'] as { plaats: string }[]).map(({ plaats }) => plaats);
    expect(places).toEqual(expect.arrayContaining([expect.stringContaining('/data/persoon/naam')]));
    expect(text).not.toContain('tweeënveertig');
  });
});

describe('the same message', () => {
  it('at once and to two gateways gets one receipt and has one effect', async () => {
    // Given
    const { bytes } = aBegin(101);
    const elsewhere = makePartner(second.url, exampleParty('dji'));
    const before = await inbox();

    // When
    const asked = Array.from({ length: 24 }, (_, turn) => (turn % 2 ? elsewhere : dji));
    const answers = await Promise.all(asked.map((partner) => partner.publish(bytes)));
    answers.push(await elsewhere.publish(bytes), await dji.publish(bytes));

    // Then
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 202)).toHaveLength(1);
    expect(new Set(statuses)).toEqual(new Set([200, 202]));
    expect(new Set(answers.map(({ json }) => json['ontvangstbewijs'])).size).toBe(1);
    await untilJudged(answers[0]?.json['inzending']);
    expect(await inbox()).toHaveLength(before.length + 1);
    await elsewhere.close();
  }, 30_000);

  it('with other content is a conflict, which is evidence and has no effect', async () => {
    // Given
    const { bytes } = aBegin(102);
    const first = await dji.publish(bytes);
    await untilJudged(first.json['inzending']);
    const [before, known] = [insides(), await inbox()];

    // When
    const answer = await dji.publish(bytes.replace('"Milan"', '"Mila"'));

    // Then
    expect([answer.status, answer.json['code']]).toEqual([409, 'id-hergebruikt']);
    expect(insides()).toEqual(before);
    expect(await inbox()).toEqual(known);
    const { events } = await exportEvidence(installation);
    expect(events.filter(({ name }) => name === 'id.hergebruikt')).toHaveLength(1);
  }, 30_000);
});

describe('every refusal', () => {
  it('that a party heard is in the evidence under the same code', async () => {
    const answers = [await dji.publish(outside()), await probation.publish(from(RECEIVE_ONLY))];
    const { events } = await exportEvidence(installation);
    const refused = events.filter(({ name }) => name === 'bericht.geweigerd');
    expect(refused.slice(-2).map(({ data }) => data['code'])).toEqual(
      answers.map(({ json }) => json['code']),
    );
  }, 30_000);
});

const inbox = async (): Promise<readonly unknown[]> =>
  (await probation.page('reclassering')).json['berichten'] as unknown[];

async function untilJudged(nr: unknown): Promise<void> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const answer = await dji.call('GET', `/v1/inzendingen/${String(nr)}`);
    if (answer.json['toestand'] === 'beoordeeld') return;
    if (Date.now() > deadline) throw new Error('the message was not judged in time');
  }
}
