// Answers: how does the hot path of the store speak to PostgreSQL? One prepared statement per table
// and batch, whatever its size (engineering 5.4).
import type { ChainHead } from '#evidence';
import type {
  AppendedTable,
  ChainStatements,
  ClaimStatements,
  HotStatements,
  RouteStatements,
} from '../transaction.js';
import { insertRows, insertStatement, namesOf, toArrays, unnest } from './arrays.js';
import { chainStatements } from './chain-statements.js';
import { ADDED, CASE, CLAIM, RELEASE } from './columns.js';
import type { Connection, Statement } from './connections.js';
import { MAILBOX_CHANNEL } from './mailbox-watch.js';

/** Advisory locks of the store, in a class of their own: `(class, what)`. */
export const LOCK_CLASS = 79_811;
export const LOCKS = { migration: 1, configuration: 2 } as const;

export const hotStatements = (connection: Connection): HotStatements => ({
  ...added(connection),
  ...routing(connection),
  ...chainStatements(connection),
});
