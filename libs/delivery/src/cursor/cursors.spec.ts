import * as fc from 'fast-check';
import { makeCursors } from './cursors.js';

const cursors = makeCursors(Buffer.alloc(32, 7));
const ROTTERDAM = '00000099000000599000/gemeente.coordinator/reintegratie';
const UTRECHT = '00000099000000344000/gemeente.coordinator/reintegratie';
const position = fc.record({
  generation: fc.integer({ min: 0, max: 0xffffffff }),
  number: fc.maxSafeNat(),
});

describe('cursors', () => {
  it('give back the position they were made for', () => {
    fc.assert(
      fc.property(fc.string(), position, (mailbox, at) => {
        expect(cursors.open(mailbox, cursors.seal(mailbox, at))).toEqual(at);
      }),
    );
  });

  it('are useless to another mailbox and under another key', () => {
    const cursor = cursors.seal(ROTTERDAM, { generation: 1, number: 12 });
    expect(cursors.open(UTRECHT, cursor)).toBeUndefined();
    expect(makeCursors(Buffer.alloc(32, 8)).open(ROTTERDAM, cursor)).toBeUndefined();
  });

  it('are refused when any character was changed, added or taken away', () => {
    const cursor = cursors.seal(ROTTERDAM, { generation: 1, number: 12 });
    for (let at = 0; at < cursor.length; at += 1) {
      for (const other of ['A', 'B', 'Q', '_'].filter((character) => character !== cursor[at])) {
        const changed = cursor.slice(0, at) + other + cursor.slice(at + 1);
        expect(cursors.open(ROTTERDAM, changed)).toBeUndefined();
      }
    }
    expect(cursors.open(ROTTERDAM, `${cursor}A`)).toBeUndefined();
    expect(cursors.open(ROTTERDAM, cursor.slice(1))).toBeUndefined();
  });

  it('have one spelling only and survive any text', () => {
    const cursor = cursors.seal(ROTTERDAM, { generation: 0, number: 0 });
    expect(cursors.open(ROTTERDAM, `${cursor}=`)).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cursors.open(ROTTERDAM, text)).toBeUndefined();
      }),
    );
  });

  it('do not carry the mailbox they belong to', () => {
    const cursor = cursors.seal(ROTTERDAM, { generation: 1, number: 12 });
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain('599000');
    expect(cursor).toHaveLength(40);
  });

  it('demand a key of full strength', () => {
    expect(() => makeCursors(Buffer.alloc(31))).toThrow('at least 32 bytes');
  });
});
