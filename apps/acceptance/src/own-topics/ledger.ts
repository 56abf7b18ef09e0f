// Answers: was a promise about topics broken? A ledger outside Sluis holds what organisations read
// there, record by record, against what they put there and against each other.
import { isObject, type JsonObject, type JsonValue } from '#kernel';
import type { Heard } from '../../../../deploy/servers/partners.js';
import type { Delivered } from '../load/page-text.js';

/**
 * Numbers for the first time: from 1, none left out, none turned around. What comes again is the same,
 * or says that its content may not be read any more.
 */
export function orderFaults(topic: string, heard: readonly Heard[]): readonly string[] {
  const seen = new Map<number, string>();
  return heard.flatMap(({ headers, value }) => {
    const number = Number(headers['volgnummer']);
    const before = seen.get(number);
    if (before !== undefined) {
      const isGone = headers['content-type'] === 'application/json';
      return before === value || isGone ? [] : [`${topic} repeats ${number} with another content`];
    }
    const isNext = number === seen.size + 1;
    seen.set(number, value);
    return isNext ? [] : [`${topic} shows ${number} for the first time after ${seen.size - 1}`];
  });
}

/**
 * The topic holds what the mailbox holds, number by number. What was recalled or replaced after it was
 * written has no body in the mailbox any more.
 */
export function differences(
  topic: string,
  heard: readonly Heard[],
  mailbox: readonly Delivered[],
): readonly string[] {
  const onTopic = new Map(
    heard.map(({ headers, value }) => [Number(headers['volgnummer']), value]),
  );
  return [
    ...(onTopic.size === mailbox.length
      ? []
      : [`${topic} holds ${onTopic.size} numbers and its mailbox ${mailbox.length}`]),
    // What was taken back since has no body in the mailbox any more.
    ...mailbox
      .filter(({ number, body }) => body !== undefined && onTopic.get(number) !== body)
      .map(({ number }) => `${topic} and its mailbox differ in ${number}`),
  ];
}

/** Every record has an answer, and always the same one. @param published how many records */
export function replyFaults(replies: readonly Heard[], published: number): readonly string[] {
  const receipts = new Map<string, JsonValue | undefined>();
  const faults = replies.flatMap(({ value }) => {
    const said = JSON.parse(value) as JsonObject;
    const offset = String(objectIn(said['betreft'])['offset']);
    const receipt = said['ontvangstbewijs'];
    if (said['code'] !== undefined && said['code'] !== 'id-hergebruikt') {
      return [`record ${offset} was refused: ${String(said['code'])}`];
    }
    if (!receipts.has(offset)) receipts.set(offset, receipt);
    return receipts.get(offset) === receipt ? [] : [`record ${offset} has two receipts`];
  });
  const unanswered = Array.from({ length: published }, (_, offset) => String(offset)).filter(
    (offset) => !receipts.has(offset),
  );
  return [...faults, ...unanswered.map((offset) => `record ${offset} has no answer`)];
}

const objectIn = (value: JsonValue | undefined): JsonObject =>
  value !== undefined && isObject(value) ? value : {};
