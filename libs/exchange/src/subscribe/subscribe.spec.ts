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
} from './subscribe.js';

const BEGUN = 'nl.reintegratie.detenties.begonnen.v1';
const GRONINGEN = { oin: '00000099000000014000', spki: '' };
const TILBURG = { oin: '00000099000000855000', spki: '' };
const ROLE = 'gemeente.coordinator';

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
      chain: 'edge/test',
    };
  });

  it('may take less than the directory lays down, with evidence', async () => {
    const made = await subscribe(
      GRONINGEN,
      ROLE,
      { types: [BEGUN], postcodes: ['9711-9715'] },
      parts,
    );
    expect(made).toMatchObject({
      kind: 'subscription',
      subscription: { postcodes: ['9711-9715'] },
    });
    expect(evidence).toEqual(['abonnement.vastgelegd']);
  });

  it.each([
    ['another postcode', { types: [BEGUN], postcodes: ['9731'] }],
    ['no postcodes at all', { types: [BEGUN], postcodes: [] }],
    ['another type', { types: ['nl.reintegratie.toestemmingen.gegeven.v1'], postcodes: ['9711'] }],
  ])('may not take more: %s', async (_what, wish) => {
    const made = await subscribe(GRONINGEN, ROLE, wish, parts);
    expect(made).toMatchObject({ kind: 'refused', problem: 'subscriptionTooWide' });
    expect(rows).toEqual([]);
  });

  it('says which range runs backwards instead of hearing nothing', async () => {
    const wish = { types: [BEGUN], postcodes: ['9711', '9728-9711'] };
    expect(await subscribe(GRONINGEN, ROLE, wish, parts)).toMatchObject({
      problem: 'parameterInvalid',
      faults: [{ place: '/postcodes/1' }],
    });
  });

  it('may not widen by changing what it has', async () => {
    await subscribe(GRONINGEN, ROLE, { types: [BEGUN], postcodes: ['9711'] }, parts);
    const wish = { types: [BEGUN], postcodes: ['9711-9747'] };
    expect(await changeSubscription(GRONINGEN, 'id-1', ROLE, wish, parts)).toMatchObject({
      problem: 'subscriptionTooWide',
    });
    expect(rows).toMatchObject([{ postcodes: ['9711'] }]);
  });

  it('is as unknown to another party as one that never existed', async () => {
    await subscribe(GRONINGEN, ROLE, { types: [BEGUN], postcodes: ['9711'] }, parts);
    const foreign = await readSubscription(TILBURG, 'id-1', parts);
    expect(foreign).toEqual(await readSubscription(TILBURG, 'never', parts));
    expect(await endSubscription(TILBURG, 'id-1', parts)).toEqual(foreign);
    expect(await listSubscriptions(TILBURG, ROLE, parts)).toMatchObject({ all: [] });
    expect(await listSubscriptions(GRONINGEN, 'reclassering', parts)).toEqual(foreign);
  });

  it('ends, with evidence', async () => {
    await subscribe(GRONINGEN, ROLE, { types: [BEGUN], postcodes: ['9711'] }, parts);
    expect(await endSubscription(GRONINGEN, 'id-1', parts)).toEqual({ kind: 'done' });
    expect(rows).toEqual([]);
    expect(evidence).toEqual(['abonnement.vastgelegd', 'abonnement.verwijderd']);
  });
});
