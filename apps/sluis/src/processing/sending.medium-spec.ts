import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeOtlpOut } from '#delivery';
import type { LogRow } from '#evidence';
import type { LogFault, Store } from '#exchange';
import { makeSystemClock } from '#platform';
import { openSqliteStore } from '#store';
import { someEffects, startOtlpReceiver, type OtlpReceiver } from '#testing';
import { startSending, type Sending } from './sending.js';

const PARTITIONS = 1_000;
let folder: string;
let store: Store;
let receiver: OtlpReceiver;
let partition = 0;

/** The clock of the machine, but for waiting: a look or a pause is over at once. */
const system = makeSystemClock();
const clock = {
  ...system,
  wait: (_ms: number, signal?: AbortSignal) => system.wait(1, signal),
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluis-sending-'));
  store = await openSqliteStore({ file: join(folder, 'store.db'), clock: system });
  receiver = await startOtlpReceiver();
});
afterEach(async () => {
  await receiver.stop();
  await store.close();
  await rm(folder, { recursive: true });
});

const rowsOf = (kind: LogRow['kind'], from: number, count: number): readonly LogRow[] =>
  Array.from({ length: count }, (_, index) => ({
    kind,
    body: `{"spanId":"${kind} ${from + index}"}`,
  }));

async function write(rows: readonly LogRow[]): Promise<void> {
  partition = (partition + 1) % PARTITIONS;
  const at = { partition, expected: 0n, next: 1n };
  const log = { rows, rowsMax: 100_000 };
  expect(await store.commitBatch(at, someEffects({ log, evidence: [] }))).toBe('committed');
}

interface Sent {
  readonly sending: Sending;
  readonly codes: LogFault[];
  close(): Promise<void>;
}

function start(holder: string): Sent {
  const codes: LogFault[] = [];
  const url = new URL(receiver.url);
  const none = {};
  const out = makeOtlpOut({ url, tls: async () => none, clock, answerMs: 100 });
  const sending = startSending({
    store,
    out,
    clock,
    holder,
    resource: { 'service.name': 'sluis' },
    onSent: () => undefined,
    onRefused: (code) => codes.push(code),
    onFault: (fault) => {
      throw fault as Error;
    },
  });
  return {
    sending,
    codes,
    async close() {
      await sending.stop();
      await out.close();
    },
  };
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await system.wait(2);
}

const isEmpty = async () => (await store.logRowsWaiting()).rows === 0;
const ids = () => receiver.taken.spans.map(({ spanId }) => spanId);

describe('records that wait for the processing log', () => {
  it('all come there, each once, while nothing goes wrong', async () => {
    await write(rowsOf('verwerking', 0, 1_200));
    await write(rowsOf('besluit', 0, 3));
    const sent = start('a');
    await until(isEmpty);
    await sent.close();
    expect(ids()).toEqual(rowsOf('verwerking', 0, 1_200).map((_, n) => `verwerking ${n}`));
    expect(receiver.taken.logs).toHaveLength(3);
    expect(receiver.requests).toHaveLength(4);
  });

  it('are all there in the end, whatever the log answers, and more often only with the same ids', async () => {
    // Given
    receiver.answers(
      { status: 200, body: '{}' },
      { status: 429, headers: { 'retry-after': '1' } },
      { status: 500 },
      'silence',
      { status: 400 },
      { status: 200, body: '{"partialSuccess":{"rejectedSpans":"1"}}' },
    );
    // When
    await write(rowsOf('verwerking', 0, 50));
    const sent = start('a');
    await until(isEmpty);
    await sent.close();
    // Then
    expect(sent.codes).toEqual([
      'te-druk',
      'storing',
      'geen-antwoord',
      'afgewezen',
      'deels-afgewezen',
    ]);
    expect(ids()).toHaveLength(50);
    expect(new Set(receiver.requests.map(({ body }) => body)).size).toBe(1);
  });

  it('survive a log that is gone and a process that ends in the middle; another goes on at once', async () => {
    // Given
    receiver.answers('silence');
    await write(rowsOf('verwerking', 0, 700));
    const first = start('first');
    await until(() => receiver.requests.length > 0);
    await receiver.stop();
    await until(() => first.codes.includes('geen-verbinding'));
    // When
    await first.close();
    receiver.answers({ status: 200, body: '{}' });
    await receiver.start();
    await write(rowsOf('verwerking', 700, 100));
    const second = start('second');
    await until(isEmpty);
    await second.close();
    // Then
    expect(new Set(ids())).toEqual(
      new Set(Array.from({ length: 800 }, (_, n) => `verwerking ${n}`)),
    );
  });

  it('are sent by one of two processes at a time', async () => {
    const both = [start('one'), start('other')];
    for (let n = 0; n < 20; n += 1) await write(rowsOf('verwerking', n * 10, 10));
    await until(isEmpty);
    await Promise.all(both.map((one) => one.close()));
    expect(ids().toSorted()).toEqual([...new Set(ids())].toSorted());
    expect(ids()).toHaveLength(200);
  });
});
