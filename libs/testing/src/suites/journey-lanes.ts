// Answers: do the two lanes stay apart all the way, for one and the same person? On every pair of log
// and store.
import { readFileSync } from 'node:fs';
import type { JsonObject } from '#kernel';
import { projectFile } from '#platform';
import { MAILBOX, type JourneyWorld } from '../journey/world.js';

const JUSTID = '00000099000000005000';
const MAYOR = '00000099000000855000/gemeente.burgemeester/openbareorde';
const NOTICE = 'nl.openbareorde.bestuursmeldingen.verstrekt.v1';

interface Notice extends JsonObject {
  readonly data: {
    readonly melding: { readonly datum: { readonly datum: string } };
    readonly strafzaak: { readonly strafbepalingen: readonly JsonObject[] };
  } & JsonObject;
}

export function lanePromises(opened: () => JourneyWorld): void {
  const all = [...Object.values(MAILBOX), MAYOR];
  const everything = async (): Promise<Readonly<Record<string, readonly string[]>>> =>
    Object.fromEntries(
      await Promise.all(
        all.map(async (mailbox) => [
          mailbox,
          (await opened().entries(mailbox)).map(({ type, body = '' }) => `${type} ${body}`),
        ]),
      ),
    ) as Readonly<Record<string, readonly string[]>>;

  /** The published example, about the person of the example messages; sent for the prison service. */
  const notice = (
    id: string,
    change: (text: string) => string = (text) => text,
    on = '2027-01-10',
  ) => {
    const path = `schemas/messages/${NOTICE}/examples/valid/volledig.json`;
    const { dataschema: _, ...event } = JSON.parse(
      change(readFileSync(projectFile(path), 'utf8')),
    ) as Notice;
    const { data } = event;
    const person = { ...(data['persoon'] as JsonObject), burgerservicenummer: '999990342' };
    const {
      strafrechtsketennummer: _s,
      vreemdelingennummer: _v,
      ...persoon
    } = person as JsonObject;
    const datum = { ...data.melding.datum, datum: on };
    return opened().offer(
      { ...event, id, data: { ...data, persoon, melding: { ...data.melding, datum } } },
      JUSTID,
    );
  };

  it('tell the mayor what nobody in the other lane hears, and the other way round', async () => {
    const world = opened();
    await world.publish('02-toestemming-noor');
    await world.publish('04-begin-noor');
    await world.drain();
    const before = await everything();
    expect(before[MAYOR]).toEqual([]);
    await notice('bij-1');
    await world.drain();
    await world.wake();
    const after = await everything();
    expect({ ...after, [MAYOR]: [] }).toEqual(before);
    expect(after[MAYOR]?.length).toBe(1);
    expect(after[MAYOR]?.[0]).toContain('"strafzaak"');
    expect(after[MAYOR]?.[0]).not.toMatch(/basisvoorwaarden|casemanager|inrichting|Spoorlaan/);
    // What the other lane learns later does not change what the mayor has, nor comes to it.
    await world.publish('14-einde-noor');
    await world.drain();
    await world.wake();
    expect((await everything())[MAYOR]).toEqual(after[MAYOR]);
    for (const [mailbox, views] of Object.entries(await everything()))
      if (mailbox !== MAYOR) expect(views.join()).not.toMatch(/strafzaak|openbareorde|melding/);
    expect(world.faults).toEqual([]);
  });

  it('do not know the person of the other by any reference', async () => {
    const world = opened();
    await world.publish('04-begin-noor');
    await notice('bij-1');
    await world.drain();
    const referenceIn = async (mailbox: string) =>
      (
        (JSON.parse((await world.entries(mailbox))[0]?.body ?? '{}') as JsonObject)[
          'data'
        ] as JsonObject
      )['zaakreferentie'];
    const [coordinator, mayor] = [await referenceIn(MAILBOX.tilburg), await referenceIn(MAYOR)];
    expect(mayor).toEqual(expect.any(String));
    expect(mayor).not.toBe(coordinator);
  });

  it('keep the mayor waiting until three months before the return', async () => {
    const world = opened();
    await notice('bij-1');
    await notice('bij-2', (text) => text.replaceAll(/"(242|302)"/g, '"310"'));
    await world.drain();
    expect((await everything())[MAYOR]?.length).toBe(1);
    const far = await notice('bij-3', undefined, '2027-04-01');
    await world.drain();
    const nr = far.kind === 'refused' ? '' : far.nr;
    expect((await world.store.submission(nr))?.releases).toMatchObject([
      { state: 'uitgesteld', problem: 'windowNotOpen' },
    ]);
  });

  it('send a notice for a municipality without a mayor’s mailbox to a human, not to somebody else', async () => {
    const world = opened();
    await notice('bij-1', (text) => text.replaceAll('"0855"', '"0599"'));
    await world.drain();
    expect(await world.store.queue('onbestelbaar')).toMatchObject([
      { code: 'geen-postbus', detail: { relation: 'bestemming', municipality: '0599' } },
    ]);
    for (const views of Object.values(await everything())) expect(views).toEqual([]);
  });
}
