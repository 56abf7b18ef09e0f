// Answers: does the store say so when it cannot be written, lose nothing that it acknowledged, and
// mend by itself?
import { LIMITS, Unavailable } from '#kernel';
import type { Stores } from './store.suite.js';
import { aClaim, aMailbox, anEntry, aRelease, release, unique } from './store-builders.js';

export function failurePromises(opened: () => Stores): void {
  it('refuses writes while it cannot write, reads on, and takes the same write afterwards', async () => {
    // Given
    const { first, place } = opened();
    const mailbox = aMailbox();
    await release(first, aRelease(mailbox));
    const claim = aClaim();
    const repair = await place.breakDown();
    // When
    const refusals = await Promise.allSettled([first.claim(claim), first.check()]);
    const { newest } = await first.page(mailbox, 0, 10, 2_000);
    await repair();
    // Then
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({
        status: 'rejected',
        reason: { problem: 'storeUnavailable' },
      });
      expect(refusal.status === 'rejected' && refusal.reason instanceof Unavailable).toBe(true);
    }
    expect(newest).toBe(1);
    expect(await first.claim(claim)).toMatchObject({ kind: 'claimed' });
    await first.check();
  });

  it('refuses more than it can hold at once, and does the rest', async () => {
    // Given
    const { first } = opened();
    const extra = 40;
    const chain = unique('edge/suite');
    // When
    const outcomes = await Promise.allSettled(
      Array.from({ length: LIMITS.writeQueueMax + extra }, () =>
        first.appendEvidence(chain, [anEntry()], 1),
      ),
    );
    // Then
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(extra);
    expect(refused[0]).toMatchObject({ reason: { problem: 'busy' } });
  });

  it('keeps what it acknowledged when it is opened anew', async () => {
    // Given
    const { first, place } = opened();
    const claim = aClaim();
    await first.claim(claim);
    // When
    const third = await place.open();
    // Then
    expect(await third.claim(claim)).toMatchObject({ kind: 'repeated', receipt: claim.receipt });
    await third.close();
  });

  it('finishes what was asked before it closes, and refuses what comes after', async () => {
    // Given
    const { first, place } = opened();
    const closing = await place.open();
    const claim = aClaim();
    // When
    const asked = closing.claim(claim);
    await closing.close();
    // Then
    expect(await asked).toMatchObject({ kind: 'claimed' });
    await expect(closing.claim(aClaim())).rejects.toBeInstanceOf(Unavailable);
    expect(await first.claim(claim)).toMatchObject({ kind: 'repeated' });
  });

  it('counts what waits and what was released', async () => {
    // Given
    const { first } = opened();
    const before = await first.counts();
    // When
    await release(first, aRelease(aMailbox()), aRelease(aMailbox()));
    // Then
    const after = await first.counts();
    expect((after.released ?? 0) - (before.released ?? 0)).toBe(2);
    expect(after).toHaveProperty('onbestelbaar');
  });
  it('tells who has waited longest, and what topic or recipient took waits no longer', async () => {
    // Given
    const { first } = opened();
    const [slow, quick, onTopic] = [aMailbox(), aMailbox(), aMailbox()];
    await release(first, { ...aRelease(slow), at: 10 }, { ...aRelease(quick), at: 20 });
    await release(first, { ...aRelease(slow), at: 30 }, { ...aRelease(onTopic), at: 40 });
    // When
    const write = { holder: 'a', written: 0, numbers: [1], at: 50, evidence: [] };
    const said = { ...write, mailbox: onTopic, chain: 'deliver/suite' };
    await first.beginTopicWrite(said, 60);
    await first.endTopicWrite(said, 1, true);
    await first.offer(quick, [1], 50, 'deliver/suite', []);
    const ack = { mailbox: quick, upTo: 1, at: 50, chain: 'deliver/suite', evidence: [] };
    await first.acknowledge(ack);
    // Then
    const ours = new Set([slow, quick, onTopic]);
    const waiting = (await first.backlogs(1_000)).filter(({ mailbox }) => ours.has(mailbox));
    expect(waiting).toEqual([{ mailbox: slow, waiting: 2, since: 10 }]);
    expect(await first.backlogs(1)).toHaveLength(1);
  });
}
