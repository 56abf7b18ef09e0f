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

const NUMBERS = /"(burgerservicenummer|strafrechtsketennummer)": "(\d+)"/g;

/** Test numbers only; there are some nine hundred of them. */
const TEST_BSNS = Array.from({ length: 10_000 }, (_, last) => String(999_990_000 + last)).filter(
  elfproef,
);

/** @param turn from 0; people and ids of one turn occur in no other */
export function replay(story: readonly Step[], turn: number): readonly Offer[] {
  const numbers = freshNumbers(story, turn);
  return story.map((step) => {
    const bytes = step.bytes
      .replaceAll(NUMBERS, (_, name: string, old: string) => `"${name}": "${numbers.get(old)}"`)
      .replace(/"id": "([^"]+)"/, `"id": "$1-${turn}"`)
      .replace(/"geslachtsnaam": "([^"]+)"/, `"geslachtsnaam": "$1 ${turn}"`);
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

/** A begin of detention that three mailboxes must get: two municipalities and probation. */
export function aBegin(turn: number): Offer {
  const offer = replay(readStory(Date.now()), turn).find(({ step }) => step.file === BEGIN);
  if (!offer) throw new TypeError(`the story has no ${BEGIN}`);
  return offer;
}

const BEGIN = '03-begin-milan';

function freshNumbers(story: readonly Step[], turn: number): ReadonlyMap<string, string> {
  const found = story.flatMap(({ bytes }) => [...bytes.matchAll(NUMBERS)]);
  const bsns = distinct(found, 'burgerservicenummer');
  const skns = distinct(found, 'strafrechtsketennummer');
  const first = turn * bsns.length;
  if (first + bsns.length > TEST_BSNS.length) throw new RangeError('no test numbers are left');
  return new Map([
    ...bsns.map((old, index) => [old, TEST_BSNS[first + index] ?? ''] as const),
    ...skns.map((old, index) => [old, String(7_000_000 + turn * 100 + index)] as const),
  ]);
}

const distinct = (found: readonly RegExpMatchArray[], name: string): readonly string[] => [
  ...new Set(found.filter(([, key]) => key === name).map(([, , value]) => value ?? '')),
];

function only(bytes: string, form: RegExp): string {
  const found = form.exec(bytes)?.[1];
  if (found === undefined) throw new TypeError(`a message of the story has no ${String(form)}`);
  return found;
}
