// Answers: does a mailbox give what may be read now, in order, and do its states only move forward?
import type { Acknowledgement, Store } from '#exchange';
import type { Stores } from './store.suite.js';
import {
  aKey,
  aMailbox,
  anEntry,
  aRelease,
  aSealed,
  collect,
  release,
  releaseWithForms,
  unique,
} from './store-builders.js';

export function mailboxPromises(opened: () => Stores): void {
  const statesAt = async (mailbox: string, at: number) =>
    (await opened().first.page(mailbox, 0, 10, at)).entries.map(({ state, sealed }) => [
      state,
      sealed !== undefined,
    ]);

  describe('one entry', () => {
    it('is found by its number or its message, in its own mailbox only', async () => {
      const { first, second } = opened();
      const [mailbox, other] = [aMailbox(), aMailbox()];
      const [one, two] = [aRelease(mailbox), aRelease(mailbox)];
      await release(first, one, two, aRelease(other));
      const found = await second.entry(mailbox, { nr: two.nr }, 2_000);
      expect(found).toMatchObject({ number: 2, state: 'vrijgegeven', type: two.viewType });
      expect(await second.entry(mailbox, { number: 2 }, 2_000)).toEqual(found);
      expect(await second.entry(other, { nr: two.nr }, 2_000)).toBeUndefined();
      expect(await second.entry(mailbox, { number: 3 }, 2_000)).toBeUndefined();
    });

    it('is counted by its type and by when it came', async () => {
      const { first, second } = opened();
      const mailbox = aMailbox();
      const rows = [1_000, 2_000, 3_000].map((at) => aRelease(mailbox, { at }));
      await release(first, ...rows, aRelease(mailbox, { viewType: 'nl.other.v1' }));
      const type = rows[0]?.viewType ?? '';
      const asked = { mailbox, type, from: 1_000, until: 3_000 };
      expect(await second.countEntries(asked)).toBe(2);
      expect(await second.countEntries({ ...asked, mailbox: aMailbox() })).toBe(0);
    });
  });

  describe('pages', () => {
    it('come in order, after a number, no longer than asked', async () => {
      // Given
      const { first, second } = opened();
      const mailbox = aMailbox();
      const rows = Array.from({ length: 5 }, (_, index) =>
        aRelease(mailbox, { body: aSealed(`view ${index + 1}`) }),
      );
      await release(first, ...rows);
      // When
      const { entries, newest } = await second.page(mailbox, 1, 3, 2_000);
      // Then
      expect(newest).toBe(5);
      expect(entries).toEqual(
        rows.slice(1, 4).map((row, index) => ({
          number: index + 2,
          releaseId: row.id,
          personId: row.personId,
          state: 'vrijgegeven',
          type: row.viewType,
          sealed: { bytes: row.body, key: aKey(row.personId) },
        })),
      );
    });

    it('hold a body from the moment its window opens until the moment it closes', async () => {
      // Given
      const mailbox = aMailbox();
      await release(opened().first, aRelease(mailbox, { from: 5_000, until: 9_000 }));
      // When
      const states = [];
      for (const at of [4_999, 5_000, 8_999, 9_000]) states.push(...(await statesAt(mailbox, at)));
      // Then
      expect(states).toEqual([
        ['uitgesteld', false],
        ['vrijgegeven', true],
        ['vrijgegeven', true],
        ['verlopen', false],
      ]);
    });

    it('of a mailbox that nobody wrote to are empty', async () => {
      const { first } = opened();
      expect(await first.page(aMailbox(), 0, 10, 2_000)).toEqual({ entries: [], newest: 0 });
    });
  });

  it('gives the passport of an entry and of no other number', async () => {
    // Given
    const { first } = opened();
    const mailbox = aMailbox();
    await release(first, aRelease(mailbox, { passport: '{"leaves":[1]}' }));
    // Then
    expect(await first.passport(mailbox, 1)).toEqual({
      passport: '{"leaves":[1]}',
      state: 'vrijgegeven',
    });
    expect(await first.passport(mailbox, 2)).toBeUndefined();
    expect(await first.passport(aMailbox(), 1)).toBeUndefined();
  });

  it('completes the passports of what was decided alike with the form that they share', async () => {
    // Given
    const { first } = opened();
    const mailbox = aMailbox();
    const form = unique('form');
    const shared = { passport: `{"vorm":"${form}"}`, form };
    const forms = new Map([[form, '{"velden":[]}']]);
    const [one, other] = [aRelease(mailbox, shared), aRelease(mailbox, shared)];
    await releaseWithForms(first, forms, one);
    // When: it was there already, as it nearly always is.
    await releaseWithForms(first, forms, other);
    // Then
    const whole = `{"vorm":"${form}","velden":[]}`;
    expect([await first.passport(mailbox, 1), await first.passport(mailbox, 2)]).toMatchObject([
      { passport: whole },
      { passport: whole },
    ]);
    const decided = await first.decisions(one.nr);
    expect(decided.map(({ passport }) => passport)).toEqual([whole]);
  });

  describe('the ladder', () => ladderPromises(opened, statesAt));
  describe('watching', () => watchPromises(opened));
}

type StatesAt = (mailbox: string, at: number) => Promise<readonly (readonly unknown[])[]>;

