import { readFileSync, writeFileSync } from 'node:fs';
import { EVENTS, type EventKey } from './table.js';
import { eventNamed, makeEntry } from './entry.js';

const keys = Object.keys(EVENTS) as EventKey[];

const PAGE = new URL('../../../../docs/reference/evidence-events.md', import.meta.url);
const HEAD = '|---|---|---|---|---|\n';
const END = '\n<!-- prettier-ignore-end -->';

const inCode = (names: readonly string[]): string =>
  names.length > 0 ? names.map((name) => `\`${name}\``).join(', ') : '–';

describe('the event table', () => {
  it('is the published one, row by row', () => {
    const wanted = keys.map((key) => {
      const { name, data, optional, meaning } = EVENTS[key];
      return `| \`${name}\` | ${inCode(data)} | ${inCode(optional)} | ${meaning.nl} | ${meaning.en} |\n`;
    });
    const page = readFileSync(PAGE, 'utf8');
    const [before = ''] = page.split(HEAD);
    const [, after = ''] = page.split(END);
    const written = `${before}${HEAD}${wanted.join('')}${END}${after}`;
    if (process.env['UPDATE_PAGES']) writeFileSync(PAGE, written);
    expect(readFileSync(PAGE, 'utf8')).toBe(written);
  });

  it('gives every event a name of its own', () => {
    expect(new Set(keys.map((key) => EVENTS[key].name)).size).toBe(keys.length);
  });

  it('has no key for what must stay out of evidence', () => {
    const forbidden = [
      'id',
      'bron',
      'source',
      'bsn',
      'persoon',
      'personId',
      'inhoud',
      'zaakreferentie',
    ];
    const all = keys.flatMap((key) => [...EVENTS[key].data, ...EVENTS[key].optional] as string[]);
    expect(all.filter((key) => forbidden.includes(key))).toEqual([]);
  });

  it('finds an event by its wire name', () => {
    expect(eventNamed('id.hergebruikt')).toBe(EVENTS.idReused);
    expect(eventNamed('iets.anders')).toBeUndefined();
  });
});

describe('makeEntry', () => {
  const data = {
    nummer: 'n-1',
    berichtsoort: 'nl.voorbeeld.v1',
    verzender: '00000099000000001000',
  };

  it('keeps the keys of its event', () => {
    expect(makeEntry('e-1', 'messageAccepted', 'sluis', data)).toEqual({
      id: 'e-1',
      event: 'bericht.aanvaard',
      actor: 'sluis',
      data,
    });
  });

  it('takes an optional key', () => {
    const entry = makeEntry('e-1', 'messageAccepted', 'sluis', { ...data, afspraak: 'a-1' });
    expect(entry.data['afspraak']).toBe('a-1');
  });

  it('refuses a key that the event does not carry', () => {
    const more = { ...data, bsn: '999990019' };
    expect(() => makeEntry('e-1', 'messageAccepted', 'sluis', more)).toThrow('no such key');
  });

  it('says nothing of the key that it refuses', () => {
    const more = { ...data, '999990019': 'x' };
    expect(() => makeEntry('e-1', 'messageAccepted', 'sluis', more)).not.toThrow(/999990019/);
  });

  it('refuses evidence without one of its keys', () => {
    const less = { nummer: 'n-1', berichtsoort: 'nl.voorbeeld.v1' } as typeof data;
    expect(() => makeEntry('e-1', 'messageAccepted', 'sluis', less)).toThrow('needs `verzender`');
  });

  it('refuses evidence without an actor', () => {
    expect(() => makeEntry('e-1', 'messageAccepted', '', data)).toThrow('actor');
  });
});
