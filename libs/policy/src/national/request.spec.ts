// What an answer to a single request gives: the one field that was asked for, to who asked, and
// nothing that stands beside it.
import { decide } from '../decide/decide.js';
import { REQUESTED_FIELDS, type RecipientFacts } from '../model.js';
import { input, rules, viewOf } from './national.fixture.js';

const GIVEN = 'nl.reintegratie.gegevens.verstrekt.v1';
const REFUSED = 'nl.reintegratie.gegevens.geweigerd.v1';

/** Per role the fields with an `R` in its column of the domain's matrix. */
const MAY_ASK: Readonly<Record<string, readonly RecipientFacts['verzoek.veld'][]>> = {
  'gemeente.coordinator': ['vreemdelingennummer', 'huurachterstand', 'toezicht', 'aanwijzingen'],
  'gemeente.inkomen': ['vreemdelingennummer', 'onderdak', 'schulden'],
  reclassering: ['vreemdelingennummer', 'zorg', 'zorgVoorThuis'],
  schuldhulpverlening: ['verblijfsstatus', 'onderdak'],
  woningcorporatie: ['geboortedatum', 'verblijfsstatus', 'aanwijzingen'],
  zorgaanbieder: ['verblijfsstatus', 'onderdak', 'toezicht', 'aanwijzingen'],
};
const ROLES = Object.keys(MAY_ASK);

const asked = (role: string, field: RecipientFacts['verzoek.veld'], more = {}) =>
  input(GIVEN, role, 'verzoeker', { name: 'volledig', with: { 'verzoek.veld': field, ...more } });

/** Besides the request itself. */
const given = (role: string, field: RecipientFacts['verzoek.veld']): readonly string[] =>
  viewOf(asked(role, field))
    .decision.leaves.filter(({ outcome }) => outcome !== 'withheld')
    .map(({ pointer }) => pointer)
    .filter((pointer) => pointer !== '/zaakreferentie' && !pointer.startsWith('/gegevensverzoek/'));

it.each(ROLES)('%s gets something of each field that it may ask for, and of no other', (role) => {
  const answered = REQUESTED_FIELDS.filter((field) => given(role, field).length > 0);
  expect(answered).toEqual(REQUESTED_FIELDS.filter((field) => MAY_ASK[role]?.includes(field)));
});

it('gives the income desk what it asked about debts, and not the home or the number beside it', () => {
  const fields = given('gemeente.inkomen', 'schulden');
  expect(fields).toContain('/basisvoorwaarden/schulden/indicatieSchulden');
  expect(fields.filter((pointer) => !pointer.startsWith('/basisvoorwaarden/schulden/'))).toEqual(
    [],
  );
});

it.each(ROLES)('%s gets nothing of a request that is not granted, and hears so', (role) => {
  const [field = 'geen'] = MAY_ASK[role] ?? [];
  expect(decide(rules, asked(role, field, { verzoek: false }))).toMatchObject({
    kind: 'withheld',
    problem: 'requestNotGranted',
  });
});

it.each(['woningcorporatie', 'zorgaanbieder'])('%s gets nothing without consent', (role) => {
  const input = asked(role, 'verblijfsstatus', { 'toestemming.eigen': false });
  expect(decide(rules, input)).toMatchObject({ kind: 'withheld' });
});

it('tells a refusal only while the request is not granted', () => {
  const refusal = (verzoek: boolean) =>
    decide(rules, input(REFUSED, 'reclassering', 'verzoeker', { with: { verzoek } })).kind;
  expect([refusal(false), refusal(true)]).toEqual(['permitted', 'withheld']);
});
