// Answers: does a case come back when time, a human, a fact or a rule changes it, and does only what
// differs leave? On every pair of log and store.
import { isObject } from '#kernel';
import { MAILBOX, TODAY, type JourneyWorld } from '../journey/world.js';

const DAY_MS = 86_400_000;

export function judgingAgainPromises(opened: () => JourneyWorld): void {
  const states = async (mailbox: string) =>
    (await opened().entries(mailbox))
      .filter(({ notice }) => !notice)
      .map(({ state, body }) => [state, body !== undefined]);
  const notices = async (mailbox: string) =>
    (await opened().entries(mailbox)).flatMap(({ about, notice }) =>
      notice ? [[about, notice.problem, (notice.eraseBy - TODAY) / DAY_MS]] : [],
    );

  it('releases an earlier message once the person consents (P18), and only to who is new', async () => {
    const world = opened();
    await world.publish('04-begin-noor');
    await world.publish('02-toestemming-noor');
    await world.drain();
    const municipality = await world.entries(MAILBOX.tilburg);
    expect(await world.entries(MAILBOX.woningcorporatie)).toHaveLength(0);
    await world.wake();
    expect(await states(MAILBOX.woningcorporatie)).toEqual([['vrijgegeven', true]]);
    expect(await world.entries(MAILBOX.tilburg)).toEqual(municipality);
    expect(world.faults).toEqual([]);
  });

  it('takes back what lies with a partner when the consent is withdrawn (P19)', async () => {
    const world = opened();
    await world.publish('02-toestemming-noor');
    await world.publish('04-begin-noor');
    await world.publish('14-einde-noor');
    await world.publish('13-intrekking-noor');
    await world.drain();
    expect(await states(MAILBOX.woningcorporatie)).toEqual([
      ['vrijgegeven', true],
      ['vrijgegeven', true],
    ]);
    await world.wake();
    expect(await states(MAILBOX.woningcorporatie)).toEqual([
      ['teruggeroepen', false],
      ['teruggeroepen', false],
    ]);
    expect(await notices(MAILBOX.woningcorporatie)).toEqual([
      [1, 'noLongerAddressed', 30],
      [2, 'noLongerAddressed', 30],
    ]);
    expect((await world.entries(MAILBOX.tilburg)).map(({ state }) => state)).not.toContain(
      'teruggeroepen',
    );
  });

  it('takes back once what a newer message puts off until later, and says of that message once that it waits', async () => {
    const world = opened();
    await world.publish('08-begin-femke');
    await world.drain();
    const later = await world.publish('08-begin-femke', (event) => {
      event.id = 'femke-later';
      Object.assign(event.data['detentie']?.['begindatum'] as object, { datum: '2027-01-05' });
    });
    await world.drain();
    await world.wake();
    const told = (await world.entries(MAILBOX.tilburg)).flatMap(({ about, notice }) =>
      notice ? [about] : [],
    );
    expect(told).toEqual([1]);
    const { releases = [] } =
      (await world.store.submission(later.kind === 'refused' ? '' : later.nr)) ?? {};
    const waiting = releases.filter(({ mailbox }) => mailbox === MAILBOX.tilburg);
    expect(waiting.map(({ state }) => state)).toEqual(['uitgesteld']);
    expect(world.faults).toEqual([]);
  });

  it('counts a copy as erased on the word of its recipient, and of nobody else', async () => {
    const world = opened();
    await world.publish('02-toestemming-noor');
    await world.publish('04-begin-noor');
    await world.drain();
    const [view] = await world.entries(MAILBOX.woningcorporatie);
    const [town] = await world.entries(MAILBOX.tilburg);
    await world.publish('13-intrekking-noor');
    await world.drain();
    await world.wake();
    const open = async () => (await world.store.openErasures(10)).map(({ about }) => about);
    expect(await open()).toEqual([1]);
    await world.offer(erased(TILBURG, 'nl.reintegratie', referenceIn(town?.body)), TILBURG);
    await world.drain();
    expect(await open()).toEqual([1]);
    const own = erased(MAASOEVER, 'nl.dienstverlening', referenceIn(view?.body));
    expect(await world.offer(own, MAASOEVER)).toMatchObject({ kind: 'accepted' });
    await world.drain();
    expect(await open()).toEqual([]);
  });

  it('releases a view on the day its window opens, and it ends on the day it closes (P6, P7)', async () => {
    const world = opened();
    await world.publish('02-toestemming-noor');
    await world.publish('04-begin-noor', (event) => expectedEnd(event, '2027-06-01'));
    await world.drain();
    await world.wake();
    expect(await states(MAILBOX.woningcorporatie)).toEqual([]);
    world.moveTo(Date.parse('2027-02-28T22:59:59Z'));
    await world.wake();
    expect(await states(MAILBOX.woningcorporatie)).toEqual([]);
    world.moveTo(Date.parse('2027-02-28T23:00:00Z'));
    await world.wake();
    expect(await states(MAILBOX.woningcorporatie)).toEqual([['vrijgegeven', true]]);
    world.moveTo(Date.parse('2027-07-01T22:00:00Z'));
    await world.wake();
    expect(await states(MAILBOX.woningcorporatie)).toEqual([['verlopen', false]]);
  });

  it('closes a partner on the day after a consent expires', async () => {
    const world = opened();
    await world.publish('02-toestemming-noor', (event) => {
      const consent = event.data['toestemming'];
      if (consent) consent['vervaltOp'] = { type: 'Datum', datum: '2026-12-10' };
    });
    await world.publish('04-begin-noor');
    await world.drain();
    world.moveTo(Date.parse('2026-12-10T12:00:00Z'));
    await world.wake();
    expect(await states(MAILBOX.woningcorporatie)).toEqual([['vrijgegeven', true]]);
    world.moveTo(Date.parse('2026-12-11T12:00:00Z'));
    await world.wake();
    expect(await states(MAILBOX.woningcorporatie)).toEqual([['teruggeroepen', false]]);
  });

  it('brings a case to a new municipality as it is now, and takes it back from the old one (P22)', async () => {
    const world = opened();
    await world.publish('04-begin-noor');
    await world.publish('04-begin-noor', (event) => {
      event.id = 'moved';
      toRotterdam(event);
    });
    await world.drain();
    expect(await world.entries(MAILBOX.rotterdam)).toHaveLength(1);
    await world.wake();
    const begun = (await world.entries(MAILBOX.rotterdam)).find(({ type }) =>
      type.includes('begonnen'),
    );
    expect(begun?.body).toBeDefined();
    expect(begun?.body).not.toContain('5038CB');
    expect(world.faults).toEqual([]);
  });

  it('lets a human release what was held, and holds it no more for this case (P8)', async () => {
    const world = opened();
    const sent = await world.publish('06-begin-sem');
    await world.drain();
    const nr = sent.kind === 'refused' ? '' : sent.nr;
    const [held] = await world.store.queue('aangehouden');
    if (!held) throw new TypeError('nothing was held');
    await world.store.decideItem(held, { kind: 'vrijgeven' }, TODAY, []);
    expect(await world.store.queue('aangehouden')).toEqual([]);
    expect(await world.entries(MAILBOX.utrecht)).toHaveLength(0);
    await world.wake();
    expect(await world.entries(MAILBOX.utrecht)).toHaveLength(1);
    expect((await world.store.submission(nr))?.state).toBe('beoordeeld');
    await world.publish('06-begin-sem', (event) => void (event.id = 'next'));
    await world.drain();
    expect(await world.store.queue('aangehouden')).toEqual([]);
  });

  it('lets a human refuse what was held; the sender hears that', async () => {
    const world = opened();
    const sent = await world.publish('06-begin-sem');
    await world.drain();
    const nr = sent.kind === 'refused' ? '' : sent.nr;
    const [held] = await world.store.queue('aangehouden');
    if (!held) throw new TypeError('nothing was held');
    await world.store.decideItem(held, { kind: 'weigeren' }, TODAY, []);
    await world.wake();
    expect(await world.store.submission(nr)).toMatchObject({
      state: 'geweigerd',
      problem: 'refusedByHuman',
    });
    expect(await world.store.decideItem(held, { kind: 'vrijgeven' }, TODAY, [])).toBe('unknown');
    expect(await world.entries(MAILBOX.utrecht)).toHaveLength(0);
  });

  it('brings a message to the municipality that a human found (P12)', async () => {
    const world = opened();
    await world.publish('17-begin-ruben');
    await world.drain();
    const [item] = await world.store.queue('onbestelbaar');
    if (!item) throw new TypeError('nothing was unrouted');
    const assignment = { kind: 'toewijzen', municipality: '0344' } as const;
    await world.store.decideItem(item, assignment, TODAY, []);
    await world.wake();
    expect(await world.entries(MAILBOX.utrecht)).toHaveLength(1);
    expect(await world.store.queue('onbestelbaar')).toEqual([]);
  });

  it('judges every case again when other rules come into force', async () => {
    const world = opened();
    await world.publish('03-begin-milan');
    await world.drain();
    const before = await world.entries(MAILBOX.rotterdam);
    expect(before).toHaveLength(1);
    await world.withRules((text) => text.replaceAll('        - /persoon/naam/voornamen\n', ''));
    await world.wake();
    const entries = await world.entries(MAILBOX.rotterdam);
    expect(entries.map(({ state, about }) => [state, about])).toEqual([
      ['vervangen', undefined],
      ['vrijgegeven', 1],
    ]);
    expect(personIn(before[0]?.body)).toHaveProperty(['naam', 'voornamen']);
    expect(personIn(entries[1]?.body)).not.toHaveProperty(['naam', 'voornamen']);
  });

  it('changes nothing when nothing differs, however often it is asked', async () => {
    const world = opened();
    await world.publish('02-toestemming-noor');
    await world.publish('04-begin-noor');
    await world.drain();
    for (const round of [1, 2]) {
      await world.withRules((text) => `${text}\n# round ${round}\n`);
      await world.wake();
    }
    expect(await states(MAILBOX.woningcorporatie)).toEqual([['vrijgegeven', true]]);
    expect(await states(MAILBOX.tilburg)).toEqual([['vrijgegeven', true]]);
  });

  it('forgets no case that was woken while the log was away', async () => {
    const world = opened();
    await world.publish('04-begin-noor');
    await world.publish('02-toestemming-noor');
    await world.drain();
    await expect(world.wake('log away')).rejects.toThrow();
    await world.wake();
    expect(await states(MAILBOX.woningcorporatie)).toEqual([]);
    world.moveTo(TODAY + DAY_MS);
    await world.wake();
    expect(await states(MAILBOX.woningcorporatie)).toEqual([['vrijgegeven', true]]);
  });
}

