// Answers: which municipality hears a message, for an address, a wish, and for who has no address?
import type { AddressFacts, RoutingTable } from '../model.js';
import { NATIONAL_TABLE } from '../table/national.js';
import { BEGIN, missing, reached, route } from './world.fixture.js';

describe('a municipality (P11, P13)', () => {
  it('is that of origin and that of destination, each with the rule that found it', () => {
    const result = route({
      herkomst: { postcode: '3011AB' },
      bestemming: { municipality: '0344' },
    });
    expect(result.recipients.map(({ relation, reason }) => [relation, reason])).toEqual([
      ['bestemming', 'P11 bestemming 0344'],
      ['herkomst', 'P11 P13 herkomst 0599'],
      ['landelijk', 'Pbw18a landelijk'],
    ]);
    expect(result.unrouted).toEqual([]);
  });

  it('hears once, as the destination, when the person returns to where he came from', () => {
    const result = route({ herkomst: { postcode: '3011AB' }, bestemming: { postcode: '3089AB' } });
    expect(reached(result)).toEqual(['bestemming 0599', 'landelijk reclassering']);
    expect(missing(result)).toEqual([]);
  });

  it('is decided by the house number where a postcode straddles a boundary', () => {
    const at = (houseNumber: number) =>
      reached(route({ herkomst: { postcode: '3585ZZ', houseNumber } }));
    expect(at(12)).toContain('herkomst 0344');
    expect(at(45)).toContain('herkomst 0599');
    expect(missing(route({ herkomst: { postcode: '3585ZZ' } }))).toEqual([
      'herkomst geen-gemeente',
    ]);
  });

  it('that the sender names helps where the postcode gives none, and never against it', () => {
    expect(reached(route({ herkomst: { postcode: '8888AA', municipality: '0599' } }))).toContain(
      'herkomst 0599',
    );
    expect(reached(route({ herkomst: { postcode: '3511AA', municipality: '0599' } }))).toContain(
      'herkomst 0344',
    );
  });

  it('of the wish stands in while no destination can be placed', () => {
    expect(
      reached(route({ herkomst: { postcode: '3011AB' }, gewensteGemeente: '0344' })),
    ).toContain('bestemming 0344');
    const both = { bestemming: { postcode: '3511AB' }, gewensteGemeente: '0599' };
    expect(reached(route({ herkomst: { postcode: '9711AB' }, ...both }))).toContain(
      'bestemming 0344',
    );
  });

  it('is owed no return message when the person goes abroad (P10)', () => {
    const result = route({
      herkomst: { postcode: '3011AB' },
      bestemming: { abroad: true },
      gewensteGemeente: '0344',
    });
    expect(reached(result)).toEqual(['herkomst 0599', 'landelijk reclassering']);
    expect(missing(result)).toEqual([]);
  });

  it('of origin is not asked of who came from abroad, unless nothing else is known', () => {
    expect(
      missing(route({ herkomst: { abroad: true }, bestemming: { postcode: '3011AB' } })),
    ).toEqual([]);
    expect(missing(route({ herkomst: { abroad: true } }))).toEqual(['herkomst geen-gemeente']);
  });

  it('of the establishment is reached when the table says so (P14)', () => {
    const relations = { [BEGIN]: ['bestemming', 'herkomst', 'inrichtingsgemeente'] as const };
    const table: RoutingTable = { ...NATIONAL_TABLE, relations };
    const facts = { herkomst: { postcode: '3011AB' }, inrichting: 'pi-utrecht' };
    expect(reached(route(facts, { table }))).toEqual(['herkomst 0599', 'inrichtingsgemeente 0344']);
    expect(reached(route(facts))).not.toContain('inrichtingsgemeente 0344');
    const unknown = { ...facts, inrichting: 'pi-nergens' };
    expect(missing(route(unknown, { table }))).toEqual(['inrichtingsgemeente geen-gemeente']);
  });
});

describe('no fixed abode (P12)', () => {
  const all: Partial<AddressFacts> = {
    geenVasteVerblijfplaats: true,
    briefadresGemeente: '0599',
    herkomst: { postcode: '3511AB' },
    gewensteGemeente: '0014',
    laatstBekendeGemeente: '0003',
  };
  const without = (...keys: readonly (keyof AddressFacts)[]): Partial<AddressFacts> =>
    Object.fromEntries(
      Object.entries(all).filter(([key]) => !keys.includes(key as keyof AddressFacts)),
    );
  const origin = (facts: Partial<AddressFacts>) =>
    route(facts).recipients.find(({ relation }) => relation === 'herkomst')?.reason;

  it('tries correspondence address, stay, and central municipality of the last known region', () => {
    expect(origin(all)).toBe('P12 herkomst 0599');
    expect(origin(without('briefadresGemeente'))).toBe('P12 P13 herkomst 0344');
    // The last known municipality merged; the central one of its successor has no subscription
    // without a postcode.
    const last = route(without('briefadresGemeente', 'herkomst', 'gewensteGemeente'));
    expect(missing(last)).toEqual(['herkomst geen-abonnement 0014']);
  });

  it('takes the wish for both, and the municipality hears it as the destination', () => {
    const facts = { geenVasteVerblijfplaats: true, gewensteGemeente: '0344' };
    expect(reached(route(facts))).toEqual(['bestemming 0344', 'landelijk reclassering']);
    expect(missing(route(facts))).toEqual([]);
  });

  it('ends in the unrouted queue when nothing is known', () => {
    const result = route({ geenVasteVerblijfplaats: true });
    expect(result.unrouted).toEqual([
      {
        relation: 'herkomst',
        code: 'geen-gemeente',
        reason: {
          nl: 'de gemeente van herkomst is niet te bepalen uit wat bekend is',
          en: 'the municipality of origin cannot be determined from what is known',
        },
      },
    ]);
  });
});
