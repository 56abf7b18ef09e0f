// Answers: can an organisation publish and read by Kafka alone, with roles in processes of their own,
// and does it hear the same there as over HTTP?
import { jest } from '@jest/globals';
import { replyTopic, submissionTopic } from '#directory';
import { verifyReceipt } from '#evidence';
import { LIMITS, type JsonObject } from '#kernel';
import { readTopicContract } from '#testing';
import { readStory } from '../../cli/src/demo/story.js';
import type { BrokerPartner, Heard } from '../../../deploy/servers/partners.js';
import { entriesOf } from './load/page-text.js';
import { BY_KAFKA, DJI, JUSTID } from './own-topics/directory.js';
import { orderFaults } from './own-topics/ledger.js';
import { startTopicsWorld, type TopicsWorld } from './own-topics/world.js';
import { publicKeys } from './world/evidence.js';
import type { Server } from './world/installation.js';
import { exampleParty, makePartner } from './world/partner.js';
import { replay } from './world/replays.js';
import { until } from './world/waiting.js';

jest.setTimeout(240_000);

const contract = readTopicContract();
const outside = (channel: string, records: readonly Heard[]): readonly Heard[] =>
  records.filter((record) => contract.messagesFor(channel, record).length !== 1);

const story = readStory(Date.now());
const bytesOf = (turn: number, file: string): string => {
  const offer = replay(story, turn).find(({ step }) => step.file === file);
  if (!offer) throw new TypeError(`no ${file} in the story`);
  return offer.bytes;
};
const json = ({ value }: Heard): JsonObject => JSON.parse(value) as JsonObject;
const reached = (heard: readonly Heard[], count: number): Promise<true> =>
  until(
    `${count} records, of which came ${heard.length}`,
    async () => heard.length >= count || undefined,
    60_000,
  );

