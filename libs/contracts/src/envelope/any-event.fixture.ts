// Answers: which events can there be? Arbitrary ones for the properties of the codec's tests.
import * as fc from 'fast-check';
import { isObject, type JsonValue } from '#kernel';
import type { CloudEvent } from '../message.js';
import { holdsPersonalNumber, isPersonalSubject } from './personal-numbers.js';
import { isCleanString } from './text-forms.js';

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((value) => isCleanString(value) && !isPersonalSubject(value) && value.trim() === value);

const time = fc
  .tuple(
    fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
    fc.stringMatching(/^(\.[0-9]{1,12})?$/),
    fc.constantFrom('Z', '+01:00', '-05:30'),
  )
  .map(([date, fraction, offset]) => `${date.toISOString().slice(0, 19)}${fraction}${offset}`);

const extensions = fc.dictionary(
  fc.stringMatching(/^x[a-z0-9]{0,10}$/).filter((name) => !holdsPersonalNumber(name)),
  fc.oneof(text, fc.boolean(), fc.integer({ min: -999_999, max: 999_999 })),
  { maxKeys: 4 },
);

/** As written once: `-0` is `0` by then. */
const json = fc
  .jsonValue({ maxDepth: 5 })
  .map((value) => JSON.stringify(value))
  .filter((written) => !written.includes('__proto__'))
  .map((written) => JSON.parse(written) as JsonValue);

const base64 = fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64'));

const content = fc.oneof(
  fc.record({ data: json }),
  fc.record({
    data: json,
    datacontenttype: fc.constantFrom('application/json', 'Application/X+JSON; a="b"'),
  }),
  fc.record({ data: text, datacontenttype: fc.constant('text/plain') }),
  fc.record({ dataBase64: base64 }),
  fc.record({ dataBase64: base64, datacontenttype: fc.constant('application/pdf') }),
  fc.constant({}),
);

export const anyEvent: fc.Arbitrary<CloudEvent> = fc
  .record(
    {
      specversion: fc.constant<'1.0'>('1.0'),
      id: text,
      source: fc.constantFrom('urn:nld:oin:00000099000000001000:systeem:tulp', 'urn:nld:x:y'),
      type: fc.constantFrom('nl.reintegratie.detenties.begonnen.v1', 'nl.x.y'),
      extensions,
      subject: text,
      time,
      dataschema: fc.webUrl({ withFragments: true }).filter((url) => !holdsPersonalNumber(url)),
    },
    { requiredKeys: ['specversion', 'id', 'source', 'type', 'extensions'] },
  )
  .chain((context) => content.map((one) => ({ ...context, ...one })))
  .filter(isObject);
