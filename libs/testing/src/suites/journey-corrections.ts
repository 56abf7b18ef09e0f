// Answers: does a withdrawal or a correction reach who had what was wrong, and nobody else; and is
// the case what it would be without it? On every pair of log and store.
import { isObject } from '#kernel';
import {
  DJI,
  exampleBytes,
  MAILBOX,
  TODAY,
  type ExampleEvent,
  type JourneyWorld,
} from '../journey/world.js';

const ROTTERDAM = '00000099000000599000';
const SOURCE = `urn:nld:oin:${DJI}:systeem:tulp`;
const NOOR = '999990342';

export function correctionPromises(opened: () => JourneyWorld): void {
  const entries = async (mailbox: string) =>
    (await opened().entries(mailbox)).map(({ state, about, notice, body }) => [
      notice ? `melding ${notice.problem}` : state,
      about,
      body !== undefined,
    ]);

  /** Says it, routes it and judges again; gives what became of it. */
  async function say(kind: 'ingetrokken' | 'gecorrigeerd', bericht: object, as: SaidAs = {}) {
    const world = opened();
    const { bsn = NOOR, oin = DJI, source = SOURCE } = as;
    const said = await world.offer(about(kind, bericht, bsn, source), oin);
    await world.drain();
    await world.wake();
    return said.kind === 'refused' ? said.problem : world.store.submission(said.nr);
  }

  it('takes a withdrawn message back from everybody, and leaves the others of its series', async () => {
    const world = opened();
    await world.publish('02-toestemming-noor');
    await world.publish('04-begin-noor');
    const second = await world.publish('04-begin-noor', (event) => {
      event.id = 'second';
      setStart(event, '2026-11-20');
    });
    await world.drain();
    await world.wake();
    const first = await world.entries(MAILBOX.tilburg);
    expect(first).toHaveLength(2);
    expect(await say('ingetrokken', { identificatie: 'second', reden: 'dubbel' })).toMatchObject({
      state: 'beoordeeld',
    });
    expect(await world.store.submission(nrOf(second))).toMatchObject({ state: 'ingetrokken' });
    expect(await entries(MAILBOX.tilburg)).toEqual([
      ['vrijgegeven', undefined, true],
      ['teruggeroepen', undefined, false],
      ['melding messageWithdrawn', 2, false],
    ]);
    expect(world.faults).toEqual([]);
  });

  it('is as if a withdrawn message never came: a consent that was wrong opens nothing', async () => {
    const world = opened();
    const consent = await world.publish('02-toestemming-noor');
    await world.publish('04-begin-noor');
    await world.drain();
    await world.wake();
    expect(await entries(MAILBOX.woningcorporatie)).toEqual([['vrijgegeven', undefined, true]]);
    const { id } = originalOf('02-toestemming-noor');
    await say('ingetrokken', { identificatie: id, reden: 'verkeerdePersoon' });
    expect(await world.store.submission(nrOf(consent))).toMatchObject({ state: 'ingetrokken' });
    expect(await entries(MAILBOX.woningcorporatie)).toEqual([
      ['teruggeroepen', undefined, false],
      ['melding noLongerAddressed', 1, false],
    ]);
    expect(await entries(MAILBOX.tilburg)).toEqual([['vrijgegeven', undefined, true]]);
  });

  it('takes back a death that was reported by mistake, and the exchange goes on (P20)', async () => {
    const world = opened();
    await world.publish('04-begin-noor');
    await world.offer(death(), DJI);
    await world.drain();
    await world.wake();
    expect(await entries(MAILBOX.tilburg)).toEqual([
      ['teruggeroepen', undefined, false],
      ['melding deceased', 1, false],
    ]);
    await say('ingetrokken', { identificatie: 'dood', reden: 'verkeerdePersoon' });
    expect((await entries(MAILBOX.tilburg)).at(-1)).toEqual(['vrijgegeven', undefined, true]);
  });

  it('brings a corrected value to exactly those who had the wrong one', async () => {
    const world = opened();
    await world.publish('02-toestemming-noor');
    const original = await world.publish('04-begin-noor');
    await world.drain();
    await world.wake();
    const { id } = originalOf('04-begin-noor');
    const before = await world.entries(MAILBOX.woningcorporatie);
    expect(before[0]?.body).not.toContain('voorletters');
    await say('gecorrigeerd', { identificatie: id, vervanging: 'right', reden: 'onjuist' });
    expect(await world.entries(MAILBOX.tilburg)).toHaveLength(1);
    const right = await world.publish('04-begin-noor', (event) => {
      event.id = 'right';
      setStart(event, '2026-11-02');
    });
    await world.drain();
    expect(await world.store.submission(nrOf(original))).toMatchObject({ state: 'gecorrigeerd' });
    expect(await world.store.submission(nrOf(right))).toMatchObject({ state: 'beoordeeld' });
    await world.wake();
    expect(await entries(MAILBOX.tilburg)).toEqual([
      ['vervangen', undefined, false],
      ['vrijgegeven', 1, true],
    ]);
    expect((await world.entries(MAILBOX.tilburg))[1]?.body).toContain('2026-11-02');
    // The housing corporation never had the day on which the stay began.
    expect(await world.entries(MAILBOX.woningcorporatie)).toEqual(before);
    expect(world.faults).toEqual([]);
  });

  it('brings it to who is concerned only now, and tells the others no more than that it was wrong', async () => {
    const world = opened();
    await world.publish('04-begin-noor');
    await world.drain();
    const { id } = originalOf('04-begin-noor');
    await say('gecorrigeerd', { identificatie: id, vervanging: 'right', reden: 'onjuist' });
    await world.publish('04-begin-noor', (event) => {
      event.id = 'right';
      toRotterdam(event);
    });
    await world.drain();
    await world.wake();
    expect(await entries(MAILBOX.tilburg)).toEqual([
      ['teruggeroepen', undefined, false],
      ['melding valueWithdrawn', 1, false],
    ]);
    expect(await entries(MAILBOX.rotterdam)).toEqual([['vrijgegeven', undefined, true]]);
  });

  it('gives a corrected message back as a whole when the replacement is withdrawn too', async () => {
    const world = opened();
    await world.publish('02-toestemming-noor');
    await world.publish('04-begin-noor');
    await world.drain();
    await world.wake();
    const { id } = originalOf('04-begin-noor');
    await say('gecorrigeerd', { identificatie: id, vervanging: 'right', reden: 'onvolledig' });
    await world.publish('04-begin-noor', (event) => {
      event.id = 'right';
      setStart(event, '2026-11-02');
    });
    await world.drain();
    await world.wake();
    await say('ingetrokken', { identificatie: 'right', reden: 'verkeerdePersoon' });
    expect((await entries(MAILBOX.tilburg)).map(([state]) => state)).toEqual([
      'vervangen',
      'teruggeroepen',
      'melding messageWithdrawn',
    ]);
    expect((await entries(MAILBOX.woningcorporatie)).map(([state]) => state)).toEqual([
      'teruggeroepen',
      'melding messageWithdrawn',
    ]);
  });

  it('closes what waited for a human about a message that is withdrawn', async () => {
    const world = opened();
    await world.publish('06-begin-sem');
    await world.drain();
    const [held] = await world.store.queue('aangehouden');
    const event = originalOf('06-begin-sem');
    const bsn = String(event.data['persoon']?.['burgerservicenummer']);
    await say('ingetrokken', { identificatie: event.id, reden: 'dubbel' }, { bsn });
    expect(await world.store.queue('aangehouden')).toEqual([]);
    expect(await world.store.submission(held?.nr ?? '')).toMatchObject({ state: 'ingetrokken' });
  });

  describe('refuses, with a code,', () => {
    const REFUSED: readonly (readonly [string, string, object, SaidAs])[] = [
      ['a message that never was', 'originalUnknown', { identificatie: 'nothing' }, {}],
      [
        'a message about somebody else',
        'originalUnknown',
        { identificatie: 'known' },
        { bsn: '999990019' },
      ],
      [
        'a message of another sender',
        'originalUnknown',
        { identificatie: 'known' },
        { oin: ROTTERDAM, source: `urn:nld:oin:${ROTTERDAM}:systeem:suite` },
      ],
      [
        'what was superseded',
        'originalSuperseded',
        { identificatie: 'old', vervanging: 'new' },
        {},
      ],
      [
        'a replacement that has come already',
        'replacementKnown',
        { identificatie: 'known', vervanging: 'old' },
        {},
      ],
    ];

    async function prepared(): Promise<void> {
      const world = opened();
      for (const id of ['old', 'known'])
        await world.publish('04-begin-noor', (event) => void (event.id = id));
      await world.drain();
    }

    it.each(REFUSED)('%s', async (_what, problem, bericht, as) => {
      await prepared();
      const before = await entries(MAILBOX.tilburg);
      const kind = 'vervanging' in bericht ? 'gecorrigeerd' : 'ingetrokken';
      expect(await say(kind, { ...bericht, reden: 'onjuist' }, as)).toMatchObject({
        state: 'geweigerd',
        problem,
      });
      expect(await entries(MAILBOX.tilburg)).toEqual(before);
    });

    it('a second withdrawal of the same message', async () => {
      await prepared();
      await say('ingetrokken', { identificatie: 'known', reden: 'onjuist' });
      const again = { identificatie: 'known', reden: 'dubbel' };
      expect(await say('ingetrokken', again)).toMatchObject({
        state: 'geweigerd',
        problem: 'originalSettled',
      });
    });

    it('a replacement of another type', async () => {
      const world = opened();
      await prepared();
      await say('gecorrigeerd', { identificatie: 'known', vervanging: 'dood', reden: 'onjuist' });
      const sent = await world.offer(death(), DJI);
      await world.drain();
      expect(await world.store.submission(nrOf(sent))).toMatchObject({
        state: 'geweigerd',
        problem: 'replacementOfOtherType',
      });
    });
  });

  it('asks each recipient for its copy, whatever was the cause, and lists who is late', async () => {
    const world = opened();
    await world.publish('04-begin-noor');
    await world.drain();
    const { id } = originalOf('04-begin-noor');
    await say('ingetrokken', { identificatie: id, reden: 'onjuist' });
    const [asked] = (await world.store.openErasures(10)).filter(
      ({ mailbox }) => mailbox === MAILBOX.tilburg,
    );
    expect(asked).toMatchObject({ about: 1, number: 2, eraseBy: TODAY + 30 * 86_400_000 });
  });
}

