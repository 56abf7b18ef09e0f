// Answers: does a subscription cover what it says, and can a mailbox never widen it?
import * as fc from 'fast-check';
import type { Subscription } from '../model.js';
import { narrows, subscriptionMatches } from './match.js';

const BEGIN = 'nl.reintegratie.detenties.begonnen.v1';
const END = 'nl.reintegratie.detenties.beeindigd.v1';

const aSubscription = (changes: Partial<Subscription> = {}): Subscription => ({
  id: 'a',
  mailbox: 'm',
  types: [BEGIN],
  postcodes: [],
  channel: 'pull',
  ...changes,
});

describe('a subscription', () => {
  it.each([
    ['3011-3089', '3011', true],
    ['3011-3089', '3089ZZ', true],
    ['3011-3089', '3090AA', false],
    ['3011-3089', '3010', false],
    ['3011', '3011 ab', true],
    ['3011', '3012AB', false],
    ['3011AB', '3011AB', true],
    ['3011AB', '3011AC', false],
    ['3011AB', '3011', false],
  ])('with postcode %s meets %s: %s', (entry, postcode, wanted) => {
    const subscription = aSubscription({ postcodes: [entry] });
    expect(subscriptionMatches(subscription, { type: BEGIN, postcode })).toBe(wanted);
  });

  it('without postcodes wants every place, known or not', () => {
    expect(subscriptionMatches(aSubscription(), { type: BEGIN })).toBe(true);
    expect(subscriptionMatches(aSubscription(), { type: BEGIN, postcode: '9999ZZ' })).toBe(true);
  });

  it('with postcodes does not want a message of an unknown place', () => {
    expect(subscriptionMatches(aSubscription({ postcodes: ['3011'] }), { type: BEGIN })).toBe(
      false,
    );
  });

  it('wants only its own types', () => {
    expect(subscriptionMatches(aSubscription(), { type: END })).toBe(false);
  });
});

describe('narrowing', () => {
  it('joins neighbouring ranges of the directory', () => {
    const ceiling = [
      aSubscription({ postcodes: ['3011-3020'] }),
      aSubscription({ postcodes: ['3021-3030'] }),
    ];
    expect(narrows(aSubscription({ postcodes: ['3015-3025'] }), ceiling)).toBe(true);
    expect(narrows(aSubscription({ postcodes: ['3015-3031'] }), ceiling)).toBe(false);
  });

  it('does not let postcodes of one type serve another', () => {
    const ceiling = [
      aSubscription({ types: [BEGIN], postcodes: ['3011'] }),
      aSubscription({ types: [END], postcodes: ['3012'] }),
    ];
    expect(narrows(aSubscription({ types: [END], postcodes: ['3011'] }), ceiling)).toBe(false);
  });

  it('does not take every postcode for less than some, nor another mailbox for its own', () => {
    expect(narrows(aSubscription(), [aSubscription({ postcodes: ['3011-3089'] })])).toBe(false);
    expect(narrows(aSubscription(), [aSubscription({ mailbox: 'other' })])).toBe(false);
    expect(narrows(aSubscription(), [])).toBe(false);
  });

  it('lets through nothing that the directory does not (property)', () => {
    const four = fc.integer({ min: 3000, max: 3012 }).map(String);
    const entry = fc.oneof(
      four,
      fc.tuple(four, fc.constantFrom('AA', 'AB')).map(([digits, letters]) => digits + letters),
      fc.tuple(four, four).map((pair) => pair.toSorted().join('-')),
    );
    const subscription = fc
      .record({
        types: fc.subarray([BEGIN, END], { minLength: 1 }),
        postcodes: fc.array(entry, { maxLength: 3 }),
      })
      .map(aSubscription);
    const postcode = fc
      .tuple(four, fc.constantFrom('', 'AA', 'AB', 'AC'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        subscription,
        fc.array(subscription, { maxLength: 3 }),
        fc.constantFrom(BEGIN, END),
        postcode,
        (own, ceiling, type, place) => {
          fc.pre(narrows(own, ceiling));
          const message = { type, postcode: place };
          const allowed = ceiling.some((one) => subscriptionMatches(one, message));
          expect(subscriptionMatches(own, message) && !allowed).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});
