// Answers: does what is due leave for good, and nothing else with it? On every pair of log and store.
import { erase } from '#exchange';
import { LIMITS } from '#kernel';
import { randomId } from '#platform';
import { MAILBOX, TODAY, type JourneyWorld } from '../journey/world.js';
import type { Ask } from './journey-sealing.js';

const AFTERWARDS = Date.parse('2027-12-01T12:00:00Z');

export function retentionPromises(opened: () => { world: JourneyWorld; ask: Ask }): void {
  const run = () => {
    const { store, clock } = opened().world;
    return erase({ store, clock, newId: randomId });
  };
  const rows = async (sql: string) => (await opened().ask(sql)) as readonly unknown[];
  const states = async (mailbox: string) =>
    (await opened().world.entries(mailbox))
      .filter(({ notice }) => !notice)
      .map(({ state, body }) => [state, body !== undefined]);

  /** Noor consents, and withdraws it: one view is over, another stands. */
  async function partlyOver(): Promise<JourneyWorld> {
    const { world } = opened();
    await world.publish('02-toestemming-noor');
    await world.publish('04-begin-noor');
    await world.drain();
    await world.publish('13-intrekking-noor');
    await world.drain();
    await world.wake();
    expect(await states(MAILBOX.woningcorporatie)).toEqual([['teruggeroepen', false]]);
    return world;
  }

  it('erases a view that was taken back, and seals the rest under a key of its own', async () => {
    const world = await partlyOver();
    const bodies = `select release from release_content where body is not null`;
    const before = await rows(bodies);
    world.moveTo(TODAY + 1_000);
    const at = world.clock.now();
    expect(await world.store.casesPartlyOver(at, at - LIMITS.keyOutlivedMs, 10)).toHaveLength(1);
    expect(await run()).toEqual({ keys: 0, cases: 0, woken: 1 });
    expect(await run()).toEqual({ keys: 0, cases: 0, woken: 0 });
    await world.wake();
    expect(await rows(bodies)).toHaveLength(before.length - 1);
    expect(await rows('select made from data_key')).toHaveLength(2);
    world.moveTo(TODAY + 2_000 + LIMITS.keyOutlivedMs);
    expect(await run()).toMatchObject({ keys: 1, cases: 0 });
    expect(await rows('select made from data_key')).toHaveLength(1);
    expect(await states(MAILBOX.tilburg)).toEqual([['vrijgegeven', true]]);
    expect(await run()).toEqual({ keys: 0, cases: 0, woken: 0 });
    // Also what is kept for judging again lies under the new key.
    await world.withRules((text) => text.replaceAll('        - /persoon/naam/voornamen\n', ''));
    await world.wake();
    expect((await states(MAILBOX.tilburg)).at(-1)).toEqual(['vrijgegeven', true]);
    expect(world.faults).toEqual([]);
    expect(world.damaged).toEqual([]);
  });

  it('destroys no key that a message which is accepted and not routed yet may need', async () => {
    const world = await partlyOver();
    world.moveTo(TODAY + 1_000);
    await run();
    await world.wake();
    await world.publish('04-begin-noor', (event) => void (event.id = 'on its way'));
    world.moveTo(TODAY + 2_000 + LIMITS.keyOutlivedMs);
    expect(await run()).toMatchObject({ keys: 0 });
    await world.drain();
    await world.wake();
    expect(await run()).toMatchObject({ keys: 1 });
    expect(world.faults).toEqual([]);
    expect(await world.store.queue('quarantaine')).toEqual([]);
  });

  it('leaves the skeleton of a case that is over: numbers say `vervallen`, the person is unknown', async () => {
    const world = await partlyOver();
    world.moveTo(AFTERWARDS);
    await world.wake();
    expect(await states(MAILBOX.tilburg)).toEqual([['verlopen', false]]);
    expect(await run()).toMatchObject({ cases: 1 });
    expect(await states(MAILBOX.tilburg)).toEqual([['vervallen', false]]);
    expect(await states(MAILBOX.woningcorporatie)).toEqual([['vervallen', false]]);
    for (const table of ['person', 'reference', 'case_state'])
      expect(await rows(`select 1 from ${table}`)).toEqual([]);
    expect(await rows('select nr from claim')).toHaveLength(3);
    world.moveTo(AFTERWARDS + 1_000 + LIMITS.keyOutlivedMs);
    await run();
    expect(await rows('select made from data_key')).toEqual([]);
    // Somebody with the same numbers is somebody new.
    await world.publish('04-begin-noor', (event) => void (event.id = 'another stay'));
    await world.drain();
    expect(await rows('select person from case_state')).toHaveLength(1);
    expect(world.faults).toEqual([]);
  });

  it('keeps a case while a view may be read, something waits for a human, or it is not long ago', async () => {
    const { world } = opened();
    await world.publish('06-begin-sem');
    await world.publish('04-begin-noor');
    await world.drain();
    world.moveTo(TODAY + LIMITS.caseKeptMs - 1_000);
    expect(await run()).toMatchObject({ cases: 0 });
    world.moveTo(TODAY + LIMITS.caseKeptMs + 1_000);
    expect((await world.store.queue('aangehouden')).length).toBe(1);
    expect(await run()).toMatchObject({ cases: 0 });
  });

  it('records what it did as evidence, and never whom it was about', async () => {
    const world = await partlyOver();
    world.moveTo(AFTERWARDS);
    await world.wake();
    await run();
    const said: unknown[] = [];
    for await (const { entries } of world.store.evidence())
      said.push(...entries.filter(({ event }) => event === 'zaken.gewist').map(({ data }) => data));
    expect(said).toEqual([{ aantal: 1 }]);
  });
}
