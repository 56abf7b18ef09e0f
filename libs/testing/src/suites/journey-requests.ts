// Answers: does a single request with reasons reach the prison service, and its answer, with that one
// field and no more, only the desk that asked, until the day in it (matrix letter R)?
import type { Acceptance } from '#exchange';
import type { JsonObject } from '#kernel';
import { DJI, exampleBytes, MAILBOX, TODAY, type JourneyWorld } from '../journey/world.js';
import { dataOf, makeSpeaking, nrOf } from '../journey/speaking.js';

const ROTTERDAM = '00000099000000599000';
const UTRECHT = '00000099000000344000';
const MAASOEVER = '00000099000000004000';
const TILBURG = '00000099000000855000';
const PERSON = { burgerservicenummer: '999990019' };

export function requestPromises(opened: () => JourneyWorld): void {
  const { send, lastId, viewsOf } = makeSpeaking(opened, 'verzoek');
  const newest = async (mailbox: string, type: string): Promise<JsonObject> =>
    dataOf((await viewsOf(mailbox)).findLast((view) => view['type'] === type));
  const outcomeOf = async (sent: Acceptance) => opened().store.submission(nrOf(sent));
  const settle = async () => {
    await opened().drain();
    await opened().wake();
  };

  /** Milan returns to Rotterdam; every mailbox that hears of him has a reference of its own. */
  const begun = async (mailbox: string, type = BEGUN): Promise<string> => {
    const world = opened();
    await world.publish('01-toestemming-milan');
    await world.publish('03-begin-milan');
    await settle();
    return String((await newest(mailbox, type))['zaakreferentie']);
  };
  const ask = (zaakreferentie: string, veld: string, identificatie = 'gv-1', oin = ROTTERDAM) =>
    send(oin, oin === MAASOEVER ? ASKED_NEUTRAL : ASKED, {
      zaakreferentie,
      gegevensverzoek: {
        identificatie,
        veld,
        doel: 'onderdak',
        motivering: 'Zonder dit gegeven kan de woning niet worden behouden.',
      },
    });
  const grant = (veld: string, data: object, more: object = {}) =>
    send(DJI, GIVEN, {
      persoon: { ...PERSON, ...(data as { persoon?: object }).persoon },
      ...Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'persoon')),
      gegevensverzoek: {
        identificatie: 'gv-1',
        organisatie: ROTTERDAM,
        veld,
        vervaltOp: day('2027-01-31'),
        ...more,
      },
    });
  const refuse = (reden = 'minderIsGenoeg') =>
    send(DJI, REFUSED, {
      persoon: PERSON,
      gegevensverzoek: { identificatie: 'gv-1', organisatie: ROTTERDAM, reden },
    });

  it('tells the prison service who asks, why, and by which message of its own it knows the person', async () => {
    const reference = await begun(MAILBOX.rotterdam);
    await ask(reference, 'huurachterstand');
    await settle();
    const view = await newest(MAILBOX.gevangeniswezen, ASKED);
    expect(view).toEqual({
      zaakreferentie: expect.not.stringMatching(`^${reference}$`),
      gegevensverzoek: {
        identificatie: 'gv-1',
        veld: 'huurachterstand',
        doel: 'onderdak',
        motivering: 'Zonder dit gegeven kan de woning niet worden behouden.',
        organisatie: ROTTERDAM,
        ontvangersklasse: 'gemeente.coordinator',
        eigenBericht: expect.any(String),
      },
    });
    const own = String((view['gegevensverzoek'] as JsonObject)['eigenBericht']);
    const { id } = JSON.parse(String(exampleBytes('03-begin-milan'))) as { readonly id: string };
    expect(own).toBe(id);
    expect(opened().faults).toEqual([]);
  });

  it('gives who asked the one field, and nothing else that was in the answer', async () => {
    const reference = await begun(MAILBOX.rotterdam);
    await ask(reference, 'huurachterstand');
    await settle();
    const answer = await grant('huurachterstand', {
      persoon: { vreemdelingennummer: '0000000001', indicatieGeldigeVerblijfsstatus: true },
      basisvoorwaarden: {
        onderdak: { indicatieHuurachterstand: true, status: 'open' },
        zorg: { indicatieZorgNodig: true },
      },
      toezicht: { indicatieToezicht: true },
    });
    await settle();
    expect(await newest(MAILBOX.rotterdam, GIVEN)).toEqual({
      zaakreferentie: reference,
      gegevensverzoek: { identificatie: 'gv-1', vervaltOp: day('2027-01-31') },
      basisvoorwaarden: { onderdak: { indicatieHuurachterstand: true } },
    });
    const { releases = [] } = (await outcomeOf(answer)) ?? {};
    expect(releases.map(({ mailbox }) => mailbox)).toEqual([MAILBOX.rotterdam]);
    expect(opened().faults).toEqual([]);
  });

  it('ends on the last day that stands in the answer', async () => {
    const reference = await begun(MAILBOX.rotterdam);
    await ask(reference, 'vreemdelingennummer');
    await settle();
    await grant('vreemdelingennummer', { persoon: { vreemdelingennummer: '0000000001' } });
    await settle();
    const entry = async () =>
      (await opened().entries(MAILBOX.rotterdam)).find(({ type }) => type === GIVEN);
    opened().moveTo(Date.parse('2027-01-31T12:00:00Z'));
    await opened().wake();
    expect(await entry()).toMatchObject({ state: 'vrijgegeven' });
    opened().moveTo(Date.parse('2027-02-01T12:00:00Z'));
    await opened().wake();
    expect(await entry()).toMatchObject({ state: 'verlopen' });
    expect(await entry()).not.toHaveProperty('body');
  });

  it('ends half a year after the answer, however far away the day in it is', async () => {
    const reference = await begun(MAILBOX.rotterdam);
    await ask(reference, 'vreemdelingennummer');
    await settle();
    const far = { vervaltOp: day('2099-12-31') };
    await grant('vreemdelingennummer', { persoon: { vreemdelingennummer: '0000000001' } }, far);
    await settle();
    opened().moveTo(TODAY + 185 * 86_400_000);
    await opened().wake();
    const entry = (await opened().entries(MAILBOX.rotterdam)).find(({ type }) => type === GIVEN);
    expect(entry).toMatchObject({ state: 'verlopen' });
  });

  it('tells a no with its reason, and takes back what was given when the no comes later', async () => {
    const reference = await begun(MAILBOX.rotterdam);
    await ask(reference, 'toezicht');
    await settle();
    await grant('toezicht', { toezicht: { indicatieToezicht: true } });
    await settle();
    expect(await newest(MAILBOX.rotterdam, GIVEN)).toMatchObject({
      toezicht: { indicatieToezicht: true },
    });
    await refuse();
    await settle();
    expect(await newest(MAILBOX.rotterdam, REFUSED)).toEqual({
      zaakreferentie: reference,
      gegevensverzoek: { identificatie: 'gv-1', reden: 'minderIsGenoeg' },
    });
    const given = (await opened().entries(MAILBOX.rotterdam)).find(({ type }) => type === GIVEN);
    expect(given).toMatchObject({ state: 'teruggeroepen' });
    expect(opened().faults).toEqual([]);
  });

  it('gives nothing to who did not ask: no request, another field, another organisation', async () => {
    const reference = await begun(MAILBOX.rotterdam);
    const field = { toezicht: { indicatieToezicht: true } };
    const unasked = await grant('toezicht', field);
    await settle();
    expect(await outcomeOf(unasked)).toMatchObject({
      state: 'geweigerd',
      problem: 'requestUnknown',
    });
    await ask(reference, 'huurachterstand');
    await settle();
    const other = await grant('toezicht', field);
    const elsewhere = await grant('toezicht', field, { organisatie: UTRECHT });
    await settle();
    for (const answer of [other, elsewhere])
      expect(await outcomeOf(answer)).toMatchObject({
        state: 'geweigerd',
        problem: 'requestUnknown',
        releases: [],
      });
    for (const mailbox of Object.values(MAILBOX))
      expect((await viewsOf(mailbox)).map(({ type }) => type)).not.toContain(GIVEN);
  });

  it('gives a partner its field in a view of its own, by the reference in its question', async () => {
    const reference = await begun(
      MAILBOX.woningcorporatie,
      'nl.dienstverlening.behoeften.aangemeld.v1',
    );
    await ask(reference, 'geboortedatum', 'hc-7', MAASOEVER);
    await settle();
    expect(await newest(MAILBOX.gevangeniswezen, ASKED_NEUTRAL)).toMatchObject({
      gegevensverzoek: { organisatie: MAASOEVER, ontvangersklasse: 'woningcorporatie' },
    });
    await grant(
      'geboortedatum',
      {
        persoon: { geboorte: { datum: day('1988-04-12') }, indicatieGeldigeVerblijfsstatus: true },
        toezicht: { indicatieToezicht: true },
      },
      { identificatie: 'hc-7', organisatie: MAASOEVER },
    );
    await settle();
    expect(
      await newest(MAILBOX.woningcorporatie, 'nl.dienstverlening.gegevens.verstrekt.v1'),
    ).toEqual({
      zaakreferentie: reference,
      gegevensverzoek: { identificatie: 'hc-7', vervaltOp: day('2027-01-31') },
      persoon: { geboorte: { datum: day('1988-04-12') } },
    });
    const [entry] = (await opened().entries(MAILBOX.woningcorporatie)).filter(({ type }) =>
      type.endsWith('gegevens.verstrekt.v1'),
    );
    expect(entry?.body).not.toMatch(/deten|prison|inrichting|toezicht|reintegratie|99999/i);
    expect(opened().faults).toEqual([]);
  });

  it('takes the field back from a partner whose consent is withdrawn', async () => {
    const reference = await begun(
      MAILBOX.woningcorporatie,
      'nl.dienstverlening.behoeften.aangemeld.v1',
    );
    await ask(reference, 'geboortedatum', 'hc-7', MAASOEVER);
    await settle();
    const who = { identificatie: 'hc-7', organisatie: MAASOEVER };
    await grant('geboortedatum', { persoon: { geboorte: { datum: day('1988-04-12') } } }, who);
    await settle();
    await opened().publish('13-intrekking-noor', ({ data }) => {
      data['persoon'] = { ...data['persoon'], ...PERSON };
    });
    await settle();
    const entries = await opened().entries(MAILBOX.woningcorporatie);
    const given = entries.find(({ type }) => type === 'nl.dienstverlening.gegevens.verstrekt.v1');
    expect(given).toMatchObject({ state: 'teruggeroepen' });
  });

  it('forgets a request that is taken back, and with it the answer', async () => {
    const reference = await begun(MAILBOX.rotterdam);
    const sent = await ask(reference, 'toezicht');
    expect(sent.kind).not.toBe('refused');
    const named = lastId();
    await settle();
    await grant('toezicht', { toezicht: { indicatieToezicht: true } });
    await settle();
    await send(ROTTERDAM, 'nl.reintegratie.berichten.ingetrokken.v1', {
      zaakreferentie: reference,
      bericht: { identificatie: named, reden: 'dubbel' },
    });
    await settle();
    const given = (await opened().entries(MAILBOX.rotterdam)).find(({ type }) => type === GIVEN);
    expect(given).toMatchObject({ state: 'teruggeroepen' });
    expect(opened().faults).toEqual([]);
  });

  it('is no way to search: a stranger hears the same of a person that is known and one that is not', async () => {
    const reference = await begun(MAILBOX.rotterdam);
    expect(await ask(reference, 'toezicht', 'gv-1', TILBURG)).toMatchObject({
      problem: 'notFound',
    });
    expect(await ask('nooit-gegeven', 'toezicht', 'gv-1', TILBURG)).toMatchObject({
      problem: 'notFound',
    });
  });
}

const BEGUN = 'nl.reintegratie.detenties.begonnen.v1';
const ASKED = 'nl.reintegratie.gegevens.gevraagd.v1';
const ASKED_NEUTRAL = 'nl.dienstverlening.gegevens.gevraagd.v1';
const GIVEN = 'nl.reintegratie.gegevens.verstrekt.v1';
const REFUSED = 'nl.reintegratie.gegevens.geweigerd.v1';
const day = (datum: string) => ({ type: 'Datum', datum });
