// Answers: does a form of the store keep every promise of the port? Called from the medium spec
// beside each adapter, with two openings of one place, as two processes would have.
import type { Store } from '#exchange';
import type { Place } from './place.js';
import { claimPromises } from './store-claims.js';
import { configurationPromises } from './store-configuration.js';
import { logRowPromises } from './store-log-rows.js';
import { evidencePromises } from './store-evidence.js';
import { dataKeyPromises } from './store-data-keys.js';
import { failurePromises } from './store-failures.js';
import { mailboxPromises } from './store-mailboxes.js';
import { positionPromises } from './store-positions.js';
import { routingPromises } from './store-routing.js';
import { pushPromises } from './store-push.js';
import { replayPromises } from './store-replay.js';
import { topicPromises } from './store-topics.js';

/** Two openings of the same place; open while the tests of the group run. */
export interface Stores {
  readonly first: Store;
  readonly second: Store;
  readonly place: Place<Store>;
}

export function storeSuite(form: string, makePlace: () => Promise<Place<Store>>): void {
  describe(`store (${form})`, () => {
    let stores: Stores | undefined;
    const opened = (): Stores => {
      if (!stores) throw new Error('the store is open while tests run');
      return stores;
    };

    beforeAll(async () => {
      const place = await makePlace();
      // At once: both may find an empty place and want to prepare it.
      const [first, second] = await Promise.all([place.open(), place.open()]);
      // A start records the key slots before anything else; data keys without one are refused.
      await first.saveKeySlot('kek', 'fingerprint');
      stores = { first, second, place };
    });
    afterAll(async () => {
      const { first, second, place } = opened();
      await Promise.all([first.close(), second.close()]);
      await place.remove();
    });

    describe('claims', () => claimPromises(opened));
    describe('batches', () => routingPromises(opened));
    describe('positions', () => positionPromises(opened));
    describe('mailboxes', () => mailboxPromises(opened));
    describe('own topics', () => topicPromises(opened));
    describe('push', () => pushPromises(opened));
    describe('replay', () => replayPromises(opened));
    describe('records for the processing log', () => logRowPromises(opened));
    describe('evidence', () => evidencePromises(opened));
    describe('configuration', () => configurationPromises(opened));
    describe('data keys', () => dataKeyPromises(opened));
    describe('failures', () => failurePromises(opened));
  });
}
