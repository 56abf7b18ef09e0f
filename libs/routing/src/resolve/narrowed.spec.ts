// Answers: can what a mailbox asks for itself ever bring it anything, or bring it in another way?
import * as fc from 'fast-check';
import type { Filter, Subscription } from '#directory';
import type { AddressFacts } from '../model.js';
import { BEGIN, GRONINGEN, idOf, missing, reached, ROTTERDAM, route } from './world.fixture.js';

const MAILBOX = idOf(ROTTERDAM, 'gemeente.coordinator');
const asking = (filters: readonly Filter[], postcodes: readonly string[] = []): Subscription => ({
  id: 'own',
  mailbox: MAILBOX,
  types: [BEGIN],
  postcodes,
  filters,
  channel: 'pull',
});
const BOTH = { herkomst: { postcode: '3011AB' }, bestemming: { postcode: '3023HJ' } };

describe('what a mailbox asks for itself', () => {
  it('never makes it hear by another relation, which might show it more', () => {
    expect(reached(route(BOTH))).toContain('bestemming 0599');
    const asOrigin = route(BOTH, { narrowed: [asking([{ exact: { relatie: 'herkomst' } }])] });
    expect(reached(asOrigin).filter((one) => one.endsWith('0599'))).toEqual([]);
    expect(missing(asOrigin)).toEqual([
      'bestemming geen-abonnement 0599',
      'herkomst geen-abonnement 0599',
    ]);
    const ofOldPlace = route(BOTH, { narrowed: [asking([], ['3011'])] });
    expect(reached(ofOldPlace).filter((one) => one.endsWith('0599'))).toEqual([]);
  });

  it('changes nothing for anybody else', () => {
    const away = { herkomst: { postcode: '9711AB' }, bestemming: { postcode: '3023HJ' } };
    const others = (world: ReturnType<typeof route>) =>
      reached(world).filter((one) => !one.endsWith('0599'));
    const nothing = asking([{ exact: { type: 'nl.x.v1' } }]);
    expect(others(route(away, { narrowed: [nothing] }))).toEqual(others(route(away)));
    expect(others(route(away))).toContain('herkomst 0014');
  });

  it('only takes away, and leaves the relation as it is (property)', () => {
    const compared = fc.oneof(
      fc.record({ relatie: fc.constantFrom('herkomst', 'bestemming', 'landelijk') }),
      fc.record({ gemeente: fc.constantFrom('0599', '0014', '05') }),
      fc.record({ type: fc.constantFrom(BEGIN, 'nl.', '.v1') }),
      fc.record({ voorwaarde: fc.constantFrom('onderdak', '') }),
    );
    const simple = fc.oneof(
      fc.record({ exact: compared }),
      fc.record({ prefix: compared }),
      fc.record({ suffix: compared }),
    );
    const filter: fc.Arbitrary<Filter> = fc.oneof(
      simple,
      fc.record({ not: simple }),
      fc.record({ any: fc.array(simple, { minLength: 1, maxLength: 2 }) }),
      fc.record({ all: fc.array(fc.oneof(simple, fc.record({ not: simple })), { minLength: 1 }) }),
    );
    const mailbox = fc.constantFrom(
      MAILBOX,
      idOf(GRONINGEN, 'gemeente.coordinator'),
      idOf('00000099000000003000', 'reclassering'),
    );
    const own = fc
      .record({
        mailbox,
        filters: fc.array(filter, { maxLength: 2 }),
        postcodes: fc.subarray(['3011-3030', '9711']),
      })
      .map((one): Subscription => ({ ...asking([]), ...one }));
    const place = fc.constantFrom('3011AB', '3023HJ', '9711AB', '3511AA').map((postcode) => ({
      postcode,
    }));
    const addresses: fc.Arbitrary<Partial<AddressFacts>> = fc.record(
      { herkomst: place, bestemming: place },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(addresses, fc.array(own, { maxLength: 3 }), (found, narrowed) => {
        const all = new Set(reached(route(found)));
        const less = reached(route(found, { narrowed }));
        expect(less.filter((one) => !all.has(one))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
