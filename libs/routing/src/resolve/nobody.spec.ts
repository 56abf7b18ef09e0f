// Answers: is it seen and told apart when nobody is there, and may a consent or a subscription
// change who is?
import { makeDirectory, type DirectoryContent, type Subscription } from '#directory';
import type { Place } from '../model.js';
import {
  BEGIN,
  CONSENT,
  CONTENT,
  GRONINGEN,
  HOUSING,
  ROTTERDAM,
  idOf,
  missing,
  reached,
  route,
  territory,
} from './world.fixture.js';

describe('nobody at the other end', () => {
  const herkomst: Place = { postcode: '3011AB' };
  const change = (changes: Partial<DirectoryContent>) =>
    makeDirectory({ ...CONTENT, ...changes }, territory);

  it('is told apart: no mailbox, no agreement, no subscription', () => {
    const except = <T extends { readonly oin: string }>(rows: readonly T[]) =>
      rows.filter(({ oin }) => oin !== ROTTERDAM);
    const closed = CONTENT.organisations.map((one) => ({ ...one, active: one.oin !== ROTTERDAM }));
    const unsubscribed = CONTENT.subscriptions.filter(({ id }) => id !== ROTTERDAM);
    const code = (changes: Partial<DirectoryContent>) =>
      missing(route({ herkomst }, { directory: change(changes) }));
    expect(code({ organisations: except(CONTENT.organisations) })).toEqual([
      'herkomst geen-postbus 0599',
    ]);
    expect(code({ organisations: closed })).toEqual(['herkomst geen-postbus 0599']);
    expect(code({ agreements: except(CONTENT.agreements) })).toEqual([
      'herkomst geen-afspraak 0599',
    ]);
    expect(code({ subscriptions: unsubscribed })).toEqual(['herkomst geen-abonnement 0599']);
  });

  it('shows for postcodes that a municipality did not subscribe to', () => {
    expect(missing(route({ herkomst: { postcode: '9728AA' } }))).toEqual([]);
    expect(missing(route({ herkomst: { postcode: '9731AA' } }))).toEqual([
      'herkomst geen-abonnement 0014',
    ]);
  });

  it('is not missed where the same mailbox already hears it as the destination', () => {
    const result = route({ herkomst: { postcode: '9731AA' }, bestemming: { postcode: '9711AA' } });
    expect(reached(result)).toContain('bestemming 0014');
    expect(missing(result)).toEqual([]);
  });

  it('is reported for a message type that the table forgot', () => {
    expect(missing(route({ herkomst }, { type: 'nl.reintegratie.nieuw.v1' }))).toEqual([
      'bestemming geen-afspraak',
    ]);
  });
});

describe('what a mailbox laid down for itself', () => {
  const own = (postcodes: readonly string[]): Subscription => ({
    id: 'own',
    mailbox: idOf(GRONINGEN, 'gemeente.coordinator'),
    types: [BEGIN],
    postcodes,
    channel: 'pull',
  });

  it('narrows the directory and cannot widen it', () => {
    const narrow = { narrowed: [own(['9711'])] };
    const wide = { narrowed: [own(['9711-9747'])] };
    expect(missing(route({ herkomst: { postcode: '9711AA' } }, narrow))).toEqual([]);
    expect(missing(route({ herkomst: { postcode: '9712AA' } }, narrow))).toEqual([
      'herkomst geen-abonnement 0014',
    ]);
    expect(missing(route({ herkomst: { postcode: '9731AA' } }, wide))).toEqual([
      'herkomst geen-abonnement 0014',
    ]);
  });
});

describe('a consent (P18)', () => {
  const consents = (...conditions: readonly string[]) =>
    conditions.map((condition) => ({ oin: HOUSING, condition }));
  const herkomst: Place = { postcode: '3011AB' };

  it('reaches the organisation that it names, for the condition of its role', () => {
    const result = route({ herkomst, consents: consents('onderdak', 'schulden') });
    expect(reached(result)).toContain('toestemming woningcorporatie');
    expect(missing(result)).toEqual([]);
    expect(reached(route({ herkomst }))).not.toContain('toestemming woningcorporatie');
  });

  it('for another condition or an unknown organisation is not lost', () => {
    expect(missing(route({ herkomst, consents: consents('schulden') }))).toEqual([
      'toestemming geen-postbus',
    ]);
    const stranger = [{ oin: '00000099000000009000', condition: 'onderdak' }];
    expect(missing(route({ herkomst, consents: stranger }))).toEqual(['toestemming geen-postbus']);
  });

  it('as a message goes to nobody: it is for the gateway', () => {
    expect(route({ herkomst, consents: consents('onderdak') }, { type: CONSENT })).toEqual({
      recipients: [],
      unrouted: [],
    });
  });
});
