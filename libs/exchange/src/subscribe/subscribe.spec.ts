import type { StoredSubscription } from '#exchange';
import { configurationOf } from '../../../../apps/sluis/src/configuration/in-force.js';
import { exampleBundles, TODAY } from '../../../testing/src/journey/world.js';
import {
  changeSubscription,
  endSubscription,
  listSubscriptions,
  readSubscription,
  subscribe,
  type SubscribeParts,
  type Wish,
} from './subscribe.js';

const BEGUN = 'nl.reintegratie.detenties.begonnen.v1';
const GRONINGEN = { oin: '00000099000000014000', spki: '' };
const ROTTERDAM = { oin: '00000099000000599000', spki: '' };
const ROLE = 'gemeente.coordinator';
const wish = (postcodes: readonly string[], more: Partial<Wish> = {}): Wish => ({
  types: [BEGUN],
  postcodes,
  channel: 'pull',
  ...more,
});

describe('a mailbox that narrows what it hears', () => {
  let parts: SubscribeParts;
  let rows: StoredSubscription[];
  let evidence: string[];

  beforeEach(async () => {
    const [territory, directory, policy] = await exampleBundles();
    if (!territory || !directory || !policy) throw new TypeError('three bundles were read');
    const { directory: snapshot } = configurationOf(directory, territory, policy, 1, []);
    rows = [];
    evidence = [];
    let ids = 0;
    parts = {
      store: {
        subscriptions: (mailbox) =>
          Promise.resolve(rows.filter((one) => mailbox === undefined || one.mailbox === mailbox)),
        putSubscription(subscription, _chain, entries) {
          rows = [...rows.filter((one) => one.id !== subscription.id), subscription];
          evidence.push(...entries.map((one) => one.event));
          return Promise.resolve('created');
        },
        deleteSubscription(_mailbox, id, _chain, entries) {
          rows = rows.filter((one) => one.id !== id);
          evidence.push(...entries.map((one) => one.event));
          return Promise.resolve(true);
        },
      },
      clock: { now: () => TODAY },
      newId: () => `id-${(ids += 1)}`,
      directory: () => snapshot,
      channels: ['pull', 'kafka'],
      chain: 'edge/test',
    };
  });

  it('may take less than the directory lays down, with evidence', async () => {
    const made = await subscribe(GRONINGEN, ROLE, wish(['9711-9715']), parts);
    expect(made).toMatchObject({
      kind: 'subscription',
      subscription: { postcodes: ['9711-9715'], channel: 'pull' },
    });
    expect(evidence).toEqual(['abonnement.vastgelegd']);
  });

  it.each([
    ['another postcode', wish(['9731'])],
    ['no postcodes at all', wish([])],
    ['another type', wish(['9711'], { types: ['nl.reintegratie.toestemmingen.gegeven.v1'] })],
  ])('may not take more: %s', async (_what, asked) => {
    const made = await subscribe(GRONINGEN, ROLE, asked, parts);
    expect(made).toMatchObject({ kind: 'refused', problem: 'subscriptionTooWide' });
    expect(rows).toEqual([]);
  });

  it('says which range runs backwards instead of hearing nothing', async () => {
    expect(await subscribe(GRONINGEN, ROLE, wish(['9711', '9728-9711']), parts)).toMatchObject({
      problem: 'parameterInvalid',
      faults: [{ place: '/postcodes/1' }],
    });
  });

  it('may not widen by changing what it has', async () => {
    await subscribe(GRONINGEN, ROLE, wish(['9711']), parts);
    const wider = wish(['9711-9747']);
    expect(await changeSubscription(GRONINGEN, 'id-1', ROLE, wider, parts)).toMatchObject({
      problem: 'subscriptionTooWide',
    });
    expect(rows).toMatchObject([{ postcodes: ['9711'] }]);
  });

  it('may ask for its own topic, and only where the installation has Kafka', async () => {
    const byKafka = wish(['9711'], { channel: 'kafka' });
    expect(await subscribe(GRONINGEN, ROLE, byKafka, parts)).toMatchObject({
      subscription: { channel: 'kafka' },
    });
    const onSqlite: SubscribeParts = { ...parts, channels: ['pull'] };
    expect(await subscribe(GRONINGEN, ROLE, byKafka, onSqlite)).toMatchObject({
      problem: 'parameterInvalid',
      faults: [{ place: '/kanaal' }],
    });
    expect(await changeSubscription(GRONINGEN, 'id-1', ROLE, byKafka, onSqlite)).toMatchObject({
      problem: 'parameterInvalid',
    });
    expect(rows).toHaveLength(1);
  });

  it('is as unknown to another party as one that never existed', async () => {
    await subscribe(GRONINGEN, ROLE, wish(['9711']), parts);
    const foreign = await readSubscription(ROTTERDAM, 'id-1', parts);
    expect(foreign).toEqual(await readSubscription(ROTTERDAM, 'never', parts));
    expect(await endSubscription(ROTTERDAM, 'id-1', parts)).toEqual(foreign);
    expect(await listSubscriptions(ROTTERDAM, ROLE, parts)).toMatchObject({ all: [] });
    expect(await listSubscriptions(GRONINGEN, 'reclassering', parts)).toEqual(foreign);
  });

  it('ends, with evidence', async () => {
    await subscribe(GRONINGEN, ROLE, wish(['9711']), parts);
    expect(await endSubscription(GRONINGEN, 'id-1', parts)).toEqual({ kind: 'done' });
    expect(rows).toEqual([]);
    expect(evidence).toEqual(['abonnement.vastgelegd', 'abonnement.verwijderd']);
  });
});
