// Answers: do consent, objection and death have the effect that the person may count on? On every
// pair of log and store.
import type { JsonObject } from '#kernel';
import { DJI, MAILBOX, type JourneyWorld } from '../journey/world.js';
import { makeSpeaking } from '../journey/speaking.js';

const ROTTERDAM = '00000099000000599000';

export function rightsPromises(opened: () => JourneyWorld): void {
  const { send } = makeSpeaking(opened, 'recht');
  const states = async (mailbox: string) =>
    (await opened().entries(mailbox)).map(({ state }) => state);
  const newest = async (mailbox: string) =>
    JSON.parse((await opened().entries(mailbox)).at(-1)?.body ?? '{}') as JsonObject;

  it('closes what a changed declaration no longer names (P18)', async () => {
    const world = opened();
    await world.publish('02-toestemming-noor');
    await world.publish('04-begin-noor');
    await world.drain();
    expect(await states(MAILBOX.woningcorporatie)).toEqual(['vrijgegeven']);
    await world.publish('02-toestemming-noor', (event) => {
      event.id = 'gewijzigd';
      event.type = 'nl.reintegratie.toestemmingen.gewijzigd.v1';
      const { gegevenOp, ...rest } = event.data['toestemming'] ?? {};
      event.data['toestemming'] = { ...rest, gewijzigdOp: gegevenOp, voorwaarden: ['zorg'] };
    });
    await world.drain();
    await world.wake();
    // The view, and the notice that it may lie there no longer.
    expect(await states(MAILBOX.woningcorporatie)).toEqual(['teruggeroepen', 'teruggeroepen']);
  });

  it('brings a request for a volunteer to the organisation that it names, and says not where', async () => {
    const world = opened();
    await world.publish('02-toestemming-noor');
    await world.publish('04-begin-noor');
    await world.publish('02-toestemming-noor', (event) => {
      event.id = 'vrijwilliger';
      event.type = 'nl.reintegratie.vrijwilligers.gevraagd.v1';
      Object.assign(event.data['toestemming'] ?? {}, {
        voorwaarden: ['sociaalNetwerk'],
        ontvangersklasse: 'vrijwilligersorganisatie',
        ontvanger: '00000099000000006000',
      });
      event.data['verzoek'] = { wens: 'maatje' };
      event.data['detentie'] = { inrichting: { code: 'pi-vught' } };
    });
    await world.drain();
    const view = await newest('00000099000000006000/vrijwilligersorganisatie/reintegratie');
    expect(view).toMatchObject({
      type: 'nl.dienstverlening.vrijwilligers.gevraagd.v1',
      data: { persoon: { voornamen: 'Noor' }, dienst: { wens: 'maatje' } },
    });
    expect(JSON.stringify(view)).not.toMatch(/vught|inrichting|deten|Jansen|99999|toestemming/i);
    expect(await states(MAILBOX.woningcorporatie)).toHaveLength(1);
    expect(await world.store.queue('onbestelbaar')).toEqual([]);
  });

  it('takes everything back after a death, from everybody, and tells nobody why (P20)', async () => {
    const world = opened();
    await world.publish('02-toestemming-noor');
    await world.publish('04-begin-noor');
    await world.drain();
    const before = await states(MAILBOX.tilburg);
    const reported = await send(DJI, 'nl.reintegratie.overlijdens.gemeld.v1', {
      persoon: { burgerservicenummer: '999990342' },
      overlijden: { datum: { type: 'DatumOnbekend' } },
    });
    expect(reported.kind).toBe('accepted');
    await world.drain();
    await world.wake();
    for (const mailbox of [MAILBOX.tilburg, MAILBOX.reclassering, MAILBOX.woningcorporatie])
      expect(new Set(await states(mailbox))).toEqual(new Set(['teruggeroepen']));
    expect(await states(MAILBOX.tilburg)).toHaveLength(before.length * 2);
    const next = await world.publish('04-begin-noor', (event) => void (event.id = 'later'));
    await world.drain();
    const nr = next.kind === 'refused' ? '' : next.nr;
    expect(await world.store.submission(nr)).toMatchObject({
      state: 'geweigerd',
      problem: 'deceased',
    });
  });

  it('leaves only the closing of a case because of a death with who held something (P20)', async () => {
    const world = opened();
    await world.publish('02-toestemming-noor');
    await world.publish('04-begin-noor');
    await world.drain();
    await send(DJI, 'nl.reintegratie.zaken.gesloten.v1', {
      persoon: {
        burgerservicenummer: '999990342',
        naam: { geslachtsnaam: 'Jansen' },
        geboorte: { datum: { type: 'Datum', datum: '1991-09-02' } },
      },
      zaak: { reden: 'overleden' },
    });
    await world.drain();
    await world.wake();
    const closing = (await world.entries(MAILBOX.tilburg)).find(({ type }) =>
      type.includes('gesloten'),
    );
    expect(closing?.body).toContain('"zaak":{"reden":"overleden"}');
    for (const mailbox of [MAILBOX.tilburg, MAILBOX.reclassering, MAILBOX.woningcorporatie]) {
      const left = (await world.entries(mailbox)).filter(({ state }) => state === 'vrijgegeven');
      for (const { type } of left) expect(type).toMatch(/zaken\.gesloten|behoeften\.vervallen/);
    }
    const next = await world.publish('04-begin-noor', (event) => void (event.id = 'later'));
    await world.drain();
    const nr = next.kind === 'refused' ? '' : next.nr;
    expect(await world.store.submission(nr)).toMatchObject({ problem: 'deceased' });
  });

  it('brings an objection to who decides on it, by their own reference and without a story', async () => {
    const world = opened();
    await world.publish('04-begin-noor');
    await world.drain();
    const own = ((await newest(MAILBOX.tilburg))['data'] as JsonObject)['zaakreferentie'];
    const bezwaar = {
      ingediendOp: { type: 'Datum', datum: '2026-12-01' },
      tegen: 'dezeVoorwaarden',
      voorwaarden: ['zorg'],
    };
    await send(DJI, 'nl.reintegratie.bezwaren.ingediend.v1', {
      persoon: { burgerservicenummer: '999990342' },
      bezwaar,
    });
    await world.drain();
    expect(await newest(MAILBOX.tilburg)).toMatchObject({
      type: 'nl.reintegratie.bezwaren.ingediend.v1',
      data: { zaakreferentie: own, bezwaar },
    });
    expect(await states(MAILBOX.woningcorporatie)).toEqual([]);
  });

  it('takes no word about a person from who has nothing to do with the case', async () => {
    const world = opened();
    await world.publish('04-begin-noor');
    await world.drain();
    const sent = await send(ROTTERDAM, 'nl.reintegratie.overlijdens.gemeld.v1', {
      persoon: { burgerservicenummer: '999990342' },
      overlijden: { datum: { type: 'DatumOnbekend' } },
    });
    await world.drain();
    await world.wake();
    const nr = sent.kind === 'refused' ? '' : sent.nr;
    expect(await world.store.submission(nr)).toMatchObject({ problem: 'notFound' });
    expect(await states(MAILBOX.tilburg)).toEqual(['vrijgegeven']);
  });
}
