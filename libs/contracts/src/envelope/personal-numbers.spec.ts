import { randomUUID } from 'node:crypto';
import { elfproef } from '../validate/bsn.js';
import { readHttp } from './http.js';

const EVENT = {
  specversion: '1.0',
  id: '1',
  source: 'urn:nld:oin:00000099000000001000:systeem:tulp',
  type: 'nl.reintegratie.detenties.begonnen.v1',
};

const read = (members: object) =>
  readHttp(
    { 'content-type': 'application/cloudevents+json' },
    Buffer.from(JSON.stringify({ ...EVENT, ...members })),
  );
const outcome = (members: object): string => {
  const result = read(members);
  if (result.kind === 'read') return 'read';
  return [result.problem, ...result.faults.map(({ place }) => place)].join(' ');
};

describe('the elfproef', () => {
  it.each(['999990019', '999990342', '999993653', '999990007', '999991772', '000000012'])(
    'holds for %s',
    (bsn) => expect(elfproef(bsn)).toBe(true),
  );

  it.each(['999990018', '000000000', '99999001', '9999900190', '99999001x', ' 99990019', ''])(
    'fails for %j',
    (text) => expect(elfproef(text)).toBe(false),
  );
});

describe('CE-8: a personal number in an attribute is refused and the attribute is named', () => {
  it.each([
    ['id', 'nr-999990019'],
    ['source', 'urn:nld:oin:00000099000000001000:persoon:999990019'],
    ['type', 'nl.reintegratie.detenties-999990019.begonnen'],
    ['subject', '999990019'],
    ['datacontenttype', 'application/json; x=999990019'],
    ['dataschema', 'https://schemas.example/999990019'],
    ['dataref', 'https://dji.example/personen?bsn=999990019'],
    ['sequence', '999990019'],
    ['extensie', 'bsn999990019x'],
    ['getal', 999_990_019],
  ])('in %s', (name, value) => {
    expect(outcome({ [name]: value })).toBe(`personalDataInContext /${name}`);
  });

  it('in percent-encoding, as the reader of the URL would see it', () => {
    expect(outcome({ dataref: 'https://x.example/%39%39%39990019' })).toMatch(/^personal/);
    expect(outcome({ dataref: 'https://x.example/?q=bsn%20999990019' })).toMatch(/^personal/);
  });

  it('in the name of an attribute, which is then not shown', () => {
    expect(outcome({ x999990019: 'y' })).toBe('personalDataInContext /*');
  });

  it('without its leading zero', () => {
    expect(elfproef('012345672')).toBe(true);
    expect(outcome({ subject: 'p-12345672' })).toBe('personalDataInContext /subject');
  });

  it('a V-number, where the value is nothing else', () => {
    expect(outcome({ subject: '2712345678' })).toBe('personalDataInContext /subject');
    expect(outcome({ subject: 'zaak-2712345678' })).toBe('read');
  });

  it('an SKN as subject', () => {
    expect(outcome({ subject: '1234567' })).toBe('personalDataInContext /subject');
    expect(outcome({ id: '1234567' })).toBe('read');
  });

  it('all of them at once', () => {
    expect(outcome({ id: '999990019', subject: '999990019' })).toBe(
      'personalDataInContext /id /subject',
    );
  });
});

describe('CE-8: what only looks numeric is read', () => {
  it('nine digits that fail the elfproef', () =>
    expect(outcome({ subject: '999990018' })).toBe('read'));

  it('any UUID, with or without dashes, and a trace', () => {
    // The first group of this one passes the elfproef with a leading zero, its last group without.
    expect(outcome({ id: '12345672-1111-4111-8111-a999990019bc' })).toBe('read');
    for (let at = 0; at < 2_000; at += 1) {
      const [uuid, hex] = [randomUUID(), randomUUID().replaceAll('-', '')];
      const traceparent = `00-${hex}-${hex.slice(0, 15)}a-01`;
      expect(outcome({ id: `urn:uuid:${uuid}`, zaak: hex, traceparent })).toBe('read');
    }
  });

  it('a moment with a fraction of nine digits, a calendar date, an OIN, a KvK number', () => {
    expect(outcome({ time: '2026-11-24T10:00:00.999990019Z' })).toBe('read');
    const dates = Array.from({ length: 366 }, (_, day) =>
      new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(0, 10).replaceAll('-', ''),
    );
    expect(dates.some((date) => elfproef(`0${date}`))).toBe(true);
    for (const date of dates) expect(outcome({ id: `dji-${date}-17` })).toBe('read');
    expect(outcome({ subject: '00000099000000001000' })).toBe('read');
    expect(elfproef('012345672')).toBe(true);
    expect(outcome({ source: 'urn:nld:kvknr:12345672.systeem' })).toBe('read');
  });
});

it('never says the value', () => {
  expect(JSON.stringify(read({ subject: '999990019', x999990019: 'y' }))).not.toContain('99999');
});
