// Answers: how does a person look up a message type? The reference page: per type its entry and
// the table of its leaves, in Dutch and English.
import type { JsonObject, JsonValue, Pointer, Text } from '#kernel';
import type { Leaf } from '../message.js';
import type { Described } from './catalogue-data.js';
import { QUESTIONS } from './source.js';

const WORDS: Readonly<Record<(typeof QUESTIONS)[number], Text>> = {
  trigger: { nl: 'Aanleiding', en: 'Trigger' },
  timing: { nl: 'Wanneer', en: 'When' },
  senders: { nl: 'Afzenders', en: 'Senders' },
  recipients: { nl: 'Ontvangers', en: 'Recipients' },
  ground: { nl: 'Grondslag', en: 'Legal ground' },
  consent: { nl: 'Toestemming', en: 'Consent' },
  retention: { nl: 'Bewaartermijn', en: 'Retention' },
  time: { nl: 'Betekenis van `time`', en: 'Meaning of `time`' },
};

const KINDS: Readonly<Record<string, Text>> = {
  bericht: { nl: 'bericht dat een partij verstuurt', en: 'message that a party sends' },
  weergave: { nl: 'neutrale weergave die Sluis maakt', en: 'neutral view that Sluis makes' },
  intern: { nl: 'intern, alleen binnen Sluis', en: 'internal, only inside Sluis' },
};

const INTRODUCTION = `# Berichtsoorten / Message types

Gemaakt uit \`schemas/\` door \`npm run generate\`; wijzig de bron, niet deze pagina. / Made from
\`schemas/\` by \`npm run generate\`; change the source, not this page.

Een datum staat hier als één veld, met begeleidende velden eronder. Een \`*\` in een pointer staat voor
elk element van een lijst. / A date stands here as one field, with its companions below it. A \`*\` in
a pointer stands for every item of a list.
`;

/** `examples` holds one event of each type, by its name. */
export const cataloguePage = (
  described: readonly Described[],
  examples: ReadonlyMap<string, JsonObject>,
): string =>
  [
    INTRODUCTION,
    contents(described),
    ...described.map((one) => `${section(one)}\n${example(examples.get(one.data.name))}`),
  ].join('\n');

const example = (event: JsonObject | undefined): string =>
  event === undefined ? '' : `\`\`\`json\n${JSON.stringify(event, null, 2)}\n\`\`\`\n`;

const contents = (described: readonly Described[]): string =>
  table(
    ['Soort / Type', 'Nederlands', 'English'],
    described.map(({ data }) => [link(data.name), data.title.nl, data.title.en]),
  );

function section({ data, message }: Described): string {
  const kind = KINDS[data.kind] ?? { nl: data.kind, en: data.kind };
  return `## ${data.name}

${data.title.nl} / ${data.title.en}

${data.description.nl} / ${data.description.en}

${entryLine({ nl: 'Aard', en: 'Kind' }, kind)}
${QUESTIONS.map((question) => entryLine(WORDS[question], data.entry[question] as JsonValue)).join('\n')}

${table(['Pointer', 'Nederlands', 'English', 'Klasse / Class', ''], rowsOf(data.leaves, message.replaced ?? []))}`;
}

/** Role codes are the same in both languages. */
function entryLine(word: Text, value: JsonValue | Text): string {
  const roles = Array.isArray(value)
    ? value.map((role) => `\`${role}\``).join(', ') || '–'
    : undefined;
  const { nl, en } = value as Text;
  return `- **${word.nl} / ${word.en}**: ${roles ?? `${nl} / ${en}`}`;
}

/** Previous values repeat the leaves they mirror, so one row stands for all of them. */
function rowsOf(
  leaves: readonly Leaf[],
  replaced: readonly Pointer[],
): readonly (readonly string[])[] {
  const rows = leaves
    .filter((leaf) => leaf.mirrors === undefined)
    .map((leaf) => leafRow(leaf, replaced.includes(leaf.pointer) ? REPLACED : remark(leaf)));
  const mirrored = leaves.length > rows.length;
  return mirrored ? [...rows, PREVIOUS_VALUES] : rows;
}

const PREVIOUS_VALUES = [
  '`/wijziging/vorigeWaarden/…`',
  'De vorige waarde van een veld hierboven, onder dezelfde pointer',
  'The previous value of a field above, under the same pointer',
  'als het veld / as the field',
  '',
];

/** What the sender may give, and every recipient reads as one of its own. */
const REPLACED =
  'van de afzender zelf; ieder leest een eigen / the sender’s own; each reads its own';

const leafRow = (leaf: Leaf, note: string): readonly string[] => [
  `\`${leaf.pointer}\``,
  leaf.label.nl,
  leaf.label.en,
  leaf.class,
  note,
];

function remark(leaf: Leaf): string {
  if (leaf.from !== undefined) return 'door Sluis gevuld / filled by Sluis';
  if (leaf.derived) return 'afgeleid / derived';
  if (leaf.companionOf !== undefined) return 'hoort bij de datum / belongs to the date';
  return '';
}

const link = (name: string): string => `[\`${name}\`](#${name.replaceAll('.', '')})`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
