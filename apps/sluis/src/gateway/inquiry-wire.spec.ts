// Answers: can every answer about every type, role and relation of the national rules be said, within
// the contract and its size class, without a word that is missing?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { catalogue } from '#contracts';
import type { Mailbox } from '#directory';
import type { WhyLess } from '#exchange';
import { LIMITS } from '#kernel';
import { allRoles, leftOut, MATRIX_REASONS, ruleInfo } from '#policy';
import { exampleRules, makeResponseChecker } from '#testing';
import { lessBody } from './inquiry-wire.js';

const check = makeResponseChecker(readFileSync('schemas/openapi.json', 'utf8'));

const bodyFaults = (body: string): readonly string[] =>
  check({
    method: 'POST',
    url: '/v1/navragen',
    status: 200,
    headers: { 'content-type': 'application/json' },
    body,
  }).filter((fault) => !fault.endsWith('is missing'));

const rules = await exampleRules();

describe('an answer why a view holds less', () => {
  const audiences = allRoles().flatMap(({ code: role, lane, relations }) =>
    relations.flatMap((relation) =>
      catalogue
        .all()
        .filter(({ kind, ...type }) => kind === 'bericht' && type.lane === lane)
        .map((type) => ({ role, lane, relation, type })),
    ),
  );

  it('fits the contract and one size class, in both languages', () => {
    for (const { role, lane, relation, type } of audiences) {
      const mailbox: Mailbox = { id: `1/${role}/${lane}`, oin: '1', role, lane, keyHashes: [] };
      const left = leftOut(rules, { type, isNeutral: false, mailbox, relation, given: [], at: 0 });
      const named = new Set(left.flatMap((leaf) => [...leaf.rules, ...leaf.against]));
      const answer: WhyLess = {
        kind: 'less',
        role,
        number: 1,
        viewType: type.name,
        isNeutral: false,
        state: 'aangeboden',
        at: '2026-12-01T11:07:03.000Z',
        policy: rules.digest,
        byRulesOfThen: true,
        whole: 0,
        leftOut: left,
        rules: [...named].flatMap((id) => ruleInfo(rules, id) ?? []),
      };
      for (const language of ['nl', 'en'] as const) {
        const body = JSON.stringify(lessBody(answer, language));
        expect([type.name, role, bodyFaults(body)]).toEqual([type.name, role, []]);
        expect(Buffer.byteLength(body)).toBeLessThanOrEqual(LIMITS.inquiryPadBytes);
      }
    }
    expect(audiences.length).toBeGreaterThan(100);
  });

  it('names no ground or purpose of a neutral view, for they would tell what it keeps silent', () => {
    const [rule] = rules.permits.filter(({ as }) => as !== undefined);
    const info = ruleInfo(rules, rule?.id ?? '');
    const answer: WhyLess = {
      kind: 'less',
      role: 'woningcorporatie',
      number: 1,
      viewType: rule?.as ?? '',
      isNeutral: true,
      state: 'aangeboden',
      at: '2026-12-01T11:07:03.000Z',
      policy: rules.digest,
      byRulesOfThen: true,
      whole: 3,
      leftOut: [],
      rules: info ? [info] : [],
    };
    expect(lessBody(answer, 'nl')).toMatchObject({
      regels: { [rule?.id ?? '']: { uitleg: info?.why.nl } },
    });
    const body = JSON.stringify(lessBody(answer, 'nl'));
    expect(body).not.toMatch(/"grond"|"doel"/);
    expect(bodyFaults(body)).toEqual([]);
  });

  it('has words for every reason of the matrix', () => {
    const known = Object.keys(MATRIX_REASONS);
    for (const { why } of rules.matrix) expect(known).toContain(why);
  });
});
