// Answers: do the three journeys keep their promises on this pair of log and store? The functions
// are the ones that ship; only the clock is the test's.
import { accept, type MessageLog, type Store } from '#exchange';
import { isObject, LIMITS, Unavailable, type JsonObject } from '#kernel';
import {
  DJI,
  exampleBundles,
  exampleBytes,
  journeyWorld,
  MAILBOX,
  TODAY,
  type JourneyWorld,
} from '../journey/world.js';
import { judgingAgainPromises } from './journey-again.js';
import { olderViewPromises } from './journey-older.js';
import { correctionPromises } from './journey-corrections.js';
import { followingPromises } from './journey-following.js';
import { inquiryPromises } from './journey-inquiry.js';
import { nothingPromises } from './journey-nothing.js';
import { processingPromises } from './journey-processing.js';
import { ownTopicJourneys } from './journey-topics.js';
import { lanePromises } from './journey-lanes.js';
import { referralPromises } from './journey-referrals.js';
import { requestPromises } from './journey-requests.js';
import { sealingPromises, type Ask } from './journey-sealing.js';
import { wayBackPromises } from './journey-way-back.js';
import { retentionPromises } from './journey-retention.js';
import { rightsPromises } from './journey-rights.js';
import { statePromises } from './journey-states.js';
import { subscriptionPromises } from './journey-subscriptions.js';

export interface Pair {
  readonly store: Store;
  readonly log: MessageLog;
  /** A hand in the database, beside the store. */
  readonly ask: Ask;
  remove(): Promise<void>;
}

