import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { anyEvent } from './any-event.fixture.js';
import { writeHttp } from './http.js';
import { readStructured } from './structured.js';

const path = new URL('../../../../schemas/envelope/cloudevent.json', import.meta.url);
const schema = JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: false });
addFormats.default(ajv);
const satisfies = ajv.compile(schema);

const EVENT = {
  specversion: '1.0',
  id: '1',
  source: 'urn:nld:oin:00000099000000001000:systeem:tulp',
  type: 'nl.reintegratie.detenties.begonnen.v1',
};
const isRead = (members: object): boolean =>
  readStructured(Buffer.from(JSON.stringify({ ...EVENT, ...members }))).kind === 'read';

it('JF-4: whatever the codec writes satisfies the published schema of the envelope', () => {
  fc.assert(
    fc.property(anyEvent, (event) => {
      expect(satisfies(JSON.parse(writeHttp(event).body))).toBe(true);
    }),
  );
});

describe('the published schema and the codec agree', () => {
  it.each([
    {},
    { subject: null, data: null },
    { data: false, x: true, y: -1 },
    { data: {}, data_base64: null },
    { data_base64: 'AAEC' },
    { sequence: '1', sequencetype: 'Integer', dataref: 'x/y' },
  ])('that %j may be added to an event', (members) => {
    expect([satisfies({ ...EVENT, ...members }), isRead(members)]).toEqual([true, true]);
  });

  it.each([
    { id: '' },
    { specversion: '1.0.2' },
    { source: 'https://dji.example/' },
    { type: 'begonnen' },
    { subject: '' },
    { subject: 'x'.repeat(1_025) },
    { time: '2026-11-24' },
    { dataschema: 'x.json' },
    { sequence: '' },
    { datacategory: 'x' },
    { x: 1.5 },
    { x: 2_147_483_648 },
    { x: {} },
    { Naam: 'x' },
    { abcdefghijabcdefghija: 'x' },
    { data: 1, data_base64: 'AAEC' },
    { data_base64: 1 },
  ])('that %j may not', (members) => {
    expect([satisfies({ ...EVENT, ...members }), isRead(members)]).toEqual([false, false]);
  });
});

it('has a bilingual title for every attribute', () => {
  const titles = Object.values(schema.properties as Record<string, { title?: string } | false>)
    .filter((property) => property !== false)
    .map(({ title }) => title);
  for (const title of titles) expect(title).toMatch(/.+ \/ .+/);
});
