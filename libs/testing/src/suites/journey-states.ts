// Answers: does a sender hear in its own mailbox how its messages stand, once for what changed, and
// never of what it was told itself? On every pair of log and store.
import type { Directory } from '#directory';
import { passport, type Acknowledgement, type MailboxEntry } from '#exchange';
import { isObject, type JsonObject } from '#kernel';
import { DJI, MAILBOX, type JourneyWorld } from '../journey/world.js';

const STATE = 'nl.reintegratie.toestanden.gewijzigd.v1';
const SENDER = MAILBOX.gevangeniswezen;
type Answer = NonNullable<Acknowledgement['one']>;

/** @param length of the sequences of events: a real broker takes a second for each round of a drain */
export function statePromises(opened: () => JourneyWorld, length: 2 | 3): void {
  beforeEach(() => {
    const world = opened();
    world.configuration = {
      ...world.configuration,
      directory: withStates(world.configuration.directory),
    };
  });

  const told = async (): Promise<readonly JsonObject[]> =>
    (await opened().entries(SENDER)).filter(({ type }) => type === STATE).map(dataIn);
  const lastTold = async (): Promise<JsonObject | undefined> => (await told()).at(-1);
  const recipientsIn = (data: JsonObject | undefined): readonly JsonObject[] =>
    (data?.['ontvangers'] ?? []) as readonly JsonObject[];
  const begin = async (id = 'det-1'): Promise<string> => {
    const accepted = await opened().publish('03-begin-milan', (event) => void (event.id = id));
    if (accepted.kind === 'refused') throw new TypeError(accepted.problem);
    await opened().drain();
    return accepted.nr;
  };
  const answer = async (mailbox: string, one: Answer): Promise<string> => {
    const { store } = opened();
    const said = { at: opened().clock.now(), chain: 'deliver/0', evidence: [] };
    await store.offer(mailbox, [one.number], said.at, said.chain, []);
    return store.acknowledge({ mailbox, one, ...said });
  };

  it('hears what was decided, and for each recipient how it stands there', async () => {
    const nr = await begin();
    expect(await told()).toEqual([]);
    await opened().wake();
    const data = await lastTold();
    expect(data?.['inzending']).toEqual({
      nummer: nr,
      berichtsoort: 'nl.reintegratie.detenties.begonnen.v1',
      toestand: 'beoordeeld',
    });
    const stands = recipientsIn(data).map(({ rol, relatie, toestand }) => [rol, relatie, toestand]);
    expect(stands).toContainEqual(['gemeente.coordinator', 'bestemming', 'vrijgegeven']);
    expect(await told()).toHaveLength(1);
    expect(opened().faults).toEqual([]);
  });

  it('hears that a recipient rejected it, by its code, and nothing when nothing changed', async () => {
    await begin();
    await opened().wake();
    await answer(MAILBOX.rotterdam, { number: 1, state: 'afgewezen', code: 'niet-onze-gemeente' });
    await opened().wake();
    await opened().wake();
    expect(await told()).toHaveLength(2);
    const rejected = recipientsIn(await lastTold()).find(({ oin }) =>
      MAILBOX.rotterdam.startsWith(`${String(oin)}/`),
    );
    expect(rejected).toMatchObject({ toestand: 'afgewezen', code: 'niet-onze-gemeente' });
    // The same word again changes nothing.
    await answer(MAILBOX.rotterdam, { number: 1, state: 'afgewezen', code: 'niet-onze-gemeente' });
    await opened().wake();
    expect(await told()).toHaveLength(2);
  });

  it('hears of a refusal for everybody, and of who is not there', async () => {
    await opened().publish('07-begin-adam');
    await opened().publish('06-begin-sem');
    await opened().drain();
    await opened().wake();
    const states = (await told()).map((data) => (data['inzending'] as JsonObject)['toestand']);
    expect(states).toHaveLength(2);
    for (const state of states) expect(['geweigerd', 'aangehouden', 'beoordeeld']).toContain(state);
  });

  it('is told by the rules: with a passport, and nothing about the person', async () => {
    await begin();
    await opened().wake();
    const [entry] = (await opened().entries(SENDER)).filter(({ type }) => type === STATE);
    const request = { party: { oin: DJI, spki: '' }, role: 'gevangeniswezen' };
    const { store, configuration } = opened();
    const found = await passport(
      { ...request, number: entry?.number ?? 0 },
      { store, directory: () => configuration.directory },
    );
    expect(found).toMatchObject({
      kind: 'passport',
      passport: { relatie: 'afzender', weergavesoort: STATE },
    });
    expect(entry?.body).not.toMatch(/999990019|Milan|zaakreferentie/u);
    expect(
      (await store.submission((await nrIn(entry)) ?? ''))?.releases.map((one) => one.relation),
    ).not.toContain('afzender');
  });

  it('hears nothing without an agreement and a subscription for it', async () => {
    const world = opened();
    world.configuration = {
      ...world.configuration,
      directory: withoutStates(world.configuration.directory),
    };
    await begin();
    await world.wake();
    expect(await told()).toEqual([]);
  });

  it(`never causes a status by a status, whatever happens in whatever order (every sequence of ${length})`, async () => {
    const events = {
      async taken(number: number) {
        await answer(MAILBOX.rotterdam, { number, state: 'afgeleverd' });
      },
      async rejected(number: number) {
        await answer(MAILBOX.rotterdam, { number, state: 'afgewezen', code: 'anders' });
      },
      async statusRead() {
        for (const { number, state } of await opened().entries(SENDER)) {
          if (state === 'vrijgegeven' || state === 'aangeboden')
            await answer(SENDER, { number, state: 'afgesloten' });
        }
      },
      told: async () => opened().wake(),
    } as const;
    const names = Object.keys(events) as (keyof typeof events)[];
    const sequences = Array.from({ length }).reduce<(typeof names)[]>(
      (all) => all.flatMap((begun) => names.map((name) => [...begun, name])),
      [[]],
    );
    let number = 0;
    for (const sequence of sequences) {
      const before = (await told()).length;
      const nr = await begin(sequence.join('-'));
      number += 1;
      for (const name of sequence) await events[name](number);
      await opened().wake();
      await events.statusRead();
      const settled = (await told()).length;
      await opened().wake();
      await opened().wake();
      // Once at rest nothing is told any more, and what was told last is how it stands.
      expect([sequence, (await told()).length]).toEqual([sequence, settled]);
      const changes = new Set(sequence.filter((name) => name === 'taken' || name === 'rejected'));
      expect(settled - before).toBeLessThanOrEqual(1 + changes.size);
      const stands = (await opened().store.submission(nr))?.releases ?? [];
      expect(recipientsIn(await lastTold()).map(({ toestand }) => toestand)).toEqual(
        stands.map(({ state }) => state),
      );
    }
    expect(opened().faults).toEqual([]);
  }, 240_000);
}

