// Answers: does a message reach whom the rules name, and does nobody fall between two relations?
import fc from 'fast-check';
import {
  makeDirectory,
  makeTerritory,
  type Directory,
  type DirectoryContent,
  type Subscription,
} from '#directory';
import type { AddressFacts, Place, Resolution, RoutingTable } from '../model.js';
import { NATIONAL_TABLE } from '../table/national.js';
import { resolve } from './resolve.js';

const BEGIN = 'nl.reintegratie.detenties.begonnen.v1';
const CONSENT = 'nl.reintegratie.toestemmingen.gegeven.v1';
const AT = Date.parse('2026-03-02T09:00:00Z');
const ROTTERDAM = '00000099000000599000';
const GRONINGEN = '00000099000000014000';
const UTRECHT = '00000099000000344000';
const PROBATION = '00000099000000003000';
const HOUSING = '00000099000000004000';

const territory = makeTerritory({
  municipalities: [
    { code: '0599', name: 'Rotterdam' },
    { code: '0014', name: 'Groningen' },
    { code: '0344', name: 'Utrecht' },
    { code: '0865', name: 'Vught' },
    { code: '1979', name: 'Eemsdelta', centralMunicipality: '0014' },
    { code: '0003', name: 'Appingedam', until: '2021-01-01', successors: ['1979'] },
  ],
  postcodes: [
    { municipality: '0599', postcodes: ['3011-3089'] },
    { municipality: '0014', postcodes: ['9711-9747'] },
    { municipality: '0344', postcodes: ['3511-3585'] },
    { municipality: '0865', postcodes: ['5261-5264'] },
    { municipality: '0344', postcodes: ['3585ZZ'], houseNumbers: ['1-39'] },
    { municipality: '0599', postcodes: ['3585ZZ'], houseNumbers: ['40-99'] },
  ],
  establishments: [{ slug: 'pi-utrecht', name: 'PI Utrecht', municipality: '0344' }],
});

type Box = readonly [
  oin: string,
  role: string,
  municipality?: string,
  postcodes?: readonly string[],
];
const BOXES: readonly Box[] = [
  [ROTTERDAM, 'gemeente.coordinator', '0599'],
  [GRONINGEN, 'gemeente.coordinator', '0014', ['9711-9728']],
  [UTRECHT, 'gemeente.coordinator', '0344'],
  [PROBATION, 'reclassering'],
  [HOUSING, 'woningcorporatie'],
];
const idOf = (oin: string, role: string) => `${oin}/${role}/reintegratie`;

/** One organisation per mailbox, with agreement and subscription for the type. */
function contentOf(boxes: readonly Box[]): DirectoryContent {
  return {
    organisations: boxes.map(([oin, role, municipality]) => ({
      oin,
      name: oin,
      active: true,
      ...(municipality === undefined ? {} : { municipality }),
      mailboxes: [{ role, lane: 'reintegratie' }],
    })),
    agreements: boxes.map(([oin, role]) => ({
      id: oin,
      oin,
      direction: 'receive',
      role,
      types: [BEGIN],
      from: '2024-01-01',
      ground: 'Pbw 18a',
    })),
    subscriptions: boxes.map(([oin, role, , postcodes]) => ({
      id: oin,
      mailbox: idOf(oin, role),
      types: [BEGIN],
      ...(postcodes ? { postcodes } : {}),
      channel: 'pull',
    })),
  };
}
const CONTENT = contentOf(BOXES);
const directory = makeDirectory(CONTENT, territory);

const NOWHERE: AddressFacts = { geenVasteVerblijfplaats: false, consents: [] };
interface World {
  readonly directory?: Directory;
  readonly narrowed?: readonly Subscription[];
  readonly table?: RoutingTable;
  readonly type?: string;
}
function route(addresses: Partial<AddressFacts>, world: World = {}): Resolution {
  const own = world.narrowed ?? [];
  return resolve(
    {
      type: world.type ?? BEGIN,
      lane: 'reintegratie',
      addresses: { ...NOWHERE, ...addresses },
      at: AT,
    },
    world.directory ?? directory,
    (mailbox) => own.filter((one) => one.mailbox === mailbox),
    world.table,
  );
}
const reached = ({ recipients }: Resolution) =>
  recipients.map(({ mailbox, relation }) => `${relation} ${mailbox.municipality ?? mailbox.role}`);
const missing = ({ unrouted }: Resolution) =>
  unrouted.map(({ relation, code, municipality }) =>
    [relation, code, municipality].join(' ').trim(),
  );

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
    // The last known municipality merged; the central one of its successor has no subscription without a postcode.
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
