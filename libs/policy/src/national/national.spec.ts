// What the national rules do with real messages: the published examples, for every role and relation.
import { readdirSync, readFileSync } from 'node:fs';
import {
  catalogue,
  leavesIn,
  viewFaults,
  type CloudEvent,
  type MessageType,
  type PresentLeaf,
} from '#contracts';
import { canonical, type JsonObject } from '#kernel';
import { decide } from '../decide/decide.js';
import { disclose, disclosedLeaves } from '../disclose/disclose.js';
import { explain } from '../explain/explain.js';
import type { DecideInput, Permitted, RecipientFacts, Relation } from '../model.js';
import { loadRules } from '../rules/load-rules.js';
import { allRoles } from '../rules/roles.js';
import { startOfDutchDay } from '../rules/windows.js';
import { aMailbox, facts } from '../small-world.fixture.js';

const FOLDER = 'policies/national';
const result = loadRules(
  readdirSync(FOLDER).map((name) => ({
    path: name,
    text: readFileSync(`${FOLDER}/${name}`, 'utf8'),
  })),
  catalogue,
);
if (result.kind === 'refused') throw new Error(result.faults.map((one) => one.message).join('\n'));
const { rules } = result;

const typeNamed = (name: string): MessageType => {
  const type = catalogue.type(name);
  if (!type) throw new Error(name);
  return type;
};

const BEGIN = 'nl.reintegratie.detenties.begonnen.v1';
const CHANGED = 'nl.reintegratie.detenties.gewijzigd.v1';
const END = 'nl.reintegratie.detenties.beeindigd.v1';
const RELEASE = 'nl.reintegratie.invrijheidstellingen.bevolen.v1';
const STAY = [BEGIN, CHANGED, END, RELEASE];

const example = (type: string, name = 'volledig'): JsonObject => {
  const path = `schemas/messages/${type}/examples/valid/${name}.json`;
  return (JSON.parse(readFileSync(path, 'utf8')) as CloudEvent).data as JsonObject;
};

const examples = STAY.flatMap((type) =>
  readdirSync(`schemas/messages/${type}/examples/valid`).map(
    (file) => [type, file.replace('.json', '')] as const,
  ),
);

const DERIVED = {
  '/zaakreferentie': 'een-referentie',
  '/detentie/indicatieGedetineerd': true,
  '/dienst/voorwaarde': 'onderdak',
};

function present(type: MessageType, data: JsonObject): readonly PresentLeaf[] {
  const derived = Object.entries(DERIVED).map(([at, value]) => ({
    at,
    leaf: type.leaf(at),
    value,
  }));
  return [...derived, ...leavesIn(type, data)] as readonly PresentLeaf[];
}

const CONDITIONS = [
  'identiteitsbewijs',
  'onderdak',
  'werkEnInkomen',
  'schulden',
  'zorg',
  'zorgVoorThuis',
  'sociaalNetwerk',
];

const DATES = { begin: '2027-01-10', verwachteEinde: '2027-04-01' };
const AT = Date.UTC(2027, 2, 1, 9);

interface Asked {
  readonly name?: string;
  readonly with?: Partial<RecipientFacts>;
  readonly dates?: DecideInput['dates'];
}

function input(typeName: string, role: string, relation: Relation, asked: Asked = {}): DecideInput {
  const type = typeNamed(typeName);
  return {
    type,
    present: present(type, example(typeName, asked.name)),
    mailbox: aMailbox(role),
    relation,
    facts: facts({
      relatie: relation,
      'toestemming.eigen': true,
      'hulpvraag.eigen': true,
      ...asked.with,
    }),
    dates: asked.dates ?? DATES,
    received: () => true,
    at: AT,
  };
}

function viewOf(asked: DecideInput): {
  readonly decision: Permitted;
  readonly type: MessageType;
  readonly data: JsonObject;
} {
  const decision = decide(rules, asked);
  if (decision.kind !== 'permitted') throw new Error(decision.problem);
  const type = typeNamed(decision.viewType);
  return { decision, type, data: disclose(decision, asked.present, type, new Map()).data };
}

const released = (asked: DecideInput): readonly string[] =>
  viewOf(asked)
    .decision.leaves.filter((leaf) => leaf.outcome !== 'withheld')
    .map((leaf) => leaf.pointer);

const audiences = allRoles()
  .filter((role) => role.lane === 'reintegratie')
  .flatMap((role) => role.relations.map((relation) => [role.code, relation] as const))
  .filter(([role, relation]) =>
    rules.permits.some(
      (rule) =>
        rule.role === role && rule.relations.includes(relation) && rule.types.includes(BEGIN),
    ),
  );

