import kafkajs, { type LogEntry, type logLevel } from 'kafkajs';
import { lineOf } from './client.js';

const { ERROR, WARN, INFO } = kafkajs.logLevel;
const entry = (level: logLevel, namespace: string, message: string, extra = {}): LogEntry => ({
  namespace,
  level,
  label: '',
  log: { timestamp: '', logger: 'kafkajs', message, ...extra },
});

it.each([
  entry(WARN, 'Runner', 'The group is rebalancing, re-joining'),
  entry(ERROR, 'Connection', 'Response Heartbeat(key: 12, version: 3)', {
    error: 'The group is rebalancing, so a rejoin is needed',
  }),
  entry(ERROR, 'BrokerPool', 'Failed to connect to seed broker'),
  entry(WARN, 'Producer', 'Limiting retries for the idempotent producer may invalidate EoS'),
  entry(INFO, 'Consumer', 'Starting'),
])('takes for ordinary what is: $log.message', (one) => {
  expect(lineOf(one).level).toBe('info');
});

it('keeps the level of what is not ordinary', () => {
  const [error, warning] = [
    lineOf(entry(ERROR, 'Consumer', 'Crash: KafkaJSError')),
    lineOf(entry(WARN, 'ConsumerGroup', 'Consumer group received unsubscribed topics')),
  ];
  expect([error.level, warning.level]).toEqual(['error', 'warn']);
  expect(error.text).toBe('Consumer: Crash: KafkaJSError');
});

it('repeats no field beside the message', () => {
  const line = lineOf(entry(ERROR, 'Runner', 'Error when calling eachBatch', { key: '999990019' }));
  expect(JSON.stringify(line)).not.toContain('999990019');
});
