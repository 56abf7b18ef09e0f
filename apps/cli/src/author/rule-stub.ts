// Answers: what does the first rule of a new type say, and where do its fields stand in the matrix?
// It gives one role what every reader of such a message needs, and the type's own fields.
import type { RoleDefinition } from '#policy';
import { FILL_IN, nounOf, type NewType } from './new-type.js';

/** By which relation a role is reached, where it has several. */
const PREFERRED = ['inrichting', 'landelijk', 'bestemming'];

export const relationOf = ({ relations }: RoleDefinition): string =>
  PREFERRED.find((one) => (relations as readonly string[]).includes(one)) ?? relations[0] ?? '';

/** P26: who only knows a number may not ask about a person; who holds them cannot be a stranger. */
const strangers = ({ name, sender, review }: NewType): string =>
  sender.code === 'gevangeniswezen'
    ? ''
    : `
  - id: ${nounOf(name)}.onbekend
    effect: refuse
    lane: ${sender.lane}
    ground: { kind: statute, article: '${FILL_IN.nl}: het artikel' }
    types: [${name}]
    when: { afzender.betrokken: false }
    problem: niet-gevonden
    why:
      nl: Alleen wie iets van deze zaak kreeg, kan er iets over zeggen. Anders kon iedereen met een burgerservicenummer een zaak opzoeken.
      en: Only who was given something of this case can say something about it. Otherwise anybody with a citizen service number could look up a case.
    owner: '${FILL_IN.nl}: wie over deze regel gaat'
    review: ${review}
`;

export function ruleStub(type: NewType): string {
  const { name, object, recipient, review } = type;
  const noun = nounOf(name);
  // A role with a condition of its own gets something only when the person asks for help with it.
  const need = recipient.ownCondition === undefined ? 'altijd' : 'hulpvraag.eigen';
  return `# ${FILL_IN.nl}: wie ziet wat van ${name}, en waarom?
rules:
  - id: ${noun}.${recipient.code}
    lane: ${recipient.lane}
    purpose: ${recipient.purposes[0] ?? ''}
    ground: { kind: statute, article: '${FILL_IN.nl}: het artikel' }
    types: [${name}]
    to: { role: ${recipient.code}, relation: [${relationOf(recipient)}] }
    need: ${need}
    fields:
      exact:
        - /zaakreferentie
        - /persoon/burgerservicenummer
        - /persoon/naam/voornamen
        - /persoon/naam
        - /persoon/geboorte/datum
        - /${object}/datum
    window: { from: begin|open, until: einde|verwachteEinde + P6M }
    why:
      nl: '${FILL_IN.nl}: waarom deze rol deze gegevens nodig heeft voor haar taak.'
      en: '${FILL_IN.en}: why this role needs these data for its task.'
    owner: '${FILL_IN.nl}: wie over deze regel gaat'
    review: ${review}
    matrix: a1
${strangers(type)}
# Verplaats deze rij naar matrix.yaml zodra zij klopt.
matrix:
  - row: ${object}
    title: { nl: '${FILL_IN.nl}: ${object}', en: '${FILL_IN.en}: ${object}' }
    why: a1
    leaves: [/${object}/datum]
    cells:
      ${recipient.code}: ${need === 'altijd' ? 'Y' : 'H'}
`;
}
