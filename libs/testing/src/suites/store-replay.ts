// Answers: is everything brought again from where it was asked, and nothing twice at once?
import type { PushState, Replay } from '#exchange';
import type { Stores } from './store.suite.js';
import { aMailbox, anEntry, aRelease, collect, release } from './store-builders.js';

const NOW = 2_000;
const LATER = 9_000;
const CHAIN = 'deliver/suite';

export function replayPromises(opened: () => Stores): void {
  const filled = async (entries: number): Promise<string> => {
    const mailbox = aMailbox();
    const rows = Array.from({ length: entries }, (_, at) => aRelease(mailbox, { at: 1_000 + at }));
    await release(opened().first, ...rows);
    return mailbox;
  };
  const aWrite = (mailbox: string, written: number) => ({
    mailbox,
    written,
    holder: 'one',
    numbers: [],
    at: NOW,
    chain: CHAIN,
    evidence: [],
  });
  const aReplay = (mailbox: string, from: number, changes: Partial<Replay> = {}): Replay => ({
    mailbox,
    from,
    channel: 'kafka',
    at: NOW,
    chain: CHAIN,
    evidence: [],
    ...changes,
  });
  /** As one courier would, everything that is there. */
  const writeAll = async (mailbox: string, from = 0): Promise<readonly number[]> => {
    const { second } = opened();
    const page = await second.topicPage(mailbox, 'one', NOW);
    if (page.kind === 'held') return [];
    const numbers = page.entries.map(({ number }) => number);
    expect(await second.beginTopicWrite(aWrite(mailbox, page.written), LATER)).toBe('begun');
    await second.endTopicWrite(aWrite(mailbox, page.written), numbers.at(-1) ?? from, true);
    return numbers;
  };

  it('writes to a topic again from there, with evidence of how far it had come', async () => {
    const { first } = opened();
    const mailbox = await filled(4);
    expect(await writeAll(mailbox)).toEqual([1, 2, 3, 4]);
    const before = await first.replays();
    const asked = anEntry('bezorging.herhaald');
    expect(await first.replay(aReplay(mailbox, 2, { evidence: [asked] }))).toBe(4);
    expect(await writeAll(mailbox)).toEqual([2, 3, 4]);
    expect(await writeAll(mailbox, 4)).toEqual([]);
    expect(await first.replays()).toBe(before + 1);
    const recorded = (await collect(first.evidence())).flatMap(({ entries }) => entries);
    expect(recorded.find(({ id }) => id === asked.id)?.data).toEqual({
      ...asked.data,
      totEnMet: 4,
    });
  });

  it('changes nothing where nothing was brought from there on', async () => {
    const { first } = opened();
    const mailbox = await filled(2);
    const before = await first.replays();
    const unheard = anEntry('bezorging.herhaald');
    expect(await first.replay(aReplay(mailbox, 1, { evidence: [unheard] }))).toBeUndefined();
    await writeAll(mailbox);
    expect(await first.replay(aReplay(mailbox, 3, { evidence: [unheard] }))).toBeUndefined();
    const otherChannel = aReplay(mailbox, 1, { channel: 'push', evidence: [unheard] });
    expect(await first.replay(otherChannel)).toBeUndefined();
    expect(await writeAll(mailbox, 2)).toEqual([]);
    expect(await first.replays()).toBe(before);
    const recorded = (await collect(first.evidence())).flatMap(({ entries }) => entries);
    expect(recorded.map(({ id }) => id)).not.toContain(unheard.id);
  });

  it('overtakes who is writing meanwhile, so that no number is left out', async () => {
    const { first, second } = opened();
    const mailbox = await filled(5);
    await first.beginTopicWrite(aWrite(mailbox, 0), LATER);
    await first.endTopicWrite(aWrite(mailbox, 0), 3, false);
    await first.beginTopicWrite(aWrite(mailbox, 3), LATER);
    // When
    expect(await second.replay(aReplay(mailbox, 2))).toBe(3);
    // Then
    expect(await first.endTopicWrite(aWrite(mailbox, 3), 5, true)).toBe(false);
    expect(await first.topicPage(mailbox, 'one', NOW)).toMatchObject({ written: 1 });
  });

  it('pushes again, and what was acknowledged stays so', async () => {
    const { first, second } = opened();
    const mailbox = await filled(3);
    const state: PushState = { written: 0, attempts: 0, nextAt: 0, permittedUntil: 0 };
    for (const number of [1, 2, 3]) {
      const write = { ...aWrite(mailbox, number - 1), number };
      await first.beginPush(write, LATER);
      await first.endPush(write, { ...state, written: number }, true, number === 3);
    }
    expect(await second.replay(aReplay(mailbox, 2, { channel: 'push' }))).toBe(3);
    const page = await second.pushPage(mailbox, 'other', NOW);
    expect(page.kind === 'page' && page.entries.map(({ number }) => number)).toEqual([2]);
    expect(await first.acknowledgedUpTo(mailbox)).toBe(3);
    const { entries } = await first.page(mailbox, 0, 10, NOW);
    expect(new Set(entries.map((one) => one.state))).toEqual(new Set(['afgeleverd']));
  });

  it('finds the first number of a moment', async () => {
    const { first } = opened();
    const mailbox = await filled(3);
    expect(await first.numberSince(mailbox, 0)).toBe(1);
    expect(await first.numberSince(mailbox, 1_001)).toBe(2);
    expect(await first.numberSince(mailbox, 1_003)).toBeUndefined();
  });
}
