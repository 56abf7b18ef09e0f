// Answers: does the length of an answer to a question tell no more than its class, and does the edge
// take only questions that the contract knows?
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { WhyLess } from '#exchange';
import { LIMITS, refused } from '#kernel';
import { NR, startUnderTest, type UnderTest } from './under-test.js';

const ROLE = 'gemeente.coordinator';
const LABEL = { nl: 'Strafrechtsketennummer', en: 'Criminal justice chain number' };

const answer = (fields: number): WhyLess => ({
  kind: 'less',
  role: ROLE,
  number: 7,
  viewType: 'nl.reintegratie.detenties.begonnen.v1',
  isNeutral: false,
  state: 'aangeboden',
  at: '2026-11-25T21:00:00.000Z',
  policy: 'x'.repeat(43),
  byRulesOfThen: true,
  whole: 12,
  leftOut: Array.from({ length: fields }, (_, at) => ({
    pointer: `/persoon/veld${at}`,
    label: LABEL,
    outcome: 'never',
    reason: 'geenRegel',
    rules: [],
    against: [],
    needs: [],
    matrix: { code: 'a3', text: LABEL },
  })),
  rules: [],
});

describe('POST /v1/navragen', () => {
  let test: UnderTest;
  const ask = (body: object, headers = {}) =>
    test.recipient.call('POST', '/v1/navragen', {
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  beforeAll(async () => {
    test = await startUnderTest();
  });
  afterEach(() => test.renew());
  afterAll(() => test.close());

  it('answers in the language of the caller, padded to its class', async () => {
    test.ports.whyLess = async () => answer(40);
    const dutch = await ask({ postbus: ROLE, volgnummer: 7 });
    const english = await ask({ postbus: ROLE, volgnummer: 7 }, { 'accept-language': 'en' });
    expect([dutch.status, english.status]).toEqual([200, 200]);
    expect(JSON.parse(dutch.body).velden[0]).toMatchObject({
      veld: '/persoon/veld0',
      uitkomst: 'nooit',
      code: 'geenRegel',
      waarom: 'a3',
      uitleg: `geen regel geeft dit veld aan deze ontvanger; ${LABEL.nl}`,
    });
    expect(JSON.parse(english.body).velden[0].naam).toBe(LABEL.en);
    for (const { body } of [dutch, english]) {
      expect(Buffer.byteLength(body)).toBe(LIMITS.inquiryPadBytes);
    }
  });

  it('answers what it does not know in the same length as what it knows', async () => {
    test.ports.whyLess = async () => refused('notFound');
    const unknown = await ask({ postbus: ROLE, inzending: NR });
    test.ports.whyLess = async () => answer(3);
    const known = await ask({ postbus: ROLE, inzending: NR });
    expect([unknown.status, known.status]).toEqual([404, 200]);
    expect(Buffer.byteLength(unknown.body)).toBe(Buffer.byteLength(known.body));
  });

  it('asks about nothing by a type, a period and a place, and answers in the same length', async () => {
    const asked: unknown[] = [];
    test.ports.whyNothing = async ({ party: _party, ...about }) => {
      asked.push(about);
      return {
        kind: 'nothing',
        asked: about,
        isNeutral: false,
        steps: [{ step: 'abonnement', outcome: 'niet', code: 'geen-abonnement', help: LABEL }],
        giving: [],
        stopping: [],
        policy: 'x'.repeat(43),
        byRulesOfThen: true,
        isReplaced: false,
      };
    };
    const type = 'nl.reintegratie.detenties.begonnen.v1';
    const period = { van: '2026-11-01', tot: '2026-11-25' };
    const reply = await ask({
      postbus: ROLE,
      berichtsoort: type,
      periode: period,
      postcode: '3011',
    });
    expect(asked).toEqual([
      { role: ROLE, type, from: period.van, until: period.tot, postcode: '3011' },
    ]);
    expect(reply.json).toMatchObject({
      vraag: 'niets',
      stappen: [{ stap: 'abonnement', uitkomst: 'niet', code: 'geen-abonnement' }],
      ontvangen: { minderDan: LIMITS.inquiryCountMin },
    });
    expect(Buffer.byteLength(reply.body)).toBe(LIMITS.inquiryPadBytes);
  });

  it.each([
    ['no reference', { postbus: ROLE }],
    ['a type and no period', { postbus: ROLE, berichtsoort: 'nl.a.v1' }],
    ['a place alone', { postbus: ROLE, postcode: '3011' }],
    ['two references', { postbus: ROLE, volgnummer: 1, inzending: NR }],
    ['a person', { postbus: ROLE, volgnummer: 1, burgerservicenummer: '999990019' }],
  ])('takes no question with %s, and repeats nothing of it', async (_, body) => {
    const reply = await ask(body);
    expect(reply.status).toBe(400);
    expect(reply.body).not.toContain('999990019');
  });
});
