// Answers: is a mailbox's own topic written by one at a time, onwards from where it is, whoever froze
// or came at the same moment?
import type { Store, TopicPage, TopicWrite } from '#exchange';
import type { Stores } from './store.suite.js';
import { aMailbox, anEntry, aRelease, collect, release } from './store-builders.js';

const NOW = 2_000;
const LATER = 9_000;

export function topicPromises(opened: () => Stores): void {
  const filled = async (entries: number): Promise<string> => {
    const mailbox = aMailbox();
    const rows = Array.from({ length: entries }, () => aRelease(mailbox));
    await release(opened().first, ...rows);
    return mailbox;
  };
  const evidenceIds = async (): Promise<readonly string[]> =>
    (await collect(opened().first.evidence())).flatMap(({ entries }) =>
      entries.map(({ id }) => id),
    );

  it('begins with the first entry and goes on after the last one written', async () => {
    // Given
    const { first, second } = opened();
    const mailbox = await filled(3);
    // When
    expect(await numbersFor(first, mailbox)).toEqual([0, 1, 2, 3]);
    expect(await first.beginTopicWrite(aWrite(mailbox, { numbers: [1, 2] }), LATER)).toBe('begun');
    expect(await first.endTopicWrite(aWrite(mailbox), 2, true)).toBe(true);
    // Then
    expect(await numbersFor(second, mailbox)).toEqual([2, 3]);
  });

  it('begins after what the mailbox acknowledged before it had a topic', async () => {
    // Given
    const { first } = opened();
    const mailbox = await filled(3);
    const at = { at: NOW, chain: 'deliver/suite', evidence: [anEntry()] };
    await first.offer(mailbox, [1, 2], NOW, 'deliver/suite', [anEntry()]);
    await first.acknowledge({ mailbox, upTo: 2, ...at });
    // When
    expect(await numbersFor(first, mailbox)).toEqual([2, 3]);
    await first.beginTopicWrite(aWrite(mailbox, { written: 2 }), LATER);
    await first.acknowledge({ mailbox, upTo: 3, ...at });
    // Then: what is acknowledged afterwards moves nothing.
    expect(await numbersFor(first, mailbox)).toEqual([2, 3]);
  });

  it('records intent and state when it begins, and the outcome when it ends', async () => {
    // Given
    const { first } = opened();
    const mailbox = await filled(2);
    const [intent, outcome] = [anEntry('weergaven.aangeboden'), anEntry('weergaven.overhandigd')];
    // When
    await first.beginTopicWrite(aWrite(mailbox, { numbers: [1], evidence: [intent] }), LATER);
    const before = await evidenceIds();
    await first.endTopicWrite(aWrite(mailbox, { numbers: [1], evidence: [outcome] }), 1, true);
    // Then
    const states = (await first.page(mailbox, 0, 10, NOW)).entries.map(({ state }) => state);
    expect(states).toEqual(['aangeboden', 'vrijgegeven']);
    expect(before).toContain(intent.id);
    expect(before).not.toContain(outcome.id);
    expect(await evidenceIds()).toContain(outcome.id);
  });

  it('is kept from others until its time is over', async () => {
    // Given
    const { first, second } = opened();
    const mailbox = await filled(1);
    await first.beginTopicWrite(aWrite(mailbox), LATER);
    // Then
    const asOther = (at: number) => second.topicPage(mailbox, 'other', at);
    expect(await asOther(LATER - 1)).toEqual({ kind: 'held', until: LATER });
    expect(await numbersFor(first, mailbox)).toEqual([0, 1]);
    const early = aWrite(mailbox, { holder: 'other', at: LATER - 1, numbers: [1] });
    expect(await second.beginTopicWrite(early, 2 * LATER)).toBe('lost');
    expect((await asOther(LATER)).kind).toBe('page');
    const inTime = aWrite(mailbox, { holder: 'other', at: LATER });
    expect(await second.beginTopicWrite(inTime, 2 * LATER)).toBe('begun');
  });

  it('changes nothing for one who was overtaken, however late it comes back', async () => {
    // Given
    const { first, second } = opened();
    const mailbox = await filled(3);
    const frozen = aWrite(mailbox, { numbers: [1] });
    const other = aWrite(mailbox, { holder: 'other', at: LATER });
    await first.beginTopicWrite(frozen, LATER);
    await second.beginTopicWrite(other, 2 * LATER);
    await second.endTopicWrite(other, 2, true);
    // When
    const late = aWrite(mailbox, { numbers: [1, 2, 3] });
    expect(await first.endTopicWrite(late, 3, true)).toBe(false);
    expect(await first.beginTopicWrite({ ...late, at: 2 * LATER }, 3 * LATER)).toBe('lost');
    // Then
    expect(await numbersFor(first, mailbox)).toEqual([2, 3]);
    const ids = await evidenceIds();
    expect(late.evidence.filter(({ id }) => ids.includes(id))).toEqual([]);
    const states = (await first.page(mailbox, 0, 10, NOW)).entries.map(({ state }) => state);
    expect(states).toEqual(['aangeboden', 'vrijgegeven', 'vrijgegeven']);
  });

  it('may be written on by who holds it, and by anybody once it was let go', async () => {
    // Given
    const { first, second } = opened();
    const mailbox = await filled(3);
    await first.beginTopicWrite(aWrite(mailbox), LATER);
    await first.endTopicWrite(aWrite(mailbox), 1, false);
    // Then
    expect((await second.topicPage(mailbox, 'other', NOW)).kind).toBe('held');
    expect(await first.beginTopicWrite(aWrite(mailbox, { written: 1 }), LATER)).toBe('begun');
    expect(await first.endTopicWrite(aWrite(mailbox, { written: 1 }), 2, true)).toBe(true);
    const other = aWrite(mailbox, { holder: 'other', written: 2 });
    expect(await second.beginTopicWrite(other, LATER)).toBe('begun');
  });

  it('is begun by one of those who come at the same moment', async () => {
    // Given
    const { first, second } = opened();
    const mailbox = await filled(1);
    // When
    const outcomes = await Promise.all(
      [first, second, first, second].map((store, index) =>
        store.beginTopicWrite(aWrite(mailbox, { holder: `holder-${index}` }), LATER),
      ),
    );
    // Then
    expect(outcomes.toSorted()).toEqual(['begun', 'lost', 'lost', 'lost']);
  });
}

const aWrite = (mailbox: string, changes: Partial<TopicWrite> = {}): TopicWrite => ({
  mailbox,
  holder: 'one',
  written: 0,
  numbers: [],
  at: NOW,
  chain: 'deliver/suite',
  evidence: [anEntry('weergaven.aangeboden')],
  ...changes,
});

/** What is written, and the numbers after it. */
async function numbersFor(store: Store, mailbox: string): Promise<readonly number[]> {
  const found: TopicPage = await store.topicPage(mailbox, 'one', NOW);
  if (found.kind === 'held') throw new Error('another holds this mailbox');
  return [found.written, ...found.entries.map(({ number }) => number)];
}
