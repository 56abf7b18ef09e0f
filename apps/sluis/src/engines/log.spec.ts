import { Writable } from 'node:stream';
import { EXIT, makeLogger } from '#platform';
import { kafkaReports } from './log.js';

function reports() {
  const lines: Record<string, unknown>[] = [];
  const ends: number[] = [];
  const destination = new Writable({
    write(line: Buffer, _encoding, done) {
      lines.push(JSON.parse(line.toString()) as Record<string, unknown>);
      done();
    },
  });
  const logger = makeLogger({ level: 'info', destination });
  return { ...kafkaReports(logger, (code) => ends.push(code)), lines, ends };
}

describe('what is told of Kafka', () => {
  it('is the name of a fault, and whether somebody must act', () => {
    const { onFault, lines } = reports();
    onFault({ code: 'TOPIC_AUTHORIZATION_FAILED', lasting: true });
    onFault({ code: 'ECONNREFUSED', lasting: false });
    expect(lines).toEqual([
      expect.objectContaining({ level: 'error', fault: 'TOPIC_AUTHORIZATION_FAILED' }),
      expect.objectContaining({ level: 'warn', fault: 'ECONNREFUSED' }),
    ]);
  });

  it('is which part of its client spoke, without its words, and nothing of what is ordinary', () => {
    const { onLine, lines } = reports();
    onLine({ level: 'info', part: 'ConsumerGroup', text: 'Consumer has joined the group' });
    onLine({ level: 'error', part: 'Consumer', text: 'Consumer: Crash: 999990019' });
    expect(lines).toEqual([expect.objectContaining({ level: 'error', event: 'Consumer' })]);
    expect(JSON.stringify(lines)).not.toContain('999990019');
  });
});

it('ends the process when a batch hangs, after saying so', () => {
  const { onStuck, lines, ends } = reports();
  onStuck(7);
  expect(lines).toEqual([expect.objectContaining({ level: 'error', partition: 7 })]);
  expect(ends).toEqual([EXIT.fault]);
});
