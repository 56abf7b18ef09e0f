// Answers: can any message, in any directory, fall between two relations?
import * as fc from 'fast-check';
import { makeDirectory } from '#directory';
import type { AddressFacts, Place } from '../model.js';
import {
  AT,
  BEGIN,
  BOXES,
  CONTENT,
  HOUSING,
  PROBATION,
  contentOf,
  directory,
  missing,
  reached,
  route,
  territory,
} from './world.fixture.js';

describe('any addresses and any directory (property)', () => {
  const place: fc.Arbitrary<Place> = fc.oneof(
    fc.constant({ abroad: true as const }),
    fc.record({
      postcode: fc.constantFrom('3011AB', '9711AA', '9731AA', '3585ZZ', '8888AA', '5261AA'),
    }),
    fc.record({ municipality: fc.constantFrom('0599', '0014', '0344', '0865', '0003', '9999') }),
  );
  const code = fc.constantFrom('0599', '0344', '0003', '9999');
  const addresses: fc.Arbitrary<AddressFacts> = fc
    .record(
      {
        geenVasteVerblijfplaats: fc.boolean(),
        herkomst: place,
        bestemming: place,
        gewensteGemeente: code,
        briefadresGemeente: code,
        laatstBekendeGemeente: code,
        consents: fc.array(
          fc.record({
            oin: fc.constantFrom(HOUSING, PROBATION, 'stranger'),
            condition: fc.constantFrom('onderdak', 'zorg'),
          }),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: ['geenVasteVerblijfplaats', 'consents'] },
    )
    .map((drawn) => drawn as AddressFacts);

  it('ends every owed relation in a recipient or in the queue, and reaches each mailbox once', () => {
    fc.assert(
      fc.property(addresses, fc.subarray([...BOXES]), (facts, boxes) => {
        const result = route(facts, { directory: makeDirectory(contentOf(boxes), territory) });
        const ids = result.recipients.map(({ mailbox }) => mailbox.id);
        expect(new Set(ids).size).toBe(ids.length);
        const answered = new Set(
          [...reached(result), ...missing(result)].map((one) => one.split(' ')[0]),
        );
        const returnsAbroad = facts.bestemming?.abroad === true;
        const returns = facts.bestemming !== undefined || facts.gewensteGemeente !== undefined;
        // Origin and destination may be one mailbox, so either answers for both.
        const municipal = answered.has('herkomst') || answered.has('bestemming');
        const fromAbroad = facts.herkomst?.abroad === true && !facts.geenVasteVerblijfplaats;
        expect(municipal || (fromAbroad && returnsAbroad)).toBe(true);
        const heardAsOrigin = reached(result).some((one) => one.startsWith('herkomst'));
        if (returns && !returnsAbroad) {
          expect(answered.has('bestemming') || heardAsOrigin).toBe(true);
        }
        const named = new Set(facts.consents.map(({ oin }) => oin)).size;
        const heard = [...reached(result), ...missing(result)].filter((one) =>
          one.startsWith('toestemming'),
        );
        expect(heard).toHaveLength(named);
      }),
      { numRuns: 400 },
    );
  });

  it('reaches nobody without agreement and subscription, and names no postcode', () => {
    fc.assert(
      fc.property(addresses, (facts) => {
        const result = route(facts);
        for (const { mailbox } of result.recipients) {
          expect(directory.agreementToReceive(mailbox, BEGIN, AT)).toBeDefined();
        }
        const told = JSON.stringify([
          result.unrouted,
          result.recipients.map(({ reason }) => reason),
        ]);
        expect(told).not.toMatch(/[0-9]{4}[A-Z]{2}|stranger/);
        const silent = makeDirectory({ ...CONTENT, subscriptions: [] }, territory);
        expect(route(facts, { directory: silent }).recipients).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
