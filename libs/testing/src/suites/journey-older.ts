// Answers: what becomes of a view that has a newer one of its series beside it, when it may no longer
// lie there as it is? And of a message that was refused, when what stopped it is over?
import type { JsonObject } from '#kernel';
import { DJI, MAILBOX, type ExampleEvent, type JourneyWorld } from '../journey/world.js';

export function olderViewPromises(opened: () => JourneyWorld): void {
  const begin = (id: string, change: (event: ExampleEvent) => void = () => undefined) =>
    opened().publish('04-begin-noor', (event) => {
      event.id = id;
      change(event);
    });
  const views = async (mailbox: string) =>
    (await opened().entries(mailbox)).flatMap(({ number, about, state, body }) => {
      const data = body === undefined ? undefined : (JSON.parse(body) as { data: JsonObject }).data;
      return [{ number, ...(about === undefined ? {} : { about }), state, data }];
    });

  it('hides an address that became secret in every view of it, not only in the newest (P21)', async () => {
    const world = opened();
    await world.publish('02-toestemming-noor');
    await begin('een', ({ data }) => {
      data['persoon'] = { ...data['persoon'], geheimhoudingPersoonsgegevens: false };
    });
    await begin('twee', ({ data }) => {
      data['persoon'] = { ...data['persoon'], geheimhoudingPersoonsgegevens: true };
      delete data['terugkeer'];
    });
    await world.drain();
    const before = await views(MAILBOX.woningcorporatie);
    expect(before.map(({ state }) => state)).toEqual(['vrijgegeven', 'vrijgegeven']);
    expect(JSON.stringify(before[0]?.data)).toContain('"postcode"');
    await world.wake();
    const [first, , third, ...none] = await views(MAILBOX.woningcorporatie);
    expect(first).toMatchObject({ state: 'vervangen', data: undefined });
    expect(third).toMatchObject({
      about: 1,
      state: 'vrijgegeven',
      data: { dienst: { contactViaCoordinator: true } },
    });
    expect(JSON.stringify(third?.data)).not.toContain('postcode');
    expect(none).toEqual([]);
    // Who may know a secret address has lost nothing.
    expect((await views(MAILBOX.tilburg)).map(({ state }) => state)).toEqual([
      'vrijgegeven',
      'vrijgegeven',
    ]);
    expect(world.faults).toEqual([]);
  });

  it('leaves a municipality that became the one of origin no more of before than that one sees (P22)', async () => {
    const world = opened();
    await begin('een');
    await begin('twee', ({ data }) => {
      const { terugkeer } = data;
      data['persoon'] = { ...data['persoon'], verblijfplaats: terugkeer?.['verblijfplaats'] };
      data['terugkeer'] = { verblijfplaats: ROTTERDAM };
    });
    await world.drain();
    await world.wake();
    const open = (await views(MAILBOX.tilburg)).filter(({ data }) => data !== undefined);
    expect(open.length).toBeGreaterThan(0);
    for (const { data } of open) expect(data?.['terugkeer']).not.toHaveProperty('verblijfplaats');
    expect(world.faults).toEqual([]);
  });

  it('leaves what may lie there as it is', async () => {
    const world = opened();
    await begin('een');
    await begin('twee', ({ data }) => {
      data['persoon'] = { ...data['persoon'], indicatieTolkNodig: true };
    });
    await world.drain();
    const before = await world.entries(MAILBOX.tilburg);
    await world.publish('02-toestemming-noor');
    await world.drain();
    await world.wake();
    expect(await world.entries(MAILBOX.tilburg)).toEqual(before);
  });

  it('takes older views back with the newest, when nobody may be told any more', async () => {
    const world = opened();
    await begin('een');
    await begin('twee');
    await begin('drie', ({ data }) => {
      data['persoon'] = { ...data['persoon'], indicatieGeldigeVerblijfsstatus: false };
    });
    await world.drain();
    await world.wake();
    for (const mailbox of Object.values(MAILBOX))
      expect((await views(mailbox)).filter(({ data }) => data !== undefined)).toEqual([]);
  });

  it('takes a referral back from the partner that it is no longer put to (P5)', async () => {
    const world = opened();
    await world.publish('03-begin-milan');
    await world.offer(referral(1, { ontvangersklasse: 'woningcorporatie', ...MAASOEVER }), DJI);
    await world.drain();
    world.moveTo(Date.parse('2026-12-01T11:15:00Z'));
    await world.wake();
    const open = async () =>
      (await views(MAILBOX.woningcorporatie)).filter(({ data }) => data !== undefined).length;
    expect(await open()).toBe(1);
    await world.offer(
      referral(2, { ontvangersklasse: 'vrijwilligersorganisatie', ...GOEDE_BUUR }),
      DJI,
    );
    await world.drain();
    await world.wake();
    expect(await open()).toBe(0);
  });

  it('tells the sender that a message was judged after all', async () => {
    const world = opened();
    const accepted = await begin('een', ({ data }) => {
      data['persoon'] = { ...data['persoon'], indicatieGeldigeVerblijfsstatus: false };
    });
    await world.drain();
    const nr = accepted.kind === 'accepted' ? accepted.nr : '';
    const told = () => world.store.submission(nr);
    expect(await told()).toMatchObject({ state: 'geweigerd', problem: 'residenceInvalid' });
    await world.publish('14-einde-noor');
    await world.drain();
    await world.wake();
    const after = await told();
    expect(after).toMatchObject({ state: 'beoordeeld' });
    expect(after).not.toHaveProperty('problem');
    expect((await views(MAILBOX.tilburg)).map(({ state }) => state)).toContain('vrijgegeven');
  });
}

const MAASOEVER = { ontvanger: '00000099000000004000', voorwaarde: 'onderdak' };
const GOEDE_BUUR = { ontvanger: '00000099000000006000', voorwaarde: 'sociaalNetwerk' };

/** Under one name, whoever it is put to. */
const referral = (turn: number, to: object) => ({
  specversion: '1.0',
  id: `verwijzing-${turn}`,
  source: `urn:nld:oin:${DJI}:systeem:proef`,
  type: 'nl.reintegratie.verwijzingen.aangekondigd.v1',
  time: '2026-12-01T11:00:00Z',
  datacontenttype: 'application/json',
  data: {
    persoon: { burgerservicenummer: '999990019' },
    verwijzing: {
      ...to,
      identificatie: 'vw-1',
      dienst: 'zelfstandigeWoning',
      gemeente: { code: '0599', naam: 'Rotterdam' },
      periode: { vanaf: { type: 'Datum', datum: '2027-01-20' } },
    },
  },
});

const ROTTERDAM = {
  type: 'Adres',
  verblijfadres: {
    officieleStraatnaam: 'Dorpsstraat',
    huisnummer: 3,
    postcode: '3023HJ',
    woonplaats: 'Rotterdam',
  },
};
