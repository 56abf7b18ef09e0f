// Answers: what does a writing thread do when everything that can go wrong does? A session whose
// operations fail on demand; loaded by its URL.
import { Undone, type Connection, type Session } from '#sqlite';

export type FragileOperations = {
  readonly put: (text: string) => number;
  readonly undo: (text: string) => string;
  readonly fail: (text: string) => never;
  readonly failAtEnd: () => void;
  readonly die: () => never;
  readonly full: (isFull: boolean) => void;
  readonly synchronous: () => unknown;
  readonly seen: () => { readonly texts: readonly string[]; readonly groups: number };
};

const ROOMY = 100_000;

export function openSession(db: Connection, options: { readonly refuse: boolean }): Session {
  if (options.refuse) throw new Error('this session refuses its file');
  db.exec('create table if not exists said (text text not null) strict');
  const insert = db.prepare('insert into said values (?)');
  const texts = db.prepare('select text from said order by rowid').pluck();
  let groups = 0;
  let failing = false;

  const operations: FragileOperations = {
    put: (text) => Number(insert.run(text).lastInsertRowid),
    undo: (text) => {
      insert.run(text);
      throw new Undone('undone');
    },
    fail: (text) => {
      insert.run(text);
      throw new Error('this operation fails');
    },
    failAtEnd: () => {
      failing = true;
    },
    die: () => process.exit(1),
    full: (isFull) => {
      const pages = isFull ? Number(db.pragma('page_count', { simple: true })) : ROOMY;
      db.pragma(`max_page_count = ${pages}`);
    },
    synchronous: () => db.pragma('synchronous', { simple: true }),
    seen: () => ({ texts: texts.all() as string[], groups }),
  };
  return {
    begin: () => {
      groups += 1;
      failing = false;
    },
    run: (name, args) =>
      (operations[name as keyof FragileOperations] as (...given: readonly unknown[]) => unknown)(
        ...args,
      ),
    end: () => {
      if (failing) throw new Error('this group fails');
    },
  };
}
