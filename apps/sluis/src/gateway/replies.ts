// Answers: what does a sender read on its own topic about what it published there? The receipt or the
// problem, as over HTTP, and which record it is about.
import type { Answered, TopicRecord } from '#exchange';
import { problemDocument } from '#platform';
import { receiptBody } from './wire.js';

/** @param correlation a random number that the log knows too */
export function replyRecord(answered: Answered, correlation: string): TopicRecord {
  const { outcome } = answered;
  const about = { betreft: aboutBody(answered) };
  return outcome.kind === 'refused'
    ? // There is no header in which a sender could ask for another language.
      asRecord(PROBLEM, { ...problemDocument(outcome, correlation, 'nl'), ...about })
    : asRecord(RECEIPT, { ...receiptBody(outcome), ...about });
}

const RECEIPT = 'application/json';
const PROBLEM = 'application/problem+json';

/** An offset may be larger than a JSON number can say. */
const aboutBody = ({ partition, offset, id }: Answered): object => ({
  partitie: partition,
  offset: String(offset),
  ...(id === undefined ? {} : { id }),
});

const asRecord = (contentType: string, body: object): TopicRecord => ({
  headers: { 'content-type': contentType },
  value: Buffer.from(JSON.stringify(body)),
});
