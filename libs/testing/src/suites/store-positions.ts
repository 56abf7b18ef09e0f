// Answers: how does the operator move a position, and what does he learn about what is left behind?
import type { Stores } from './store.suite.js';
import {
  aClaim,
  aJudged,
  anEntry,
  aPartition,
  collect,
  someEffects,
  unique,
} from './store-builders.js';

export function positionPromises(opened: () => Stores): void {
  const effects = async (changes: Parameters<typeof someEffects>[0]) =>
    someEffects({ ...changes, configuration: await opened().first.configurationVersion() });

  it('moves a position by hand, with its evidence, unless somebody moved it first', async () => {
    // Given
    const { first, second } = opened();
    const partition = aPartition();
    const chain = unique('beheer');
    // When
    const moves = [
      await first.movePosition({ partition, expected: 0n, next: 7n }, chain, [anEntry()], 3_000),
      await second.movePosition({ partition, expected: 0n, next: 9n }, chain, [anEntry()], 3_000),
      await second.movePosition({ partition, expected: 7n, next: 5n }, chain, [anEntry()], 3_000),
    ];
    // Then
    expect(moves).toEqual(['moved', 'fenced', 'moved']);
    expect(await first.position(partition)).toBe(5n);
    const heads = await first.chainHeads();
    expect(heads.find((head) => head.chain === chain)?.number).toBe(2);
  });

  it('fences a batch that was read before the position was moved by hand', async () => {
    const { first, second } = opened();
    const partition = aPartition();
    await second.movePosition({ partition, expected: 0n, next: 4n }, 'beheer', [anEntry()], 3_000);
    const at = { partition, expected: 0n, next: 1n };
    expect(await first.commitBatch(at, await effects({}))).toBe('fenced');
  });

  it('says which accepted messages were not routed yet', async () => {
    // Given
    const { first, second } = opened();
    const [waiting, routed] = [aClaim(), aClaim()];
    await first.claim(waiting);
    await first.claim(routed);
    const at = { partition: aPartition(), expected: 0n, next: 1n };
    await first.commitBatch(at, await effects({ messages: [aJudged(routed)] }));
    // Then
    const found = await collect(second.unrouted());
    const { nr, sender, newPersonId: personId } = waiting;
    expect(found).toContainEqual({ nr, sender, personId, at: waiting.at });
    expect(found.map((one) => one.nr)).not.toContain(routed.nr);
  });
}
