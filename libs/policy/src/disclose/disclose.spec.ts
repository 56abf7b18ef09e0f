import { decide } from '../decide/decide.js';
import type { DecideInput, Permitted } from '../model.js';
import type { RuleSet } from '../rules/rule.js';
import {
  anInput,
  aNeutralRule,
  aRule,
  loaded,
  messageType,
  neutralType,
} from '../small-world.fixture.js';
import { disclose, disclosedLeaves } from './disclose.js';

const permitted = (rules: RuleSet, input: DecideInput): Permitted => {
  const decision = decide(rules, input);
  if (decision.kind !== 'permitted') throw new Error(decision.problem);
  return decision;
};

const values = {
  '/zaakreferentie': 'ref',
  '/persoon/naam/voornamen': 'Sanne',
  '/persoon/naam/geslachtsnaam': 'Jansen',
  '/persoon/nationaliteiten/0/omschrijving': 'Nederlandse',
  '/persoon/nationaliteiten/1/code': '0002',
  '/persoon/nationaliteiten/1/omschrijving': 'Andere',
  '/persoon/nationaliteiten/2/code': '0003',
  '/terugkeer/gemeente': 'Rotterdam',
  '/terugkeer/postcode4': '3011',
  '/detentie/einddatum': { type: 'Datum', datum: '2026-09-01' },
  '/detentie/einddatum/zekerheid': 'berekend',
  '/detentie/einddatum/berekendOp': '2026-05-01T10:00:00Z',
  '/detentie/tijdstip': '2026-09-01T22:30:00Z',
};

const view = (fields: object, message = values) => {
  const input = anInput(message);
  const decision = permitted(loaded([aRule({ fields })]), input);
  return disclose(decision, input.present, messageType).data;
};

describe('a view', () => {
  it('holds what is permitted and nothing else', () => {
    expect(view({ exact: ['/zaakreferentie', '/persoon/naam/geslachtsnaam'] })).toEqual({
      zaakreferentie: 'ref',
      persoon: { naam: { geslachtsnaam: 'Jansen' } },
    });
  });

  it('holds dates and moments at the step that was decided', () => {
    expect(view({ month: ['/detentie/einddatum'], day: ['/detentie/tijdstip'] })).toEqual({
      detentie: {
        einddatum: { type: 'JaarMaandDatum', jaar: 2026, maand: 9, zekerheid: 'berekend' },
        tijdstip: { type: 'Datum', datum: '2026-09-02' },
      },
    });
  });

  it('holds an exact date with all that accompanies it', () => {
    expect(view({ exact: ['/detentie/einddatum'] })).toEqual({
      detentie: {
        einddatum: {
          type: 'Datum',
          datum: '2026-09-01',
          zekerheid: 'berekend',
          berekendOp: '2026-05-01T10:00:00Z',
        },
      },
    });
  });

  it('keeps the order of a list and leaves no gap where an item shows nothing', () => {
    const data = view({ exact: ['/persoon/nationaliteiten/*/code'] });
    expect(JSON.stringify(data)).toBe(
      '{"persoon":{"nationaliteiten":[{"code":"0002"},{"code":"0003"}]}}',
    );
  });

  it('is a new object: changing the message changes nothing', () => {
    const date = { type: 'Datum', datum: '2026-09-01' };
    const data = view(
      { exact: ['/detentie/einddatum'] },
      { ...values, '/detentie/einddatum': date },
    );
    date.datum = 'veranderd';
    expect(JSON.stringify(data)).not.toContain('veranderd');
  });
});

describe('a neutral view', () => {
  const rules = loaded([
    aNeutralRule({
      fields: {
        exact: [
          '/zaakreferentie',
          '/persoon/naam/voornamen',
          '/terugkeer/gemeente',
          '/terugkeer/postcode4',
        ],
        month: ['/detentie/einddatum'],
      },
    }),
  ]);
  const input = (secret: boolean) =>
    anInput(values, {
      role: 'woningcorporatie',
      relation: 'toestemming',
      with: { 'toestemming.eigen': true, 'adres.geheim': secret },
    });

  it('holds the values at the places of its own type', () => {
    const asked = input(false);
    const decision = permitted(rules, asked);
    const made = disclose(decision, asked.present, neutralType);
    expect(made.type).toBe(neutralType.name);
    expect(made.data).toEqual({
      zaakreferentie: 'ref',
      wie: 'Sanne',
      dienst: {
        gemeente: 'Rotterdam',
        postcode4: '3011',
        vanaf: { type: 'JaarMaandDatum', jaar: 2026, maand: 9, zekerheid: 'berekend' },
      },
    });
    expect(disclosedLeaves(decision, asked.present, neutralType)).toEqual(
      new Set([
        '/zaakreferentie',
        '/wie',
        '/dienst/gemeente',
        '/dienst/postcode4',
        '/dienst/vanaf',
        '/dienst/vanaf/zekerheid',
      ]),
    );
  });

  it('tells that the contact goes through the coordinator instead of a secret address', () => {
    const asked = input(true);
    const decision = permitted(rules, asked);
    expect(disclose(decision, asked.present, neutralType).data['dienst']).toEqual({
      gemeente: 'Rotterdam',
      vanaf: { type: 'JaarMaandDatum', jaar: 2026, maand: 9, zekerheid: 'berekend' },
      viaCoordinator: true,
    });
    expect(disclosedLeaves(decision, asked.present, neutralType)).toContain(
      '/dienst/viaCoordinator',
    );
  });

  it('is not made of another type than was decided', () => {
    const asked = input(false);
    expect(() => disclose(permitted(rules, asked), asked.present, messageType)).toThrow(
      'type that was decided',
    );
  });
});
