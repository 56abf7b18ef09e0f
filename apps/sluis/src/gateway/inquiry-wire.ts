// Answers: how does the answer to a question about a mailbox look on the wire, in plain words?
import type { WhyLess } from '#exchange';
import { FIELD_REASONS, type Text } from '#kernel';
import type { Language } from '#platform';
import type { LeftOut, RuleInfo } from '#policy';
import { reason } from './wire.js';

const OUTCOME = { coarser: 'grover', never: 'nooit', unmet: 'kan' } as const;
const STEP = { day: 'dag', month: 'maand', year: 'jaar', presence: 'aanwezig' } as const;

const COARSER: Text = {
  nl: 'dit gegeven kreeg u minder precies, omdat dat genoeg is voor uw taak',
  en: 'you got this less precisely, because that is enough for your task',
};
const UNMET: Text = {
  nl: 'een regel kan dit geven; het bericht bevatte het niet, of aan een voorwaarde was niet voldaan',
  en: 'a rule may give this; the message did not hold it, or a condition was not met',
};
export const NEEDS: Readonly<Record<LeftOut['needs'][number], Text>> = {
  'hulpvraag.eigen': {
    nl: 'daarvoor moet er een hulpvraag zijn op uw gebied',
    en: 'for that there must be a help request in your field',
  },
  'toestemming.eigen': {
    nl: 'daarvoor moet de persoon toestemming geven aan uw organisatie',
    en: 'for that the person must consent to your organisation',
  },
  verzoek: {
    nl: 'daarvoor doet u een los verzoek met een reden',
    en: 'for that you make a single request with a reason',
  },
};
const NOTE: Text = {
  nl:
    'De velden zijn die van de berichtsoort. Of het bericht van de afzender een veld bevatte dat u niet kreeg, ' +
    'zegt dit antwoord niet. Wat bij een datum hoort en wat een vorige waarde is, volgt het veld zelf.',
  en:
    'The fields are those of the message type. Whether the message of the sender held a field that you did not ' +
    'get is not said. What belongs to a date and what is a previous value follows the field itself.',
};

export const lessBody = (answer: WhyLess, language: Language): object => ({
  vraag: 'minder',
  postbus: answer.role,
  volgnummer: answer.number,
  berichtsoort: answer.viewType,
  toestand: answer.state,
  ...(answer.problem && { reden: reason(answer.problem, language) }),
  tijd: answer.at,
  beleid: answer.policy,
  regelsVanToen: answer.byRulesOfThen,
  volledig: answer.whole,
  velden: answer.leftOut.map((leaf) => leafBody(leaf, language)),
  regels: rulesBody(answer, language),
  toelichting: NOTE[language],
});

function leafBody(leaf: LeftOut, language: Language): object {
  const { pointer, label, outcome, step, reason: code, matrix, rules, against } = leaf;
  return {
    veld: pointer,
    naam: label[language],
    uitkomst: OUTCOME[outcome],
    ...(step && step !== 'exact' && { stap: STEP[step] }),
    ...(code && { code }),
    ...(matrix && { waarom: matrix.code }),
    uitleg: wordsOf(leaf)
      .map((text) => text[language])
      .join('; '),
    regels: rules,
    ...(against.length > 0 && { tegenregels: against }),
  };
}

/** Why the matrix gives a field to some only, says nothing of a field that this role may get. */
const wordsOf = (leaf: LeftOut): readonly Text[] => [
  whyOf(leaf),
  ...leaf.needs.map((need) => NEEDS[need]),
  ...(leaf.matrix && leaf.outcome !== 'unmet' ? [leaf.matrix.text] : []),
];

const whyOf = ({ outcome, reason: code }: LeftOut): Text => {
  if (code !== undefined) return FIELD_REASONS[code].title;
  return outcome === 'coarser' ? COARSER : UNMET;
};

const rulesBody = ({ rules, isNeutral }: WhyLess, language: Language): object =>
  Object.fromEntries(
    rules.map((rule) => [rule.id, { ...groundBody(rule, isNeutral), uitleg: rule.why[language] }]),
  );

/** An article of law may name what a neutral recipient may not know; the rule's words never do. */
export const groundBody = ({ ground, purpose }: RuleInfo, isNeutral: boolean): object =>
  isNeutral ? {} : { grond: ground, ...(purpose !== undefined && { doel: purpose }) };
