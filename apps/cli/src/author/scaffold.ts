// Answers: with which files does a new message type begin? With files that already generate, load
// and draw the matrix as they stand, so that its author changes one thing at a time; every text that
// still says "fill in" keeps the tests red.
import type { JsonObject, JsonValue } from '#kernel';
import { FILL_IN, nounOf, type NewType } from './new-type.js';
import { ruleStub } from './rule-stub.js';

/** Every file by its path from the root of the project. */
export function scaffold(type: NewType): ReadonlyMap<string, string> {
  const folder = `schemas/messages/${type.name}`;
  const { zaakreferentie, ...shortest } = dataOf(type);
  return new Map([
    [`${folder}/schema.json`, json(schemaOf(type))],
    [`${folder}/entry.yaml`, entryOf(type)],
    [`${folder}/examples/valid/minimaal.json`, json(eventOf(type, shortest))],
    [
      `${folder}/examples/valid/volledig.json`,
      json(eventOf(type, { zaakreferentie, ...shortest })),
    ],
    [
      `${folder}/examples/invalid/${type.object}-ontbreekt.json`,
      json({ place: `/${type.object}`, event: eventOf(type, without(shortest, type.object)) }),
    ],
    [`policies/national/${nounOf(type.name)}.yaml`, ruleStub(type)],
  ]);
}

const PART = 'urn:sluis:schema:deel';
const bilingual = (nl: string, en: string): string => `${FILL_IN.nl}: ${nl} / ${FILL_IN.en}: ${en}`;

const schemaOf = ({ name, object }: NewType): JsonObject => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:sluis:schema:${name}`,
  title: bilingual('de naam van het bericht', 'the name of the message'),
  description: bilingual('wat het bericht vertelt', 'what the message tells'),
  type: 'object',
  properties: {
    zaakreferentie: { $ref: `${PART}:zaak#/$defs/zaakreferentie` },
    persoon: { $ref: `${PART}:persoon#/$defs/betrokkene` },
    [object]: {
      title: bilingual('waar het over gaat', 'what it is about'),
      type: 'object',
      properties: {
        datum: {
          $ref: `${PART}:datum#/$defs/datum`,
          'x-sluis': {
            class: 'voorwaarde',
            label: { nl: `${FILL_IN.nl}: welke datum`, en: `${FILL_IN.en}: which date` },
          },
        },
      },
      required: ['datum'],
      unevaluatedProperties: false,
    },
  },
  required: ['persoon', object],
  unevaluatedProperties: false,
});

const QUESTIONS: readonly (readonly [string, string, string])[] = [
  ['trigger', 'wat is er gebeurd', 'what happened'],
  ['timing', 'wanneer en hoe snel', 'when and how fast'],
  ['ground', 'op grond waarvan', 'on what ground'],
  ['consent', 'of toestemming nodig is', 'whether consent is needed'],
  ['retention', 'hoe lang de ontvanger het bewaart', 'how long the recipient keeps it'],
];
const TIME = {
  nl: 'Het moment waarop het bronsysteem de gebeurtenis vastlegde. Wanneer iets werkelijk gebeurde, staat in `data`.',
  en: 'The moment at which the source system recorded the event. When something really happened is in `data`.',
};

function entryOf({ name, sender, recipient }: NewType): string {
  const answers = new Map(
    QUESTIONS.map(([question, nl, en]) => [
      question,
      answer(question, `${FILL_IN.nl}: ${nl}`, `${FILL_IN.en}: ${en}`),
    ]),
  );
  return [
    `# What the catalogue says about ${name}, besides its schema.`,
    `lane: ${sender.lane}`,
    'kind: bericht',
    'namesDetention: true',
    'derived: []',
    'replaced: [/zaakreferentie]',
    'entry:',
    answers.get('trigger'),
    answers.get('timing'),
    `  senders: [${sender.code}]`,
    `  recipients: [${recipient.code}]`,
    answers.get('ground'),
    answers.get('consent'),
    answers.get('retention'),
    answer('time', TIME.nl, TIME.en),
    '',
  ].join('\n');
}

const answer = (question: string, nl: string, en: string): string =>
  `  ${question}:\n    nl: '${nl}'\n    en: '${en}'`;

const dataOf = ({ object }: NewType): Readonly<Record<string, JsonValue>> => ({
  zaakreferentie: 'Zr8mQ2vT4kXn6bYcW1pLsg',
  persoon: {
    naam: { geslachtsnaam: 'Berg' },
    geboorte: { datum: { type: 'Datum', datum: '1988-04-12' } },
    // A reserved test number: no person has it.
    burgerservicenummer: '999990019',
  },
  [object]: { datum: { type: 'Datum', datum: '2027-03-09' } },
});

const eventOf = ({ name }: NewType, data: Readonly<Record<string, JsonValue | undefined>>) => ({
  specversion: '1.0',
  id: '0b9f0e52-6f0c-4a53-9d7e-000000000001',
  source: 'urn:nld:oin:00000099000000599000:systeem:voorbeeld',
  type: name,
  time: '2027-03-01T09:15:00Z',
  datacontenttype: 'application/json',
  dataschema: `urn:sluis:schema:${name}`,
  data,
});

const without = (data: Readonly<Record<string, JsonValue | undefined>>, name: string) =>
  Object.fromEntries(Object.entries(data).filter(([key]) => key !== name));

/** As the formatter of the project writes it: a list of names stands on one line. */
const json = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replaceAll(/\[\s+("[^"]*"(?:,\s+"[^"]*")*)\s+\]/g, (_, names: string) => `[${names.replaceAll(/,\s+/g, ', ')}]`)}\n`;
