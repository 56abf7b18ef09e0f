// Answers: what does a message about public order say of the conviction that rules ask about (Bjsg
// 11a)? Of any other message: that there is none.
import type { JsonValue } from '#kernel';
import { PROVISIONS, type Facts } from '#policy';
import { object } from './data.js';

type ConvictionFacts = Pick<Facts, Extract<keyof Facts, `veroordeling.${string}`>>;

/** The least that counts as a year: the sentence is told in days. */
const YEAR_DAYS = 365;
const LISTED = new Set(PROVISIONS);

export function convictionFacts(criminalCase: JsonValue | undefined): ConvictionFacts {
  const { strafbepalingen, uitspraak } = object(criminalCase);
  const judgment = object(uitspraak);
  const days = judgment['onvoorwaardelijkeDagen'];
  const provisions = Array.isArray(strafbepalingen) ? strafbepalingen.flatMap(namesOf) : [];
  return {
    'veroordeling.onherroepelijk': judgment['indicatieOnherroepelijk'] === true,
    'veroordeling.jeugdstrafrecht': judgment['indicatieJeugdstrafrecht'] === true,
    'veroordeling.bepalingen': [...new Set(provisions)].filter((name) => LISTED.has(name)),
    'veroordeling.eenJaarOfMeer': typeof days === 'number' && days >= YEAR_DAYS,
    'veroordeling.maatregel': (judgment['maatregel'] ??
      'geen') as ConvictionFacts['veroordeling.maatregel'],
  };
}

/** A paragraph belongs to its article: both are said. */
function namesOf(provision: JsonValue): readonly string[] {
  const { wet, artikel, lid } = object(provision);
  const article = `${String(wet)} ${String(artikel)}`;
  return lid === undefined ? [article] : [article, `${article} lid ${String(lid)}`];
}
