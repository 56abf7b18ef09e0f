// Answers: how does the answer to "why did I get nothing" look on the wire, step by step, in plain
// words?
import type { StepAnswer, StepName, WhyNothing } from '#exchange';
import { LIMITS, type Text } from '#kernel';
import type { Language } from '#platform';
import type { ReachingRule, RuleInfo } from '#policy';
import { relationText } from '#routing';
import { groundBody, NEEDS } from './inquiry-wire.js';

const text = (nl: string, en: string): Text => ({ nl, en });

const STEPS: Readonly<Record<StepName, Readonly<Record<StepAnswer['outcome'], Text>>>> = {
  soort: {
    goed: text('deze berichtsoort bestaat', 'this message type exists'),
    niet: text(
      'deze berichtsoort bestaat niet, of niet voor deze postbus',
      'this message type does not exist, or not for this mailbox',
    ),
    afhankelijk: text('deze berichtsoort bestaat', 'this message type exists'),
  },
  regels: {
    goed: text(
      'een regel geeft deze soort aan uw rol; zie `regels` voor wie en wanneer',
      'a rule gives this type to your role; see `regels` for whom and when',
    ),
    niet: text('geen regel geeft deze soort aan uw rol', 'no rule gives this type to your role'),
    afhankelijk: text(
      'een regel geeft deze soort aan uw rol, als aan `nodig` is voldaan',
      'a rule gives this type to your role where `nodig` is met',
    ),
  },
  afzender: {
    goed: text('er zijn afzenders die dit mogen sturen', 'there are senders who may send this'),
    niet: text('niemand had een afspraak om dit te sturen', 'nobody had an agreement to send this'),
    afhankelijk: text(
      'een deel van de periode mocht niemand dit sturen',
      'for a part of the period nobody was allowed to send this',
    ),
  },
  afspraak: {
    goed: text('u hebt een afspraak om dit te ontvangen', 'you have an agreement to receive this'),
    niet: text('u had geen afspraak om dit te ontvangen', 'you had no agreement to receive this'),
    afhankelijk: text(
      'uw afspraak gold een deel van de periode',
      'your agreement held for a part of the period',
    ),
  },
  abonnement: {
    goed: text('een abonnement vraagt deze soort', 'a subscription asks for this type'),
    niet: text(
      'geen abonnement vraagt deze soort, op deze plaats',
      'no subscription asks for this type, at this place',
    ),
    afhankelijk: text(
      'een abonnement vraagt deze soort, voor bepaalde postcodes of met een filter',
      'a subscription asks for this type, for certain postcodes or with a filter',
    ),
  },
  gebied: {
    goed: text('de plaats hoort bij uw postbus', 'the place belongs to your mailbox'),
    niet: text(
      'deze postcode ligt in een andere gemeente',
      'this postcode lies in another municipality',
    ),
    afhankelijk: text(
      'u krijgt een bericht als het adres in uw gemeente ligt; van deze vraag is dat niet te zeggen',
      'you get a message where the address lies in your municipality; of this question that cannot be said',
    ),
  },
  bezorging: {
    goed: text('wat klaarligt, kan u bereiken', 'what lies ready can reach you'),
    niet: text('wat klaarligt, bereikt u nu niet', 'what lies ready does not reach you now'),
    afhankelijk: text('wat klaarligt, kan u bereiken', 'what lies ready can reach you'),
  },
};

const NOTE: Text = {
  nl:
    'Dit antwoord komt uit regels, afspraken, abonnementen en het register. Het zegt niets over personen of ' +
    'berichten: ook als alles op orde is, kan er niets voor u zijn geweest.',
  en:
    'This answer comes from rules, agreements, subscriptions and the directory. It says nothing about persons or ' +
    'messages: even with everything in order there may have been nothing for you.',
};

export const nothingBody = (answer: WhyNothing, language: Language): object => ({
  vraag: 'niets',
  postbus: answer.asked.role,
  berichtsoort: answer.asked.type,
  periode: { van: answer.asked.from, tot: answer.asked.until },
  ...(answer.asked.postcode === undefined ? {} : { postcode: answer.asked.postcode }),
  beleid: answer.policy,
  regelsVanToen: answer.byRulesOfThen,
  regelsGewijzigd: answer.isReplaced,
  stappen: answer.steps.map((step) => stepBody(step, language)),
  regels: [...answer.giving, ...answer.stopping].map((rule) =>
    ruleBody(rule, answer.isNeutral, language),
  ),
  ontvangen:
    answer.received === undefined
      ? { minderDan: LIMITS.inquiryCountMin }
      : { aantal: answer.received },
  toelichting: NOTE[language],
});

function stepBody({ step, outcome, code, help, municipality }: StepAnswer, language: Language) {
  const where = municipality === undefined ? '' : ` (${municipality.name}, ${municipality.code})`;
  return {
    stap: step,
    uitkomst: outcome,
    ...(code !== undefined && { code }),
    uitleg: `${STEPS[step][outcome][language]}${where}`,
    ...(help !== undefined && { hulp: help[language] }),
  };
}

const EFFECT = {
  permit: 'geeft',
  forbid: 'verbiedt',
  hold: 'houdtAan',
  refuse: 'weigert',
  narrow: 'verbiedt',
} as const satisfies Record<RuleInfo['effect'], string>;

const ruleBody = (
  { info, relations, need, window }: ReachingRule,
  isNeutral: boolean,
  language: Language,
) => ({
  regel: info.id,
  effect: EFFECT[info.effect],
  ...(relations.length > 0 && { relaties: relations.map((one) => relationText(one)[language]) }),
  ...(need !== undefined && need !== 'altijd' && { nodig: NEEDS[need][language] }),
  ...(window && { periode: window[language] }),
  ...groundBody(info, isNeutral),
  uitleg: info.why[language],
});
