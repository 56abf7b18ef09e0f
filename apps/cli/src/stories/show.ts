// Answers: how does a person see what happened in a story? Step by step a table of who got what and by
// which rule, then who got nothing and why; the rules are explained once, at the end. 100 columns.
import type { FullPassport } from '#evidence';
import { PROBLEMS, type JsonObject } from '#kernel';
import { COLUMNS, paint, ruleLine, say, wrapped } from '../output/print.js';
import { CAST, memberOf } from './cast.js';
import type { Arrival, Heard, PlayedStep } from './play.js';
import type { ToldStory } from './run.js';
import { changesIn, grantingRules, readable, shortType } from './words.js';

export function showStory({ story, steps, report, wrong }: ToldStory): void {
  say(paint('bold', story.title));
  say(paint('dim', `examples/sandboxes/${story.name}; alle personen zijn verzonnen`));
  let at = story.begins;
  for (const [index, played] of steps.entries()) {
    if (played.step.at !== undefined) at = Date.parse(played.step.at);
    showStep(played, index + 1, at);
  }
  showRules(steps);
  say();
  say(
    report.fault
      ? paint('red', `bewijs NIET in orde: ${JSON.stringify(report.fault)}`)
      : paint('green', `bewijs in orde: ${report.entries} gebeurtenissen`),
  );
  for (const place of wrong) say(paint('red', `NIET ZOALS VERWACHT  ${place}`));
  if (wrong.length === 0) say(paint('green', 'alles kwam uit zoals de map van het verhaal zegt'));
}

function showStep(played: PlayedStep, number: number, at: number): void {
  const { step, state, code } = played;
  say();
  say(wrapped(paint('bold', `${number}  ${step.title}`), 0, 3));
  say(paint('dim', `   ${MOMENT.format(at)}, ${whatHappens(played)}`));
  for (const heard of played.heard) showHeard(heard);
  for (const { member, passport } of played.withheld) {
    say(wrapped(`${paint('bold', member.name)}: niets, ${reason(passport.code ?? '')}`, 5, 7));
  }
  for (const one of played.unrouted) {
    const [relation = '', why = ''] = one.split(': ');
    say(wrapped(`${paint('yellow', 'onbestelbaar')}: ${relation}, ${reason(why)}`, 5, 7));
  }
  showNobody(played);
  if (state !== undefined) {
    const because = code === undefined ? '' : `, ${reason(code)}`;
    say(wrapped(`de afzender ziet: ${paint('cyan', state)}${because}`, 5, 7));
  }
}

const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'full',
  timeStyle: 'short',
});

function whatHappens({ step }: PlayedStep): string {
  if (step.hold) return step.hold === 'release' ? 'sluis hold release' : 'sluis hold refuse';
  if (step.rules) return `andere regels: ${step.rules.file}`;
  if (step.message === undefined) return 'alleen de klok';
  const type = /"type":\s*"(nl\.[^"]+)"/.exec(step.message)?.[1];
  return `${memberOf(step.by).name} stuurt ${type ? shortType(type) : 'iets dat geen bericht is'}`;
}

const dim = (text: string): string => paint('dim', text);

const NAME = 17;
const LABEL = 8;

/** One block a recipient: its name beside all that is new for it. */
function showHeard({ member, arrivals }: Heard): void {
  const lines = arrivals.flatMap(linesOf);
  for (const [index, line] of lines.entries()) {
    const name = index === 0 ? member.name : '';
    say(`     ${paint('bold', name)}${' '.repeat(NAME - name.length)}${line}`);
  }
}

function linesOf({ number, seen, before, passport }: Arrival): readonly string[] {
  const what = whatOf(number, seen);
  if (!passport || seen['gegevens'] === undefined) return [what];
  const { exact, coarser, withheld } = readable(passport);
  return [
    what,
    ...cell('ziet', exact, 'green'),
    ...cell('grover', coarser, 'yellow'),
    ...cell('niet', withheld, 'dim'),
    ...(before
      ? cell('anders', changesIn(passport, before, seen['gegevens'] as JsonObject), 'green')
      : []),
    ...cell('regels', [ruleFamilies(passport)], 'cyan'),
  ];
}

/** The words of one kind, broken within the room that the name leaves. */
function cell(
  label: string,
  words: readonly string[],
  style: Parameters<typeof paint>[0],
): readonly string[] {
  if (words.length === 0) return [];
  const room = COLUMNS - 5 - NAME;
  return wrapped(words.join(' · '), LABEL, LABEL, room)
    .split('\n')
    .map((line, index) => {
      const text = paint(style, line.trimStart());
      return `${dim((index === 0 ? label : '').padEnd(LABEL))}${text}`;
    });
}

function whatOf(number: number, seen: Arrival['seen']): string {
  const type = shortType(String(seen['soort']));
  const about = String(seen['over']);
  if (seen['melding'] !== undefined) {
    const until = String(seen['wissenVoor']);
    return `nr ${number} zegt: nr ${about} is weg (${String(seen['melding'])}), wis uw kopie voor ${until}`;
  }
  if (seen['toestand'] !== undefined) {
    return paint('yellow', `nr ${number} ${type} is ${String(seen['toestand'])}`);
  }
  return `nr ${number} ${type}${seen['over'] === undefined ? '' : `, in plaats van nr ${about}`}`;
}

/** `coordinator.persoon, coordinator.detentie` as `coordinator: persoon detentie`. */
function ruleFamilies(passport: FullPassport): string {
  const families = Map.groupBy(grantingRules(passport), (id) => id.split('.')[0] ?? id);
  return [...families]
    .map(([name, ids]) => `${name}: ${ids.map((id) => id.split('.').slice(1).join('.')).join(' ')}`)
    .join('; ');
}

/** Who has nothing to do with it; when nobody got anything, that is said in one word. */
function showNobody({ heard, withheld }: PlayedStep): void {
  if (heard.length === 0) {
    say(dim('     in geen enkele postbus verandert iets'));
    return;
  }
  const named = new Set([...heard, ...withheld].map(({ member }) => member.folder));
  const others = CAST.filter(({ folder }) => !named.has(folder)).map(({ name }) => name);
  say(wrapped(dim(`niet aan de orde: ${others.join(', ')}`), 5, 7));
}

/** In words where the catalogue has them. */
function reason(code: string): string {
  const known = Object.values(PROBLEMS).find((one) => one.code === code);
  return known ? `${paint('yellow', code)} (${known.title.nl})` : paint('yellow', code);
}

/** What each rule that gave something means, once. */
function showRules(steps: readonly PlayedStep[]): void {
  const passports = steps
    .flatMap(({ heard }) => heard.flatMap(({ arrivals }) => arrivals))
    .flatMap(({ passport }) => passport ?? []);
  const rules = new Map(
    passports.flatMap((one) => grantingRules(one).map((id) => [id, one.regels[id]] as const)),
  );
  if (rules.size === 0) return;
  say();
  say(paint('bold', 'De regels, en waarom'));
  for (const [id, rule] of rules) {
    say(`  ${ruleLine(id, rule?.grond)}`);
    say(wrapped(rule?.uitleg.nl ?? '', 4, 4));
  }
}
