// Answers: which messages do acceptance tests send? The story of the demo, as often as needed, each
// time about other people under other ids; what must come of each message stays as written.
import { elfproef } from '#contracts';
import { PARTIES, readStory, type Step } from '../../../cli/src/demo/story.js';

export interface Offer {
  /** Its own id; a repetition and another content under the same id share it. */
  readonly id: string;
  readonly type: string;
  readonly surname: string;
  readonly bytes: string;
  readonly step: Step;
  /** Mailboxes that must get exactly one view of it. */
  readonly mailboxes: readonly string[];
}

/** What is sent next; each message is handed out once, whoever asks. */
export interface Offers {
  /** The next story; nothing when no test numbers are left for its people. */
  story(): readonly Offer[] | undefined;
  /** One more begin about the same person, whom no story is about. @param person from 0, below STREAMS_MAX */
  next(person: number): Offer;
}

export function makeOffers(story: readonly Step[]): Offers {
  const begin = [beginOf(story)];
  const turns = new Map<number, number>();
  let told = 0;
  return {
    story: () => (hasNumbers(story, told) ? replay(story, told++) : undefined),
    next(person) {
      const turn = turns.get(person) ?? 0;
      turns.set(person, turn + 1);
      const numbers = freshNumbers(begin, TEST_BSNS.length - 1 - person, 8_000_000 + person);
      const offer = retold(begin, numbers, `s${person}.${turn}`)[0] as Offer;
      return { ...offer, mailboxes: offer.mailboxes.filter((one) => !needsConsent(one)) };
    },
  };
}

/** @param turn from 0; people and ids of one turn occur in no other */
export function replay(story: readonly Step[], turn: number): readonly Offer[] {
  if (!hasNumbers(story, turn)) throw new RangeError('no test numbers are left');
  const first = turn * distinct(story, 'burgerservicenummer').length;
  return retold(story, freshNumbers(story, first, 7_000_000 + turn * 100), String(turn));
}

/** A begin of detention that three mailboxes must get: two municipalities and probation. */
export const aBegin = (turn: number): Offer =>
  replay([beginOf(readStory(Date.now()))], turn)[0] as Offer;

/** In the story it was given before the begin. */
const needsConsent = (mailbox: string): boolean => mailbox.includes('/woningcorporatie/');

const BEGIN = '03-begin-milan';

function beginOf(story: readonly Step[]): Step {
  const begin = story.find(({ file }) => file === BEGIN);
  if (!begin) throw new TypeError(`the story has no ${BEGIN}`);
  return begin;
}

const NUMBERS = /"(burgerservicenummer|strafrechtsketennummer)": "(\d+)"/g;

/** Test numbers only; there are some nine hundred of them. */
const TEST_BSNS = Array.from({ length: 10_000 }, (_, last) => String(999_990_000 + last)).filter(
  elfproef,
);

/** The last ones are for streams. */
const STREAMS_MAX = 16;

const hasNumbers = (story: readonly Step[], turn: number): boolean =>
  (turn + 1) * distinct(story, 'burgerservicenummer').length <= TEST_BSNS.length - STREAMS_MAX;

function retold(
  story: readonly Step[],
  numbers: ReadonlyMap<string, string>,
  mark: string,
): readonly Offer[] {
  return story.map((step) => {
    const bytes = step.bytes
      .replaceAll(NUMBERS, (_, name: string, old: string) => `"${name}": "${numbers.get(old)}"`)
      .replace(/"id": "([^"]+)"/, `"id": "$1-${mark}"`)
      .replace(/"geslachtsnaam": "([^"]+)"/, `"geslachtsnaam": "$1 ${mark}"`);
    const isNew = step.status === 202;
    return {
      id: only(bytes, /"id": "([^"]+)"/),
      type: only(bytes, /"type": "(nl\.[^"]+)"/),
      surname: only(bytes, /"geslachtsnaam": "([^"]+)"/),
      bytes,
      step,
      mailboxes: PARTIES.filter(({ folder }) => isNew && step.views?.[folder]).map(
        ({ mailbox }) => mailbox,
      ),
    };
  });
}

function freshNumbers(
  story: readonly Step[],
  firstBsn: number,
  firstSkn: number,
): ReadonlyMap<string, string> {
  const bsns = distinct(story, 'burgerservicenummer');
  const skns = distinct(story, 'strafrechtsketennummer');
  return new Map([
    ...bsns.map((old, index) => [old, TEST_BSNS[firstBsn + index] ?? ''] as const),
    ...skns.map((old, index) => [old, String(firstSkn + index)] as const),
  ]);
}

const distinct = (story: readonly Step[], name: string): readonly string[] => [
  ...new Set(
    story
      .flatMap(({ bytes }) => [...bytes.matchAll(NUMBERS)])
      .flatMap(([, key, value]) => (key === name && value !== undefined ? [value] : [])),
  ),
];

function only(bytes: string, form: RegExp): string {
  const found = form.exec(bytes)?.[1];
  if (found === undefined) throw new TypeError(`a message of the story has no ${String(form)}`);
  return found;
}
