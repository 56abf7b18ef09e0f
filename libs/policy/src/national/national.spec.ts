// What the national rules do with real messages: the published examples, for every role and relation.
import { catalogue, leavesIn, viewFaults } from '#contracts';
import { canonical, type JsonObject } from '#kernel';
import { decide } from '../decide/decide.js';
import { disclosedLeaves } from '../disclose/disclose.js';
import { plainlyDisclosed } from '../disclose/plain.fixture.js';
import { explain } from '../explain/explain.js';
import { mayKnowDetention } from '../rules/roles.js';
import { startOfDutchDay } from '../rules/windows.js';
import type { DecideInput } from '../model.js';
import {
  audiencesOf,
  DATES,
  exampleNames,
  input,
  released,
  rules,
  viewOf,
  type Asked,
} from './national.fixture.js';

const BEGIN = 'nl.reintegratie.detenties.begonnen.v1';
const CHANGED = 'nl.reintegratie.detenties.gewijzigd.v1';
const END = 'nl.reintegratie.detenties.beeindigd.v1';
const RELEASE = 'nl.reintegratie.invrijheidstellingen.bevolen.v1';

const CONDITIONS = [
  'identiteitsbewijs',
  'onderdak',
  'werkEnInkomen',
  'schulden',
  'zorg',
  'zorgVoorThuis',
  'sociaalNetwerk',
];

const sent = catalogue
  .all()
  .filter(({ kind, name }) => kind === 'bericht' && audiencesOf(name).length > 0);
const cases = sent.flatMap(({ name }) =>
  audiencesOf(name).flatMap(([role, relation]) =>
    exampleNames(name).map((file) => [name, file, role, relation] as const),
  ),
);

describe('every example, for everybody whom a rule reaches with it', () => {
  it.each(cases)(
    '%s %s, for %s as %s, is a view of its schema with exactly the leaves decided',
    (name, file, role, relation) => {
      for (const secret of [false, true]) {
        const asked = input(name, role, relation, { name: file, with: { 'adres.geheim': secret } });
        const decision = decide(rules, asked);
        if (decision.kind !== 'permitted') {
          // A short message may hold nothing that a neutral view has a place for.
          expect([mayKnowDetention(role), decision.problem]).toEqual([false, 'noRule']);
          continue;
        }
        const { type, data } = viewOf(asked);
        expect(viewFaults(type, data)).toEqual([]);
        expect(data).toEqual(plainlyDisclosed(decision, asked.present, type));
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
    for (const [role, relation] of audiencesOf(BEGIN).filter(([one]) => one !== 'reclassering')) {
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
