// Answers: what does an error of PostgreSQL or its driver mean to a caller? Away and mends by
// itself, overtaken by another transaction and worth doing again, or a fault of ours.
import pg from 'pg';
import { InvariantBroken, Unavailable } from '#kernel';

/** Another transaction came first and won; nothing was written, and the same work may start over. */
export class Collided extends Error {
  override readonly name = 'Collided';
}

/**
 * Connection lost (08), wrong or expired credentials (28), full disk, no memory, too many connections
 * (53), shut down, crashed or timed out (57), broken files (58, XX001, XX002), a lock held too long
 * (55P03), an idle transaction ended (25P03), a database that is gone (3D000), a standby (25006).
 */
const AWAY = /^(08|28|53|57|58|XX001|XX002|55P03|25P03|3D000|25006)/;

/** Serialisation failure and deadlock: PostgreSQL itself asks to start over. */
const STATES_TO_REPEAT: readonly unknown[] = ['40001', '40P01'];

/** Two gateways that claim one message or meet one person at the same moment. */
const KEYS_TO_REPEAT: readonly unknown[] = ['person_pkey', 'claim_of'];
const UNIQUE_VIOLATION = '23505';

const OURS = [InvariantBroken, TypeError, RangeError];

/** Whatever the driver throws, as the port says it. Values never: `detail` and most messages hold rows. */
export function toPortError(error: unknown): Error {
  if (error instanceof pg.DatabaseError) return fromServer(error);
  // Our own slips; everything else without a state comes from a socket, TLS or the pool.
  if (OURS.some((kind) => error instanceof kind)) return error as Error;
  return new Unavailable('storeUnavailable', { cause: error });
}

function fromServer(error: pg.DatabaseError): Error {
  const { code = '', constraint, table, column } = error;
  if (AWAY.test(code)) {
    // In these classes the message speaks of files, users and servers, never of rows.
    const cause = new Error(`PostgreSQL ${code}: ${error.message}`);
    return new Unavailable('storeUnavailable', { cause });
  }
  const place = [table, column, constraint].filter((part) => part !== undefined).join(' ');
  const what = `PostgreSQL ${code}${place === '' ? '' : ` at ${place}`}`;
  const overtaken =
    STATES_TO_REPEAT.includes(code) ||
    (code === UNIQUE_VIOLATION && KEYS_TO_REPEAT.includes(constraint));
  return overtaken ? new Collided(what) : new InvariantBroken(what);
}
