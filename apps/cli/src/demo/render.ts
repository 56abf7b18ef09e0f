// Answers: how does a person see what happened? Per message a table with the parties side by side:
// what each sees, what was generalised or withheld, by which rule and on which ground. 100 columns.
import type { FullPassport } from '#evidence';
import type { JsonObject } from '#kernel';
import { COLUMNS, listed, paint, ruleLine, say, width, wrapped } from '../output/print.js';
import type { Hearing, Judged } from './judgement.js';
import { ROWS, type Cell } from './rows.js';
import { PARTIES } from './story.js';

const LABEL = 24;

export function showMessage({ published, receipt, hearings, wrong }: Judged): void {
  const { step, status, nr } = published;
  say();
  say(paint('bold', cut(`${step.file.slice(0, 2)}  ${step.title}`, COLUMNS)));
  say(paint('dim', `    ${answer(status)}${nr ? `, inzending ${nr}` : ''}`));
  if (receipt) {
    const at = receipt.checkpoint ? `, controlepunt ${String(receipt.checkpoint['nummer'])}` : '';
    const said = `ontvangstbewijs geldig (ES256): digest ${receipt.digest.slice(0, 16)}…${at}`;
    say(paint('dim', `    ${said}`));
  }
  const heard = hearings.filter((one) => one.view !== undefined);
  if (heard.length > 0) {
    showTable(heard);
    showRules(heard);
  }
  showOthers(published.outcome, hearings);
  for (const [folder, files] of Object.entries(step.recalls ?? {})) {
    const name = PARTIES.find((party) => party.folder === folder)?.name ?? folder;
    say(`    ${name}: ${paint('yellow', 'teruggeroepen')} ${files.join(', ')}`);
  }
  if (published.code) say(`    ${paint('yellow', 'geweigerd')}: ${published.code}`);
  for (const one of wrong) say(paint('red', `    NIET ZOALS VERWACHT  ${one}`));
}

const answer = (status: number): string =>
  status === 202 ? '202 aanvaard' : status === 200 ? '200 hetzelfde bewijs als eerst' : `${status}`;

function showTable(heard: readonly Hearing[]): void {
  const room = Math.floor((COLUMNS - 4 - LABEL) / heard.length) - 1;
  const line = (label: string, cells: readonly string[]) =>
    say(
      `    ${padded(label, LABEL)}${cells.map((cell) => padded(cell, room + 1)).join('')}`.trimEnd(),
    );
  line(
    '',
    heard.map((one) => paint('bold', cut(one.party.name, room))),
  );
  line(
    '',
    heard.map((one) => paint('dim', cut(one.passport.relatie, room))),
  );
  for (const { name, nl } of ROWS) {
    const cells = heard.map((one) => one.cells.get(name));
    if (cells.every((cell) => cell === undefined)) continue;
    const blocks = cells.map((cell) => shown(cell, room));
    const height = Math.max(...blocks.map((block) => block.length));
    for (let at = 0; at < height; at += 1) {
      line(
        at === 0 ? nl : '',
        blocks.map((block) => block[at] ?? ''),
      );
    }
  }
}

/** The lines of one cell; a random reference is cut, what a person reads is not. */
function shown(cell: Cell | undefined, room: number): readonly string[] {
  if (cell === undefined) return [''];
  const inside = (text: string, style: 'green' | 'yellow') =>
    broken(text, room).map((part) => paint(style, part));
  switch (cell.outcome) {
    case 'withheld':
      return [paint('dim', cell.mask ? 'afgeschermd' : '—')];
    case 'generalised':
      return inside(`≈ ${cell.text}`, 'yellow');
    case 'partly':
    case 'exact':
      return inside(cell.text, 'green');
  }
}

/** Breaks at spaces; a word that is longer than the column is cut. */
function broken(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').map((one) => cut(one, room))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < room) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** One line a party: the ground, and the rules that gave it something; the legend says what they mean. */
function showRules(heard: readonly Hearing[]): void {
  for (const { party, passport } of heard) {
    const granting = grantingRules(passport);
    const grounds = new Set(granting.flatMap((id) => passport.regels[id]?.grond ?? []));
    say(
      wrapped(
        `${paint('bold', party.name)}: ${[...grounds, paint('cyan', granting.join(' '))].join('; ')}`,
        4,
        6,
      ),
    );
    const masks = [...new Set(passport.velden.flatMap((leaf) => leaf.masker ?? []))];
    if (masks.length > 0) say(`      ${paint('yellow', 'afgeschermd')}: ${masks.join(', ')} (P21)`);
    const unnamed = passport.velden.filter(
      (leaf) => leaf.uitkomst === 'onthouden' && leaf.regels.length === 0,
    );
    if (unnamed.length > 0)
      say(
        paint(
          'dim',
          `      onthouden, geen regel noemt ze: ${unnamed.length} ${unnamed.length === 1 ? 'veld' : 'velden'}`,
        ),
      );
  }
}

const grantingRules = (passport: FullPassport): readonly string[] => [
  ...new Set(
    passport.velden
      .filter((leaf) => leaf.uitkomst !== 'onthouden' && leaf.masker === undefined)
      .flatMap((leaf) => leaf.regels),
  ),
];

/** What each rule that gave something means, once. */
export function showLegend(judged: readonly Judged[]): void {
  const rules = new Map(
    judged
      .flatMap((one) => one.hearings)
      .filter((one) => one.view !== undefined)
      .flatMap(({ passport }) =>
        grantingRules(passport).map((id) => [id, passport.regels[id]] as const),
      ),
  );
  say();
  say(paint('bold', 'De regels, en waarom'));
  for (const [id, rule] of rules) {
    say(`    ${ruleLine(id, rule?.grond)}`);
    say(wrapped(rule?.uitleg.nl ?? '', 6, 6));
  }
}

/** Who got nothing and why; a party without any relation to the person is only named. */
function showOthers(outcome: JsonObject | undefined, hearings: readonly Hearing[]): void {
  if (outcome === undefined) return;
  for (const one of hearings.filter((hearing) => hearing.view === undefined)) {
    say(`    ${one.party.name}: niets, ${paint('yellow', one.passport.code ?? '')}`);
  }
  for (const one of listed(outcome['onbestelbaar'])) {
    say(
      `    ${paint('yellow', 'onbestelbaar')}: ${String(one['relatie'])}, ${String(one['code'])} (in de wachtrij)`,
    );
  }
  const none = PARTIES.filter((party) => !hearings.some((one) => one.party === party));
  if (none.length > 0)
    say(paint('dim', `    niet aan de orde: ${none.map((one) => one.name).join(', ')}`));
  const reason = outcome['reden'] as JsonObject | undefined;
  const why = reason ? `, ${String(reason['code'])}` : '';
  say(`    de afzender ziet: ${paint('cyan', String(outcome['toestand']))}${why}`);
}

const padded = (text: string, room: number): string =>
  text + ' '.repeat(Math.max(0, room - width(text)));

/** Cuts plain text; a text with colour codes is short by making. */
const cut = (text: string, room: number): string =>
  width(text) <= room ? text : `${text.slice(0, room - 1)}…`;
