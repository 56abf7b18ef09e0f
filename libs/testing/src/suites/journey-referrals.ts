// Answers: does a referral go in two steps, and does a partner learn of a person only what the step
// that it is at opens (P5)? On every pair of log and store.
import { LIMITS } from '#kernel';
import { MAILBOX, TODAY, type JourneyWorld } from '../journey/world.js';
import { dataOf, makeSpeaking, nrOf } from '../journey/speaking.js';

const ROTTERDAM = '00000099000000599000';
const UTRECHT = '00000099000000344000';
const MAASOEVER = '00000099000000004000';
const TILBURG = '00000099000000855000';
const QUARTER = Date.parse('2026-12-01T11:15:00Z');

export function referralPromises(opened: () => JourneyWorld): void {
  const { send, viewsOf } = makeSpeaking(opened, 'verwijzing');
  const partner = () => viewsOf(MAILBOX.woningcorporatie);
  const typesAt = async (mailbox: string) => (await viewsOf(mailbox)).map(({ type }) => type);
  const withheldFrom = async (nr: string) =>
    (await opened().store.submission(nr))?.releases.map(({ problem }) => problem);

  /** Milan returns to Rotterdam, which now calls him by a reference of its own. */
  const begun = async (): Promise<string> => {
    const world = opened();
    await world.publish('03-begin-milan');
    await world.drain();
    return String(dataOf((await viewsOf(MAILBOX.rotterdam))[0])['zaakreferentie']);
  };
  const announce = (zaakreferentie: string, identificatie = 'vw-1', oin = ROTTERDAM) =>
    send(oin, ANNOUNCED, {
      zaakreferentie,
      verwijzing: { ...SERVICE, identificatie, periode: { vanaf: day('2027-01-20') } },
    });
  const request = (zaakreferentie: string, identificatie = 'vw-1') =>
    send(ROTTERDAM, REQUESTED, {
      zaakreferentie,
      persoon: { naam: { voornamen: 'Milan', geslachtsnaam: 'Berg' } },
      verwijzing: {
        ...SERVICE,
        identificatie,
        nodigVanaf: day('2027-01-20'),
        contactroute: { wijze: 'viaVerwijzer' },
        verwijzer: { naam: 'S. Janssen', telefoonnummer: '+31100000001' },
      },
    });
  const answer = (zaakreferentie: string, antwoord: string) =>
    send(MAASOEVER, ANSWERED, { zaakreferentie, verwijzing: { antwoord } });
  const toTheQuarter = async () => {
    opened().moveTo(QUARTER);
    await opened().wake();
  };

  it('is announced at the quarter, without a person, a prison or a trace of who referred', async () => {
    const world = opened();
    const own = await begun();
    await announce(own);
    await world.drain();
    await world.wake();
    expect(await partner()).toEqual([]);
    await toTheQuarter();
    const [entry] = await world.entries(MAILBOX.woningcorporatie);
    const [view] = await partner();
    expect(view).toMatchObject({
      type: 'nl.dienstverlening.verwijzingen.aangekondigd.v1',
      source: 'urn:nld:oin:00000099000000002000:systeem:dienstverlening',
      time: '2026-12-01T11:15:00.000Z',
      data: { dienst: { soort: 'zelfstandigeWoning', gemeente: { code: '0599' } } },
    });
    expect(Object.keys(dataOf(view)).toSorted()).toEqual(['dienst', 'zaakreferentie']);
    expect(dataOf(view)['zaakreferentie']).not.toBe(own);
    expect(entry?.body).not.toMatch(
      /deten|prison|inrichting|terugkeer|milan|berg|99999|vw-1|599000|2027-01/i,
    );
    expect(Buffer.byteLength(entry?.body ?? '') % LIMITS.neutralViewPadBytes).toBe(0);
    expect(world.faults).toEqual([]);
  });

  it('opens the person only after an accepting answer and with consent, whatever came first', async () => {
    const world = opened();
    const own = await begun();
    await announce(own);
    const early = nrOf(await request(own));
    await world.drain();
    await toTheQuarter();
    expect(await withheldFrom(early)).toEqual(['referralNotAccepted']);
    const reference = String(dataOf((await partner())[0])['zaakreferentie']);
    for (const no of ['wachtlijst', 'afgewezen', 'meerInformatieNodig']) {
      await answer(reference, no);
      await world.drain();
      await world.wake();
      expect(await typesAt(MAILBOX.woningcorporatie)).toHaveLength(1);
    }
    await answer(reference, 'aanvaard');
    await world.drain();
    await world.wake();
    expect((await withheldFrom(early))?.at(-1)).toBe('noConsent');
    expect(await partner()).toHaveLength(1);
    await world.publish('01-toestemming-milan');
    await world.drain();
    await world.wake();
    const opens = (await partner()).find(({ type }) => type === REQUESTED_VIEW);
    expect(dataOf(opens)).toMatchObject({
      zaakreferentie: reference,
      persoon: { naam: { voornamen: 'Milan', geslachtsnaam: 'Berg' } },
      contact: { verwijzer: { telefoonnummer: '+31100000001' } },
    });
    expect(world.faults).toEqual([]);
  });

  it('brings each answer to who referred, by the name that it gave the referral', async () => {
    const world = opened();
    const own = await begun();
    await announce(own);
    await world.drain();
    await toTheQuarter();
    const reference = String(dataOf((await partner())[0])['zaakreferentie']);
    const nr = nrOf(await answer(reference, 'afgewezen'));
    await world.drain();
    const last = (await viewsOf(MAILBOX.rotterdam)).at(-1);
    expect(last).toMatchObject({
      type: ANSWERED,
      data: { zaakreferentie: own, verwijzing: { identificatie: 'vw-1', antwoord: 'afgewezen' } },
    });
    expect(JSON.stringify(last)).not.toContain(reference);
    for (const mailbox of [MAILBOX.utrecht, MAILBOX.reclassering, MAILBOX.woningcorporatie])
      expect(await typesAt(mailbox)).not.toContain(ANSWERED);
    expect((await world.store.submission(nr))?.state).toBe('beoordeeld');
  });

  it('has a reference of its own for each referral, and the person for the municipality', async () => {
    const world = opened();
    const own = await begun();
    await announce(own, 'vw-1');
    await announce(own, 'vw-2');
    await announce(own, 'vw-1');
    await world.drain();
    await toTheQuarter();
    const references = (await partner()).map((view) => dataOf(view)['zaakreferentie']);
    expect(new Set(references).size).toBe(2);
    expect(references).not.toContain(own);
    // An answer opens the referral that it is about, and no other.
    await world.publish('01-toestemming-milan');
    await request(own, 'vw-1');
    await request(own, 'vw-2');
    const [first] = references;
    await answer(String(first), 'aanvaard');
    await world.drain();
    await world.wake();
    const named = (await partner()).filter(({ type }) => type === REQUESTED_VIEW);
    expect(named.map((view) => dataOf(view)['zaakreferentie'])).toEqual([first]);
  });

  it('takes back everything when it is withdrawn, and says what to do but not why', async () => {
    const world = opened();
    const own = await begun();
    await world.publish('01-toestemming-milan');
    await announce(own);
    await request(own);
    await world.drain();
    await toTheQuarter();
    const [preview] = (await partner()).filter(({ type }) => type === ANNOUNCED_VIEW);
    const reference = String(dataOf(preview)['zaakreferentie']);
    await answer(reference, 'aanvaard');
    await world.drain();
    await world.wake();
    const verwijzing = { identificatie: 'vw-1', reden: 'overleden', opdracht: 'wissen' };
    await send(ROTTERDAM, WITHDRAWN, { zaakreferentie: own, verwijzing });
    await world.drain();
    await world.wake();
    const entries = await world.entries(MAILBOX.woningcorporatie);
    const states = entries
      .filter(({ type }) => type.startsWith('nl.dienstverlening.verwijzingen.'))
      .map(({ type, state, notice }) => [type, notice ? 'melding' : state]);
    expect(states).toEqual([
      [ANNOUNCED_VIEW, 'teruggeroepen'],
      [REQUESTED_VIEW, 'teruggeroepen'],
      ['nl.dienstverlening.verwijzingen.ingetrokken.v1', 'vrijgegeven'],
      [ANNOUNCED_VIEW, 'melding'],
      [REQUESTED_VIEW, 'melding'],
    ]);
    const last = (await partner()).findLast((view) => view['data'] !== undefined);
    expect(dataOf(last)).toEqual({ zaakreferentie: reference, verwijzing: { opdracht: 'wissen' } });
    // An answer that crosses the withdrawal opens nothing any more.
    await answer(reference, 'aanvaard');
    await world.drain();
    await world.wake();
    expect(await world.entries(MAILBOX.woningcorporatie)).toHaveLength(entries.length);
  });

  it('closes with the window of the partner (P6)', async () => {
    const world = opened();
    const own = await begun();
    await announce(own);
    await world.drain();
    await toTheQuarter();
    world.moveTo(TODAY + 365 * 86_400_000);
    await world.wake();
    const [entry] = await world.entries(MAILBOX.woningcorporatie);
    expect(entry).toMatchObject({ state: 'verlopen' });
    expect(entry).not.toHaveProperty('body');
  });

  it('goes a month after a declining answer, when no other answer came (P7)', async () => {
    const world = opened();
    const own = await begun();
    await announce(own);
    await world.drain();
    await toTheQuarter();
    const reference = String(dataOf((await partner())[0])['zaakreferentie']);
    await answer(reference, 'afgewezen');
    await world.drain();
    const state = async () => (await world.entries(MAILBOX.woningcorporatie))[0]?.state;
    world.moveTo(Date.parse('2026-12-31T12:00:00Z'));
    await world.wake();
    expect(await state()).toBe('vrijgegeven');
    world.moveTo(Date.parse('2027-01-01T12:00:00Z'));
    await world.wake();
    expect(await state()).toBe('verlopen');
  });

  it('keeps the person open while the service runs, and until it ends (P7)', async () => {
    const world = opened();
    const own = await begun();
    await world.publish('01-toestemming-milan');
    await announce(own);
    await request(own);
    await world.drain();
    await toTheQuarter();
    const [preview] = (await partner()).filter(({ type }) => type === ANNOUNCED_VIEW);
    const reference = String(dataOf(preview)['zaakreferentie']);
    // A service that starts before an accepting answer opens nothing.
    await service(reference, 'begonnen', {});
    await world.drain();
    await world.wake();
    expect(await typesAt(MAILBOX.woningcorporatie)).not.toContain(REQUESTED_VIEW);
    await answer(reference, 'aanvaard');
    await service(reference, 'begonnen', {});
    await service(reference, 'gemist', { reden: 'afgezegd' });
    await world.drain();
    await world.wake();
    const heard = (await viewsOf(MAILBOX.rotterdam)).filter(({ type }) =>
      String(type).startsWith('nl.dienstverlening.diensten.'),
    );
    expect(heard.map((view) => dataOf(view)['verwijzing'])).toContainEqual({
      identificatie: 'vw-1',
    });
    world.moveTo(TODAY + 500 * 86_400_000);
    await world.wake();
    const requested = async () =>
      (await world.entries(MAILBOX.woningcorporatie)).find(({ type }) => type === REQUESTED_VIEW);
    expect((await requested())?.body).toBeDefined();
    await service(reference, 'beeindigd', { reden: 'afgerond' });
    await world.drain();
    await world.wake();
    expect(await requested()).toMatchObject({ state: 'verlopen' });
    expect(world.faults).toEqual([]);
  });

  it('brings the word that all was erased to who referred', async () => {
    const world = opened();
    const own = await begun();
    await announce(own);
    await world.drain();
    await toTheQuarter();
    const reference = String(dataOf((await partner())[0])['zaakreferentie']);
    const wissing = { gewistOp: day('2026-12-02'), aanleiding: 'verzoekVanBetrokkene' };
    await send(MAASOEVER, 'nl.dienstverlening.wissingen.bevestigd.v1', {
      zaakreferentie: reference,
      wissing,
    });
    await world.drain();
    expect(dataOf((await viewsOf(MAILBOX.rotterdam)).at(-1))).toEqual({
      zaakreferentie: own,
      verwijzing: { identificatie: 'vw-1' },
      wissing,
    });
  });

  const service = (zaakreferentie: string, word: string, more: object) =>
    send(MAASOEVER, `nl.dienstverlening.diensten.${word}.v1`, {
      zaakreferentie,
      dienst: { datum: day('2027-01-25'), ...more },
    });

  it('gives a stranger nothing: not to who guesses a reference, and not to who names a person', async () => {
    const world = opened();
    const own = await begun();
    await announce(own);
    await world.drain();
    await toTheQuarter();
    const reference = String(dataOf((await partner())[0])['zaakreferentie']);
    const guesses = [
      await answer('nooit-gegeven', 'aanvaard'),
      await answer(own, 'aanvaard'),
      await announce(reference, 'vw-9'),
    ];
    for (const guess of guesses) expect(guess).toMatchObject({ problem: 'notFound' });
    // A municipality that has nothing to do with somebody cannot find out whether there is a case.
    const known = await ask(TILBURG, '999990019');
    const unknown = await ask(TILBURG, '999993653');
    await world.drain();
    const [one, other] = [
      await world.store.submission(known),
      await world.store.submission(unknown),
    ];
    expect(one).toMatchObject({ state: 'geweigerd', problem: 'notFound', releases: [] });
    expect(other).toMatchObject({ state: 'geweigerd', problem: 'notFound', releases: [] });
    expect(await partner()).toHaveLength(1);
  });

  const ask = async (oin: string, burgerservicenummer: string) =>
    nrOf(
      await send(oin, ANNOUNCED, {
        persoon: { burgerservicenummer },
        verwijzing: { ...SERVICE, identificatie: 'vw-1', periode: { vanaf: day('2027-01-20') } },
      }),
    );

  it('may be made by who had something of the case before, by the number of the person too', async () => {
    const world = opened();
    await begun();
    await ask(UTRECHT, '999990019');
    await world.drain();
    await toTheQuarter();
    expect(await typesAt(MAILBOX.woningcorporatie)).toEqual([ANNOUNCED_VIEW]);
  });
}

const ANNOUNCED = 'nl.reintegratie.verwijzingen.aangekondigd.v1';
const REQUESTED = 'nl.reintegratie.verwijzingen.gevraagd.v1';
const WITHDRAWN = 'nl.reintegratie.verwijzingen.ingetrokken.v1';
const ANSWERED = 'nl.dienstverlening.verwijzingen.beantwoord.v1';
const ANNOUNCED_VIEW = 'nl.dienstverlening.verwijzingen.aangekondigd.v1';
const REQUESTED_VIEW = 'nl.dienstverlening.verwijzingen.gevraagd.v1';

const SERVICE = {
  ontvangersklasse: 'woningcorporatie',
  ontvanger: MAASOEVER,
  voorwaarde: 'onderdak',
  dienst: 'zelfstandigeWoning',
  gemeente: { code: '0599', naam: 'Rotterdam' },
};
const day = (datum: string) => ({ type: 'Datum', datum });
