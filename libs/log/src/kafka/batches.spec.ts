import type { KafkaMessage } from 'kafkajs';
import { LIMITS } from '#kernel';
import { portions } from './batches.js';

const messages = (offsets: readonly number[], bytes = 1): KafkaMessage[] =>
  offsets.map((offset) => ({
    offset: String(offset),
    key: null,
    value: Buffer.alloc(bytes),
  })) as never;

const cut = (position: bigint, given: readonly KafkaMessage[], recordsMax = 2) =>
  [...portions(0, position, given, recordsMax)].map((one) =>
    one.kind === 'hole' ? one : [one.batch.first, one.batch.next, one.batch.records.length],
  );

it('cuts what was handed over into portions of what was asked', () => {
  expect(cut(3n, messages([3, 4, 5, 6, 7]))).toEqual([
    [3n, 5n, 2],
    [5n, 7n, 2],
    [7n, 8n, 1],
  ]);
});

it('skips what was done before', () => {
  expect(cut(5n, messages([3, 4, 5]))).toEqual([[5n, 6n, 1]]);
  expect(cut(9n, messages([3, 4, 5]))).toEqual([]);
});

it('stops at a hole, after what lies before it', () => {
  expect(cut(3n, messages([3, 5, 6]))).toEqual([[3n, 4n, 1], { kind: 'hole', found: 5n }]);
  expect(cut(3n, messages([4, 5]))).toEqual([{ kind: 'hole', found: 4n }]);
});

it('never puts more bytes together than a process can spare', () => {
  const half = LIMITS.batchBytesMax / 2 + 1;
  expect(cut(0n, messages([0, 1], half), 500)).toEqual([
    [0n, 1n, 1],
    [1n, 2n, 1],
  ]);
});
