// Answers: is a mailbox pushed by one courier at a time, onwards from where it is, and does what was
// learnt of its address outlive every process?
import type { PushState, PushWrite, Store } from '#exchange';
import type { Stores } from './store.suite.js';
import { aMailbox, anEntry, aRelease, collect, release } from './store-builders.js';

const NOW = 2_000;
const LATER = 9_000;

export function pushPromises(opened: () => Stores): void {
  const filled = async (entries: number): Promise<string> => {
    const mailbox = aMailbox();
    const rows = Array.from({ length: entries }, () => aRelease(mailbox));
    await release(opened().first, ...rows);
    return mailbox;
  };

  it('begins with the first entry that was not acknowledged, and shows one at a time', async () => {
    const { first } = opened();
    const mailbox = await filled(3);
    expect(await lookedAt(first, mailbox)).toEqual({ written: 0, numbers: [1] });
    await first.offer(mailbox, [1], NOW, 'deliver/suite', [anEntry()]);
    const said = { at: NOW, chain: 'deliver/suite', evidence: [anEntry()] };
    await first.acknowledge({ mailbox, upTo: 1, ...said });
    expect(await lookedAt(first, mailbox)).toEqual({ written: 1, numbers: [2] });
  });

  it('moves with a delivery, which is the acknowledgement of the recipient', async () => {
    // Given
    const { first, second } = opened();
    const mailbox = await filled(2);
    const intent = anEntry('weergave.aangeboden');
    const outcome = anEntry('weergave.overhandigd');
    // When
    expect(await first.beginPush(aWrite(mailbox, { number: 1, evidence: [intent] }), LATER)).toBe(
      'begun',
    );
    const write = aWrite(mailbox, { number: 1, evidence: [outcome] });
    expect(await first.endPush(write, { ...state, written: 1 }, true, true)).toBe(true);
    // Then
    expect(await lookedAt(second, mailbox)).toEqual({ written: 1, numbers: [2] });
    const { entries } = await first.page(mailbox, 0, 10, NOW);
    expect(entries.map((one) => one.state)).toEqual(['afgeleverd', 'vrijgegeven']);
    expect(await first.acknowledgedUpTo(mailbox)).toBe(1);
    const recorded = (await collect(first.evidence())).flatMap((one) =>
      one.entries.map(({ id }) => id),
    );
    expect(recorded).toEqual(expect.arrayContaining([intent.id, outcome.id]));
  });

  it('keeps what is known of a failing address, and where it was', async () => {
    const { first, second } = opened();
    const mailbox = await filled(1);
    const failing: PushState = {
      written: 0,
      attempts: 3,
      nextAt: 60_000,
      parked: 'proef',
      fault: 'geen-verbinding',
      since: NOW,
      target: 'digest',
      permittedUntil: 90_000,
      perMinute: 30,
    };
    await first.beginPush(aWrite(mailbox, { number: 1 }), LATER);
    await first.endPush(aWrite(mailbox, { number: 1 }), failing, false, true);
    const page = await second.pushPage(mailbox, 'other', NOW);
    expect(page).toMatchObject({ kind: 'page', state: failing });
    const [standing] = (await second.pushStandings()).filter((one) => one.mailbox === mailbox);
    expect(standing).toEqual({ ...failing, mailbox, newest: 1 });
    expect(await first.acknowledgedUpTo(mailbox)).toBe(0);
  });

  it('is free again when a human says so, and says whether it was parked', async () => {
    const { first } = opened();
    const mailbox = await filled(1);
    const resume = () => first.resumePush(mailbox, NOW, 'deliver/suite', [anEntry()]);
    expect(await resume()).toBe(false);
    await first.beginPush(aWrite(mailbox), LATER);
    const parked: PushState = {
      ...state,
      attempts: 1,
      nextAt: LATER,
      parked: 'stil',
      fault: 'opgezegd',
    };
    await first.endPush(aWrite(mailbox), parked, false, true);
    expect(await resume()).toBe(true);
    const page = await first.pushPage(mailbox, 'one', NOW);
    expect(page).toMatchObject({ state: { attempts: 0, nextAt: NOW, permittedUntil: 0 } });
    expect(page).not.toHaveProperty('state.parked');
  });

  it('is held by one holder until it lets go or its time is over', async () => {
    const { first, second } = opened();
    const mailbox = await filled(1);
    await first.beginPush(aWrite(mailbox), LATER);
    const asOther = (at: number) => second.pushPage(mailbox, 'other', at);
    expect(await asOther(NOW)).toEqual({ kind: 'held', until: LATER });
    const early = aWrite(mailbox, { holder: 'other' });
    expect(await second.beginPush(early, 2 * LATER)).toBe('lost');
    expect((await asOther(LATER)).kind).toBe('page');
    const inTime = aWrite(mailbox, { holder: 'other', at: LATER });
    expect(await second.beginPush(inTime, 2 * LATER)).toBe('begun');
    // What the first one has to say now comes too late.
    expect(await first.endPush(aWrite(mailbox), { ...state, written: 1 }, true, true)).toBe(false);
    expect(await first.acknowledgedUpTo(mailbox)).toBe(0);
  });

  it('is begun by one only, of many that come at the same moment', async () => {
    const { first, second } = opened();
    const mailbox = await filled(1);
    const outcomes = await Promise.all(
      [first, second, first, second].map((store, index) =>
        store.beginPush(aWrite(mailbox, { holder: `holder-${index}` }), LATER),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'begun')).toHaveLength(1);
  });
}

const state: PushState = { written: 0, attempts: 0, nextAt: 0, permittedUntil: 0 };

const aWrite = (mailbox: string, wishes: Partial<PushWrite> = {}): PushWrite => ({
  mailbox,
  holder: 'one',
  written: 0,
  at: NOW,
  chain: 'deliver/suite',
  evidence: wishes.number === undefined ? [] : [anEntry()],
  ...wishes,
});

async function lookedAt(store: Store, mailbox: string) {
  const page = await store.pushPage(mailbox, 'one', NOW);
  if (page.kind === 'held') throw new TypeError('nobody holds it');
  return { written: page.state.written, numbers: page.entries.map(({ number }) => number) };
}
