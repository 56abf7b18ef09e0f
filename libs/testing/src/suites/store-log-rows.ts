// Answers: do records for the processing log wait durably with what they are about, and does one
// process at a time bring them away, so that none is lost?
import type { Store } from '#exchange';
import type { LogRow } from '#evidence';
import { aMailbox, aPartition, aRelease, someEffects, unique } from './store-builders.js';
import type { Stores } from './store.suite.js';

const NOW = 2_000;
const LATER = 9_000;

export function logRowPromises(opened: () => Stores): void {
  const aRow = (): LogRow => ({ kind: 'verwerking', body: `{"spanId":"${unique('span')}"}` });

  async function commit(
    rows: readonly LogRow[],
    rowsMax: number,
    partition = aPartition(),
    mailbox = aMailbox(),
  ) {
    const { first } = opened();
    const configuration = await first.configurationVersion();
    const effects = { log: { rows, rowsMax }, releases: [aRelease(mailbox)], configuration };
    const at = { partition, expected: 0n, next: 1n };
    return first.commitBatch(at, someEffects({ ...effects, at: NOW }));
  }

  const bodiesIn = async (store: Store, holder: string, at = NOW): Promise<readonly string[]> => {
    const found = await store.takeLogRows(holder, at, at + 100, 1_000);
    return found.kind === 'rows' ? found.rows.map(({ body }) => body) : ['held'];
  };

  beforeEach(async () => {
    const { first } = opened();
    const found = await first.takeLogRows('cleaner', LATER * 2, LATER * 2, 10_000);
    if (found.kind === 'rows') {
      await first.dropLogRows(
        'cleaner',
        found.rows.map(({ seq }) => seq),
      );
    }
    await first.leaveLogRows('cleaner');
  });

  it('are written with the batch that makes them true, and wait in order', async () => {
    const { first, second } = opened();
    const rows = [aRow(), aRow()];
    expect(await commit(rows, 100)).toBe('committed');
    expect(await second.logRowsWaiting()).toEqual({ rows: 2, since: NOW });
    expect(await bodiesIn(first, 'a')).toEqual(rows.map(({ body }) => body));
  });

  it('that are too many stop the batch: nothing of it is there, and later it is', async () => {
    // Given
    const { first } = opened();
    const [partition, mailbox] = [aPartition(), aMailbox()];
    await commit([aRow(), aRow()], 100);
    // When
    expect(await commit([aRow()], 2, partition, mailbox)).toBe('full');
    // Then
    expect(await first.position(partition)).toBe(0n);
    expect((await first.page(mailbox, 0, 10, NOW)).entries).toEqual([]);
    expect(await first.logRowsWaiting()).toMatchObject({ rows: 2 });
    const found = await first.takeLogRows('a', NOW, LATER, 1);
    if (found.kind !== 'rows') throw new TypeError('nobody holds them');
    await first.dropLogRows(
      'a',
      found.rows.map(({ seq }) => seq),
    );
    expect(await commit([aRow()], 2, partition, mailbox)).toBe('committed');
  });

  it('count for nothing in a batch that has none, however many wait', async () => {
    await commit([aRow(), aRow()], 100);
    expect(await commit([], 1)).toBe('committed');
  });

  it('are one process to bring away, until its time is over or it leaves', async () => {
    const { first, second } = opened();
    const { body, ...row } = aRow();
    await commit([{ body, ...row }], 100);
    expect(await bodiesIn(first, 'a')).toEqual([body]);
    expect(await second.takeLogRows('b', NOW, LATER, 10)).toEqual({ kind: 'held', until: 2_100 });
    expect(await bodiesIn(second, 'b', 2_100)).toEqual([body]);
    await second.leaveLogRows('b');
    expect(await bodiesIn(first, 'a')).toEqual([body]);
  });

  it('stay when whoever lost the right says that they are gone', async () => {
    // Given
    const { first, second } = opened();
    await commit([aRow()], 100);
    const taken = await first.takeLogRows('slow', NOW, NOW + 1, 10);
    const seqs = taken.kind === 'rows' ? taken.rows.map(({ seq }) => seq) : [];
    // When
    const again = await second.takeLogRows('quick', NOW + 1, LATER, 10);
    // Then
    expect(again).toEqual(taken);
    expect(await first.dropLogRows('slow', seqs)).toBe(false);
    expect(await second.logRowsWaiting()).toMatchObject({ rows: 1 });
    expect(await second.dropLogRows('quick', seqs)).toBe(true);
    expect(await first.logRowsWaiting()).toEqual({ rows: 0 });
  });
}
