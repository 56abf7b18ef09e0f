// What the national rules do with the conversation between prison service, municipality, probation
// and partners: who sees what of a plan, a return address, an outcome and a closed case.
import { canonical, type JsonObject } from '#kernel';
import { decide } from '../decide/decide.js';
import type { Relation } from '../model.js';
import { audiencesOf, input, released, rules, viewOf, type Asked } from './national.fixture.js';

const name = (short: string) => `nl.reintegratie.${short}.v1`;
const PLAN = name('plannen.gedeeld');
const ADDRESS = name('terugkeeradressen.bevestigd');
const RESULT = name('resultaten.vastgesteld');
const CLOSED = name('zaken.gesloten');

const whoGets = (type: string, leaf: RegExp) =>
  audiencesOf(type)
    .filter(([role, relation]) => released(input(type, role, relation)).some((at) => leaf.test(at)))
    .map(([role]) => role);
const dataFor = (type: string, role: string, relation: Relation, asked: Asked = {}): JsonObject =>
  viewOf(input(type, role, relation, asked)).data;

describe('a plan', () => {
  it('tells amounts and creditors to debt counselling only', () => {
    expect(whoGets(PLAN, /schuldeisers|schulden\/bedrag/)).toEqual(['schuldhulpverlening']);
  });

  it('tells supervision and instructions to probation only', () => {
    expect(whoGets(PLAN, /^\/toezicht/)).toEqual(['reclassering']);
  });

  it('tells who stays behind at home to the municipality only', () => {
    expect(whoGets(PLAN, /zorgVoorThuis\/(?!indicatieHulpvraag)/)).toEqual([
      'gemeente.coordinator',
    ]);
  });

  it('never goes to the municipality of origin (P11)', () => {
    const relations = audiencesOf(PLAN).map(([, relation]) => relation);
    expect(new Set(relations)).toEqual(new Set(['bestemming', 'landelijk', 'toestemming']));
  });

  it('tells each partner of its own condition, neutrally, and of days only the month', () => {
    const home = dataFor(PLAN, 'woningcorporatie', 'toestemming')['dienst'] as JsonObject;
    expect(Object.keys(home).toSorted()).toEqual([
      'huurachterstand',
      'nodigVanaf',
      'onderdak',
      'voorwaarde',
    ]);
    expect(home['onderdak']).toMatchObject({ datumVan: { type: 'JaarMaandDatum' } });
    const care = dataFor(PLAN, 'zorgaanbieder', 'toestemming')['dienst'] as JsonObject;
    expect(Object.keys(care).toSorted()).toEqual([
      'contactpersoon',
      'nodigVanaf',
      'voorwaarde',
      'zorg',
    ]);
    // A suspended insurance tells of detention.
    expect(canonical(care)).not.toMatch(/verzekering|opgeschort/);
  });

  it('tells of rent arrears to debt counselling, and to the landlord that the person named', () => {
    expect(whoGets(PLAN, /indicatieHuurachterstand/)).toEqual([
      'woningcorporatie',
      'schuldhulpverlening',
    ]);
    const elsewhere = { with: { 'huur.eigen': false } };
    const home = dataFor(PLAN, 'woningcorporatie', 'toestemming', elsewhere)['dienst'];
    expect(canonical(home ?? null)).not.toContain('huurachterstand');
  });

  it('reaches desk and partner only when the person asked or agreed', () => {
    const without = { 'hulpvraag.eigen': false, 'toestemming.eigen': false };
    const problems = audiencesOf(PLAN).map(([role, relation]) => {
      const decision = decide(rules, input(PLAN, role, relation, { with: without }));
      return [role, decision.kind === 'permitted' ? 'permitted' : decision.problem];
    });
    expect(Object.fromEntries(problems)).toEqual({
      'gemeente.coordinator': 'permitted',
      reclassering: 'permitted',
      'gemeente.inkomen': 'noHelpRequest',
      schuldhulpverlening: 'noHelpRequest',
      woningcorporatie: 'noConsent',
      zorgaanbieder: 'noConsent',
      vrijwilligersorganisatie: 'noConsent',
    });
  });
});