describe.each(['postgres', 'sqlite'] as const)(
  'topics of organisations (Kafka and %s)',
  (store) => {
    let world: TopicsWorld;
    let gateways: Server[];
    let dji: BrokerPartner;
    let replies: readonly Heard[];
    const listening: (() => Promise<void>)[] = [];

    const listen = async (folder: string, topic: string, group: string) => {
      const { heard, stop } = await (await world.partner(folder)).listen(topic, group);
      listening.push(stop);
      return heard;
    };

    beforeAll(async () => {
      world = await startTopicsWorld(store);
      // One after the other: the first one brings directory and rules into force.
      await world.start('router');
      gateways = [await world.start('gateway', 1), await world.start('gateway', 2)];
      await Promise.all([world.start('courier', 1), world.start('courier', 2)]);
      dji = await world.partner('dji');
      replies = await listen('dji', replyTopic(DJI), `${DJI}.test`);
    });
    afterAll(async () => {
      await Promise.all(listening.map((stop) => stop()));
      await world?.end();
    });

    it('answer what a sender publishes there, record by record, whatever it says beside the value', async () => {
      // Given
      const before = replies.length;
      const good = bytesOf(0, '03-begin-milan');
      const foreign = bytesOf(0, '05-begin-joris').replaceAll(DJI, '00000099000000599000');
      const forged = {
        key: '999990019',
        headers: {
          'content-type': 'text/plain',
          ce_source: `urn:nld:oin:${JUSTID}:systeem:x`,
          ce_id: 'iets-anders',
          kafka_replyTopic: 'sluis.ingezonden',
        },
      };
      // When
      await dji.publish(
        submissionTopic(DJI),
        { ...forged, value: good },
        { value: '{"no":"event"' },
        { value: 'x'.repeat(LIMITS.messageBytesMax + 1) },
        { value: foreign },
        { value: good },
        { value: null },
      );
      await reached(replies, before + 6);
      // Then
      const said = replies.slice(before).map(json);
      expect(said.map(({ code, toestand }) => code ?? toestand ?? 'herhaald')).toEqual([
        'aanvaard',
        'bericht-onleesbaar',
        'bericht-te-groot',
        'bron-niet-van-u',
        'herhaald',
        'bericht-onleesbaar',
      ]);
      const [accepted, , , , repeated] = said;
      expect(repeated?.['ontvangstbewijs']).toBe(accepted?.['ontvangstbewijs']);
      const { id } = JSON.parse(good) as { readonly id: string };
      const keys = await publicKeys(gateways[0] as Server);
      expect(verifyReceipt(String(accepted?.['ontvangstbewijs']), keys)).toMatchObject({ id });
      expect(said.map(({ betreft }) => (betreft as JsonObject)['offset'])).toEqual([
        '0',
        '1',
        '2',
        '3',
        '4',
        '5',
      ]);
      expect(accepted?.['betreft']).toMatchObject({ partitie: 0, id });
      expect(said[1]?.['betreft']).not.toHaveProperty('id');
      expect(outside('ontvangst', replies)).toEqual([]);
      for (const { key, headers, value } of replies.slice(before)) {
        expect(key).toBeUndefined();
        expect(Object.keys(headers)).toEqual(['content-type']);
        expect(value).not.toMatch(/99999\d{4}/);
      }
    });

    it('bring each mailbox what it would read by pull, number by number, byte by byte', async () => {
      // Given
      const heard = await Promise.all(
        BY_KAFKA.map(({ folder, topic, oin }) => listen(folder, topic, `${oin}.test`)),
      );
      const counts = heard.map((records) => records.length);
      // When
      const before = replies.length;
      const offers = replay(story, 1);
      await dji.publish(submissionTopic(DJI), ...offers.map(({ bytes }) => ({ value: bytes })));
      await reached(replies, before + offers.length);
      // Then
      for (const [index, { folder, role, id }] of BY_KAFKA.entries()) {
        const records = heard[index] ?? [];
        const expected = offers.filter(({ mailboxes }) => mailboxes.includes(id)).length;
        await reached(records, (counts[index] ?? 0) + expected);
        const partner = makePartner(gateways[1]?.url ?? '', exampleParty(folder));
        const page = entriesOf((await partner.page(role)).text);
        await partner.close();
        // What the story takes back may be on the topic already; the topic says what was so then.
        const standing = page.filter(({ body }) => body !== undefined);
        expect(standing.length).toBeGreaterThan(1);
        for (const { number, state, type, body } of standing) {
          expect(records[number - 1]?.value).toBe(body);
          expect(records[number - 1]?.headers).toEqual({
            'content-type': 'application/cloudevents+json; charset=UTF-8',
            volgnummer: String(number),
            toestand: state,
            berichtsoort: type,
            traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$/),
          });
        }
        expect(records.every(({ key }) => key === undefined)).toBe(true);
        expect(outside('uit', records)).toEqual([]);
      }
    });

    it('bring again what a recipient lost, from a number on, also when a courier dies in the middle', async () => {
      // Given
      const [rotterdam] = BY_KAFKA;
      const heard = await listen(rotterdam.folder, rotterdam.topic, `${rotterdam.oin}.again`);
      const town = makePartner(gateways[0]?.url ?? '', exampleParty(rotterdam.folder));
      const before = entriesOf((await town.page(rotterdam.role)).text).length;
      await town.close();
      expect(before).toBeGreaterThan(2);
      await reached(heard, before);
      const values = new Map(heard.map(({ headers, value }) => [headers['volgnummer'], value]));
      const dying = await world.start('courier', 4);
      // When
      const recipient = `${rotterdam.oin}/${rotterdam.role}`;
      const ran = await world.auditor.sluis('replay', '--recipient', recipient, '--from', '2');
      expect(ran).toMatchObject({ code: 0, output: expect.stringContaining('kafka: 2 to') });
      await dying.kill();
      // Then: from there on, whoever brings it, and with nothing new under an old number.
      const again = () => new Set(heard.slice(before).map(({ headers }) => headers['volgnummer']));
      const wanted = [...values.keys()].filter((number) => number !== '1');
      await until(
        'everything again',
        async () => wanted.every((number) => again().has(number)) || undefined,
        60_000,
      );
      expect(again().has('1')).toBe(false);
      expect(orderFaults(rotterdam.topic, heard)).toEqual([]);
    });

    it('follow the directory without a restart', async () => {
      // Given
      const justid = await world.partner('justid');
      const toJustid = await listen('justid', replyTopic(JUSTID), `${JUSTID}.test`);
      const before = replies.length;
      // When: the agreement of one of the two senders ends.
      await world.changeDirectory((file, text) =>
        file === 'agreements.yaml'
          ? text.replace(
              `oin: '${DJI}'\n    direction: send`,
              (found) => `${found}\n    until: '2024-02-01'`,
            )
          : text,
      );
      const isLeft = async () => ((await world.readersOf(DJI)) === 0 ? true : undefined);
      await until('that nobody reads the topic any more', isLeft);
      await dji.publish(submissionTopic(DJI), { value: bytesOf(2, '03-begin-milan') });
      const other = bytesOf(2, '05-begin-joris').replaceAll(`oin:${DJI}`, `oin:${JUSTID}`);
      await justid.publish(submissionTopic(JUSTID), { value: other });
      await reached(toJustid, 1);
      // Then: what it put there meanwhile is not touched, and taken once there is an agreement again.
      expect(replies).toHaveLength(before);
      await world.changeDirectory((file, text) =>
        file === 'agreements.yaml' ? text.replace("    until: '2024-02-01'\n", '') : text,
      );
      await reached(replies, before + 1);
      expect(json(replies.at(-1) as Heard)).toMatchObject({ toestand: 'aanvaard' });
    });

    it('begin with a subscription of the mailbox itself, after what it acknowledged', async () => {
      // Given: a mailbox that is not read by Kafka, and has read everything by pull.
      const [oin, role] = ['00000099000000344000', 'gemeente.coordinator'];
      const utrecht = makePartner(gateways[0]?.url ?? '', exampleParty('gemeente-utrecht'));
      const page = await until('the view of what was taken last', async () => {
        const found = await utrecht.page(role);
        return found.text.includes('Berg 2') ? found : undefined;
      });
      const body = JSON.stringify({ postbus: role, tot: page.json['volgende'] });
      await utrecht.call('POST', '/v1/bevestigingen', body);
      const read = entriesOf(page.text).length;
      expect(read).toBeGreaterThan(0);
      await world.giveTopic({ oin, role });
      const heard = await listen('gemeente-utrecht', `sluis.uit.${oin}.${role}`, `${oin}.test`);
      // When
      const wish = {
        postbus: role,
        berichtsoorten: ['nl.reintegratie.detenties.begonnen.v1'],
        postcodes: ['3511-3585'],
        kanaal: 'kafka',
      };
      const made = await utrecht.call('POST', '/v1/abonnementen', JSON.stringify(wish));
      expect(made).toMatchObject({ status: 201, json: { kanaal: 'kafka' } });
      await dji.publish(submissionTopic(DJI), { value: bytesOf(3, '03-begin-milan') });
      await reached(heard, 1);
      await utrecht.close();
      // Then
      expect(heard.map(({ headers }) => headers['volgnummer'])).toEqual([String(read + 1)]);
    });

    it('are let go of in order: what stops leaves nothing for others to wait for', async () => {
      const [gateway, courier] = [gateways[1], await world.start('courier', 3)];
      const codes = await Promise.all([gateway?.stop(), courier.stop()]);
      expect(codes).toEqual([0, 0]);
      const before = replies.length;
      await dji.publish(submissionTopic(DJI), { value: bytesOf(4, '03-begin-milan') });
      await reached(replies, before + 1);
    });
  },
);
