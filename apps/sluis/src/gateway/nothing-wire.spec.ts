// Answers: can every answer about nothing be said, for every role and type of the national rules, within
// the contract and its size class?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { catalogue } from '#contracts';
import type { Mailbox } from '#directory';
import type { StepAnswer, StepName, WhyNothing } from '#exchange';
import { LIMITS } from '#kernel';
import { allRoles, couldReach, mayKnowDetention } from '#policy';
import { reachedBy } from '#routing';
import { exampleRules, makeResponseChecker } from '#testing';
import { nothingBody } from './nothing-wire.js';

const check = makeResponseChecker(readFileSync('schemas/openapi.json', 'utf8'));
const rules = await exampleRules();

const STEPS: readonly StepName[] = [
  'soort',
  'regels',
  'afzender',
  'afspraak',
  'abonnement',
  'gebied',
  'bezorging',
];

/** What no neutral recipient may read between the lines. */
const DETENTION = /detentie|gedetineerd|detained|prison|gevang|\bPbw\b|reintegratie|het verblijf/i;

const bodyFaults = (body: string): readonly string[] =>
  check({
    method: 'POST',
    url: '/v1/navragen',
    status: 200,
    headers: { 'content-type': 'application/json' },
    body,
  }).filter((fault) => !fault.endsWith('is missing'));

describe('an answer about nothing', () => {
  const types = catalogue.all().filter(({ kind }) => kind !== 'intern');
  const outcomes: readonly StepAnswer['outcome'][] = ['goed', 'niet', 'afhankelijk'];

  it('fits the contract and one size class, in both languages', () => {
    let withRules = 0;
    let neutral = 0;
    for (const { code: role, lane } of allRoles()) {
      const mailbox: Mailbox = { id: `1/${role}/${lane}`, oin: '1', role, lane, keyHashes: [] };
      for (const { name: type, kind } of types) {
        const { giving, stopping } = couldReach(rules, {
          type,
          isNeutral: kind === 'weergave',
          mailbox,
          relationsOf: (one) => reachedBy(one, role),
          at: 0,
        });
        withRules += giving.length > 0 ? 1 : 0;
        neutral += giving.length > 0 && kind === 'weergave' ? 1 : 0;
        for (const outcome of outcomes) {
          const answer: WhyNothing = {
            kind: 'nothing',
            asked: { role, type, from: '2026-01-01', until: '2026-12-31', postcode: '3011AB' },
            steps: STEPS.map((step) => ({ step, outcome })),
            isNeutral: kind === 'weergave',
            giving,
            stopping,
            policy: rules.digest,
            byRulesOfThen: true,
            isReplaced: false,
            ...(outcome === 'goed' ? { received: 12 } : {}),
          };
          for (const language of ['nl', 'en'] as const) {
            const body = JSON.stringify(nothingBody(answer, language));
            expect([type, role, bodyFaults(body)]).toEqual([type, role, []]);
            if (kind === 'weergave' && !mayKnowDetention(role)) expect(body).not.toMatch(DETENTION);
            expect(Buffer.byteLength(body)).toBeLessThanOrEqual(LIMITS.inquiryPadBytes);
          }
        }
      }
    }
    expect(withRules).toBeGreaterThan(30);
    expect(neutral).toBeGreaterThan(5);
  });

  it('lets every type that a role is ever given come by some rule and relation', () => {
    for (const permit of rules.permits) {
      const { role, lane } = permit;
      const mailbox: Mailbox = { id: `1/${role}/${lane}`, oin: '1', role, lane, keyHashes: [] };
      for (const type of permit.as === undefined ? permit.types : [permit.as]) {
        const { giving } = couldReach(rules, {
          type,
          isNeutral: permit.as !== undefined,
          mailbox,
          relationsOf: (one) => reachedBy(one, role),
          at: 0,
        });
        expect([permit.id, type, giving.length > 0]).toEqual([permit.id, type, true]);
      }
    }
  });
});