describe('what goes back to the prison service', () => {
  it('is read by nobody else where it is for the prison service alone', () => {
    for (const type of [
      'planbijdragen.geleverd',
      'bezoeken.gevraagd',
      'voorzieningen.aangeboden',
      'routeringen.afgewezen',
    ]) {
      expect(audiencesOf(name(type))).toEqual([['gevangeniswezen', 'inrichting']]);
    }
  });

  it('arrives whole, but for the day on which an identity document expires', () => {
    const asked = input(name('planbijdragen.geleverd'), 'gevangeniswezen', 'inrichting');
    const { decision } = viewOf(asked);
    const less = decision.leaves.filter(({ outcome }) => outcome !== 'exact');
    expect(less.map(({ pointer, step }) => [pointer, step])).toEqual([
      ['/basisvoorwaarden/identiteitsbewijs/datumEindeGeldigheid', 'month'],
    ]);
  });
});

describe('a confirmed return address', () => {
  it('that is confidential stays with municipality, probation and prison service (P21)', () => {
    const withAddress = audiencesOf(ADDRESS).filter(([role, relation]) =>
      released(input(ADDRESS, role, relation, { with: { 'adres.geheim': true } })).some((at) =>
        at.includes('/verblijfplaats/'),
      ),
    );
    expect(withAddress.map(([role]) => role)).toEqual([
      'gevangeniswezen',
      'gemeente.coordinator',
      'reclassering',
    ]);
    const desk = dataFor(ADDRESS, 'gemeente.inkomen', 'bestemming', {
      with: { 'adres.geheim': true },
    });
    expect(desk['persoon']).toMatchObject({ indicatieContactViaCoordinator: true });
  });
});

describe('outcomes', () => {
  it('of one condition go to who deals with that condition', () => {
    const gets = (condition: string) =>
      whoGets(RESULT, new RegExp(`${condition}/resultaat`)).filter(
        (role) => !/coordinator|reclassering|gevangeniswezen/.test(role),
      );
    expect(gets('werkEnInkomen')).toEqual(['gemeente.inkomen']);
    expect(gets('schulden')).toEqual(['schuldhulpverlening']);
    expect(gets('onderdak')).toEqual(['woningcorporatie']);
    expect(gets('zorg')).toEqual(['zorgaanbieder']);
    expect(gets('sociaalNetwerk')).toEqual([]);
  });

  it('six months later still reach prison service and probation, which measure them', () => {
    const dates = { einde: '2026-08-20' };
    const later = audiencesOf(RESULT).filter(
      ([role, relation]) =>
        decide(rules, input(RESULT, role, relation, { dates })).kind === 'permitted',
    );
    expect(later.map(([role]) => role)).toEqual(['gevangeniswezen', 'reclassering']);
  });
});

describe('a closed case', () => {
  it('is told to who was given data, and to nobody else but the prison service (P20)', () => {
    const never = { with: { 'ontvanger.kreegGegevens': false } };
    const told = audiencesOf(CLOSED).filter(
      ([role, relation]) =>
        decide(rules, input(CLOSED, role, relation, never)).kind === 'permitted',
    );
    expect(told).toEqual([['gevangeniswezen', 'inrichting']]);
    expect(audiencesOf(CLOSED).length).toBeGreaterThan(8);
  });

  it('names a partner no more than that its service is no longer needed, and why', () => {
    const { data, type } = viewOf(input(CLOSED, 'zorgaanbieder', 'toestemming'));
    expect(type.name).toBe('nl.dienstverlening.behoeften.vervallen.v1');
    expect(data).toEqual({
      zaakreferentie: 'een-referentie',
      dienst: { voorwaarde: 'onderdak', reden: 'overleden' },
    });
  });
});
