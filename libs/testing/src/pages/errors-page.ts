// Answers: what should docs/reference/errors.md say? The page is this text for the catalogues in the
// kernel; a test compares the two.
import {
  AGAIN,
  ALL_CODES,
  CODE_PLACES,
  isFinal,
  type CodeMeaning,
  type Problem,
  type Reason,
} from '#kernel';

const ACTS = {
  sender: 'the sender (`afzender`)',
  recipient: 'the recipient (`ontvanger`)',
  gateway: 'the gateway (`gateway`)',
} as const;

const INTRODUCTION = `# Problems

Every refusal is \`application/problem+json\` (RFC 9457) with a fixed \`code\`. The code says what is
wrong, \`klasse\` what it is due to, \`herkomst\` who must act, \`herhaalbaar\` whether the very same
request may be offered again, \`definitief\` whether nothing that anybody does makes it succeed,
\`opnieuw\` when trying makes sense at the earliest, \`hulp\` what to do, and \`fouten\` lists every
place that is wrong, never a value. \`correlatie\` is the number that the operator can look up. Texts
are Dutch, or English with \`Accept-Language: en\`. On the command line: \`sluis explain <code>\`.

A code of the class \`persoon\` tells a fact about a person. It is shown only to a role that may know
that fact; everybody else sees \`niet-verstrekt\`. Codes without a request to answer, such as why a
recipient got nothing, appear as \`reden\` in \`GET /v1/inzendingen/{nr}\` and in evidence.

Codes that are no answer to a request stand at the foot, by the place where they are read.

This page is compared with \`libs/kernel/src/problems\` by a test; after a change there,
\`UPDATE_PAGES=1 npx jest libs/kernel/src/problems\` writes it anew.
`;

/** @param statusOf the HTTP status of a problem, by its key in the catalogue */
export function errorsPage(
  problems: Readonly<Record<string, Problem>>,
  statusOf: (key: string) => number,
): string {
  const sections = Object.entries(problems)
    .sort(([, one], [, other]) => (one.code < other.code ? -1 : 1))
    .map(([key, problem]) => section(problem, statusOf(key)));
  return [INTRODUCTION, ...sections, ...elsewhere()].join('\n');
}

/** Of every place but the first, which is the catalogue of problems. */
const elsewhere = (): readonly string[] =>
  Object.entries(CODE_PLACES)
    .filter(([place]) => place !== 'bericht')
    .flatMap(([place, { nl, en }]) => [
      `## Codes ${en}\n\nIn het Nederlands: ${nl}.\n`,
      ...ALL_CODES.filter((one) => one.place === place).map(codeSection),
    ]);

const codeSection = (meaning: CodeMeaning): string => `### \`${meaning.code}\`

${textsOf(meaning)}
${courseOf(meaning)}
`;

const textsOf = ({ title, help }: Reason): string => `- in het Nederlands: ${title.nl}; ${help.nl}
- in English: ${title.en}; ${help.en}`;

const courseOf = (reason: Reason): string => `- class: \`${reason.class}\`
- who must act: ${ACTS[reason.origin]}
- final: ${isFinal(reason) ? 'yes' : 'no'}
- earliest retry: ${AGAIN[reason.again].when.en}`;

const section = (problem: Problem, status: number): string => `## \`${problem.code}\`

${textsOf(problem)}
- HTTP status: ${status}
${courseOf(problem)}
- same request again: ${problem.retryable ? 'yes, later' : 'no'}
`;
