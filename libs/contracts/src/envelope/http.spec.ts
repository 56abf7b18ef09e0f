import { LIMITS, type JsonValue } from '#kernel';
import type { CloudEvent } from '../message.js';
import { digestOf } from './canonical.js';
import { readHttp, writeHttp, writeHttpBinary, type HttpHeaders } from './http.js';

const CONTEXT = {
  specversion: '1.0',
  id: 'b1946ac9',
  source: 'urn:nld:oin:00000099000000001000:systeem:tulp',
  type: 'nl.reintegratie.detenties.begonnen.v1',
};
const STRUCTURED = { 'content-type': 'application/cloudevents+json' };
const BINARY = {
  'ce-specversion': '1.0',
  'ce-id': CONTEXT.id,
  'ce-source': CONTEXT.source,
  'ce-type': CONTEXT.type,
  'content-type': 'application/json',
};
const read = (headers: HttpHeaders, body: string | Uint8Array) =>
  readHttp(headers, Buffer.from(body));
const structured = (members: object, headers: HttpHeaders = {}) =>
  read({ ...STRUCTURED, ...headers }, JSON.stringify({ ...CONTEXT, ...members }));
const binary = (headers: HttpHeaders, body: string | Uint8Array = '{"a":1}') =>
  read({ ...BINARY, ...headers }, body);
const outcome = (result: ReturnType<typeof readHttp>): string =>
  result.kind === 'read'
    ? 'read'
    : [result.problem, ...result.faults.map(({ place }) => place)].join(' ');
const eventOf = (result: ReturnType<typeof readHttp>): CloudEvent => {
  if (result.kind === 'refused') throw new Error(outcome(result));
  return result.event;
};

describe('HT-1, JF-1: the media type chooses the mode', () => {
  it.each([
    'application/cloudevents+json',
    'Application/CloudEvents+JSON',
    'application/cloudevents+json; charset=UTF-8',
    'application/cloudevents+json;charset=utf-8',
    ' application/cloudevents+json ; Charset="utf-8" ; x=y',
    'application/cloudevents+json;',
  ])('%s is structured', (contentType) =>
    expect(outcome(structured({}, { 'content-type': contentType }))).toBe('read'),
  );

  it.each([
    'application/cloudevents-batch+json',
    'APPLICATION/CLOUDEVENTS-BATCH+JSON; charset=utf-8',
    'application/cloudevents+avro',
    'application/cloudevents',
    'application/cloudevents+json; charset=iso-8859-1',
    'application/cloudevents+json; charset=utf-8; charset=utf-8',
    'application/cloudevents+json charset=utf-8',
    'nonsense',
    '',
  ])('%j is not read', (contentType) =>
    expect(outcome(structured({}, { 'content-type': contentType }))).toBe(
      'mediaTypeUnknown content-type',
    ),
  );

  it('a batch is refused, even an empty or solicited-looking one', () => {
    const headers = { ...BINARY, 'content-type': 'application/cloudevents-batch+json' };
    expect(read(headers, '[]')).toMatchObject({
      problem: 'mediaTypeUnknown',
      faults: [{ place: 'content-type', expected: 'one event; batches were not solicited' }],
    });
  });

  it('anything else is binary mode, and without one ce- header it is no event', () => {
    expect(outcome(binary({}))).toBe('read');
    expect(outcome(read({ 'content-type': 'application/json' }, '{}'))).toBe(
      'mediaTypeUnknown content-type',
    );
    expect(outcome(read({}, '{}'))).toBe('mediaTypeUnknown content-type');
  });

  it('a header may be given as an array of one, in any capitals, but never twice', () => {
    expect(outcome(structured({}, { 'content-type': ['application/cloudevents+json'] }))).toBe(
      'read',
    );
    expect(outcome(binary({ 'ce-id': ['a', 'b'] }))).toBe('malformed ce-id');
    expect(outcome(binary({ 'Content-Type': 'text/plain' }))).toBe('malformed content-type');
    expect(outcome(binary({ 'CE-ID': 'b' }))).toBe('malformed ce-id');
    expect(outcome(binary({ 'ce-id': undefined, 'CE-ID': 'b' }))).toBe('read');
  });

  it('a structured document is one JSON object', () => {
    for (const body of ['[]', 'null', '"x"', '{', '']) {
      expect(outcome(read(STRUCTURED, body))).toBe('malformed ');
    }
  });
});

