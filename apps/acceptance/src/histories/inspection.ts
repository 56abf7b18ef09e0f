// Answers: is everything that lies readable in any mailbox at this moment allowed? What is known of
// each person is told anew from what was said and stands.
import type { JsonValue } from '#kernel';
import type { JourneyWorld, SqliteFile } from '#testing';
import { faultsIn } from './allowed.js';
import type { Mailbox } from './parties.js';
import type { PlainPolicy } from './policies.js';
import {
  readable,
  releasesIn,
  statesIn,
  type Lying,
  type Release,
  type SaidOf,
  type State,
} from './readable.js';
import type { Asked } from './plain-facts.js';
import { part, type Known } from './known.js';
import { known } from './told.js';
import { STATE, stateFaults } from './states.js';
import { referralKey, requestKey } from './words.js';

export interface Inspection {
  /** Everything that was accepted, in order. */
  readonly said: Map<string, SaidOf>;
  /** What a partner calls a referral → the referral. */
  readonly named: Map<string, string>;
  /** By person: what a mailbox calls it. */
  readonly references: Map<string, { readonly mailbox: Mailbox; readonly value: string }[]>;
  knownOf(person: string): Known;
  look(at: 'everything' | 'what is new', after: string): Promise<readonly string[]>;
  /** By role: how many views it could read. */
  readonly read: Map<string, number>;
}

/** Such a message says nothing about anybody any more. */
const SAYS_NOTHING = ['ingetrokken', 'gecorrigeerd', 'quarantaine'];
/** A view may lie there of such a message. */
const STANDS = ['beoordeeld', 'gecorrigeerd'];

export function makeInspection(
  world: JourneyWorld,
  db: SqliteFile,
  policy: PlainPolicy,
): Inspection {
  const said: Inspection['said'] = new Map();
  const named: Inspection['named'] = new Map();
  const references: Inspection['references'] = new Map();
  const read = new Map<string, number>();
  const opened = new Map<number, Lying>();
  const seen = new Set<number>();
  /** Mailbox, person, leaf and value: what was given exactly. */
  const had = new Set<string>();
  let states: ReadonlyMap<string, State> = new Map();

  function knownOf(person: string): Known {
    const standing = [...said.values()].filter(({ nr, person: whose, type }) => {
      const { state = 'aanvaard', problem } = states.get(nr) ?? {};
      const isHeard = !SAYS_NOTHING.includes(state) && problem !== 'notFound';
      return whose === person && isHeard && !type.includes('.berichten.');
    });
    const called = (references.get(person) ?? []).map(
      ({ mailbox, value }) => [value, mailbox.id] as const,
    );
    return known(standing, { referrals: named, mailboxes: new Map(called) });
  }

  /** The message in whose place a correction put another: what lies of it must be true of that one. */
  function standingFor(message: SaidOf): SaidOf {
    if (states.get(message.nr)?.state !== 'gecorrigeerd') return message;
    const isOwn = ({ oin }: SaidOf): boolean => oin === message.oin;
    const replacement = [...said.values()].find(
      (one) => isOwn(one) && correctionsOf(message, said).includes(one.id),
    );
    return replacement ? standingFor(replacement) : message;
  }

  function faultsOf(view: Lying, about: Known, hadData: boolean): readonly string[] {
    if (view.viewType === STATE) return stateFaults(view);
    const { mailbox, message, row } = view;
    const state = states.get(row.nr)?.state ?? 'gone';
    const of = standingFor(message);
    const asked = askedOf({ ...view, message: of }, about, named, hadData, world.clock.now());
    const wasHad = (leaf: string, value: JsonValue): boolean =>
      had.has(`${mailbox.id} ${message.person} ${leaf} ${JSON.stringify(value)}`);
    return [
      ...(STANDS.includes(state) ? [] : [`its message is ${state}`]),
      ...faultsIn(view, asked, policy, wasHad),
    ];
  }

  function remember({ mailbox, message, row, data, leaves }: Lying): void {
    seen.add(row.seq);
    for (const { leaf, value } of leaves)
      had.add(`${mailbox.id} ${message.person} ${leaf.pointer} ${JSON.stringify(value)}`);
    read.set(mailbox.role, (read.get(mailbox.role) ?? 0) + 1);
    const value = data['zaakreferentie'];
    if (typeof value !== 'string') return;
    if (row.relation === 'verwijzing') named.set(value, referralKey(message));
    const own = references.get(message.person) ?? [];
    if (!own.some((one) => one.value === value))
      references.set(message.person, [...own, { mailbox, value }]);
  }

  return {
    said,
    named,
    references,
    read,
    knownOf,
    async look(which, after) {
      states = statesIn(db);
      const rows = releasesIn(db);
      const data = rows.filter(({ view_type: type }) => type !== STATE);
      const given = Map.groupBy(data, ({ mailbox, nr }) => `${mailbox} ${said.get(nr)?.person}`);
      const cases = new Map<string, Known>();
      const caseOf = (person: string): Known => {
        const made = cases.get(person) ?? knownOf(person);
        cases.set(person, made);
        return made;
      };
      const faults: string[] = [];
      for (const view of await readable(world, rows, said, opened)) {
        const { row, mailbox, message, viewType } = view;
        const isNew = !seen.has(row.seq);
        if (!isNew && which === 'what is new') continue;
        const others = given.get(`${mailbox.id} ${message.person}`) ?? [];
        const wrong = faultsOf(view, caseOf(message.person), isAfterOthers(row, others));
        const what = `${mailbox.id} ${row.number}: ${viewType} of ${message.type}`;
        faults.push(...wrong.map((fault) => `after ${after}, ${what}, ${row.relation}: ${fault}`));
        if (isNew) remember(view);
      }
      return faults;
    },
  };
}

/** Ids of what its sender sent in the place of this message. */
const correctionsOf = (
  { oin, id }: SaidOf,
  said: ReadonlyMap<string, SaidOf>,
): readonly (JsonValue | undefined)[] =>
  [...said.values()]
    .filter((one) => one.oin === oin && one.type.endsWith('.berichten.gecorrigeerd.v1'))
    .map(({ data }) => part(data['bericht']))
    .filter(({ identificatie }) => identificatie === id)
    .map(({ vervanging }) => vervanging);

/** Whether the mailbox was given something else of the person before. */
const isAfterOthers = (row: Release, others: readonly Release[]): boolean =>
  others.some((one) => one.nr !== row.nr && one.seq < row.seq);

function askedOf(
  { mailbox, message, row: { relation } }: Lying,
  about: Known,
  named: ReadonlyMap<string, string>,
  hadData: boolean,
  at: number,
): Asked {
  const { type, data } = message;
  // A partner names the referral by its reference; who referred by the name that it gave it.
  const key =
    relation === 'verwijzer'
      ? (named.get(String(data['zaakreferentie'])) ?? '')
      : referralKey(message);
  const isOfReferral = relation === 'verwijzing' || relation === 'verwijzer';
  return {
    type,
    data,
    mailbox,
    relation,
    known: about,
    referral: isOfReferral ? about.referrals.get(key) : undefined,
    request: about.requests.get(requestKey(message)),
    hadData,
    at,
  };
}