/** `makePair` opens an empty pair; each test gets its own. */
export function journeySuite(form: string, makePair: () => Promise<Pair>): void {
  describe(`the journeys (${form})`, () => {
    let pair: Pair;
    let world: JourneyWorld;

    beforeEach(async () => {
      pair = await makePair();
      world = await journeyWorld(pair.store, pair.log);
    });
    afterEach(async () => {
      await pair.log.close();
      await pair.store.close();
      await pair.remove();
    });

    describe('judging again', () => judgingAgainPromises(() => world));
    describe('a mailbox that asks for less', () => subscriptionPromises(() => world));
    describe('views beside a newer one', () => olderViewPromises(() => world));
    describe('a sender that hears how it stands', () =>
      statePromises(() => world, form.includes('Kafka') ? 2 : 3));
    describe('corrections and withdrawals', () => correctionPromises(() => world));
    describe('by topics of their own', () => ownTopicJourneys(() => world));
    describe('a referral', () => referralPromises(() => world));
    describe('a request for one field', () => requestPromises(() => world));
    describe('sealed bodies', () => sealingPromises(() => ({ world, ask: pair.ask })));
    describe('questions', () => inquiryPromises(() => world));
    describe('questions about nothing', () => nothingPromises(() => world));
    describe('retention', () => retentionPromises(() => ({ world, ask: pair.ask })));

    describe('following', () => followingPromises(() => world));
    describe('the processing log', () => processingPromises(() => world));
    describe('the way back', () => wayBackPromises(() => world));
    describe('the lanes', () => lanePromises(() => world));
    describe('the rights of the person', () => rightsPromises(() => world));

    it('brings a message to whom the rules name, and to nobody else', async () => {
      await world.publish('03-begin-milan');
      await world.drain();
      const counts = await Promise.all(
        Object.values(MAILBOX).map(async (mailbox) => (await world.entries(mailbox)).length),
      );
      expect(counts).toEqual([1, 1, 0, 1, 0, 0, 0]);
      expect(world.faults).toEqual([]);
    });

    it('gives one message one effect, however often and at once it is offered', async () => {
      const offers = await Promise.all(
        Array.from({ length: 8 }, () => world.publish('03-begin-milan')),
      );
      await world.drain();
      await world.publish('03-begin-milan');
      await world.drain();
      const receipts = offers.map((one) => (one.kind === 'refused' ? one.problem : one.receipt));
      expect(new Set(receipts).size).toBe(1);
      expect(await world.entries(MAILBOX.rotterdam)).toHaveLength(1);
    });

    it('refuses an id that was used for other content, and keeps the first effect', async () => {
      await world.publish('03-begin-milan');
      const second = await world.publish('16-zelfde-id-andere-inhoud');
      await world.drain();
      expect(second).toMatchObject({ kind: 'refused', problem: 'idReused' });
      expect(await world.entries(MAILBOX.rotterdam)).toHaveLength(1);
    });

    it('appends a message again whose claim was made when the log was away', async () => {
      const away = () => Promise.reject(new Unavailable('logUnavailable'));
      const { accepting } = world;
      const offer = { party: { oin: DJI }, headers: HEADERS, body: exampleBytes('03-begin-milan') };
      await expect(accept(offer, { ...accepting, log: { append: away } })).rejects.toThrow(
        Unavailable,
      );
      const again = await world.publish('03-begin-milan');
      await world.drain();
      expect(again.kind).toBe('repeated');
      expect(await world.entries(MAILBOX.rotterdam)).toHaveLength(1);
    });

    it('sets apart what cannot be read, and lets its neighbours flow', async () => {
      const first = await world.publish('03-begin-milan');
      const personId = 'somebody';
      await world.log.append([{ key: personId, headers: {}, value: Buffer.from('{"no":"event"') }]);
      await world.publish('04-begin-noor');
      await world.drain();
      const quarantine = await world.store.queue('quarantaine');
      expect(first.kind).toBe('accepted');
      expect(quarantine).toHaveLength(1);
      expect(quarantine[0]).toMatchObject({
        code: 'record-onleesbaar',
        owner: '00000099000000002000',
      });
      expect(await world.entries(MAILBOX.tilburg)).toHaveLength(1);
    });

    it('withholds a message from everyone when judging it fails', async () => {
      const { territory } = world.configuration.directory;
      const broken = {
        ...territory,
        byPostcode(...args: Parameters<typeof territory.byPostcode>) {
          if (args[0].startsWith('3511')) throw new TypeError('a defect');
          return territory.byPostcode(...args);
        },
      };
      world.configuration = {
        ...world.configuration,
        directory: { ...world.configuration.directory, territory: broken },
      };
      const sent = await world.publish('03-begin-milan');
      await world.publish('04-begin-noor');
      await world.drain();
      const nr = sent.kind === 'refused' ? '' : sent.nr;
      expect(await world.entries(MAILBOX.rotterdam)).toHaveLength(0);
      expect(await world.entries(MAILBOX.tilburg)).toHaveLength(1);
      expect(await world.store.submission(nr)).toMatchObject({
        state: 'quarantaine',
        releases: [],
      });
      expect(world.faults).toHaveLength(1);
    });

    it('judges a batch again when another directory came into force meanwhile', async () => {
      const [territory] = await exampleBundles();
      const stale = world.configuration;
      const content = { ...(territory?.content as object), municipalities: [] };
      await world.store.importBundle(
        { kind: 'territory', digest: 'other', content, signatures: [] },
        TODAY,
        [],
      );
      const version = await world.store.configurationVersion();
      let asked = 0;
      await world.publish('03-begin-milan');
      await world.drain({
        ...world.routing,
        configuration: () => ((asked += 1) === 1 ? stale : { ...stale, version }),
      });
      expect(asked).toBeGreaterThan(1);
      expect(await world.entries(MAILBOX.rotterdam)).toHaveLength(1);
    });

    it('shows an old value only to who had exactly that value', async () => {
      await world.publish('03-begin-milan');
      await world.publish('09-wijziging-milan');
      await world.publish('10-wijziging-milan', (event) => {
        const old = event.data['wijziging']?.['vorigeWaarden'] as JsonObject;
        const end = (old['detentie'] as JsonObject)['verwachteEinddatum'] as { datum: string };
        end.datum = '2027-02-02';
      });
      await world.drain();
      const views = (await world.entries(MAILBOX.rotterdam)).map(viewData);
      expect(views[1]?.['wijziging']).toHaveProperty('vorigeWaarden');
      expect(views[2]?.['wijziging']).not.toHaveProperty('vorigeWaarden');
    });

    it('opens a partner by consent and closes it when the consent is withdrawn (P18, P19)', async () => {
      await world.publish('04-begin-noor', (event) => void (event.id = 'before'));
      await world.publish('02-toestemming-noor');
      await world.publish('04-begin-noor');
      await world.publish('13-intrekking-noor');
      await world.publish('14-einde-noor');
      await world.drain();
      const views = await world.entries(MAILBOX.woningcorporatie);
      expect(views).toHaveLength(1);
      expect(JSON.stringify(views)).not.toMatch(/deten|inrichting|gevangen|vught|terugkeer/i);
      // Neither the moment nor the length ties the view to the message it was made from.
      const body = views[0]?.body ?? '';
      expect((JSON.parse(body) as JsonObject)['time']).toBe('2026-12-01T11:00:00.000Z');
      expect(Buffer.byteLength(body) % LIMITS.neutralViewPadBytes).toBe(0);
    });

    it('holds a message whose numbers belong to two persons, and merges nobody (P24)', async () => {
      await world.publish('03-begin-milan');
      await world.publish('04-begin-noor');
      const mixed = await world.publish('03-begin-milan', (event) => {
        event.id = 'mixed';
        const person = event.data['persoon'];
        if (person) person['strafrechtsketennummer'] = '2345678';
      });
      await world.drain();
      expect(mixed).toMatchObject({ kind: 'accepted', state: 'aangehouden' });
      expect(await world.store.queue('aangehouden')).toHaveLength(1);
      expect(await world.entries(MAILBOX.rotterdam)).toHaveLength(1);
    });

    it('refuses a sender who speaks for somebody else, without a trace in the log', async () => {
      const foreign = await world.publish('03-begin-milan', undefined, '00000099000000599000');
      await world.drain();
      expect(foreign).toMatchObject({ kind: 'refused' });
      expect(await world.entries(MAILBOX.rotterdam)).toHaveLength(0);
    });

    it('wakes a waiting reader, reads repeatably, and acknowledges up to a cursor', async () => {
      const waiting = world.read(MAILBOX.rotterdam, { waitSeconds: 30 });
      await world.publish('03-begin-milan');
      await world.drain();
      const page = await waiting;
      if (page.kind === 'refused') throw new TypeError(page.problem);
      await page.sent();
      const again = await world.read(MAILBOX.rotterdam);
      const done = await world.acknowledge(MAILBOX.rotterdam, page.next);
      expect(page.entries).toMatchObject([{ number: 1, state: 'aangeboden' }]);
      expect(again).toMatchObject({ entries: [{ number: 1, body: page.entries[0]?.body }] });
      expect(done).toEqual({ kind: 'done' });
      expect(await world.entries(MAILBOX.rotterdam)).toMatchObject([{ state: 'afgeleverd' }]);
      expect(await world.acknowledge(MAILBOX.utrecht, page.next)).toMatchObject({
        problem: 'cursorInvalid',
      });
    });
  });
}

function viewData(entry: { readonly body?: string }): JsonObject | undefined {
  const event = JSON.parse(entry.body ?? 'null') as JsonObject | null;
  return event && isObject(event['data'] ?? null) ? (event['data'] as JsonObject) : undefined;
}

const HEADERS = { 'content-type': 'application/cloudevents+json' };
