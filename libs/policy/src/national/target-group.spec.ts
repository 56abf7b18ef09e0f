// Which messages may be considered at all: the national rules for P8, P9, P10 and P20.
import { catalogue } from '#contracts';
import { admit } from '../decide/admit.js';
import type { Facts } from '../model.js';
import { facts } from '../small-world.fixture.js';
import { rules } from './national.fixture.js';

const BEGIN = 'nl.reintegratie.detenties.begonnen.v1';
const END = 'nl.reintegratie.detenties.beeindigd.v1';
const STAY = [
  BEGIN,
  'nl.reintegratie.detenties.gewijzigd.v1',
  END,
  'nl.reintegratie.invrijheidstellingen.bevolen.v1',
];

/** Messages that tell a municipality or probation about a person who may be outside the group. */
const ABOUT_THEM = [
  ...STAY,
  'nl.reintegratie.plannen.gedeeld.v1',
  'nl.reintegratie.planbijdragen.gevraagd.v1',
  'nl.reintegratie.adrestoetsen.gevraagd.v1',
];
/** Who can name a person without holding them. */
const MUNICIPAL = new Set(['gemeente.coordinator', 'gemeente.inkomen', 'reclassering']);
/**
 * What goes on after a death: that the case is closed, what ends a referral, what is for us alone, and
 * what comes back from a partner, who must not learn of the death from a refusal.
 */
/** Says nothing of a person: a sender takes back what was its own, and that reaches nobody new. */
const ABOUT_MESSAGE = /\.berichten\.(?:ingetrokken|gecorrigeerd)\.v1$/;
const AFTER_DEATH =
  /^nl\.dienstverlening\.|\.(toestemmingen|overlijdens|wissingen|zaken\.gesloten|verwijzingen\.ingetrokken)\b/;

describe('the target group', () => {
  const adults = facts();
  const admitted = (type: string, changes: Partial<Facts>) =>
    admit(rules, { name: type }, { ...adults, ...changes });

  it.each([
    [
      'P8',
      { 'persoon.leeftijdsgroep': 'jonger', 'persoon.volwassen': false },
      'refused-by-rule',
      'minor',
    ],
    [
      'P8',
      { 'persoon.leeftijdsgroep': 'zestienZeventien', 'detentie.volwassenenstrafrecht': false },
      'refused-by-rule',
      'minor',
    ],
    [
      'P8',
      { 'persoon.leeftijdsgroep': 'zestienZeventien', 'detentie.volwassenenstrafrecht': true },
      'held',
      'ageToBeJudged',
    ],
    ['P8', { 'persoon.leeftijdsgroep': 'onbekend' }, 'held', 'ageToBeJudged'],
    ['P9', { 'persoon.verblijfsrecht': 'ongeldig' }, 'refused-by-rule', 'residenceInvalid'],
    ['P9', { 'persoon.verblijfsrecht': 'onbekend' }, 'held', 'residenceToBeJudged'],
    ['P10', { 'detentie.doelgroep': false }, 'refused-by-rule', 'outsideTargetGroup'],
    ['P20', { 'persoon.overleden': true }, 'refused-by-rule', 'deceased'],
  ] as const)('%s: %j is %s', (_, changes, kind, problem) => {
    for (const type of ABOUT_THEM) expect(admitted(type, changes)).toMatchObject({ kind, problem });
    for (const type of ['gegeven', 'ingetrokken']) {
      expect(admitted(`nl.reintegratie.toestemmingen.${type}.v1`, changes)).toEqual({
        kind: 'admitted',
      });
    }
  });

  it('P20: stops everything after a death but that the case is closed', () => {
    const types = catalogue
      .all()
      .filter(({ kind, lane }) => kind === 'bericht' && lane === 'reintegratie');
    const still = types.filter(
      ({ name }) => admitted(name, { 'persoon.overleden': true }).kind === 'admitted',
    );
    expect(
      still
        .map(({ name }) => name)
        .filter((name) => !AFTER_DEATH.test(name) && !ABOUT_MESSAGE.test(name)),
    ).toEqual([]);
  });

  it('P26: lets nobody say anything of a case who was never told of it', () => {
    const told = catalogue.all().filter(({ name, kind, entry }) => {
      const senders = entry['senders'];
      return (
        kind === 'bericht' &&
        !ABOUT_MESSAGE.test(name) &&
        Array.isArray(senders) &&
        senders.some((one) => MUNICIPAL.has(one))
      );
    });
    expect(told.length).toBeGreaterThan(10);
    for (const { name } of told) {
      const verdict = admitted(name, { 'afzender.betrokken': false });
      expect([name, verdict]).toMatchObject([name, { problem: 'notFound' }]);
    }
  });

  it('does not ask of what comes back whether the person belongs to it', () => {
    const unknown = {
      'persoon.leeftijdsgroep': 'onbekend',
      'persoon.verblijfsrecht': 'onbekend',
      'detentie.doelgroep': false,
    } as const;
    for (const back of ['routeringen.afgewezen', 'planbijdragen.geleverd', 'zaken.gesloten']) {
      expect(admitted(`nl.reintegratie.${back}.v1`, unknown)).toEqual({ kind: 'admitted' });
    }
  });

  it('admits an adult with a valid residence status', () => {
    for (const type of STAY) expect(admitted(type, {})).toEqual({ kind: 'admitted' });
  });

  it('P10: refuses messages about the return of who goes abroad, and no others', () => {
    const abroad = { 'terugkeer.naarNederland': false };
    expect(STAY.map((type) => admitted(type, abroad).kind)).toEqual([
      'admitted',
      'admitted',
      'refused-by-rule',
      'refused-by-rule',
    ]);
  });

  it('refuses rather than holds, and names every rule that says the same', () => {
    const both = {
      'persoon.leeftijdsgroep': 'onbekend',
      'persoon.verblijfsrecht': 'ongeldig',
    } as const;
    expect(admitted(BEGIN, both)).toEqual({
      kind: 'refused-by-rule',
      problem: 'residenceInvalid',
      rules: ['doelgroep.geenVerblijfsrecht'],
    });
    const out = { 'detentie.doelgroep': false, 'terugkeer.naarNederland': false };
    expect(admitted(END, out)).toMatchObject({
      rules: ['doelgroep.anderVerblijf', 'doelgroep.terugkeerBuitenland'],
    });
  });
});
