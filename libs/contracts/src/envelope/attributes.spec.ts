import { LIMITS } from '#kernel';
import { readHttp } from './http.js';
import type { ProfileOptions } from './profile.js';
import { sourceOin } from './profile.js';

const EVENT = {
  specversion: '1.0',
  id: '6ba7b810-9dad-41d1-80b4-00c04fd430c8',
  source: 'urn:nld:oin:00000099000000001000:systeem:tulp',
  type: 'nl.reintegratie.detenties.begonnen.v1',
};

const read = (members: object, options?: ProfileOptions) =>
  readHttp(
    { 'content-type': 'application/cloudevents+json' },
    Buffer.from(JSON.stringify({ ...EVENT, ...members })),
    options,
  );

/** `read`, or the problem with its places. */
const outcome = (members: object, options?: ProfileOptions): string => {
  const result = read(members, options);
  if (result.kind === 'read') return 'read';
  return [result.problem, ...result.faults.map(({ place }) => place)].join(' ');
};

describe('CE-1: id, source, specversion and type', () => {
  it.each(['id', 'source', 'specversion', 'type'])(
    '%s is required, a string and not empty',
    (name) => {
      const wrong = [undefined, null, '', 1, true, {}, []];
      for (const value of wrong) expect(outcome({ [name]: value })).toBe(`malformed /${name}`);
    },
  );

  it.each(['9.9', '1.0.2', '1', '0.3', ' 1.0'])('specversion %j is not 1.0', (specversion) =>
    expect(outcome({ specversion })).toBe('malformed /specversion'),
  );

  it('nothing is repaired: a missing id stays missing and a wrong time stays wrong (1.8)', () => {
    expect(outcome({ id: undefined, time: 'yesterday' })).toBe('malformed /id /time');
  });
});

it('CE-3: an id is kept as it is, UUID or not', () => {
  expect(read({ id: 'Zaak 12/ünï' })).toMatchObject({ event: { id: 'Zaak 12/ünï' } });
});

describe('CE-4: source', () => {
  it.each([
    'urn:nld:oin:00000099000000001000:systeem:tulp',
    'URN:NLD:oin:00000099000000001000',
    'urn:nld:oin:00000099000000001000.tulp',
    'urn:nld:kvknr:09220932.burgerzakensysteem',
  ])('%s is a source', (source) => expect(outcome({ source })).toBe('read'));

  it.each([
    'https://dji.nl/gebeurtenissen/1',
    '/relatief',
    'urn:example:oin:00000099000000001000',
    'urn:nld:',
    'urn:nld:oin:123',
    'urn:nld:oin:0000009900000000100',
    'urn:nld:oin:000000990000000010001',
    'urn:nld:oin:00000099000000001000?+resolve',
    'urn:nld:oin:00000099000000001000:met spatie',
  ])('%s is none', (source) => expect(outcome({ source })).toBe('malformed /source'));

  it('names the OIN that it speaks for', () => {
    expect(sourceOin(EVENT.source)).toBe('00000099000000001000');
    expect(sourceOin('urn:nld:oin:00000099000000001000')).toBe('00000099000000001000');
    expect(sourceOin('urn:nld:kvknr:09220932.burgerzakensysteem')).toBeUndefined();
    expect(sourceOin('urn:nld:x:oin:00000099000000001000')).toBeUndefined();
    expect(sourceOin('urn:nld:oin:000000990000000010001')).toBeUndefined();
  });

  it('CE-4d: the strict mode separates by colons only', () => {
    const strict = { strictUrn: true };
    expect(outcome({}, strict)).toBe('read');
    expect(outcome({ source: 'urn:nld:hr:kvknummer:09220932:burgerzaken' }, strict)).toBe('read');
    const dotted = 'urn:nld:kvknr:09220932.burgerzakensysteem';
    expect(outcome({ source: dotted }, strict)).toBe('malformed /source');
    expect(outcome({ source: 'urn:nld:oin' }, strict)).toBe('malformed /source');
  });
});

describe('CE-6: type is a reverse domain name with at most one version', () => {
  it.each(['nl.brp.verhuizingen.geregistreerd', 'nl.brp.x-y.z_1.v2', 'nl.brp.v2.verhuizingen'])(
    '%s',
    (type) => expect(outcome({ type })).toBe('read'),
  );

  it.each([
    'verhuizing',
    'nl.brp.v1.v2',
    'nl.brp.x.v1.2.3',
    'nl.brp.x.1',
    'NL.brp.x',
    'nl..x',
    'nl.brp.',
    '1nl.brp',
  ])('not %s', (type) => expect(outcome({ type })).toBe('malformed /type'));
});

describe('CE-7: media type and schema of the content', () => {
  it.each(['application/json', 'Application/JSON; charset="UTF-8"', 'application/vnd.x+json;v=1'])(
    'datacontenttype %s',
    (datacontenttype) => expect(outcome({ datacontenttype, data: {} })).toBe('read'),
  );

  it.each(['json', 'application/', '', 'a/b; c', 'application/cloudevents+json'])(
    'datacontenttype %j is none of data',
    (datacontenttype) => expect(outcome({ datacontenttype })).toBe('malformed /datacontenttype'),
  );

  it('JSON in another charset is not read', () => {
    const datacontenttype = 'application/json; charset=iso-8859-1';
    expect(outcome({ datacontenttype })).toBe('mediaTypeUnknown /datacontenttype');
  });

  it('dataschema is an absolute URI', () => {
    expect(outcome({ dataschema: 'https://schemas.example/x.json#/a' })).toBe('read');
    expect(outcome({ dataschema: 'urn:sluis:schema:x' })).toBe('read');
    for (const dataschema of ['', '/x.json', 'x.json', 'https:', 'https://a b', 7]) {
      expect(outcome({ dataschema })).toBe('malformed /dataschema');
    }
  });
});

