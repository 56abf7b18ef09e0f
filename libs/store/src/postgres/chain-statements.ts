// Answers: how does evidence reach its chain on PostgreSQL? The head's row is locked before it is
// read, so that two processes never seal the same number.
import type { ChainHead } from '#evidence';
import type { ChainStatements } from '../transaction.js';
import { ENTRY } from './columns.js';
import type { Connection, Statement } from './connections.js';
import { namesOf, toArrays, unnest } from './arrays.js';

const LOCK_HEAD: Statement = {
  name: 'lock_head',
  text: 'select chain, number, hash from chain_head where chain = $1 for update',
};

// A chain that is not there cannot be locked: its empty head is, and leaves with a rollback.
const BEGIN_CHAIN: Statement = {
  name: 'begin_chain',
  text: `insert into chain_head (chain, number, hash) values ($1, 0, '') on conflict do nothing`,
};

const OWN = 8;
const ADD_RECORD: Statement = {
  name: 'add_record',
  text: `
    with head as (update chain_head set number = $2, hash = $7 where chain = $1),
      record as (
        insert into evidence_record (chain, number, previous, root, count, at, hash)
        values ($1, $2, $3, $4, $5, $6, $7) returning seq
      )
    insert into evidence_entry (record, place, ${namesOf(ENTRY)})
    select record.seq, entry.n - 1, ${namesOf(ENTRY)}
    from record, ${unnest(ENTRY, OWN)} with ordinality as entry (${namesOf(ENTRY)}, n)`,
};

export const chainStatements = (connection: Connection): ChainStatements => ({
  chainHead: async (chain) => {
    const [head] = await connection.ask<ChainHead>(LOCK_HEAD, [chain]);
    if (head) return head;
    await connection.ask(BEGIN_CHAIN, [chain]);
    const [begun] = await connection.ask<ChainHead>(LOCK_HEAD, [chain]);
    return begun?.number === 0 ? undefined : begun;
  },
  addEvidence: async ({ chain, number, previous, root, count, at, hash }, entries) => {
    const rows = entries.map((entry) => ({ ...entry, data: JSON.stringify(entry.data) }));
    const own = [chain, number, previous, root, count, at, hash];
    await connection.ask(ADD_RECORD, [...own, ...toArrays(ENTRY, rows)]);
  },
});
