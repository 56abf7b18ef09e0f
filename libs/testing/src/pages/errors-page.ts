// Answers: what should docs/reference/errors.md say? The page is this text for the catalogue in the
// kernel; a test compares the two.
import type { Problem } from '#kernel';

const ACTS = {
  sender: 'the sender (`afzender`)',
  recipient: 'the recipient (`ontvanger`)',
  gateway: 'the gateway (`gateway`)',
} as const;

const INTRODUCTION = `# Problems

Every refusal is \`application/problem+json\` (RFC 9457) with a fixed \`code\`. The code says what is
wrong, \`herkomst\` who must act, \`herhaalbaar\` whether the very same request may be offered again,
\`hulp\` what to do, and \`fouten\` lists every place that is wrong, never a value. \`correlatie\` is the
number that the operator can look up. Texts are Dutch, or English with \`Accept-Language: en\`.

A code of the class \`persoon\` tells a fact about a person. It is shown only to a role that may know
that fact; everybody else sees \`niet-verstrekt\`. Codes without a request to answer, such as why a
recipient got nothing, appear as \`reden\` in \`GET /v1/inzendingen/{nr}\` and in evidence.

This page is compared with \`libs/kernel/src/problems/catalogue.ts\` by a test; after a change there,
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
  return [INTRODUCTION, ...sections].join('\n');
}

const section = (problem: Problem, status: number): string => `## \`${problem.code}\`

- in het Nederlands: ${problem.title.nl}; ${problem.help.nl}
- in English: ${problem.title.en}; ${problem.help.en}
- HTTP status: ${status}
- class: \`${problem.class}\`
- who must act: ${ACTS[problem.origin]}
- same request again: ${problem.retryable ? 'yes, later' : 'no'}
`;
