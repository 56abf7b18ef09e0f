import * as fc from 'fast-check';
import type { CloudEvent, Read } from '../message.js';
import { anyEvent } from './any-event.fixture.js';
import { digestOf } from './canonical.js';
import { readHttp, writeHttp, writeHttpBinary } from './http.js';

const CONTEXT = {
  specversion: '1.0',
  id: 'b1946ac9',
  source: 'urn:nld:oin:00000099000000001000:systeem:tulp',
  type: 'nl.reintegratie.detenties.begonnen.v1',
} as const;
const STRUCTURED = { 'content-type': 'application/cloudevents+json' };
const BINARY = {
  'ce-specversion': '1.0',
  'ce-id': CONTEXT.id,
  'ce-source': CONTEXT.source,
  'ce-type': CONTEXT.type,
  'content-type': 'application/json',
};

const eventOf = (read: Read): CloudEvent => {
  if (read.kind === 'refused') throw new Error(read.problem);
  return read.event;
};

describe('a round trip loses nothing', () => {
  it('in structured mode: the same event and digest', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const { headers, body } = writeHttp(event);
        const again = eventOf(readHttp(headers, Buffer.from(body)));
        const written = 'data' in event ? { datacontenttype: 'application/json', ...event } : event;
        expect(again).toEqual(written);
        expect(digestOf(again)).toBe(digestOf(event));
      }),
    );
  });

  it('in binary mode: the same digest, and extensions as text', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        // Text that is not JSON, and empty content, have no form of their own in this mode.
        fc.pre(event.dataBase64 !== '' && event.datacontenttype !== 'text/plain');
        const { headers, body } = writeHttpBinary(event);
        const again = eventOf(readHttp(headers, body));
        expect(digestOf(again)).toBe(digestOf(event));
        const texts = Object.entries(event.extensions).map(([name, value]) => [
          name,
          String(value),
        ]);
        expect(again.extensions).toEqual(Object.fromEntries(texts));
      }),
    );
  });

  it('in binary mode text travels as itself', () => {
    const event: CloudEvent = {
      ...CONTEXT,
      extensions: {},
      datacontenttype: 'text/plain',
      data: 'één',
    };
    expect(Buffer.from(writeHttpBinary(event).body).toString()).toBe('één');
  });
});

it('no headers and no bytes make the reader throw', () => {
  const name = fc.constantFrom(
    'content-type',
    'ce-id',
    'ce-type',
    'CE-Time',
    'ce-',
    'ce-x',
    'host',
  );
  const value = fc.option(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string())), {
    nil: undefined,
  });
  const bodies = fc.oneof(
    fc.uint8Array(),
    fc.json().map((text) => Buffer.from(text)),
  );
  fc.assert(
    fc.property(
      fc.dictionary(name, value),
      fc.constantFrom({}, STRUCTURED, BINARY),
      bodies,
      (more, base, body) => {
        expect(['read', 'refused']).toContain(readHttp({ ...base, ...more }, body).kind);
      },
    ),
  );
});
