import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { elfproef } from '../validate/bsn.js';
import { readHttp } from './http.js';
import { holdsPersonalNumber } from './personal-numbers.js';

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

/** Eight digits with the ninth that makes them a BSN; empty where there is none. */
const bsnFrom = (eight: string): string =>
  Array.from({ length: 10 }, (_, last) => `${eight}${last}`).find(elfproef) ?? '';
/** What is left of such a number where a part of it reads as a date. */
const DATE = /\d{4}([-./]?)\d{2}\1\d{2}|\d{1,2}([-./])\d{1,2}\2\d{4}/;

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

  it.each([
    ['id', 'nr 999.990.019'],
    ['source', 'urn:nld:oin:00000099000000001000:persoon:9999.90.019'],
    ['subject', '999-990-019'],
    ['subject', '9 9 9 9 9 0 0 1 9'],
    ['subject', '99\u00a0999\u00a00019'],
    ['subject', '999\u2011990\u2013019'],
    ['subject', 'p 12.345.672'],
    ['dataref', 'https://dji.example/personen?q=999+990+019'],
    ['dataref', 'https://dji.example/999%20990%20019'],
    ['extensie', 'deel 1 999_990_019'],
  ])('in groups, as people write it: %s %j', (name, value) => {
    expect(outcome({ [name]: value })).toBe(`personalDataInContext /${name}`);
  });

  it('whichever number it is, however it is cut into groups, wherever it stands', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });
    const bsn = digits
      .map((eight) => bsnFrom(eight.join('')))
      .filter((number) => /^(?!00)./.test(number));
    const cuts = fc.array(fc.constantFrom('', '', '.', ' ', '-', '_', '/', '. '), {
      minLength: 8,
      maxLength: 8,
    });
    const around = fc.constantFrom('', 'bsn ', 'persoon:', 'x');
    fc.assert(
      fc.property(bsn, cuts, around, around, (number, between, before, after) => {
        const written = number
          .split('')
          .map((digit, at) => `${digit}${between[at] ?? ''}`)
          .join('');
        fc.pre(!/^(?:19|20)\d{2}[-./]\d{5}$/.test(written) && !DATE.test(written));
        expect(holdsPersonalNumber(`${before}${written}${after}`)).toBe(true);
      }),
    );
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

  it('a serial number with a part, which together would pass for one that nobody has', () => {
    expect(elfproef('000201108')).toBe(true);
    expect(outcome({ id: 'det-2026-000201-108' })).toBe('read');
  });

  it('any UUID, with or without dashes, and a trace', () => {
    // The first group of this one passes the elfproef with a leading zero, its last group without.
    expect(outcome({ id: '12345672-1111-4111-8111-a999990019bc' })).toBe('read');
    for (let at = 0; at < 2_000; at += 1) {
      const [uuid, hex] = [randomUUID(), randomUUID().replaceAll('-', '')];
      const traceparent = `00-${hex}-${hex.slice(0, 15)}a-01`;
      expect(outcome({ id: `urn:uuid:${uuid}`, zaak: hex, traceparent })).toBe('read');
    }
  });

  it('a year and a number, a date in any order and its number', () => {
    for (let at = 10_000; at < 12_000; at += 1) {
      expect(outcome({ id: `zaak-2026-${at}` })).toBe('read');
      expect(outcome({ id: `2026-11-24-${at % 10}` })).toBe('read');
      expect(outcome({ id: `24-11-2026/${at % 10}` })).toBe('read');
    }
    expect(outcome({ id: 'det-2026-000201' })).toBe('read');
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
