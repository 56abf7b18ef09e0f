// Answers: how does a run get into docs/performance.md? Between two marks, so that whoever runs it
// again changes the figures and nothing else.
import { readFile, writeFile } from 'node:fs/promises';
import type { Measured } from './measured.js';
import type { Surroundings } from './surroundings.js';
import { tableOf } from './table.js';

const BEGIN = '<!-- bench: begin -->';
const END = '<!-- bench: end -->';

export async function rewritePage(
  file: string,
  about: Surroundings,
  results: readonly Measured[],
): Promise<void> {
  await writeFile(file, withTable(await readFile(file, 'utf8'), about, results));
}

/** @throws Error when the page does not have both marks, in order */
export function withTable(page: string, about: Surroundings, results: readonly Measured[]): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END, from);
  if (from < 0 || to < 0) throw new Error('the page has no place for the table');
  const versions = Object.entries(about.versions).map(([name, version]) => `${name} ${version}`);
  const text = [
    BEGIN,
    '',
    `Sluis ${about.sluis}, commit ${about.commit}, measured ${about.at.slice(0, 10)} on ${about.machine}; ${versions.join('; ')}.`,
    '',
    tableOf(results),
    '',
    '',
  ].join('\n');
  return page.slice(0, from) + text + page.slice(to);
}
