// Answers: whom does a message reach that goes back to the prison service, that asks about an
// address, or that somebody must act upon? And does its sender not hear its own words?
import type { Relation } from '#policy';
import type { Place, RoutingTable } from '../model.js';
import { NATIONAL_TABLE } from '../table/national.js';
import { BEGIN, missing, reached, ROTTERDAM, route, UTRECHT, PRISONS } from './world.fixture.js';

const tableOf = (...relations: readonly Relation[]): RoutingTable => ({
  ...NATIONAL_TABLE,
  relations: { [BEGIN]: relations },
});

describe('the way back', () => {
  it('leads to the prison service, wherever the person lives', () => {
    const result = route({}, { table: tableOf('inrichting') });
    expect(result.recipients).toMatchObject([
      { mailbox: { oin: PRISONS }, reason: 'Pbw18a inrichting' },
    ]);
    expect(missing(result)).toEqual([]);
  });

  it('does not lead to who said it, who is not missed either', () => {
    const table = tableOf('bestemming', 'inrichting');
    const facts = { bestemming: { postcode: '3011AB' } };
    const sender = { oin: ROTTERDAM, roles: ['gemeente.coordinator'] };
    expect(reached(route(facts, { table, sender }))).toEqual(['inrichting gevangeniswezen']);
    expect(missing(route(facts, { table, sender }))).toEqual([]);
    const elsewhere = route({ bestemming: { postcode: '3511AB' } }, { table, sender });
    expect(reached(elsewhere)).toEqual(['bestemming 0344', 'inrichting gevangeniswezen']);
  });

  it('leads to another desk of the organisation that said it', () => {
    const facts = { bestemming: { postcode: '3511AB' } };
    const sender = { oin: UTRECHT, roles: ['gemeente.inkomen'] };
    expect(reached(route(facts, { table: tableOf('bestemming'), sender }))).toEqual([
      'bestemming 0344',
    ]);
  });
});

describe('a message that somebody must act upon (P11)', () => {
  const table: RoutingTable = { ...tableOf('bestemming'), originStandsIn: new Set([BEGIN]) };
  const origin = { herkomst: { postcode: '3011AB' } };

  it('goes to the origin while no destination is known, and only then', () => {
    expect(reached(route(origin, { table }))).toEqual(['bestemming 0599']);
    expect(reached(route(origin, { table: tableOf('bestemming') }))).toEqual([]);
    const wish = { ...origin, gewensteGemeente: '0344' };
    expect(reached(route(wish, { table }))).toEqual(['bestemming 0344']);
  });

  it('goes to nobody when the person goes abroad, and to the queue when nothing is known', () => {
    const abroad = route({ ...origin, bestemming: { abroad: true } }, { table });
    expect([...reached(abroad), ...missing(abroad)]).toEqual([]);
    expect(missing(route({}, { table }))).toEqual(['bestemming geen-gemeente']);
  });
});

describe('a case that is handed over (P22)', () => {
  it('goes to the new municipality as such, which a mere name does not', () => {
    const table = tableOf('bestemming');
    const to = (bestemming: Place) => route({ bestemming }, { table });
    const handed = to({ municipality: '0014', handedOver: true });
    expect(handed.recipients[0]?.reason).toBe('P22 bestemming 0014');
    expect(missing(to({ municipality: '0014' }))).toEqual(['bestemming geen-abonnement 0014']);
  });
});

describe('a municipality with a task of its own', () => {
  it('is asked about an address that lies in it, not about where the person lives', () => {
    const table = tableOf('toetsadres');
    const facts = { herkomst: { postcode: '3011AB' }, toetsadres: { postcode: '3511AB' } };
    const result = route(facts, { table });
    expect(reached(result)).toEqual(['toetsadres 0344']);
    expect(result.recipients[0]?.reason).toBe('Pbw18a P13 toetsadres 0344');
    expect(missing(route({}, { table }))).toEqual(['toetsadres geen-gemeente']);
    const abroad = route({ toetsadres: { abroad: true } }, { table });
    expect([...reached(abroad), ...missing(abroad)]).toEqual([]);
  });

  it('takes applications for identity cards where it is designated (P15)', () => {
    const table = tableOf('aangewezenGemeente');
    const at = (inrichting: string) => route({ inrichting }, { table });
    expect(at('pi-utrecht').recipients[0]?.reason).toBe('P15 aangewezenGemeente 0344');
    // Groningen is designated for this one; that it subscribed to part of the city does not matter.
    expect(reached(at('pi-vught'))).toEqual(['aangewezenGemeente 0014']);
    expect(missing(at('pi-nergens'))).toEqual(['aangewezenGemeente geen-gemeente']);
    const free = route({}, { table });
    expect([...reached(free), ...missing(free)]).toEqual([]);
  });
});
