import * as fc from 'fast-check';
import { anyEvent } from '../envelope/any-event.fixture.js';
import { holdsPersonalNumber } from '../envelope/personal-numbers.js';
import { WITHDRAWAL, WITHDRAWAL_DATA } from '../envelope/withdrawal.fixture.js';
import type { CloudEvent, ValidMessage } from '../message.js';
import { fromSealed, outlineOf, toLogRecord } from './sealed-record.js';
import { validateEvent } from './validate-event.js';

const valid = (event: CloudEvent): ValidMessage => {
  const validated = validateEvent(event, { allowInternal: true });
  if (validated.kind === 'refused') throw new Error(validated.problem);
  return validated.message;
};
const SEALED = { personId: 'r7Qm2', nr: 'b1a9', sealed: Buffer.from('sealed bytes') };
const OPERATOR = '00000099000000002000';
const written = toLogRecord(SEALED, OPERATOR);

describe('KF-1: a record of our own log', () => {
  it('is an event of Sluis in binary mode under the key of the person', () => {
    expect(written).toEqual({
      key: 'r7Qm2',
      headers: {
        'content-type': 'application/vnd.sluis.verzegeld',
        ce_specversion: '1.0',
        ce_type: 'nl.sluis.berichten.verzegeld.v1',
        ce_source: 'urn:nld:oin:00000099000000002000:systeem:sluis',
        ce_id: 'b1a9',
      },
      value: SEALED.sealed,
    });
  });

  it('CE-8: holds no personal number outside its value', () => {
    const outside = [written.key, ...Object.entries(written.headers).flat()];
    expect(outside.some(holdsPersonalNumber)).toBe(false);
  });

  it('tells person and number before it is opened', () => {
    expect(outlineOf(written)).toEqual({ kind: 'sealed', ...SEALED });
  });

  it('KF-3: is unreadable and nothing worse as a tombstone', () => {
    const outline = outlineOf({ ...written, value: new Uint8Array() });
    expect(outline).toEqual({ kind: 'unreadable', reason: 'tombstone' });
  });

  it('is no other event, and names nobody by what a store cannot look for', () => {
    const others = [
      { ...written, headers: {} },
      { ...written, headers: { ...written.headers, 'content-type': 'application/json' } },
      { ...written, headers: { ...written.headers, ce_type: WITHDRAWAL.type } },
      { ...written, headers: { ...written.headers, ce_id: 'a\0b' } },
      { ...written, key: '' },
      { ...written, key: 'x'.repeat(65) },
    ];
    for (const other of others) {
      expect(outlineOf(other)).toEqual({ kind: 'unreadable', reason: 'niet-verzegeld' });
    }
  });
});

describe('what was under the seal', () => {
  it('is the very message, whatever its context', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const { data: _, dataBase64: __, datacontenttype: ___, ...context } = event;
        const message = valid({ ...context, type: WITHDRAWAL.type, data: WITHDRAWAL_DATA });
        const back = fromSealed(Buffer.from(message.canonical));
        if (back.kind === 'unreadable') throw new Error(back.reason);
        expect(back.message.canonical).toBe(message.canonical);
        expect(back.message.digest).toBe(message.digest);
        expect(back.message.event.extensions).toEqual(message.event.extensions);
      }),
    );
  });

  it('is judged as if it were new: which problem and where, and never a value', () => {
    const wrong = valid(WITHDRAWAL).canonical.replace('999990019', '999990018');
    expect(fromSealed(Buffer.from(wrong))).toEqual({
      kind: 'unreadable',
      reason: 'schema-geschonden /data/persoon/burgerservicenummer',
    });
  });

  it('is a message or unreadable, whatever the bytes', () => {
    const good = Buffer.from(valid(WITHDRAWAL).canonical);
    fc.assert(
      fc.property(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
        const bytes = Buffer.from(good);
        bytes[at] = byte;
        expect(['valid', 'unreadable']).toContain(fromSealed(bytes).kind);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(fromSealed(bytes).kind).toBe('unreadable');
      }),
    );
  });
});