interface SaidAs {
  readonly bsn?: string;
  readonly oin?: string;
  readonly source?: string;
}

let said = 0;

const about = (kind: string, bericht: object, burgerservicenummer: string, source: string) => ({
  specversion: '1.0',
  id: `over-een-bericht-${(said += 1)}`,
  source,
  type: `nl.reintegratie.berichten.${kind}.v1`,
  time: '2026-12-01T11:00:00Z',
  datacontenttype: 'application/json',
  data: { persoon: { burgerservicenummer }, bericht },
});

const death = () => ({
  ...about('', {}, NOOR, SOURCE),
  id: 'dood',
  type: 'nl.reintegratie.overlijdens.gemeld.v1',
  data: {
    persoon: { burgerservicenummer: NOOR },
    overlijden: { datum: { type: 'DatumOnbekend' } },
  },
});

const nrOf = (sent: { readonly kind: string; readonly nr?: string }): string => sent.nr ?? '';

function setStart({ data }: ExampleEvent, datum: string): void {
  const begin = data['detentie']?.['begindatum'];
  if (isObject(begin)) data['detentie'] = { ...data['detentie'], begindatum: { ...begin, datum } };
}

const IN_ROTTERDAM = {
  type: 'Adres',
  verblijfadres: {
    officieleStraatnaam: 'Mathenesserlaan',
    huisnummer: 310,
    postcode: '3023HJ',
    woonplaats: 'Rotterdam',
  },
};

/** From there and back to there: the municipality that was told has nothing to do with it. */
function toRotterdam({ data }: ExampleEvent): void {
  data['persoon'] = { ...data['persoon'], verblijfplaats: IN_ROTTERDAM };
  data['terugkeer'] = { verblijfplaats: IN_ROTTERDAM };
}

const originalOf = (file: string): ExampleEvent =>
  JSON.parse(exampleBytes(file).toString()) as ExampleEvent;
