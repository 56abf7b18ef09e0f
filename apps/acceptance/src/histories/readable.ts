// Answers: which views can be read at this moment, and of which message does the store say that each
// was made? Opened through the journey that recipients use; what was read once is kept.
import { catalogue, leavesIn, type PresentLeaf } from '#contracts';
import type { JsonObject } from '#kernel';
import type { JourneyWorld, SqliteFile } from '#testing';
import { MAILBOXES, type Mailbox } from './parties.js';
import type { Said } from './known.js';

/** A message, the id that its sender gave it, and whom of this history it is about. */
export interface SaidOf extends Said {
  readonly id: string;
  readonly person: string;
}

export interface Release {
  readonly seq: number;
  readonly nr: string;
  readonly mailbox: string;
  readonly number: number;
  readonly relation: string;
  readonly view_type: string;
}

/** A view in a mailbox, with the message that it was made of. */
export interface Lying {
  readonly row: Release;
  readonly mailbox: Mailbox;
  readonly message: SaidOf;
  readonly viewType: string;
  readonly data: JsonObject;
  readonly leaves: readonly PresentLeaf[];
}

/** What the sender would read of each message. */
export interface State {
  readonly state: string;
  readonly problem: string | null;
}

export const statesIn = (db: SqliteFile): ReadonlyMap<string, State> =>
  new Map(
    db
      .rows('select c.nr, m.state, m.problem from claim c join message m on m.claim = c.seq')
      .map(({ nr, ...state }) => [String(nr), state as unknown as State]),
  );

export const releasesIn = (db: SqliteFile): readonly Release[] =>
  db.rows(
    'select * from "release" where number is not null order by seq',
  ) as unknown as readonly Release[];

/** @param opened what was read before: a view does not change, it is replaced */
export async function readable(
  world: JourneyWorld,
  rows: readonly Release[],
  said: ReadonlyMap<string, SaidOf>,
  opened: Map<number, Lying>,
): Promise<readonly Lying[]> {
  const byMailbox = Map.groupBy(rows, ({ mailbox }) => mailbox);
  const lying: Lying[] = [];
  for (const mailbox of MAILBOXES) {
    const own = new Map((byMailbox.get(mailbox.id) ?? []).map((row) => [row.number, row]));
    if (own.size === 0) continue;
    for (const { number, body } of await world.entries(mailbox.id)) {
      const row = own.get(number);
      if (body === undefined || !row) continue;
      const view = opened.get(row.seq) ?? open(row, mailbox, body, said);
      opened.set(row.seq, view);
      lying.push(view);
    }
  }
  return lying;
}

function open(
  row: Release,
  mailbox: Mailbox,
  body: string,
  said: ReadonlyMap<string, SaidOf>,
): Lying {
  const message = said.get(row.nr);
  const type = catalogue.type(row.view_type);
  if (!message || !type) throw new TypeError(`${mailbox.id} ${row.number} was made of nothing`);
  const { data } = JSON.parse(body) as { readonly data: JsonObject };
  return { row, mailbox, message, viewType: row.view_type, data, leaves: leavesIn(type, data) };
}
