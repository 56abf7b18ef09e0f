// Answers: how does a person see what happened? Per message a table with the parties side by side:
// what each sees, what was generalised or withheld, by which rule and on which ground. 100 columns.
import type { FullPassport } from '#evidence';
import type { JsonObject } from '#kernel';
import { listed, paint, say, width } from '../output/print.js';
import type { Hearing, Judged } from './judgement.js';
import { ROWS, type Cell } from './rows.js';
import { PARTIES } from './story.js';

const COLUMNS = 100;
const LABEL = 24;

export function showMessage({ published, hearings, wrong }: Judged): void {
  const { step, status, nr } = published;
  say();
  say(paint('bold', cut(`${step.file.slice(0, 2)}  ${step.title}`, COLUMNS)));
  say(paint('dim', `    ${answer(status)}${nr ? `, inzending ${nr}` : ''}`));
  const heard = hearings.filter((one) => one.view !== undefined);
  if (heard.length > 0) {
    showTable(heard);
    showRules(heard);
  }
  showOthers(published.outcome, hearings);
  if (published.code) say(`    ${paint('yellow', 'geweigerd')}: ${published.code}`);
  for (const one of wrong) say(paint('red', `    NIET ZOALS VERWACHT  ${one}`));
}

const answer = (status: number): string =>
  status === 202 ? '202 aanvaard' : status === 200 ? '200 hetzelfde bewijs als eerst' : `${status}`;

function showTable(heard: readonly Hearing[]): void {
  const room = Math.floor((COLUMNS - 4 - LABEL) / heard.length) - 1;
  const line = (label: string, cells: readonly string[]) =>
    say(`    ${padded(label, LABEL)}${cells.map((cell) => padded(cell, room + 1)).join('')}`.trimEnd());
  line('', heard.map((one) => paint('bold', cut(one.party.name, room))));
  line('', heard.map((one) => paint('dim', cut(one.passport.relatie, room))));
  for (const { name, nl } of ROWS) {
    const cells = heard.map((one) => one.cells.get(name));
    if (cells.every((cell) => cell === undefined)) continue;
    line(nl, cells.map((cell) => shown(cell, room)));
  }
}

function shown(cell: Cell | undefined, room: number): string {
  if (cell === undefined) return '';
  switch (cell.outcome) {
    case 'withheld':
      return paint('dim', cell.mask ? 'afgeschermd' : '—');
    case 'generalised':
      return paint('yellow', cut(`≈ ${cell.text}`, room));
    case 'partly':
    case 'exact':
      return paint('green', cut(cell.text, room));
  }
}

/** One line a party: the rules that gave it something, and their ground. */
function showRules(heard: readonly Hearing[]): void {
  for (const { party, passport } of heard) {
    const granting = rulesOf(passport, ['vrijgegeven', 'veralgemeend']);
    const grounds = [...new Set(granting.map((id) => passport.regels[id]?.grond ?? ''))].join('; ');
    say(cut(`    ${paint('bold', party.name)} op grond van ${grounds}`, COLUMNS));
    for (const id of granting) say(wrapped(`      ${paint('cyan', id)}: ${passport.regels[id]?.uitleg.nl ?? ''}`));
    const masks = [...new Set(passport.velden.flatMap((leaf) => leaf.masker ?? []))];
    if (masks.length > 0) say(`      ${paint('yellow', 'afgeschermd')}: ${masks.join(', ')} (P21)`);
  }
}

const rulesOf = (passport: FullPassport, outcomes: readonly string[]): readonly string[] => [
  ...new Set(
    passport.velden
      .filter((leaf) => outcomes.includes(leaf.uitkomst) && leaf.masker === undefined)
      .flatMap((leaf) => leaf.regels),
  ),
];

/** Who got nothing and why; a party without any relation to the person is only named. */
function showOthers(outcome: JsonObject | undefined, hearings: readonly Hearing[]): void {
  if (outcome === undefined) return;
  for (const one of hearings.filter((hearing) => hearing.view === undefined)) {
    say(`    ${one.party.name}: niets, ${paint('yellow', one.passport.code ?? '')}`);
  }
  for (const one of listed(outcome['onbestelbaar'])) {
    say(`    ${paint('yellow', 'onbestelbaar')}: ${String(one['relatie'])}, ${String(one['code'])} (in de wachtrij)`);
  }
  const none = PARTIES.filter((party) => !hearings.some((one) => one.party === party));
  if (none.length > 0) say(paint('dim', `    niet aan de orde: ${none.map((one) => one.name).join(', ')}`));
  const reason = outcome['reden'] as JsonObject | undefined;
  const why = reason ? `, ${String(reason['code'])}` : '';
  say(`    de afzender ziet: ${paint('cyan', String(outcome['toestand']))}${why}`);
}

const padded = (text: string, room: number): string =>
  text + ' '.repeat(Math.max(0, room - width(text)));

/** Cuts plain text; a text with colour codes is short by making. */
const cut = (text: string, room: number): string =>
  width(text) <= room ? text : `${text.slice(0, room - 1)}…`;

function wrapped(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && width(line) + width(word) + 1 > COLUMNS) {
      lines.push(line);
      line = `        ${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
