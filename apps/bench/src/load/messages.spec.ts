import { readHttp, validateEvent } from '#contracts';
import { isObject } from '#kernel';
import { makeLoad, MESSAGE_BYTES } from './messages.js';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const HEADERS = { 'content-type': ['application/cloudevents+json'] };

function validated(bytes: Buffer) {
  const read = readHttp(HEADERS, bytes);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read));
  const valid = validateEvent(read.event);
  if (valid.kind === 'refused') throw new Error(JSON.stringify(valid));
  return valid.message;
}

describe('a load', () => {
  const load = makeLoad({ run: 'r', count: 4_100 }, NOW);
  const messages = [0, 1, 999, 1_000, 2_500, 3_999, 4_000].map((at) => validated(load[at]!.bytes));
  const personOf = (at: number) => {
    const { persoon } = messages[at]!.data;
    return isObject(persoon) ? persoon['strafrechtsketennummer'] : undefined;
  };

  it('holds messages that Sluis accepts, all of one length, in canonical form', () => {
    for (const { bytes } of load) expect(bytes).toHaveLength(MESSAGE_BYTES);
    for (const [at, message] of messages.entries()) {
      expect(message.canonical).toHaveLength(MESSAGE_BYTES);
      expect(message.type.name).toMatch(at < 3 || at > 5 ? /begonnen/ : /gewijzigd/);
    }
  });

  it('comes back to a stay, and never to one that is over', () => {
    expect(personOf(0)).toBe(personOf(3));
    expect(personOf(0)).not.toBe(personOf(1));
    expect(personOf(6)).not.toBe(personOf(0));
  });

  it('marks each message, and never says the same twice', () => {
    expect(new Set(load.map(({ mark }) => mark)).size).toBe(load.length);
    expect(new Set(load.map(({ bytes }) => bytes.toString())).size).toBe(load.length);
  });
});
