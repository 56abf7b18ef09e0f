// Answers: which record of a chain is the first that is not as it was written? Signed heads decide
// whom to blame where two neighbours no longer fit.
import { merkleRoot } from '../chain/merkle.js';
import { genesisHash, recordHash } from '../chain/record.js';
import { entryText } from '../chain/wire.js';
import type { ChainName } from '../model.js';
import type { SealedRecord } from './export.js';
import type { EvidenceFault } from './faults.js';

/** What is kept of a record once its line was read. */
export interface Link {
  readonly line: number;
  readonly number: number;
  readonly hash: string;
  /** The record fits its own hash and its entries fit the record. */
  readonly sound: boolean;
  /** It names the record before it in the file, or the chain's genesis. */
  readonly follows: boolean;
}

/** Hashes of records by number, as signed checkpoints have them. */
export type SignedHeads = ReadonlyMap<number, string>;

export function makeLink(
  { record, entries }: SealedRecord,
  line: number,
  before: Link | undefined,
): Link {
  const { chain, number, previous, hash } = record;
  const sound =
    entries.length > 0 &&
    entries.length === record.count &&
    merkleRoot(entries.map(entryText)) === record.root &&
    recordHash(record) === hash;
  const follows = previous === (before?.hash ?? genesisHash(chain));
  return { line, number, hash, sound, follows };
}

/** The first fault of one chain, its links in the order of the file. */
export function chainFault(
  chain: ChainName,
  links: readonly Link[],
  signed: SignedHeads,
): EvidenceFault | undefined {
  let trusted = 0;
  for (const [index, link] of links.entries()) {
    const number = index + 1;
    const { line } = link;
    if (!link.sound) return { what: 'edited', chain, number: link.number, line };
    if (link.number !== number) return { ...misplaced(links, index), chain, line };
    if (!link.follows) return { what: 'edited', chain, ...blame(links, index, signed) };
    const head = signed.get(number);
    if (head !== undefined && head !== link.hash) {
      // Rewritten with fresh hashes: it began after the last record that a checkpoint vouches for.
      const first = { number: trusted + 1, line: links[trusted]?.line ?? line };
      return { what: 'edited', chain, ...first, ...(first.number < number && { through: number }) };
    }
    if (head !== undefined) trusted = number;
  }
  let promised = 0;
  for (const number of signed.keys()) promised = Math.max(promised, number);
  if (promised <= links.length) return undefined;
  return { what: 'cutOff', chain, number: links.length + 1, through: promised };
}

function misplaced(links: readonly Link[], index: number): Pick<EvidenceFault, 'what' | 'number'> {
  const found = (links[index] as Link).number;
  const expected = index + 1;
  if (found < expected) return { what: 'added', number: found };
  const later = links.slice(index).some((link) => link.number === expected);
  return { what: later ? 'reordered' : 'removed', number: expected };
}

/** The record at `index` and the one before it do not fit: which of them was changed? */
function blame(links: readonly Link[], index: number, signed: SignedHeads) {
  const [earlier, later] = [links[index - 1], links[index] as Link];
  const blamed = (link: Link) => ({ number: link.number, line: link.line });
  if (!earlier || signed.get(earlier.number) === earlier.hash) return blamed(later);
  const vouched = vouchedFor(links, index, signed);
  if (vouched === 'signed') return blamed(earlier);
  if (vouched === 'broken') return blamed(later);
  return { ...blamed(earlier), through: later.number };
}

/** Whether the record is tied to a later signed head, to the open end of the chain, or to neither. */
function vouchedFor(links: readonly Link[], from: number, signed: SignedHeads) {
  for (let index = from; index < links.length; index += 1) {
    const [link, next] = [links[index] as Link, links[index + 1]];
    const head = signed.get(link.number);
    if (head !== undefined) return head === link.hash ? 'signed' : 'broken';
    if (next && (!next.sound || !next.follows)) return 'broken';
  }
  return 'open';
}
