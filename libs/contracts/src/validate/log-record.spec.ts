import * as fc from 'fast-check';
import { canonical } from '#kernel';
import { anyEvent } from '../envelope/any-event.fixture.js';
import { holdsPersonalNumber } from '../envelope/personal-numbers.js';
import type { CloudEvent, LogRecord, ValidMessage } from '../message.js';
import { fromLogRecord, toLogRecord } from './log-record.js';
import { validateEvent } from './validate-event.js';
import { WITHDRAWAL, WITHDRAWAL_DATA } from './withdrawal.fixture.js';

const PERSON = 'r7Qm2';

const valid = (event: CloudEvent): ValidMessage => {
  const validated = validateEvent(event, { allowInternal: true });
  if (validated.kind === 'refused') throw new Error(validated.problem);
  return validated.message;
};
const record = (headers: Record<string, string>, value: string | Uint8Array): LogRecord => ({
  key: PERSON,
  headers,
  value: Buffer.from(value),
});
const BINARY = {
  'content-type': 'application/json',
  ce_specversion: '1.0',
  ce_id: WITHDRAWAL.id,
  ce_source: WITHDRAWAL.source,
  ce_type: WITHDRAWAL.type,
  ce_time: WITHDRAWAL.time!,
};
const written = toLogRecord(valid(WITHDRAWAL), PERSON);
const document = Buffer.from(written.value).toString();

describe('KF-1: a record of the log', () => {
  it('is the canonical event under the key of the person, with one header', () => {
    expect(written.key).toBe(PERSON);
    expect(written.headers).toEqual({
      'content-type': 'application/cloudevents+json; charset=UTF-8',
    });
    expect(document).toBe(valid(WITHDRAWAL).canonical);
  });

  it('CE-8: holds no personal number outside its value', () => {
    const outside = [written.key, ...Object.entries(written.headers).flat()];
    expect(outside.some(holdsPersonalNumber)).toBe(false);
  });

  it('comes back as the very message, whatever its context', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const { data: _, dataBase64: __, datacontenttype: ___, ...context } = event;
        const message = valid({ ...context, type: WITHDRAWAL.type, data: WITHDRAWAL_DATA });
        const back = fromLogRecord(toLogRecord(message, PERSON));
        if (back.kind === 'unreadable') throw new Error(back.reason);
        expect(back.message.canonical).toBe(message.canonical);
        expect(back.message.digest).toBe(message.digest);
        expect(back.message.event.extensions).toEqual(message.event.extensions);
      }),
    );
  });

  it('has the same form and digest as when it is written in any other way', () => {
    fc.assert(
      fc.property(anyEvent, fc.boolean(), (event, withNull) => {
        const { data: _, dataBase64: __, ...context } = event;
        const json = { ...context, type: WITHDRAWAL.type, datacontenttype: 'application/json' };
        const message = valid({ ...json, data: WITHDRAWAL_DATA });
        const { extensions, ...core } = json;
        const document = {
          ...core,
          ...extensions,
          data: WITHDRAWAL_DATA,
          ...(withNull && { zz: null }),
        };
        for (const text of [canonical(document), JSON.stringify(document, null, 1)]) {
          const back = fromLogRecord(record(written.headers, text));
          if (back.kind === 'unreadable') throw new Error(back.reason);
          expect(back.message.canonical).toBe(message.canonical);
          expect(back.message.digest).toBe(message.digest);
        }
      }),
    );
  });

  it('is read without time, which stays absent (1.8)', () => {
    const { time: _, ...timeless } = WITHDRAWAL;
    const back = fromLogRecord(toLogRecord(valid(timeless), PERSON));
    expect(back.kind === 'valid' && 'time' in back.message.event).toBe(false);
  });

  it('is read in binary mode too, headers as plain UTF-8, and means the same', () => {
    const back = fromLogRecord(record(BINARY, JSON.stringify(WITHDRAWAL_DATA)));
    expect(back).toMatchObject({ kind: 'valid', message: { digest: valid(WITHDRAWAL).digest } });
    const accented = { ...BINARY, ce_subject: 'één %20' };
    expect(fromLogRecord(record(accented, JSON.stringify(WITHDRAWAL_DATA)))).toMatchObject({
      message: { event: { subject: 'één %20' } },
    });
  });

  it('has its media type in content-type, never in ce_datacontenttype (1.8)', () => {
    const headers = { ...BINARY, ce_datacontenttype: 'application/json' };
    expect(fromLogRecord(record(headers, JSON.stringify(WITHDRAWAL_DATA)))).toEqual({
      kind: 'unreadable',
      reason: 'bericht-onleesbaar ce_datacontenttype',
    });
  });
});

describe('KF-2: the content type tells the mode', () => {
  it.each(['Application/CloudEvents+JSON', 'application/cloudevents+json;charset=utf-8'])(
    '%s is structured, and headers beside the document are not looked at',
    (contentType) => {
      const headers = { 'content-type': contentType, ce_id: 'other', x: 'y' };
      expect(fromLogRecord(record(headers, document)).kind).toBe('valid');
    },
  );

  it.each(['application/cloudevents+avro', 'application/cloudevents-batch+json', 'nonsense'])(
    '%s is not read',
    (contentType) => {
      const read = fromLogRecord(record({ ...BINARY, 'content-type': contentType }, document));
      expect(read.kind).toBe('unreadable');
    },
  );
});

it('KF-3: a tombstone is unreadable and nothing worse', () => {
  expect(fromLogRecord(record(written.headers, ''))).toEqual({
    kind: 'unreadable',
    reason: 'tombstone',
  });
  expect(fromLogRecord(record(BINARY, ''))).toEqual({ kind: 'unreadable', reason: 'tombstone' });
});

it('KF-4: the key never becomes part of the event', () => {
  const read = fromLogRecord({ ...written, key: 'another' });
  expect(read).toMatchObject({ kind: 'valid', message: { canonical: document } });
});

describe('an unreadable record', () => {
  it('says which problem and where, and never a value', () => {
    const wrong = document.replace('999990019', '999990018');
    const read = fromLogRecord(record(written.headers, wrong));
    expect(read).toEqual({
      kind: 'unreadable',
      reason: 'schema-geschonden /data/persoon/burgerservicenummer',
    });
  });

  it('is what any bytes and headers come to that are no message, without an exception', () => {
    const headers = fc.oneof(
      fc.constantFrom(written.headers, BINARY, {}),
      fc.dictionary(
        fc.constantFrom('content-type', 'ce_id', 'ce_type', 'ce_', 'x'),
        fc.string({ unit: 'binary' }),
      ),
    );
    const value = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(headers, value, (some, bytes) => {
        expect(fromLogRecord({ key: '', headers: some, value: bytes }).kind).toBe('unreadable');
      }),
    );
  });

  it('or any damage to a good record', () => {
    fc.assert(
      fc.property(fc.nat({ max: written.value.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
        const value = Uint8Array.from(written.value);
        value[at] = byte;
        expect(['valid', 'unreadable']).toContain(fromLogRecord({ ...written, value }).kind);
      }),
    );
  });
});
