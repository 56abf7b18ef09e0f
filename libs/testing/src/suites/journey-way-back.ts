// Answers: does what municipality and probation say reach the prison service and each other, and can
// nobody who was told nothing steer a case or look it up? On every pair of log and store.
import type { Acceptance } from '#exchange';
import { DJI, MAILBOX, type JourneyWorld } from '../journey/world.js';
import { dataOf, makeSpeaking } from '../journey/speaking.js';

const ROTTERDAM = '00000099000000599000';
const TILBURG = '00000099000000855000';
const type = (name: string) => `nl.reintegratie.${name}.v1`;
const day = (datum: string) => ({ type: 'Datum', datum });
const NAME = { naam: { geslachtsnaam: 'Berg' }, geboorte: { datum: day('1988-04-17') } };
const MILAN = { ...NAME, burgerservicenummer: '999990019' };
const PHONE = { telefoonnummer: '+31100000001', emailadres: 'nazorg@rotterdam.example' };
const CONTACT = { naam: 'S. Bakker', functie: 'nazorgcoördinator', ...PHONE };

/** Milan comes from Utrecht and returns to Rotterdam. */
export function wayBackPromises(opened: () => JourneyWorld): void {
  const { send: say, viewsOf: viewsAt } = makeSpeaking(opened, 'terug');
  const send = (oin: string, name: string, data: object): Promise<Acceptance> =>
    say(oin, type(name), data);
  const typesAt = async (mailbox: string) => (await viewsAt(mailbox)).map((view) => view['type']);
  const begun = async (): Promise<string> => {
    await opened().publish('03-begin-milan');
    await opened().drain();
    return String(dataOf((await viewsAt(MAILBOX.rotterdam))[0])['zaakreferentie']);
  };

  it('is found by the own reference of who speaks, and every reader reads one of its own', async () => {
    const own = await begun();
    await send(ROTTERDAM, 'contactpersonen.toegewezen', {
      zaakreferentie: own,
      persoon: NAME,
      contactpersoon: CONTACT,
    });
    await opened().drain();
    const [answer] = await viewsAt(MAILBOX.gevangeniswezen);
    expect(dataOf(answer)).toMatchObject({ contactpersoon: { naam: 'S. Bakker' }, persoon: NAME });
    expect(JSON.stringify(answer)).not.toContain(own);
    expect(await typesAt(MAILBOX.reclassering)).toContain(type('contactpersonen.toegewezen'));
    expect(await typesAt(MAILBOX.rotterdam)).toEqual([type('detenties.begonnen')]);
    expect(await opened().store.queue('onbestelbaar')).toEqual([]);
    expect(opened().faults).toEqual([]);
  });

  it('is closed to who was told nothing: such a message is unknown, and changes nothing (P26)', async () => {
    await begun();
    const sent = await send(TILBURG, 'terugkeeradressen.bevestigd', {
      persoon: MILAN,
      terugkeer: { gemeente: { code: '0855' }, postcode4: '5038' },
      basisvoorwaarden: { onderdak: { soortVerblijf: 'opvang' } },
    });
    await opened().drain();
    await opened().wake();
    const nr = sent.kind === 'refused' ? '' : sent.nr;
    expect(await opened().store.submission(nr)).toMatchObject({
      state: 'geweigerd',
      problem: 'notFound',
    });
    expect(await viewsAt(MAILBOX.tilburg)).toEqual([]);
    expect(await viewsAt(MAILBOX.gevangeniswezen)).toEqual([]);
    await opened().publish('09-wijziging-milan');
    await opened().drain();
    expect(await viewsAt(MAILBOX.tilburg)).toEqual([]);
  });

  it('hands a case over to a municipality that then hears how the case stands (P22)', async () => {
    await begun();
    await send(ROTTERDAM, 'zaken.overgedragen', {
      persoon: MILAN,
      zaak: { reden: 'verhuisd', nieuweGemeente: { code: '0014' } },
    });
    await opened().drain();
    expect(await typesAt(MAILBOX.groningen)).toEqual([type('zaken.overgedragen')]);
    expect(await typesAt(MAILBOX.gevangeniswezen)).toEqual([type('zaken.overgedragen')]);
    await opened().wake();
    expect(await typesAt(MAILBOX.groningen)).toContain(type('detenties.begonnen'));
    expect(opened().faults).toEqual([]);
  });

  it('keeps where somebody would have gone from who takes the case over, whatever is revised (P22)', async () => {
    await begun();
    await send(ROTTERDAM, 'zaken.overgedragen', {
      persoon: MILAN,
      zaak: { reden: 'verhuisd', nieuweGemeente: { code: '0014' } },
    });
    await opened().drain();
    await opened().wake();
    const begins = async (mailbox: string) =>
      (await viewsAt(mailbox)).filter((view) => view['type'] === type('detenties.begonnen'));
    const [first] = await begins(MAILBOX.groningen);
    expect(dataOf(first)).toMatchObject({ detentie: {}, persoon: {} });
    expect(dataOf(first)['terugkeer']).toBeUndefined();
    // Who knew it already hears nothing because of the move.
    expect(await begins(MAILBOX.reclassering)).toHaveLength(1);
    await opened().withRules((text) => text.replaceAll('        - /persoon/naam/voornamen\n', ''));
    await opened().wake();
    const [second, ...others] = await begins(MAILBOX.groningen);
    expect(others).toEqual([]);
    expect(second?.['id']).not.toBe(first?.['id']);
    expect(dataOf(second)['terugkeer']).toBeUndefined();
  });

  it('closes a case for who was given something of it, and says nothing to anybody else (P20)', async () => {
    await opened().publish('02-toestemming-noor');
    await begun();
    await send(DJI, 'zaken.gesloten', { persoon: MILAN, zaak: { reden: 'afgerond' } });
    await opened().drain();
    for (const mailbox of [MAILBOX.rotterdam, MAILBOX.utrecht, MAILBOX.reclassering]) {
      expect(await typesAt(mailbox)).toContain(type('zaken.gesloten'));
    }
    expect(await viewsAt(MAILBOX.tilburg)).toEqual([]);
    expect(await viewsAt(MAILBOX.woningcorporatie)).toEqual([]);
  });

  it('asks the municipality of origin for its part of the plan while no other is known (P11)', async () => {
    await opened().publish('03-begin-milan', (event) => {
      delete event.data['terugkeer'];
    });
    await send(DJI, 'planbijdragen.gevraagd', {
      persoon: MILAN,
      detentie: {
        inrichting: { code: 'pi-vught' },
        casemanager: { naam: 'M. de Wit', ...PHONE },
      },
      basisvoorwaarden: { onderdak: { vragen: ['verhuurder'] } },
    });
    await opened().drain();
    const asked = (await viewsAt(MAILBOX.utrecht)).find(
      (view) => view['type'] === type('planbijdragen.gevraagd'),
    );
    expect(dataOf(asked)['basisvoorwaarden']).toEqual({ onderdak: { vragen: ['verhuurder'] } });
  });

  it('tells a landlord of rent arrears of its own tenant only', async () => {
    await opened().publish('01-toestemming-milan');
    await begun();
    const plan = (verhuurder: string) => ({
      persoon: MILAN,
      plan: { identificatie: 'plan-1', versie: 1, datum: day('2026-12-01') },
      detentie: {
        inrichting: { code: 'pi-nieuwegein', naam: 'PI Nieuwegein' },
        casemanager: { naam: 'M. de Wit', ...PHONE },
      },
      basisvoorwaarden: {
        onderdak: { indicatieHulpvraag: true, verhuurder, indicatieHuurachterstand: true },
      },
    });
    const toldNow = async () => {
      await opened().drain();
      await opened().wake();
      const views = (await opened().entries(MAILBOX.woningcorporatie)).filter(({ body = '' }) =>
        body.includes('verhuurder'),
      );
      return views.map(({ body = '' }) => body.includes('"huurachterstand":true'));
    };
    await send(DJI, 'plannen.gedeeld', plan('Een andere verhuurder'));
    expect(await toldNow()).toEqual([false]);
    await send(DJI, 'plannen.gedeeld', plan('woningcorporatie  MAASOEVER'));
    expect(await toldNow()).toEqual([false, true]);
    await send(DJI, 'plannen.gedeeld', plan('Woningcorporatie'));
    expect(await toldNow()).toEqual([false, true, false]);
    expect(opened().faults).toEqual([]);
  });
}