describe('CE-9: time is RFC 3339 and kept as written', () => {
  it.each([
    '2026-11-24T10:00:00Z',
    '2026-11-24T10:00:00.123456789123+01:00',
    '2026-11-24t10:00:00z',
    '2028-02-29T23:59:59-00:00',
    '2017-01-01T00:59:60+01:00',
  ])('%s', (time) => expect(read({ time })).toMatchObject({ event: { time } }));

  it.each([
    '',
    '2026-11-24',
    '2026-11-24 10:00:00Z',
    '2026-11-24T10:00:00',
    '2026-11-24T10:00Z',
    '2026-02-29T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-11-31T10:00:00Z',
    '2026-11-24T24:00:00Z',
    '2026-11-24T10:60:00Z',
    '2026-11-24T10:00:60Z',
    '2026-11-24T10:00:00+24:00',
    '2026-11-24T10:00:00.Z',
    1_700_000,
  ])('not %j', (time) => expect(outcome({ time })).toBe('malformed /time'));
});

it('CE-10: dataref is a URI reference, may stand beside data, and is only carried', () => {
  const dataref = 'https://dji.example/documenten/7f';
  expect(read({ dataref, data: {} })).toMatchObject({
    event: { data: {}, extensions: { dataref } },
  });
  expect(outcome({ dataref: 'geen uri' })).toBe('malformed /dataref');
});

it('CE-11: sequence is text that orders, or an integer where sequencetype says so', () => {
  expect(outcome({ sequence: 'aab' })).toBe('read');
  expect(outcome({ sequence: '' })).toBe('malformed /sequence');
  expect(outcome({ sequence: 5 })).toBe('malformed /sequence');
  for (const sequencetype of ['Integer', 'integer']) {
    expect(outcome({ sequence: '-2147483648', sequencetype })).toBe('read');
    expect(outcome({ sequence: '2147483648', sequencetype })).toBe('malformed /sequence');
    expect(outcome({ sequence: '1.5', sequencetype })).toBe('malformed /sequence');
  }
  expect(outcome({ sequencetype: 'Integer' })).toBe('malformed /sequencetype');
});

describe('CE-12: names and values of attributes', () => {
  it.each(['a', 'partitionkey', 'abcdefghij0123456789'])('the name %s', (name) =>
    expect(outcome({ [name]: 'x' })).toBe('read'),
  );

  it.each(['', 'Abc', 'a_b', 'a-b', 'é', 'abcdefghijabcdefghija'])('not the name %j', (name) =>
    expect(outcome({ [name]: 'x' })).toMatch(/^malformed \/(?:\*|Abc|a_b|abcdefghijabcdefghija)$/),
  );

  it('a string, a boolean or a 32-bit integer, and its type is kept', () => {
    const extensions = { a: 'x', b: false, c: 0, d: -2_147_483_648, e: 2_147_483, f: '' };
    expect(read(extensions)).toMatchObject({ event: { extensions } });
    // The largest integer is an integer, but its ten digits are also those of a V-number (CE-8).
    expect(outcome({ b: 2_147_483_647 })).toBe('personalDataInContext /b');
    for (const b of [2_147_483_648, 1.5, {}, []]) expect(outcome({ b })).toBe('malformed /b');
  });

  it.each(['\u0000', '\n', '\u007f', '\u009f', '\ufffe', '\u{1ffff}', '\ufdd0'])(
    'no %j in a string',
    (character) => {
      expect(outcome({ subject: `a${character}b` })).toBe('malformed /subject');
      expect(outcome({ extensie: `a${character}b` })).toBe('malformed /extensie');
    },
  );

  it('bounded in number and in bytes', () => {
    const many = (count: number): object =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${at}`, 'y']));
    const own = Object.keys(EVENT).length;
    expect(outcome(many(LIMITS.attributesMax - own))).toBe('read');
    expect(outcome(many(LIMITS.attributesMax - own + 1))).toBe('malformed ');
    expect(outcome({ subject: 'é'.repeat(LIMITS.attributeBytesMax / 2) })).toBe('read');
    expect(outcome({ subject: `${'é'.repeat(LIMITS.attributeBytesMax / 2)}a` })).toBe(
      'malformed /subject',
    );
  });
});

it('CE-13: an event of 64 KiB is read, one above the limit is refused by its size', () => {
  expect(outcome({ data: { a: 'x'.repeat(65_536) } })).toBe('read');
  expect(outcome({ data: { a: 'x'.repeat(LIMITS.messageBytesMax) } })).toBe('tooLarge ');
});

it('CE-14: a null attribute is absent, and an unknown extension is kept', () => {
  const result = read({ subject: null, extensie: null, traceparent: 'x' });
  expect(result).toMatchObject({ kind: 'read', event: { extensions: { traceparent: 'x' } } });
  expect(result.kind === 'read' && 'subject' in result.event).toBe(false);
});

it('1.7: labels that oblige an intermediary to handle data in a way it does not know are refused', () => {
  for (const name of ['dataclassification', 'dataregulation', 'datacategory']) {
    expect(outcome({ [name]: 'x' })).toBe(`malformed /${name}`);
  }
});
