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
    for (const { number, state, body, isNotice } of entries) {
      if (isNotice) bodies.set(`${mailbox} #${number}`, undefined);
      if (isNotice) continue;
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
    const views = entries
      .filter(({ isNotice }) => !isNotice)
      .map((entry) => withBody(entry, bodies.get(`${mailbox} #${entry.number}`)));
    const ids = views.flatMap(({ body }) => (body === undefined ? [] : [idOf(body)]));
    if (new Set(ids).size !== ids.length) wrong(`${mailbox} shows a view under two numbers`);
    const upTo = confirmedUpTo.get(mailbox) ?? 0;
    const forgotten = entries.some(
      ({ number, state }) => number <= upTo && state !== 'afgeleverd' && state !== TAKEN_BACK,
    );
    if (forgotten) wrong(`${mailbox} forgot an acknowledgement`);
    for (const fault of differences(wanted(mailbox), had(views))) wrong(`${mailbox}: ${fault}`);
  }

  /** The views that must lie in the mailbox, by person, in the order in which they were acknowledged. */
  const wanted = (mailbox: string): Sights =>
    byPerson(
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

/** Surname and type of each view, by person: one sender speaks of one person, a message after the other. */
type Sights = ReadonlyMap<string, readonly string[]>;

const had = (entries: readonly Delivered[]): Sights =>
  byPerson(
    entries.map(({ type, body }) => (body === undefined ? UNREAD : `${surnameOf(body)} ${type}`)),
  );

const idOf = (body: string): unknown => (JSON.parse(body) as JsonObject)['id'];

const surnameOf = (body: string): string => /"geslachtsnaam":"([^"]+)"/.exec(body)?.[1] ?? 'nobody';

/** Taken back before anybody read it: it is somebody's of whom a view is missing. */
const UNREAD = 'taken back unread';

/** `Berg s3.17 nl.…` is the eighteenth message about `Berg s3`. */
const byPerson = (sights: readonly string[]): Sights =>
  Map.groupBy(sights, (sight) => sight.split('.', 1)[0]?.replace(/ nl$/, '') ?? '');

function differences(wanted: Sights, had: Sights): readonly string[] {
  const people = [...new Set([...wanted.keys(), ...had.keys()])].filter((one) => one !== UNREAD);
  const wrong = people.flatMap((person) => {
    const [want, have] = [wanted.get(person) ?? [], had.get(person) ?? []];
    return want.join() === have.join() ? [] : [{ person, want, have }];
  });
  const missing = wrong.reduce((sum, { want, have }) => sum + want.length - have.length, 0);
  const unread = had.get(UNREAD)?.length ?? 0;
  const onlyUnread = wrong.every(({ want, have }) => isPartOf(have, want)) && missing === unread;
  if (onlyUnread) return [];
  return wrong.map(({ person, want, have }) => {
    const at = want.findIndex((sight, index) => sight !== have[index]);
    return `${have.length} views of ${person}, not ${want.length}; ${have[at]} for ${want[at]}`;
  });
}

/** The same, in the same order, with some left out. */
function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const one of all) if (one === some[at]) at += 1;
  return at === some.length;
}
