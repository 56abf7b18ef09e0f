// Answers: does what a mailbox asks for itself count for what comes after it, exactly from where it was
// told, and for nothing that it has? On every pair of log and store.
import type { Wish } from '#exchange';
import { MAILBOX, type JourneyWorld } from '../journey/world.js';

const BEGUN = 'nl.reintegratie.detenties.begonnen.v1';
const asked = (filters: Wish['filters']): Wish => ({
  types: [BEGUN],
  postcodes: [],
  filters,
  channel: 'pull',
});

export function subscriptionPromises(opened: () => JourneyWorld): void {
  /** Of the whole town, as the directory lays it down. */
  const ofTown = (mailbox: string, filters: Wish['filters']): Wish => {
    const [first] = opened().configuration.directory.subscriptions(mailbox);
    return { ...asked(filters), postcodes: first?.postcodes ?? [] };
  };
  const count = async (mailbox: string) => (await opened().entries(mailbox)).length;
  const missing = async () =>
    (await opened().store.queue('onbestelbaar')).map(({ code, detail }) => [code, detail.relation]);

  it.each([
    ['its relation', { exact: { relatie: 'bestemming' } }, 1],
    ['another relation', { exact: { relatie: 'herkomst' } }, 0],
    ['its municipality', { prefix: { gemeente: '05' } }, 1],
    ['a type that ends otherwise', { suffix: { type: '.beeindigd.v1' } }, 0],
    ['what it is not', { not: { any: [{ exact: { relatie: 'herkomst' } }] } }, 1],
    ['what it lacks', { prefix: { voorwaarde: 'z' } }, 0],
  ])('hears by its filter: %s', async (_what, filter, wanted) => {
    const world = opened();
    await world.narrow(MAILBOX.rotterdam, ofTown(MAILBOX.rotterdam, [filter]));
    await world.publish('03-begin-milan');
    await world.drain();
    expect(await count(MAILBOX.rotterdam)).toBe(wanted);
    expect(await count(MAILBOX.utrecht)).toBe(1);
    // Nobody is left out in silence: the sender sees whom it did not reach.
    expect(await missing()).toEqual(wanted === 1 ? [] : [['geen-abonnement', 'bestemming']]);
    expect(world.faults).toEqual([]);
  });

  it('hears as a nationwide organisation of the municipality where somebody returns', async () => {
    const world = opened();
    const inTilburg = asked([{ exact: { gemeente: '0855' } }]);
    expect(await world.narrow(MAILBOX.reclassering, inTilburg)).toMatchObject({
      kind: 'subscribed',
    });
    await world.publish('03-begin-milan');
    await world.publish('04-begin-noor');
    await world.drain();
    expect(await count(MAILBOX.reclassering)).toBe(1);
  });

  it('keeps what it has when it asks for less, until it may not have it', async () => {
    const world = opened();
    const judgeAllAgain = async (why: string) => {
      await world.withRules((text) => `${text}\n# ${why}\n`);
      await world.wake();
    };
    await world.publish('03-begin-milan');
    await world.drain();
    const before = await world.entries(MAILBOX.rotterdam);
    const less = ofTown(MAILBOX.rotterdam, [{ exact: { relatie: 'herkomst' } }]);
    expect(await world.narrow(MAILBOX.rotterdam, less)).toMatchObject({ kind: 'subscribed' });
    // What brings the case back for another reason takes nothing from the mailbox.
    await judgeAllAgain('once');
    expect(await world.entries(MAILBOX.rotterdam)).toEqual(before);
    // A newer message of the same kind is not for it, also when the case comes back.
    await world.publish('03-begin-milan', (event) => void (event.id = 'newer'));
    await world.drain();
    await judgeAllAgain('twice');
    expect(await world.entries(MAILBOX.rotterdam)).toEqual(before);
    // What it may not have any more is taken back all the same.
    await world.publish('03-begin-milan', (event) => {
      event.id = 'moved';
      event.data['terugkeer'] = { verblijfplaats: TILBURG };
    });
    await world.drain();
    await judgeAllAgain('three times');
    const [view, notice] = await world.entries(MAILBOX.rotterdam);
    expect(view?.state).toBe('teruggeroepen');
    expect(notice?.notice?.problem).toBe('noLongerAddressed');
    expect(world.faults).toEqual([]);
  });

  it('gets the revisions of what it has, whatever it asked for since', async () => {
    const world = opened();
    await world.publish('03-begin-milan');
    await world.drain();
    const less = ofTown(MAILBOX.rotterdam, [{ exact: { relatie: 'herkomst' } }]);
    await world.narrow(MAILBOX.rotterdam, less);
    await world.withRules((text) => text.replaceAll('        - /persoon/naam/voornamen\n', ''));
    await world.wake();
    const entries = await world.entries(MAILBOX.rotterdam);
    expect(entries.map(({ state, about }) => [state, about])).toEqual([
      ['vervangen', undefined],
      ['vrijgegeven', 1],
    ]);
  });

  it('is judged by another filter exactly from the number that it was told, while messages pass', async () => {
    // Given
    const world = opened();
    const hears = (relatie: string) => ofTown(MAILBOX.rotterdam, [{ exact: { relatie } }]);
    const publish = (from: number) =>
      Promise.all(Array.from({ length: 10 }, (_, at) => passing(world, from + at)));
    const first = await world.narrow(MAILBOX.rotterdam, hears('bestemming'));
    if (first.kind === 'refused') throw new TypeError(first.problem);
    const told = [{ relatie: 'bestemming', from: first.from.number }];
    // When
    await publish(0);
    for (let round = 1; round <= 6; round += 1) {
      const relatie = round % 2 === 0 ? 'bestemming' : 'herkomst';
      const routing = world.drain();
      const publishing = publish(round * 10);
      const made = await world.narrow(MAILBOX.rotterdam, hears(relatie), first.subscription.id);
      if (made.kind === 'refused') throw new TypeError(made.problem);
      told.push({ relatie, from: made.from.number });
      await Promise.all([routing, publishing]);
    }
    await world.drain();
    // Then
    const entries = await world.entries(MAILBOX.rotterdam);
    const judgedBy = (number: number) => told.findLast(({ from }) => from <= number)?.relatie;
    for (const { number } of entries) {
      const { passport } = (await world.store.passport(MAILBOX.rotterdam, number)) ?? {};
      const { relatie } = JSON.parse(passport ?? '{}') as { readonly relatie?: string };
      expect([number, relatie]).toEqual([number, judgedBy(number)]);
    }
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.length + (await missing()).length).toBe(70);
    expect(await count(MAILBOX.utrecht)).toBe(70);
    expect(world.faults).toEqual([]);
  });
}

const PERSONS = ['999990019', '999990342', '999993653', '999990007', '999991772'];

/** In turn somebody who comes from Utrecht and goes to Rotterdam, and the other way round. */
async function passing(world: JourneyWorld, nr: number): Promise<void> {
  await world.publish('03-begin-milan', (event) => {
    event.id = `passing-${nr}`;
    const person = event.data['persoon'] ?? {};
    person['burgerservicenummer'] = PERSONS[nr % PERSONS.length];
    delete person['strafrechtsketennummer'];
    if (nr % 2 === 0) return;
    const origin = person['verblijfplaats'];
    person['verblijfplaats'] = event.data['terugkeer']?.['verblijfplaats'];
    event.data['terugkeer'] = { verblijfplaats: origin };
  });
}

const TILBURG = {
  type: 'Adres',
  verblijfadres: {
    officieleStraatnaam: 'Spoorlaan',
    huisnummer: 44,
    postcode: '5038CB',
    woonplaats: 'Tilburg',
  },
};
