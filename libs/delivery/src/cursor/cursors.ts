// Answers: how does a recipient say "after this one" without being able to say it about another
// mailbox? A cursor is a position under a MAC that also covers the mailbox, which it does not hold.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { invariant } from '#kernel';

/** A place in one mailbox, exclusive: the entry with this number was already seen. */
export interface CursorPosition {
  /** Rises when a mailbox is rebuilt and its numbers start again; older cursors then mean nothing. */
  readonly generation: number;
  /** Sequence number of the last entry seen; 0 before the first. */
  readonly number: number;
}

export interface Cursors {
  seal(mailbox: string, position: CursorPosition): string;
  /** undefined: not made by us, damaged, or made for another mailbox; nobody is told which. */
  open(mailbox: string, cursor: string): CursorPosition | undefined;
}

const FORMAT = 1;
/** One byte of format, four of generation, eight of number. */
const POSITION_BYTES = 13;
/** More than half of SHA-256; with the position it fills 40 characters without a spare bit. */
const MAC_BYTES = 17;
const SECRET_BYTES_MIN = 32;
const TEXT = /^[A-Za-z0-9_-]{40}$/;

/** @param secret the bytes of key slot `cursor`, at least 32 */
export function makeCursors(secret: Uint8Array): Cursors {
  invariant(secret.length >= SECRET_BYTES_MIN, 'the cursor key has at least 32 bytes');
  const mac = (mailbox: string, position: Uint8Array): Buffer =>
    createHmac('sha256', secret)
      .update(`sluis.cursor\0${mailbox}\0`)
      .update(position)
      .digest()
      .subarray(0, MAC_BYTES);

  return {
    seal(mailbox, position) {
      const bytes = encode(position);
      return Buffer.concat([bytes, mac(mailbox, bytes)]).toString('base64url');
    },
    open(mailbox, cursor) {
      if (!TEXT.test(cursor)) return undefined;
      const bytes = Buffer.from(cursor, 'base64url');
      const position = bytes.subarray(0, POSITION_BYTES);
      if (!timingSafeEqual(bytes.subarray(POSITION_BYTES), mac(mailbox, position)))
        return undefined;
      return position[0] === FORMAT ? decode(position) : undefined;
    },
  };
}

function encode({ generation, number }: CursorPosition): Buffer {
  invariant(Number.isSafeInteger(number) && number >= 0, 'a sequence number is a natural number');
  const bytes = Buffer.alloc(POSITION_BYTES);
  bytes.writeUInt8(FORMAT, 0);
  bytes.writeUInt32BE(generation, 1);
  bytes.writeBigUInt64BE(BigInt(number), 5);
  return bytes;
}

const decode = (bytes: Buffer): CursorPosition => ({
  generation: bytes.readUInt32BE(1),
  number: Number(bytes.readBigUInt64BE(5)),
});
