// Which messages may be considered at all: the national rules for P8, P9, P10 and P20.
import { readdirSync, readFileSync } from 'node:fs';
import { catalogue } from '#contracts';
import { admit } from '../decide/admit.js';
import type { Facts } from '../model.js';
import { loadRules } from '../rules/load-rules.js';
import { facts } from '../small-world.fixture.js';

const FOLDER = 'policies/national';
const result = loadRules(
  readdirSync(FOLDER).map((path) => ({ path, text: readFileSync(`${FOLDER}/${path}`, 'utf8') })),
  catalogue,
);
if (result.kind === 'refused') throw new Error(result.faults.map((one) => one.message).join('\n'));
const { rules } = result;

const BEGIN = 'nl.reintegratie.detenties.begonnen.v1';
const END = 'nl.reintegratie.detenties.beeindigd.v1';
const STAY = [
  BEGIN,
  'nl.reintegratie.detenties.gewijzigd.v1',
  END,
  'nl.reintegratie.invrijheidstellingen.bevolen.v1',
];

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
    for (const type of STAY) expect(admitted(type, changes)).toMatchObject({ kind, problem });
    for (const type of ['gegeven', 'ingetrokken']) {
      expect(admitted(`nl.reintegratie.toestemmingen.${type}.v1`, changes)).toEqual({
        kind: 'admitted',
      });
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