const offer = (store: Store, mailbox: string, ...numbers: number[]) =>
  store.offer(mailbox, numbers, 2_000, 'deliver/suite', [anEntry('weergaven.aangeboden')]);

const answer = (store: Store, mailbox: string, said: Partial<Acknowledgement>) =>
  store.acknowledge({
    mailbox,
    at: 3_000,
    chain: 'deliver/suite',
    evidence: [anEntry('weergaven.bevestigd')],
    ...said,
  });

function ladderPromises(opened: () => Stores, statesAt: StatesAt): void {
  it('offers what stands, not what has expired', async () => {
    // Given
    const { first } = opened();
    const mailbox = aMailbox();
    await release(first, aRelease(mailbox), aRelease(mailbox, { until: 1_500 }));
    // When
    await offer(first, mailbox, 1, 2);
    // Then
    expect(await statesAt(mailbox, 1_000)).toEqual([
      ['aangeboden', true],
      ['vrijgegeven', true],
    ]);
  });

  it('counts as delivered what was offered up to a number', async () => {
    // Given
    const { first, second } = opened();
    const mailbox = aMailbox();
    await release(first, aRelease(mailbox), aRelease(mailbox), aRelease(mailbox));
    await offer(first, mailbox, 1, 2, 3);
    // When
    const outcome = await answer(second, mailbox, { upTo: 2 });
    // Then
    expect(outcome).toBe('done');
    expect(await first.acknowledgedUpTo(mailbox)).toBe(2);
    const states = (await statesAt(mailbox, 2_000)).map(([state]) => state);
    expect(states).toEqual(['afgeleverd', 'afgeleverd', 'aangeboden']);
  });

  it('never moves the acknowledged number back, nor beyond what there is', async () => {
    // Given
    const { first } = opened();
    const mailbox = aMailbox();
    await release(first, aRelease(mailbox), aRelease(mailbox));
    await offer(first, mailbox, 1, 2);
    await answer(first, mailbox, { upTo: 2 });
    const late = [anEntry('weergaven.bevestigd')];
    // When
    const outcomes = [
      await answer(first, mailbox, { upTo: 1, evidence: late }),
      await answer(first, mailbox, { upTo: 3, evidence: late }),
      await answer(first, aMailbox(), { upTo: 1, evidence: late }),
    ];
    // Then
    expect(outcomes).toEqual(['done', 'unknown', 'unknown']);
    expect(await first.acknowledgedUpTo(mailbox)).toBe(2);
    const entries = (await collect(first.evidence())).flatMap((one) => one.entries);
    expect(entries).not.toContainEqual(late[0]);
  });

  it('lets one message climb, and refuses a step back', async () => {
    // Given
    const { first } = opened();
    const mailbox = aMailbox();
    await release(first, aRelease(mailbox));
    await offer(first, mailbox, 1);
    // When
    const outcomes = [];
    for (const state of ['inBehandeling', 'afgesloten', 'afgesloten', 'inBehandeling'] as const) {
      outcomes.push(await answer(first, mailbox, { one: { number: 1, state } }));
    }
    await offer(first, mailbox, 1);
    // Then
    expect(outcomes).toEqual(['done', 'done', 'done', 'refused']);
    expect(await statesAt(mailbox, 2_000)).toEqual([['afgesloten', true]]);
  });

  it('answers nothing for a number that is not there or was never offered', async () => {
    // Given
    const { first } = opened();
    const mailbox = aMailbox();
    await release(first, aRelease(mailbox));
    const one = (number: number) => ({ one: { number, state: 'afgewezen' as const, code: 'x' } });
    // Then
    expect(await answer(first, mailbox, one(2))).toBe('unknown');
    expect(await answer(first, mailbox, one(1))).toBe('refused');
  });
}

function watchPromises(opened: () => Stores): void {
  const never = new AbortController().signal;

  it('sees at once what is there already', async () => {
    const { first } = opened();
    const mailbox = aMailbox();
    await release(first, aRelease(mailbox));
    expect(await first.watch(mailbox, 0, never)).toBe(true);
  });

  it('wakes when an entry comes, through this opening or another', async () => {
    // Given
    const { first, second } = opened();
    const mailbox = aMailbox();
    const waiting = [first.watch(mailbox, 0, never), second.watch(mailbox, 0, never)];
    // When
    await release(first, aRelease(mailbox));
    // Then
    expect(await Promise.all(waiting)).toEqual([true, true]);
  });

  it('is not woken by other mailboxes, other numbers or other writes', async () => {
    // Given
    const { first, second } = opened();
    const mailbox = aMailbox();
    await release(first, aRelease(mailbox));
    const leaving = new AbortController();
    const waiting = first.watch(mailbox, 1, leaving.signal);
    const witness = aMailbox();
    const seen = first.watch(witness, 0, never);
    // When: what comes through the other opening is seen by the poll that serves both waiters.
    await second.appendEvidence(unique('chain'), [anEntry()], 1);
    await release(second, aRelease(witness));
    await seen;
    leaving.abort();
    // Then
    expect(await waiting).toBe(false);
  });

  it('ends at once for a signal that was aborted before', async () => {
    const { first } = opened();
    expect(await first.watch(aMailbox(), 0, AbortSignal.abort())).toBe(false);
  });
}
