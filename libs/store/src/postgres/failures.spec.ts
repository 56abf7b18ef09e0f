import pg from 'pg';
import { InvariantBroken, Unavailable } from '#kernel';
import { Collided, toPortError } from './failures.js';

const fromServer = (code: string, more: Partial<pg.DatabaseError> = {}) =>
  Object.assign(new pg.DatabaseError('a message', 0, 'error'), { code, ...more });

it.each(['08006', '28P01', '53100', '53300', '57P01', '57P03', '57014', '58030', '55P03', '25006'])(
  'takes %s for broken infrastructure that mends',
  (code) => {
    const error = toPortError(fromServer(code));
    expect(error).toBeInstanceOf(Unavailable);
    expect(error).toMatchObject({ problem: 'storeUnavailable' });
  },
);

it.each(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'CERT_HAS_EXPIRED'])(
  'takes a socket’s %s for broken infrastructure that mends',
  (code) => {
    const error = Object.assign(new Error('socket'), { code });
    expect(toPortError(error)).toMatchObject({ problem: 'storeUnavailable', cause: error });
  },
);

it.each([
  ['40001', {}],
  ['40P01', {}],
  ['23505', { constraint: 'person_pkey' }],
  ['23505', { constraint: 'claim_of' }],
])('starts over after %s %j', (code, more) => {
  expect(toPortError(fromServer(code, more))).toBeInstanceOf(Collided);
});

it.each(['23505', '22021', '42P01', '42501'])('takes %s for a fault of ours', (code) => {
  expect(toPortError(fromServer(code, { constraint: 'other' }))).toBeInstanceOf(InvariantBroken);
});

it('names the place of a fault and never what lay there', () => {
  const detail = 'Key (identifier)=(999990019) already exists.';
  const more = { detail, table: 'queue_item', constraint: 'queue_item_key' };
  const error = toPortError(
    Object.assign(fromServer('23505', more), { message: 'duplicate of 999990019' }),
  );
  expect(error.message).toBe('PostgreSQL 23505 at queue_item queue_item_key');
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('999990019');
});

it('leaves a slip of our own what it is', () => {
  const slip = new TypeError('slip');
  expect(toPortError(slip)).toBe(slip);
});