describe('JF-2: the content of a structured document', () => {
  it.each<JsonValue>([null, false, 0, '', 'text', [], {}, 1.5, '{"a":1}'])(
    '%j is kept as it is, and text is not parsed again',
    (data) => expect(eventOf(structured({ data })).data).toEqual(data),
  );

  it('null differs from absent', () => {
    expect('data' in eventOf(structured({ data: null }))).toBe(true);
    expect('data' in eventOf(structured({}))).toBe(false);
    expect(digestOf(eventOf(structured({ data: null })))).not.toBe(
      digestOf(eventOf(structured({}))),
    );
  });

  it('data and data_base64 exclude each other', () => {
    expect(outcome(structured({ data: {}, data_base64: 'AA==' }))).toBe('malformed /data_base64');
    expect(outcome(structured({ data: {}, data_base64: null }))).toBe('read');
  });

  it('data_base64 is base64 text, kept as text', () => {
    expect(eventOf(structured({ data_base64: 'AAEC' })).dataBase64).toBe('AAEC');
    for (const wrong of ['AAE', 'A-_=', 'AA==\n', 'AB==', 1, {}]) {
      expect(outcome(structured({ data_base64: wrong }))).toBe('malformed /data_base64');
    }
  });

  it('what is not JSON is text', () => {
    const datacontenttype = 'text/plain';
    expect(outcome(structured({ datacontenttype, data: 'x' }))).toBe('read');
    expect(outcome(structured({ datacontenttype, data: { a: 1 } }))).toBe('malformed /data');
    expect(outcome(structured({ datacontenttype: 'text/json', data: { a: 1 } }))).toBe('read');
  });

  it('JF-3: JSON without a media type is written as application/json and digested as if it was', () => {
    const event = eventOf(structured({ data: { a: 1 } }));
    expect(event.datacontenttype).toBeUndefined();
    expect(JSON.parse(writeHttp(event).body)).toMatchObject({
      datacontenttype: 'application/json',
    });
    expect(digestOf(event)).toBe(
      digestOf(eventOf(structured({ data: { a: 1 }, datacontenttype: 'application/json' }))),
    );
    const bytes = eventOf(structured({ data_base64: 'AAEC' }));
    expect(writeHttp(bytes).body).not.toContain('datacontenttype');
  });
});

