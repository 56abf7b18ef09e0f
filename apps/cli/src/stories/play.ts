// Answers: what really happened, step by step, when a story was played? What became of each message,
// what lies in each mailbox that did not lie there before, and what the auditor's passport says of it.
import type { FullPassport } from '#evidence';
import type { MailboxEntry } from '#exchange';
import {
  dutchDate,
  isObject,
  PROBLEMS,
  type JsonObject,
  type JsonValue,
  type ProblemKey,
} from '#kernel';
import { CAST, memberOf, type Member } from './cast.js';
import type { Sandbox } from './sandbox.js';
import { unplayable } from './told.js';
import type { Story, StoryStep } from './story.js';

/** One thing that is new in a mailbox, or that is no longer what it was. */
export interface Arrival {
  readonly number: number;
  /** As files and tests compare it. */
  readonly seen: JsonObject;
  /** What the view held in whose place this one comes. */
  readonly before?: JsonObject;
  /** Of the view; absent for a notice. */
  readonly passport?: FullPassport;
}

export interface Heard {
  readonly member: Member;
  readonly arrivals: readonly Arrival[];
}

export interface PlayedStep {
  readonly step: StoryStep;
  /** As its sender sees the message. */
  readonly state?: string;
  readonly code?: string;
  readonly heard: readonly Heard[];
  /** Who was considered and gets nothing, with the code of the reason. */
  readonly withheld: readonly { readonly member: Member; readonly passport: FullPassport }[];
  /** Relations of the person for which there is no mailbox, with the code of the reason. */
  readonly unrouted: readonly string[];
  /** Every page as its owner was handed it. */
  readonly pages: ReadonlyMap<string, string>;
}

type Known = Map<string, ReadonlyMap<number, MailboxEntry>>;

export async function playStory(story: Story, sandbox: Sandbox): Promise<readonly PlayedStep[]> {
  const known: Known = new Map();
  const references = new Map<string, string>();
  const played: PlayedStep[] = [];
  for (const step of story.steps) {
    const did = await carriedOut(step, sandbox, references);
    await sandbox.settle();
    const pages = new Map<string, string>();
    const heard: Heard[] = [];
    for (const member of CAST) {
      const entries = await sandbox.read(member);
      pages.set(member.folder, entries.map(textOf).join('\n'));
      const arrivals = await arrivalsOf(member, entries, known, sandbox);
      if (arrivals.length > 0) heard.push({ member, arrivals });
      const newest = entries.map(referenceIn).findLast((one) => one !== undefined);
      if (newest !== undefined) references.set(member.folder, newest);
    }
    played.push({ step, heard, pages, ...(await outcomeOf(did, sandbox)) });
  }
  return played;
}

/** @returns the number of what was sent, or the code with which it was refused at the door */
async function carriedOut(
  step: StoryStep,
  sandbox: Sandbox,
  references: ReadonlyMap<string, string>,
): Promise<{ readonly nr?: string; readonly problem?: ProblemKey }> {
  if (step.at !== undefined) sandbox.moveTo(Date.parse(step.at));
  if (step.hold) await sandbox.decide(step.hold);
  const { rules } = step;
  if (rules) {
    await sandbox.changeRules(({ path, text }) =>
      path.endsWith(rules.file) ? withoutLines(text, rules.without) : text,
    );
  }
  if (step.message === undefined) return {};
  // Whoever writes about a person it did not name calls that person as it was called in its mailbox.
  const message = step.message.replaceAll(REFERENCE, references.get(step.by) ?? 'onbekend');
  const answer = await sandbox.offer(memberOf(step.by), message);
  return answer.kind === 'refused' ? { problem: answer.problem } : { nr: answer.nr };
}

const REFERENCE = '{{zaakreferentie}}';

/** @throws CommandFailed when the file has no such line, so that a story cannot change nothing */
function withoutLines(text: string, lines: readonly string[]): string {
  const all = text.split('\n');
  for (const line of lines) {
    if (!all.some((one) => one.trim() === line)) {
      throw unplayable('the step with rules', [`expected a line that the file has, not: ${line}`]);
    }
  }
  return all.filter((one) => !lines.includes(one.trim())).join('\n');
}

async function outcomeOf(
  { nr, problem }: { readonly nr?: string; readonly problem?: ProblemKey },
  { store }: Sandbox,
): Promise<Pick<PlayedStep, 'state' | 'code' | 'withheld' | 'unrouted'>> {
  if (problem)
    return { state: 'geweigerd', code: PROBLEMS[problem].code, withheld: [], unrouted: [] };
  if (nr === undefined) return { withheld: [], unrouted: [] };
  const status = await store.submission(nr);
  const decided = await store.decisions(nr);
  return {
    ...(status ? { state: status.state } : {}),
    ...(status?.problem ? { code: PROBLEMS[status.problem].code } : {}),
    unrouted: (status?.unrouted ?? []).map(({ relation, code }) => `${relation}: ${code}`),
    withheld: CAST.flatMap((member) => {
      const of = decided.filter(({ mailbox }) => mailbox === member.mailbox);
      const last = of.at(-1);
      if (!last || of.some(({ number }) => number !== undefined)) return [];
      return [{ member, passport: JSON.parse(last.passport) as FullPassport }];
    }),
  };
}

/** States in which what was handed over is there no longer. */
const GONE: readonly string[] = ['vervangen', 'teruggeroepen', 'verlopen'];

async function arrivalsOf(
  member: Member,
  entries: readonly MailboxEntry[],
  known: Known,
  { store }: Sandbox,
): Promise<readonly Arrival[]> {
  const before = known.get(member.folder);
  known.set(member.folder, new Map(entries.map((entry) => [entry.number, entry])));
  const different = entries.filter((entry) => {
    const earlier = before?.get(entry.number);
    return !earlier || (GONE.includes(entry.state) && earlier.state !== entry.state);
  });
  return Promise.all(
    different.map(async (entry) => {
      const { number } = entry;
      const found =
        entry.body === undefined ? undefined : await store.passport(member.mailbox, number);
      const passport = found && (JSON.parse(found.passport) as FullPassport);
      const earlier = before?.get(entry.about ?? 0)?.body;
      return {
        number,
        seen: seenOf(entry),
        ...(earlier === undefined ? {} : { before: dataOf(earlier) }),
        ...(passport ? { passport } : {}),
      };
    }),
  );
}

function seenOf(entry: MailboxEntry): JsonObject {
  const { number, type, about, notice, state } = entry;
  return {
    nummer: number,
    soort: type,
    ...(about === undefined ? {} : { over: about }),
    ...(notice
      ? { melding: PROBLEMS[notice.problem].code, wissenVoor: dutchDate(notice.eraseBy) }
      : GONE.includes(state)
        ? { toestand: state }
        : {}),
    ...(entry.body === undefined ? {} : { gegevens: dataOf(entry.body) }),
  };
}

/** A reference is random, so that files can only say that there is one. */
function dataOf(body: string): JsonObject {
  const { data } = JSON.parse(body) as { readonly data: JsonObject };
  return 'zaakreferentie' in data ? { ...data, zaakreferentie: REFERENCE } : data;
}

/** The body as it lies there, so that whoever looks for a value in it finds it. */
const textOf = ({ body = '', ...beside }: MailboxEntry): string =>
  `${JSON.stringify(beside)} ${body}`;

function referenceIn({ body }: MailboxEntry): string | undefined {
  const { data } = JSON.parse(body ?? '{}') as { readonly data?: JsonValue };
  const found = data !== undefined && isObject(data) ? data['zaakreferentie'] : undefined;
  return typeof found === 'string' ? found : undefined;
}
