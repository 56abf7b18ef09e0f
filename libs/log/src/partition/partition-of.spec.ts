import kafkajs from 'kafkajs';
import { murmur2, partitionOf } from './partition-of.js';

it.each([
  ['21', -973932308],
  ['foobar', -790332482],
  ['a-little-bit-long-string', -985981536],
  ['a-little-bit-longer-string', -1486304829],
  ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
  ['abc', 479470107],
])('hashes %s as the Java client does', (text, hash) => {
  expect(murmur2(new TextEncoder().encode(text))).toBe(hash);
});

it('puts a thousand keys where the default partitioner of kafkajs puts them', () => {
  // Given
  const partitionMetadata = Array.from({ length: 24 }, (_, partitionId) => ({
    partitionErrorCode: 0,
    partitionId,
    leader: 0,
    replicas: [0],
    isr: [0],
  }));
  const partitioner = kafkajs.Partitioners.DefaultPartitioner();
  const keys = Array.from(
    { length: 1_000 },
    (_, index) => `persoon-${index}-é${'x'.repeat(index % 7)}`,
  );
  // When
  const ours = keys.map((key) => partitionOf(key, 24));
  // Then
  const theirs = keys.map((key) =>
    partitioner({ topic: 'sluis.ingezonden', partitionMetadata, message: { key, value: null } }),
  );
  expect(ours).toEqual(theirs);
});