describe.each(audiences)('every example for %s as %s', (role, relation) => {
  it.each(examples)(
    '%s %s is a view of its schema with exactly the leaves decided',
    (name, file) => {
      for (const secret of [false, true]) {
        const asked = input(name, role, relation, { name: file, with: { 'adres.geheim': secret } });
        const decision = decide(rules, asked);
        if (decision.kind !== 'permitted') {
          // Without given names, language and place there is nothing left that a volunteer may know.
          expect([role, decision.problem]).toEqual(['vrijwilligersorganisatie', 'noRule']);
          continue;
        }
        const { type, data } = viewOf(asked);
        expect(viewFaults(type, data)).toEqual([]);
        const seen = new Set(leavesIn(type, data).map(({ leaf }) => leaf.pointer));
        expect(seen).toEqual(disclosedLeaves(decision, asked.present, type));
        expect(() => explain(rules, asked)).not.toThrow();
      }
    },
  );
});

describe('the municipality', () => {
  it('of origin learns of begin and end, not of the return address, the help or the leaves', () => {
    const origin = released(input(CHANGED, 'gemeente.coordinator', 'herkomst'));
    const destination = released(input(CHANGED, 'gemeente.coordinator', 'bestemming'));
    expect(destination).toEqual(expect.arrayContaining([...origin]));
    const only = destination.filter((leaf) => !origin.includes(leaf));
    expect(
      new Set(
        only.map((leaf) =>
          leaf.split('/').slice(1, 3).join('/').replace('wijziging/vorigeWaarden', 'oud'),
        ),
      ),
    ).toEqual(
      new Set([
        'detentie/fase',
        'detentie/verloven',
        'terugkeer/verblijfplaats',
        'terugkeer/gewensteGemeente',
        ...CONDITIONS.map((one) => `basisvoorwaarden/${one}`),
        'oud',
      ]),
    );
  });

  it('never gets the chain number, the V-number or what only the gateway needs', () => {
    for (const [role, relation] of audiences.filter(([one]) => one !== 'reclassering')) {
      const { data } = viewOf(input(BEGIN, role, relation));
      expect(canonical(data)).not.toMatch(
        /strafrechtsketennummer|vreemdelingennummer|indicatieVolwassenenstrafrecht/,
      );
    }
  });

  it('may read from the first day until six months after the release, or after the expected end', () => {
    const until = (dates: DecideInput['dates']) =>
      viewOf(input(BEGIN, 'gemeente.coordinator', 'herkomst', { dates })).decision.until;
    expect(until(DATES)).toBe(startOfDutchDay('2027-10-02'));
    expect(until({ ...DATES, einde: '2027-02-15' })).toBe(startOfDutchDay('2027-08-16'));
    expect(until({})).toBeUndefined();
    expect(
      decide(
        rules,
        input(END, 'gemeente.coordinator', 'herkomst', { dates: { einde: '2026-08-01' } }),
      ),
    ).toMatchObject({ problem: 'windowClosed' });
  });

  it('desk of income gets the day of an immediate release, not the hour, and only with a help request', () => {
    const asked = input(RELEASE, 'gemeente.inkomen', 'herkomst');
    expect(
      (viewOf(asked).data['detentie'] as JsonObject)['tijdstipInvrijheidstelling'],
    ).toMatchObject({ type: 'Datum' });
    const without = input(RELEASE, 'gemeente.inkomen', 'herkomst', {
      with: { 'hulpvraag.eigen': false },
    });
    expect(decide(rules, without)).toMatchObject({ kind: 'withheld', problem: 'noHelpRequest' });
  });
});

describe('the housing corporation', () => {
  const asked = (changes: Asked = {}) => input(CHANGED, 'woningcorporatie', 'toestemming', changes);

  it('gets a month instead of a day, in a view that names no prison', () => {
    const { decision, data } = viewOf(asked());
    expect(decision.viewType).toBe('nl.dienstverlening.behoeften.aangemeld.v1');
    expect((data['dienst'] as JsonObject)['nodigVanaf']).toMatchObject({ type: 'JaarMaandDatum' });
    expect(canonical(data)).not.toMatch(
      /detentie|inrichting|casemanager|burgerservicenummer|geboorte|pi-|PI /i,
    );
  });

  it('gets nothing without consent, and nothing earlier than three months before the end', () => {
    expect(decide(rules, asked({ with: { 'toestemming.eigen': false } }))).toMatchObject({
      problem: 'noConsent',
    });
    const far = { begin: '2027-01-10', verwachteEinde: '2027-09-01' };
    expect(decide(rules, asked({ dates: far }))).toMatchObject({
      kind: 'deferred',
      from: startOfDutchDay('2027-06-01'),
    });
    expect(decide(rules, asked({ dates: { begin: '2027-01-10' } }))).toMatchObject({
      problem: 'windowNotOpen',
    });
  });

  it('reads no secret address, and whom to ask instead', () => {
    const service = viewOf(asked({ with: { 'adres.geheim': true } })).data['dienst'] as JsonObject;
    expect(service).toMatchObject({ contactViaCoordinator: true, gemeente: expect.anything() });
    expect(service).not.toHaveProperty('verblijfplaats');
    expect(service).not.toHaveProperty('postcode4');
  });
});