const TILBURG = '00000099000000855000';
const MAASOEVER = '00000099000000004000';

const erased = (oin: string, family: string, zaakreferentie: string) => ({
  specversion: '1.0',
  id: `gewist-${oin}`,
  source: `urn:nld:oin:${oin}:systeem:proef`,
  type: `${family}.wissingen.bevestigd.v1`,
  time: '2026-12-01T11:00:00Z',
  datacontenttype: 'application/json',
  data: {
    zaakreferentie,
    wissing: { gewistOp: { type: 'Datum', datum: '2026-12-01' }, aanleiding: 'teruggeroepen' },
  },
});

const referenceIn = (body = ''): string => /"zaakreferentie":"([^"]+)"/.exec(body)?.[1] ?? '';

interface ChangedEvent {
  data: Record<string, Record<string, unknown>>;
}

function expectedEnd({ data }: ChangedEvent, datum: string): void {
  const end = data['detentie']?.['verwachteEinddatum'];
  if (isObject(end))
    data['detentie'] = { ...data['detentie'], verwachteEinddatum: { ...end, datum } };
}

const ROTTERDAM = {
  verblijfplaats: {
    type: 'Adres',
    verblijfadres: {
      officieleStraatnaam: 'Mathenesserlaan',
      huisnummer: 310,
      postcode: '3023HJ',
      woonplaats: 'Rotterdam',
    },
  },
  postcode4: '3023',
  gemeente: { code: '0599', naam: 'Rotterdam' },
};

/** The same stay, with a return address in another municipality. */
function toRotterdam(event: ChangedEvent & { type: string }): void {
  event.type = 'nl.reintegratie.detenties.gewijzigd.v1';
  const { wijzeVanBeginnen: _, ...stay } = event.data['detentie'] ?? {};
  event.data = {
    ...event.data,
    detentie: stay,
    terugkeer: ROTTERDAM,
    wijziging: { reden: { code: 'terugkeer' } },
  };
}

function personIn(body: string | undefined): unknown {
  const event: unknown = JSON.parse(body ?? 'null');
  const data = isObject(event) ? event['data'] : undefined;
  return isObject(data) ? data['persoon'] : undefined;
}