describe('HT-2: binary mode', () => {
  it('takes attributes from ce- headers and the content from the body', () => {
    expect(eventOf(binary({ 'ce-subject': 'x', 'ce-extensie': '5' }))).toEqual({
      ...CONTEXT,
      subject: 'x',
      datacontenttype: 'application/json',
      extensions: { extensie: '5' },
      data: { a: 1 },
    });
  });

  it('refuses ce-datacontenttype and ce-data', () => {
    expect(outcome(binary({ 'ce-datacontenttype': 'application/json' }))).toBe(
      'malformed ce-datacontenttype',
    );
    expect(outcome(binary({ 'ce-data': '{}' }))).toBe('malformed ce-data');
  });

  it('names the header that is missing or wrong', () => {
    expect(outcome(binary({ 'ce-id': undefined, 'ce-time': 'x' }))).toBe('malformed ce-id ce-time');
    expect(outcome(binary({ 'ce-specversion': '9.9' }))).toBe('malformed ce-specversion');
    expect(outcome(binary({ 'ce-foo_bar': 'x' }))).toBe('malformed ce-foo_bar');
    expect(outcome(binary({ 'ce-subject': '999990019' }))).toBe('personalDataInContext ce-subject');
  });

  it('reads any JSON value as that value (1.8)', () => {
    for (const value of [1.5, false, 0, null, 'x']) {
      expect(eventOf(binary({}, JSON.stringify(value))).data).toBe(value);
    }
  });

  it('keeps other content as bytes', () => {
    const headers = { 'content-type': 'text/plain; charset=latin1' };
    expect(eventOf(binary(headers, Uint8Array.from([0xe9])))).toMatchObject({ dataBase64: '6Q==' });
  });

  it('JF-3: makes no JSON of a body without a media type', () => {
    const event = eventOf(binary({ 'content-type': undefined }, '{}'));
    expect(event).toMatchObject({ dataBase64: 'e30=' });
    expect('datacontenttype' in event).toBe(false);
  });

  it('holds the body to the same limits, places counted from the event', () => {
    expect(outcome(binary({}, '{"a":1,"a":2}'))).toBe('malformed /data/a');
    expect(outcome(binary({}, '['.repeat(99)))).toMatch(/^tooDeep \/data\/0/);
    expect(outcome(binary({}, Buffer.alloc(LIMITS.messageBytesMax + 1)))).toBe('tooLarge ');
    const text = { 'content-type': 'text/plain' };
    expect(outcome(binary(text, Buffer.alloc(LIMITS.messageBytesMax + 1)))).toBe('tooLarge ');
    const utf16 = { 'content-type': 'application/json; charset=utf-16' };
    expect(outcome(binary(utf16))).toBe('mediaTypeUnknown content-type');
    expect(outcome(binary(utf16, Buffer.from('{}', 'utf16le')))).toBe(
      'mediaTypeUnknown content-type',
    );
  });
});

describe('HT-3: percent-encoding of header values', () => {
  it.each([
    ['Euro%20%E2%82%AC%20%F0%9F%98%80', 'Euro € 😀'],
    ['%e2%82%ac', '€'],
    ['%2525', '%25'],
    ['"quoted \\" and \\\\ %20"', 'quoted " and \\  '],
    ['  a b  ', 'a b'],
  ])('%j means %j', (header, text) =>
    expect(eventOf(binary({ 'ce-extensie': header })).extensions).toEqual({ extensie: text }),
  );

  it.each(['%C0%A0', '%ED%A0%80', '%FF', '%', '%2', '%zz', 'é', '"open', 'a"b', '"a" b', 'a%0Ab'])(
    '%j is refused',
    (header) => expect(outcome(binary({ 'ce-extensie': header }))).toBe('malformed ce-extensie'),
  );

  it('encodes space, quote, percent and what is not ASCII, and nothing else', () => {
    const event: CloudEvent = { ...eventOf(binary({})), subject: 'a "b" 100% € 😀 ~!#/\\' };
    expect(writeHttpBinary(event).headers['ce-subject']).toBe(
      'a%20%22b%22%20100%25%20%E2%82%AC%20%F0%9F%98%80%20~!#/\\',
    );
  });
});

describe('HT-4: headers beside a structured document', () => {
  it('may repeat it', () => {
    const members = { subject: 'é', aan: true, nummer: 7, data: {} };
    const headers = {
      'ce-id': CONTEXT.id,
      'ce-subject': '%C3%A9',
      'ce-aan': 'true',
      'ce-nummer': '7',
      'ce-datacontenttype': 'application/json',
    };
    expect(outcome(structured(members, headers))).toBe('read');
  });

  it('may not contradict it or add to it', () => {
    expect(outcome(structured({}, { 'ce-id': 'other' }))).toBe('malformed ce-id');
    expect(outcome(structured({}, { 'ce-subject': 'x', 'ce-data': 'x' }))).toBe(
      'malformed ce-subject ce-data',
    );
  });

  it('may not name an attribute that is absent, whatever the text', () => {
    expect(outcome(structured({}, { 'ce-subject': 'undefined' }))).toBe('malformed ce-subject');
  });

  it('never stand in for it', () => {
    expect(outcome(structured({ id: undefined }, { 'ce-id': 'x' }))).toBe('malformed /id');
  });
});
