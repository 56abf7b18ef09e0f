// Answers: which elements does a DER encoding hold, byte for byte? A small strict reader, because a
// national revocation list has more elements than @peculiar/x509 agrees to read, and because an
// issuer is compared by its own bytes and not by what a library would write again.

/** One element: its tag byte, its content, and the whole of it including tag and length. */
export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly whole: Uint8Array;
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8String: 0x0c,
  printableString: 0x13,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  /** Context tag 0, constructed: the version of a certificate, the extensions of a list. */
  context0: 0xa0,
} as const;

/** What is not DER, or not the structure asked for. Says the place in bytes, never the content. */
export class NotDer extends Error {
  override readonly name = 'NotDer';
}

/**
 * All elements that lie side by side in `bytes`; throws `NotDer` when they do not fill it exactly.
 */
export function derElements(bytes: Uint8Array): DerElement[] {
  const elements: DerElement[] = [];
  for (let at = 0; at < bytes.length;) {
    const element = elementAt(bytes, at);
    elements.push(element);
    at += element.whole.length;
  }
  return elements;
}

/** The single element that `bytes` is, with this tag, opened into its parts. */
export function derSequence(bytes: Uint8Array, tag: number = TAG.sequence): DerElement[] {
  const [only, ...more] = derElements(bytes);
  if (only?.tag !== tag || more.length > 0) throw new NotDer('expected one constructed element');
  return derElements(only.content);
}

function elementAt(bytes: Uint8Array, at: number): DerElement {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) {
    throw new NotDer(`no readable element at byte ${at}`);
  }
  const { length, size } = first < 0x80 ? { length: first, size: 1 } : longLength(bytes, at, first);
  const start = at + 1 + size;
  const end = start + length;
  if (end > bytes.length) throw new NotDer(`the element at byte ${at} does not fit`);
  return { tag, content: bytes.subarray(start, end), whole: bytes.subarray(at, end) };
}

/** DER wants the shortest form of a length; 2^32 bytes are more than any file here may have. */
function longLength(
  bytes: Uint8Array,
  at: number,
  first: number,
): { length: number; size: number } {
  const octets = first & 0x7f;
  const digits = bytes.subarray(at + 2, at + 2 + octets);
  if (octets < 1 || octets > 4 || digits.length < octets || digits[0] === 0) {
    throw new NotDer(`the length at byte ${at} is not DER`);
  }
  const length = digits.reduce((sum, digit) => sum * 256 + digit, 0);
  if (length < 0x80) throw new NotDer(`the length at byte ${at} is not the shortest`);
  return { length, size: 1 + octets };
}

/** An object identifier as the bytes of its content in hex: `550405` is 2.5.4.5. */
export const oidHex = (element: DerElement | undefined): string => {
  if (element?.tag !== TAG.oid) throw new NotDer('expected an object identifier');
  return Buffer.from(element.content).toString('hex');
};

/** An INTEGER as upper-case hex without leading zeros, as node:crypto prints a serial number. */
export function integerHex(element: DerElement | undefined): string {
  if (element?.tag !== TAG.integer || element.content.length === 0) {
    throw new NotDer('expected an integer');
  }
  return serialHex(Buffer.from(element.content).toString('hex'));
}

/** One spelling for serial numbers from every source. */
export const serialHex = (hex: string): string => hex.replace(/^0+(?=.)/, '').toUpperCase();

/** UTCTime or GeneralizedTime (RFC 5280, 4.1.2.5: always seconds and `Z`) in ms since the epoch. */
export function derTime(element: DerElement | undefined): number {
  const text = Buffer.from(element?.content ?? []).toString('latin1');
  if (element?.tag === TAG.utcTime && /^\d{12}Z$/.test(text)) {
    const century = Number(text.slice(0, 2)) >= 50 ? '19' : '20';
    return timeOf(century + text);
  }
  if (element?.tag === TAG.generalizedTime && /^\d{14}Z$/.test(text)) return timeOf(text);
  throw new NotDer('expected a time');
}

function timeOf(text: string): number {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const at = Date.parse(iso);
  // Date.parse makes 2 March of 30 February.
  if (Number.isNaN(at) || new Date(at).toISOString() !== iso) {
    throw new NotDer('expected a time that exists');
  }
  return at;
}
