import { catalogue } from '#contracts';
import type { Directory, Mailbox } from '#directory';
import type { StoredSubscription } from '#exchange';
import { configurationOf } from '../../../../apps/sluis/src/configuration/in-force.js';
import { exampleBundles, TODAY } from '../../../testing/src/journey/world.js';
import {
  changeSubscription,
  endSubscription,
  listSubscriptions,
  readSubscription,
  subscribe,
  subscriptionToTry,
  type SubscribeParts,
} from './subscribe.js';
import { checkWish, type Wish } from './check-wish.js';

const BEGUN = 'nl.reintegratie.detenties.begonnen.v1';
const GRONINGEN = { oin: '00000099000000014000', spki: '' };
const ROTTERDAM = { oin: '00000099000000599000', spki: '' };
const ROLE = 'gemeente.coordinator';
const FROM = { number: 3, configuration: 2 };
const CONSENT = 'nl.reintegratie.toestemmingen.gegeven.v1';
const [TYPE_0, TYPE_1] = ['/berichtsoorten/0', '/berichtsoorten/1'] as const;
const [TOO_WIDE, UNKNOWN, FILTER] = [
  'subscriptionTooWide',
  'typeUnknown',
  'filterInvalid',
] as const;
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
    const { directory: snapshot, rules } = configurationOf(directory, territory, policy, 1, []);
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
          return Promise.resolve(FROM);
        },
        deleteSubscription(_mailbox, id, _chain, entries) {
          rows = rows.filter((one) => one.id !== id);
          evidence.push(...entries.map((one) => one.event));
          return Promise.resolve(FROM);
        },
      },
      clock: { now: () => TODAY },
      newId: () => `id-${(ids += 1)}`,
      catalogue,
      directory: () => snapshot,
      rules: () => rules,
      channels: ['pull', 'push', 'kafka'],
      chain: 'edge/test',
    };
  });

  it('may take less than the directory lays down, with evidence', async () => {
    const made = await subscribe(GRONINGEN, ROLE, wish(['9711-9715']), parts);
    expect(made).toMatchObject({
      kind: 'subscribed',
      subscription: { postcodes: ['9711-9715'], channel: 'pull' },
      from: FROM,
    });
    expect(evidence).toEqual(['abonnement.vastgelegd']);
  });

  it.each<[string, Wish, string, string]>([
    ['another postcode', wish(['9711', '9731']), 'subscriptionTooWide', '/postcodes/1'],
    ['no postcodes at all', wish([]), 'subscriptionTooWide', '/postcodes'],
    ['another type', wish(['9711'], { types: [BEGUN, CONSENT] }), TOO_WIDE, '/berichtsoorten/1'],
    ['a type that does not exist', wish(['9711'], { types: ['nl.x.v1'] }), UNKNOWN, TYPE_0],
    ['a postcode elsewhere', wish(['9711', '3011AB']), 'postcodeOutside', '/postcodes/1'],
    ['a range that leaves town', wish(['3000-3020']), 'postcodeOutside', '/postcodes/0'],
    ['an address that it has not', wish(['9711'], { channel: 'push' }), 'sinkUnknown', '/kanaal'],
    ['another dialect', wish(['9711'], { filters: [{ sql: '1' }] }), FILTER, '/filters/0'],
  ])('may not take more: %s', async (_what, asked, problem, place) => {
    const made = await subscribe(GRONINGEN, ROLE, asked, parts);
    expect(made).toMatchObject({ kind: 'refused', problem, faults: [{ place }] });
    expect(rows).toEqual([]);
    expect(evidence).toEqual([]);
  });

  it('may not take what no rule ever gives to its role, even where the directory offers it', async () => {
    const offered: Directory = {
      ...parts.directory(),
      subscriptions: (mailbox) => [
        { id: 'wide', mailbox, types: [BEGUN, CONSENT], postcodes: [], channel: 'pull' },
      ],
    };
    const asked = wish(['9711'], { types: [BEGUN, CONSENT] });
    expect(
      await subscribe(GRONINGEN, ROLE, asked, { ...parts, directory: () => offered }),
    ).toMatchObject({ problem: 'subscriptionBeyondPolicy', faults: [{ place: TYPE_1 }] });
  });

  it('finds a rule for everything that the example directory offers', () => {
    const everything = parts.directory();
    const refusals = everything.mailboxes().flatMap((mailbox: Mailbox) =>
      everything.subscriptions(mailbox.id).flatMap(({ types, postcodes }) => {
        const checked = checkWish(mailbox, { types, postcodes, channel: 'pull' }, TODAY, parts);
        return checked.kind === 'refused' ? [[mailbox.id, checked.problem, checked.faults]] : [];
      }),
    );
    expect(refusals).toEqual([]);
  });

  it('keeps the filters that it asked for, with evidence of them', async () => {
    const filters = [
      { any: [{ exact: { relatie: 'bestemming' } }, { not: { prefix: { gemeente: '0' } } }] },
    ];
    expect(await subscribe(GRONINGEN, ROLE, wish(['9711'], { filters }), parts)).toMatchObject({
      subscription: { filters },
    });
    expect(rows).toMatchObject([{ filters }]);
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

  it('may have its address tried by what the directory laid down, and nobody else may', async () => {
    const id =
      parts.directory().subscriptions(`${GRONINGEN.oin}/${ROLE}/reintegratie`)[0]?.id ?? '';
    expect(await subscriptionToTry(GRONINGEN, id, parts)).toMatchObject({ subscription: { id } });
    expect(await subscriptionToTry(ROTTERDAM, id, parts)).toMatchObject({ problem: 'notFound' });
    expect(await listSubscriptions(GRONINGEN, ROLE, parts)).toMatchObject({ laidDown: [{ id }] });
    expect(await endSubscription(GRONINGEN, id, parts)).toMatchObject({ problem: 'notFound' });
  });

  it('ends, with evidence', async () => {
    await subscribe(GRONINGEN, ROLE, wish(['9711']), parts);
    expect(await endSubscription(GRONINGEN, 'id-1', parts)).toEqual({ kind: 'ended', from: FROM });
    expect(rows).toEqual([]);
    expect(evidence).toEqual(['abonnement.vastgelegd', 'abonnement.verwijderd']);
  });
});
