// What the national rules give a partner of a referral, step by step: P5 and P6.
import { readdirSync, readFileSync } from 'node:fs';
import { catalogue, leavesIn, viewFaults, type CloudEvent, type MessageType } from '#contracts';
import { canonical, type JsonObject } from '#kernel';
import { decide } from '../decide/decide.js';
import { disclose } from '../disclose/disclose.js';
import type { DecideInput, Decision, RecipientFacts } from '../model.js';
import { loadRules } from '../rules/load-rules.js';
import { allRoles } from '../rules/roles.js';
import { aMailbox, facts } from '../small-world.fixture.js';

const FOLDER = 'policies/national';
const result = loadRules(
  readdirSync(FOLDER).map((path) => ({ path, text: readFileSync(`${FOLDER}/${path}`, 'utf8') })),
  catalogue,
);
if (result.kind === 'refused') throw new Error(result.faults.map((one) => one.message).join('\n'));
const { rules } = result;

const ANNOUNCED = 'nl.reintegratie.verwijzingen.aangekondigd.v1';
const REQUESTED = 'nl.reintegratie.verwijzingen.gevraagd.v1';
const WITHDRAWN = 'nl.reintegratie.verwijzingen.ingetrokken.v1';
const ANSWERED = 'nl.dienstverlening.verwijzingen.beantwoord.v1';

const PARTNERS = [
  'woningcorporatie',
  'zorgaanbieder',
  'schuldhulpverlening',
  'vrijwilligersorganisatie',
];
const DATES = { begin: '2027-01-10', verwachteEinde: '2027-04-01' };
const AT = Date.UTC(2027, 2, 1, 9);

const typeNamed = (name: string): MessageType => {
  const type = catalogue.type(name);
  if (!type) throw new Error(name);
  return type;
};

function asked(
  name: string,
  role: string,
  known: Partial<RecipientFacts> = {},
  dates: DecideInput['dates'] = DATES,
): DecideInput {
  const type = typeNamed(name);
  const path = `schemas/messages/${name}/examples/valid/volledig.json`;
  const { data } = JSON.parse(readFileSync(path, 'utf8')) as CloudEvent;
  const relation = PARTNERS.includes(role) ? 'verwijzing' : 'verwijzer';
  return {
    type,
    present: leavesIn(type, data as JsonObject),
    mailbox: aMailbox(role),
    relation,
    facts: facts({ relatie: relation, 'hulpvraag.eigen': true, ...known }),
    dates,
    received: () => false,
    at: AT,
  };
}

const OPEN = { 'verwijzing.stand': 'aanvaard', 'toestemming.eigen': true } as const;

function viewOf(input: DecideInput): JsonObject {
  const decision: Decision = decide(rules, input);
  if (decision.kind !== 'permitted') throw new Error(decision.problem);
  const type = typeNamed(decision.viewType);
  const { data } = disclose(decision, input.present, type);
  expect(viewFaults(type, data)).toEqual([]);
  return data;
}

describe.each(PARTNERS)('the announcement to %s', (role) => {
  it('says which service, where and in which months, and nothing of a person', () => {
    const view = viewOf(asked(ANNOUNCED, role));
    expect(Object.keys(view).toSorted()).toEqual(['dienst', 'zaakreferentie']);
    expect(view['dienst']).toMatchObject({
      soort: 'zelfstandigeWoning',
      gemeente: { code: '0599' },
      periode: { vanaf: { type: 'JaarMaandDatum' }, tot: { type: 'JaarMaandDatum' } },
    });
    expect(canonical(view)).not.toMatch(/99999|vw-2027|deten|terugkeer|gemeente\.|2027-09-14/i);
  });

  it('needs a help request and no consent, and comes at most three months before the end (P6)', () => {
    expect(decide(rules, asked(ANNOUNCED, role, { 'hulpvraag.eigen': false }))).toMatchObject({
      problem: 'noHelpRequest',
    });
    const early = asked(ANNOUNCED, role, {}, { ...DATES, verwachteEinde: '2027-09-01' });
    expect(decide(rules, early)).toMatchObject({ kind: 'deferred' });
  });
});

describe.each(PARTNERS)('the request to %s', (role) => {
  const states = ['geen', 'wachtlijst', 'afgewezen', 'meerInformatieNodig', 'ingetrokken'] as const;

  it.each(states)('opens nobody while the answer is %s, and the referrer reads why', (state) => {
    const input = asked(REQUESTED, role, { ...OPEN, 'verwijzing.stand': state });
    expect(decide(rules, input)).toMatchObject({
      kind: 'withheld',
      problem: 'referralNotAccepted',
      rules: ['verwijzing.zonderAntwoord'],
    });
  });

  it('opens after an accepting answer what its rule names, for its own condition only', () => {
    const view = viewOf(asked(REQUESTED, role, OPEN));
    expect(view).toMatchObject({ persoon: { naam: { voornamen: 'Jan Willem' } } });
    const text = canonical(view);
    expect(text).not.toMatch(/strafrechtsketennummer|vreemdelingennummer|emailadres":"s\.janssen/);
    expect(text.includes('burgerservicenummer')).toBe(role === 'schuldhulpverlening');
    expect(text.includes('geslachtsnaam')).toBe(role !== 'vrijwilligersorganisatie');
  });

  it('needs the consent of the person where the partner has no statute of its own', () => {
    const kind = decide(rules, asked(REQUESTED, role, { ...OPEN, 'toestemming.eigen': false }));
    expect(kind).toMatchObject(
      role === 'schuldhulpverlening'
        ? { kind: 'permitted' }
        : { kind: 'withheld', problem: 'noConsent' },
    );
  });

  it('closes with the window', () => {
    const late = asked(REQUESTED, role, OPEN, { einde: '2027-01-15' });
    expect(decide(rules, late)).toMatchObject({ kind: 'withheld', problem: 'windowClosed' });
  });
});

describe('a withdrawal', () => {
  it.each(PARTNERS)('reaches %s whatever else is known, and does not say why', (role) => {
    const view = viewOf(asked(WITHDRAWN, role, { 'hulpvraag.eigen': false }, {}));
    expect(view).toEqual({
      zaakreferentie: expect.any(String),
      verwijzing: { opdracht: 'wissen' },
    });
  });
});

describe('an answer', () => {
  it('reaches who referred, and no partner', () => {
    for (const role of ['gemeente.coordinator', 'gevangeniswezen']) {
      expect(viewOf(asked(ANSWERED, role))).toMatchObject({
        verwijzing: { antwoord: 'wachtlijst' },
      });
    }
    for (const role of PARTNERS) {
      expect(decide(rules, asked(ANSWERED, role))).toMatchObject({ problem: 'noRule' });
    }
  });
});

it('nobody but the named partner is reached by a referral', () => {
  const others = allRoles().filter(
    ({ relations }) => !relations.some((one) => one === 'verwijzing'),
  );
  expect(others.length).toBeGreaterThan(2);
  for (const { code } of others) {
    const rulesFor = rules.permits.filter(
      (rule) =>
        rule.role === code &&
        rule.types.some((type) => [ANNOUNCED, REQUESTED, WITHDRAWN].includes(type)),
    );
    expect([code, rulesFor]).toEqual([code, []]);
  }
});
