// Answers: is the published contract of the topics valid AsyncAPI, and is it what we make and write?
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { mailboxTopic, OWN_TOPIC_PARTITIONS, replyTopic, submissionTopic } from '#directory';
import { recordOf, type Answered, type MailboxEntry, type TopicRecord } from '#exchange';
import { PROBLEMS, refused, type ProblemKey } from '#kernel';
import { OWN_TOPIC_SETTINGS } from '#log';
import { projectFile, randomId } from '#platform';
import { readTopicContract } from '#testing';
import { replyRecord } from '../gateway/replies.js';

const { document, messagesFor } = readTopicContract();
const asRead = ({ headers, value }: TopicRecord) => ({
  headers,
  value: Buffer.from(value).toString(),
});
const JWS = 'eyJh.eyJi.c2ln';

describe('schemas/asyncapi.yaml', () => {
  it('is valid AsyncAPI 3', () => {
    const schema = createRequire(import.meta.url)('@asyncapi/specs/schemas/3.0.0.json') as object;
    // It brings JSON Schema's own schema with it.
    const ajv = new Ajv.default({ strict: false, allErrors: true, meta: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('names the topics as they are made, with their settings', () => {
    const address = (channel: string) =>
      document.channels[channel]?.address.replace('{oin}', 'O').replace('{rol}', 'R');
    expect(address('inzending')).toBe(submissionTopic('O'));
    expect(address('ontvangst')).toBe(replyTopic('O'));
    expect(address('uit')).toBe(mailboxTopic('O', 'R'));
    for (const [kind, settings] of Object.entries(OWN_TOPIC_SETTINGS)) {
      const kafka = document.channels[kind]?.bindings.kafka;
      expect(kafka?.partitions).toBe(OWN_TOPIC_PARTITIONS);
      const told = Object.entries(kafka?.topicConfiguration ?? {}).map(([name, value]) => [
        name,
        String(value),
      ]);
      expect(settings).toMatchObject(Object.fromEntries(told));
    }
  });

  it.each([
    [
      'weergave',
      { body: '{"specversion":"1.0","id":"a","source":"urn:nld:oin:1","type":"nl.a.v1"}' },
    ],
    [
      'weergave',
      {
        about: 3,
        body: '{"specversion":"1.0","id":"b","source":"urn:nld:oin:1","type":"nl.a.v1"}',
      },
    ],
    [
      'versleuteldeWeergave',
      { body: 'eyJh..aXY.YQ.dGFn', isEncrypted: true, signature: 'eyJh..c2ln' },
    ],
    ['zonderInhoud', { state: 'verlopen' }],
    ['zonderInhoud', { about: 3, notice: { problem: 'windowClosed', eraseBy: 86_400_000 } }],
  ] as const)('knows what a mailbox gets on its topic: %s', (message, changes) => {
    const entry: MailboxEntry = {
      number: 7,
      releaseId: 'r',
      state: 'aangeboden',
      type: 'nl.a.b.v1',
      ...changes,
    };
    expect(messagesFor('uit', asRead(recordOf(entry)))).toEqual([message]);
  });

  it.each([
    ['accepted', { kind: 'accepted', receipt: JWS, nr: randomId(), id: 'e', state: 'aanvaard' }],
    ['repeated', { kind: 'repeated', receipt: JWS, nr: randomId(), id: 'e' }],
  ] as const)('knows what a sender reads of what was %s', (_, outcome) => {
    const answered: Answered = { partition: 0, offset: 12n, id: 'e', outcome };
    expect(messagesFor('ontvangst', asRead(replyRecord(answered, randomId())))).toEqual([
      'ontvangstbewijs',
    ]);
  });

  it('knows every refusal that there is', () => {
    for (const problem of Object.keys(PROBLEMS) as ProblemKey[]) {
      const outcome = refused(problem, [{ place: '/data', expected: 'something else' }]);
      const record = replyRecord({ partition: 0, offset: 0n, outcome }, randomId());
      expect([problem, ...messagesFor('ontvangst', asRead(record))]).toEqual([
        problem,
        'weigering',
      ]);
    }
  });

  it('says what it is for in both languages', () => {
    const written = readFileSync(projectFile('schemas/asyncapi.yaml'), 'utf8');
    const titles = [...written.matchAll(/^ +title: ([^{].+)$/gm)].map(([, title = '']) => title);
    expect(titles.filter((title) => !title.includes(' / '))).toEqual([]);
  });
});
