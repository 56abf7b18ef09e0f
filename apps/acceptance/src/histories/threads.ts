// Answers: what would somebody say next in a referral or a request that is under way? By chance alone
// a partner would hardly ever accept what was announced to it, nor anybody refer it then.
import type { Chance } from '../load/random.js';
import { mailboxById, MAILBOXES, type Mailbox } from './parties.js';
import { pick, type Drawing } from './says.js';
import type { Known, PlainReferral, PlainRequest } from './known.js';

export interface Next {
  readonly type: string;
  readonly sender: Mailbox;
  /** What the message must name. */
  readonly about: Partial<Drawing>;
}

/** @returns in a case without any: that one is announced
 * @param named what a partner calls a referral → the referral */
export function nextOf(
  { facts, referrals, requests }: Known,
  named: ReadonlyMap<string, string>,
  chance: Chance,
): Next | undefined {
  const nexts = [
    ...[...referrals].flatMap(([key, one]) => inReferral(key, one, named, chance) ?? []),
    ...[...requests.values()].flatMap((one) => inRequest(one, chance) ?? []),
  ];
  if (nexts.length > 0) return pick(chance, nexts);
  // Not of somebody of whom nothing is known yet.
  return PRISON && facts.size > 0
    ? { type: `${OURS}.verwijzingen.aangekondigd.v1`, sender: PRISON, about: {} }
    : undefined;
}

function inReferral(
  key: string,
  referral: PlainReferral,
  named: ReadonlyMap<string, string>,
  chance: Chance,
): Next | undefined {
  const { partner, role, referrer, state } = referral;
  const word = pick(chance, WORDS[state] ?? [ANSWER]);
  if (word.startsWith(THEIRS)) {
    const sender = mailboxById.get(`${partner}/${role}/reintegratie`);
    const reference = [...named].find(([, one]) => one === key)?.[0];
    return sender && reference !== undefined
      ? { type: word, sender, about: { reference } }
      : undefined;
  }
  const refers = ({ oin, role: as }: Mailbox) => oin === referrer && REFERRERS.includes(as);
  const sender = word === CONSENT ? PRISON : MAILBOXES.find(refers);
  return sender && { type: word, sender, about: { referral } };
}

const OURS = 'nl.reintegratie';
const THEIRS = 'nl.dienstverlening';
const ANSWER = `${THEIRS}.verwijzingen.beantwoord.v1`;
const CONSENT = `${OURS}.toestemmingen.gegeven.v1`;
const ASKS = `${OURS}.verwijzingen.gevraagd.v1`;

/** By how the referral stands: what may come next; where nothing is said, another answer. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  aanvaard: [ASKS, ASKS, CONSENT, `${THEIRS}.diensten.begonnen.v1`],
  begonnen: [ASKS, CONSENT, `${THEIRS}.diensten.beeindigd.v1`],
};

const PRISON = MAILBOXES.find(({ role }) => role === 'gevangeniswezen');
const REFERRERS = ['gevangeniswezen', 'gemeente.coordinator'];

/** Only the prison service answers. */
function inRequest(request: PlainRequest, chance: Chance): Next | undefined {
  const word = chance.happens(0.8) ? 'verstrekt' : 'geweigerd';
  return PRISON && request.state === 'open'
    ? { type: `${OURS}.gegevens.${word}.v1`, sender: PRISON, about: { requests: [request] } }
    : undefined;
}