const dataIn = ({ body }: MailboxEntry): JsonObject => {
  const event = JSON.parse(body ?? 'null') as JsonObject | null;
  const data = event?.['data'];
  return data !== undefined && isObject(data) ? data : {};
};

const nrIn = async (entry: MailboxEntry | undefined): Promise<string | undefined> => {
  const { inzending } = entry ? dataIn(entry) : {};
  return inzending !== undefined && isObject(inzending) ? String(inzending['nummer']) : undefined;
};

/** As two administrators would lay it down for the prison service. */
const withStates = (directory: Directory): Directory => ({
  ...directory,
  agreementToReceive: (mailbox, type, at) =>
    directory.agreementToReceive(mailbox, type === STATE ? WAY_BACK : type, at),
  subscriptions: (mailbox) => [
    ...directory.subscriptions(mailbox),
    { id: 'toestanden', mailbox, types: [STATE], postcodes: [], channel: 'pull' },
  ],
});

const withoutStates = (directory: Directory): Directory => ({
  ...directory,
  agreementToReceive: (mailbox, type, at) =>
    type === STATE ? undefined : directory.agreementToReceive(mailbox, type, at),
});

/** A type that the prison service has an agreement to receive. */
const WAY_BACK = 'nl.reintegratie.planbijdragen.geleverd.v1';
