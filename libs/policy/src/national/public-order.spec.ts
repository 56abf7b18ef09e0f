// Whom the mayor hears about, when, and what: Bjsg 11a, for the lane of public order.
import { canonical } from '#kernel';
import { admit } from '../decide/admit.js';
import { decide } from '../decide/decide.js';
import type { DecideInput, RecipientFacts } from '../model.js';
import { startOfDutchDay } from '../rules/windows.js';
import { facts } from '../small-world.fixture.js';
import { input, released, rules, viewOf } from './national.fixture.js';

const NOTICE = 'nl.openbareorde.bestuursmeldingen.verstrekt.v1';
const NO_CONVICTION = {
  'veroordeling.onherroepelijk': true,
  'veroordeling.bepalingen': [],
} as const;

const asked = (known: Partial<RecipientFacts> = {}, dates?: DecideInput['dates']) =>
  input(NOTICE, 'gemeente.burgemeester', 'bestemming', {
    with: { ...NO_CONVICTION, ...known },
    ...(dates ? { dates } : {}),
  });
const listed = (...provisions: readonly string[]) => ({ 'veroordeling.bepalingen': provisions });

describe('the conviction list', () => {
  it.each<[string, Partial<RecipientFacts>, boolean]>([
    ['a listed provision', listed('Sr 242'), true],
    ['an old number of the list', listed('SrOud 250a'), true],
    ['a paragraph that is listed', listed('Sr 252 lid 2'), true],
    ['nothing on the list', {}, false],
    ['grievous assault for less than a year', listed('Sr 302'), false],
    [
      'grievous assault for a year',
      { ...listed('Sr 302'), 'veroordeling.eenJaarOfMeer': true },
      true,
    ],
    ['a year for something else', { 'veroordeling.eenJaarOfMeer': true }, false],
    [
      'a conviction that can still be appealed',
      { ...listed('Sr 287'), 'veroordeling.onherroepelijk': false },
      false,
    ],
    ['a young person', { ...listed('Sr 287'), 'veroordeling.jeugdstrafrecht': true }, false],
    ['TBS', { 'veroordeling.maatregel': 'tbs' }, true],
    ['a PIJ measure that cannot be extended', { 'veroordeling.maatregel': 'pij' }, false],
    [
      'an extendable PIJ measure of a young person',
      { 'veroordeling.maatregel': 'pijVerlengbaar', 'veroordeling.jeugdstrafrecht': true },
      true,
    ],
  ])('%s', (_, known, isTold) => {
    const decision = decide(rules, asked(known));
    expect(decision.kind).toBe(isTold ? 'permitted' : 'withheld');
    if (!isTold) expect(decision).toMatchObject({ problem: 'noRule' });
  });
});

describe('the mayor', () => {
  it('hears it at most three months ahead, and has it at most nine months', () => {
    const known = listed('Sr 289');
    const far = { verwachteEinde: '2027-09-01' };
    expect(decide(rules, asked(known, far))).toMatchObject({
      kind: 'deferred',
      from: startOfDutchDay('2027-06-01'),
    });
    const { decision } = viewOf(asked(known));
    expect(decision).toMatchObject({
      from: startOfDutchDay('2027-01-01'),
      until: startOfDutchDay('2027-10-02'),
      purpose: 'openbareorde.bij',
      ground: 'Bjsg 11a',
    });
    expect(decide(rules, asked(known, { einde: '2026-08-01' }))).toMatchObject({
      problem: 'windowClosed',
    });
  });

  it('hears the offence and the judgment, but not where somebody is held or what help is needed', () => {
    const leaves = released(asked(listed('Sr 289')));
    expect(leaves).toEqual(
      expect.arrayContaining(['/strafzaak/parketnummer', '/strafzaak/strafbepalingen/0/artikel']),
    );
    const { data } = viewOf(asked(listed('Sr 289')));
    expect(canonical(data)).not.toMatch(
      /inrichting|casemanager|hulpvraag|vreemdelingennummer|voertaal|gewensteGemeente/,
    );
  });

  it('hears nothing more of who has died (P20)', () => {
    expect(admit(rules, { name: NOTICE }, facts({ 'persoon.overleden': true }))).toMatchObject({
      kind: 'refused-by-rule',
      problem: 'deceased',
    });
  });
});
