// Answers: was a promise broken? A ledger outside Sluis keeps what clients saw with their own eyes,
// across all crashes, and holds every later sight against the first.
import type { JsonObject } from '#kernel';
import type { Delivered } from './page-text.js';
import type { Offer } from '../world/replays.js';

export interface Acknowledged {
  readonly offer: Offer;
  readonly nr: string;
  readonly receipt: string;
  /** OIN folder of who offered it: only that party may ask what became of it. */
  readonly sender: string;
}

export interface Ledger {
  /** By the id of the message. */
  readonly acknowledged: ReadonlyMap<string, Acknowledged>;
  readonly faults: readonly string[];
  /** A client saw 202 or 200 with this body. */
  saw(offer: Offer, sender: string, body: JsonObject): void;
  read(mailbox: string, entries: readonly Delivered[]): void;
  /** A recipient's acknowledgement up to this number was answered. */
  confirmed(mailbox: string, upTo: number): void;
  wrong(fault: string): void;
  /** With every mailbox read whole for the last time. */
  judgeMailbox(mailbox: string, entries: readonly Delivered[]): void;
}

export function makeLedger(): Ledger {
  const acknowledged = new Map<string, Acknowledged>();
  const bodies = new Map<string, string | undefined>();
  const takenBack = new Set<string>();
  const confirmedUpTo = new Map<string, number>();
  const faults: string[] = [];
  const wrong = (fault: string): void => void faults.push(fault);

  function saw(offer: Offer, sender: string, body: JsonObject): void {
    const seen = { nr: String(body['inzending']), receipt: String(body['ontvangstbewijs']) };
    const first = acknowledged.get(offer.id);
    if (!first) acknowledged.set(offer.id, { offer, sender, ...seen });
    else if (first.receipt !== seen.receipt || first.nr !== seen.nr) {
      wrong(`${offer.id} got another receipt when it was repeated`);
    }
  }

  function read(mailbox: string, entries: readonly Delivered[]): void {
    for (const { number, state, body } of entries) {
      const key = `${mailbox} #${number}`;
      if (takenBack.has(key) && body !== undefined) wrong(`${key} came back`);
      if (state === TAKEN_BACK) takenBack.add(key);
      if (!bodies.has(key)) bodies.set(key, body);
      else if (bodies.get(key) !== body && state !== TAKEN_BACK) wrong(`${key} is not what it was`);
    }
  }

  function judgeMailbox(mailbox: string, entries: readonly Delivered[]): void {
    read(mailbox, entries);
    const numbers = entries.map(({ number }) => number);
    if (numbers.some((number, index) => number !== index + 1)) wrong(`${mailbox} has a gap`);
    const known = [...bodies.keys()].filter((key) => key.startsWith(`${mailbox} #`));
    if (known.length !== entries.length) wrong(`${mailbox} lost a view that was read before`);
    // What was taken back counts as it was read before; one that nobody read in time has no body.
    const views = entries.map((entry) =>
      withBody(entry, bodies.get(`${mailbox} #${entry.number}`)),
    );
    const ids = views.flatMap(({ body }) => (body === undefined ? [] : [idOf(body)]));
    if (new Set(ids).size !== ids.length) wrong(`${mailbox} shows a view under two numbers`);
    const upTo = confirmedUpTo.get(mailbox) ?? 0;
    const forgotten = entries.some(
      ({ number, state }) => number <= upTo && state !== 'afgeleverd' && state !== TAKEN_BACK,
    );
    if (forgotten) wrong(`${mailbox} forgot an acknowledgement`);
    for (const fault of differences(wanted(mailbox), had(views))) wrong(`${mailbox}: ${fault}`);
  }

  /** How many views of whom and of which kind must lie in the mailbox. */
  const wanted = (mailbox: string): ReadonlyMap<string, number> =>
    counted(
      [...acknowledged.values()]
        .filter(({ offer }) => offer.mailboxes.includes(mailbox))
        .map(({ offer }) => `${offer.surname} ${viewTypeFor(mailbox, offer.type)}`),
    );

  return {
    acknowledged,
    faults,
    saw,
    read,
    confirmed: (mailbox, upTo) =>
      void confirmedUpTo.set(mailbox, Math.max(upTo, confirmedUpTo.get(mailbox) ?? 0)),
    wrong,
    judgeMailbox,
  };
}

const TAKEN_BACK = 'teruggeroepen';

const withBody = (entry: Delivered, body: string | undefined): Delivered => {
  const { body: _, ...rest } = entry;
  return body === undefined ? rest : { ...rest, body };
};

const NEUTRAL = 'nl.dienstverlening.behoeften.aangemeld.v1';

const viewTypeFor = (mailbox: string, type: string): string =>
  mailbox.includes('/woningcorporatie/') ? NEUTRAL : type;

const had = (entries: readonly Delivered[]): ReadonlyMap<string, number> =>
  counted(
    entries.map(({ type, body }) => (body === undefined ? UNREAD : `${surnameOf(body)} ${type}`)),
  );

const idOf = (body: string): unknown => (JSON.parse(body) as JsonObject)['id'];

const surnameOf = (body: string): string => /"geslachtsnaam":"([^"]+)"/.exec(body)?.[1] ?? 'nobody';

/** Taken back before anybody read it: it is somebody's of whom a view is missing. */
const UNREAD = 'taken back unread';

const counted = (keys: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length]));

function differences(
  wanted: ReadonlyMap<string, number>,
  had: ReadonlyMap<string, number>,
): readonly string[] {
  const keys = [...new Set([...wanted.keys(), ...had.keys()])].filter((key) => key !== UNREAD);
  const wrong = keys.flatMap((key) => {
    const [want, have] = [wanted.get(key) ?? 0, had.get(key) ?? 0];
    return want === have ? [] : [{ key, want, have }];
  });
  const missing = wrong.reduce((sum, { want, have }) => sum + want - have, 0);
  const onlyUnread = wrong.every(({ want, have }) => have < want) && missing === had.get(UNREAD);
  if (onlyUnread) return [];
  return wrong.map(({ key, want, have }) => `${have} views of ${key} instead of ${want}`);
}
