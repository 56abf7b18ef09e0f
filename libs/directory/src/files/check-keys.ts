// Answers: can the keys that organisations registered do what their agreements ask for, and do the
// agreements of one party ask the same at any one time? Otherwise the weakest of them would count.
import type { Agreement, DirectoryContent } from '../model.js';
import { canonical } from '#kernel';
import { ALGORITHMS, readKey } from '../keys/keys.js';
import { isPeriod } from '../period.js';
import type { Report } from './known.js';

export function checkPartyKeys(content: DirectoryContent, report: Report): void {
  for (const [index, { oin, keys = [] }] of content.organisations.entries()) {
    const read = keys.map((row) => readKey(oin, row));
    for (const [at, row] of keys.entries()) {
      const say = (place: string, expected: string) =>
        report('organisations', `/${index}/keys/${at}${place}`, expected);
      const isOne = (row.certificate === undefined) !== (row.jwk === undefined);
      if (!isOne) say('', 'either `certificate` or `jwk`');
      else if (!read[at]) {
        say('', 'a P-256 key or RSA of at least 3072 bits; a certificate carries this OIN');
      }
      if (!isPeriod(row)) say('/until', 'a day after `from`');
      const kid = read[at]?.kid;
      const first = read.findIndex((one) => one?.kid === kid);
      if (kid !== undefined && first < at) say('', 'a key that occurs once, in one slot');
    }
  }
  checkAsked(content, report);
}

function checkAsked({ organisations, agreements }: DirectoryContent, report: Report): void {
  const byOin = new Map(organisations.map((row) => [row.oin, row]));
  for (const [index, agreement] of agreements.entries()) {
    const say = (place: string, expected: string) =>
      report('agreements', `/${index}/${place}`, expected);
    const { oin, direction, signature, encryption } = agreement;
    if (encryption && direction === 'send') {
      say('encryption', 'nothing: views are encrypted, what is sent is not');
    }
    const slot = direction === 'send' ? 'ondertekenen' : 'versleutelen';
    const asked = direction === 'send' ? signature : encryption;
    const has = (byOin.get(oin)?.keys ?? []).some((row) => {
      const key = readKey(oin, row);
      const able = key?.slot === slot ? ALGORITHMS[slot][key.kind] : [];
      return able.some((algorithm) => asked?.some((one) => one === algorithm));
    });
    if (asked && !has) {
      say(direction === 'send' ? 'signature' : 'encryption', `a fitting key in slot \`${slot}\``);
    }
    const differs = agreements
      .slice(0, index)
      .some((other) => isAlongside(agreement, other) && wanted(agreement) !== wanted(other));
    if (differs) say('id', 'the same `signature` and `encryption` as the agreements beside it');
  }
}

const wanted = ({ signature, encryption }: Agreement): string =>
  canonical({ signature: [...(signature ?? [])], encryption: [...(encryption ?? [])] });

const isAlongside = (one: Agreement, other: Agreement): boolean =>
  one.oin === other.oin &&
  one.role === other.role &&
  one.from < (other.until ?? '9999') &&
  other.from < (one.until ?? '9999');
