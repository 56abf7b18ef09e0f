// Answers: does `sluis explain` tell of a code what the catalogue says, in both languages?
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ALL_CODES } from '#kernel';
import { runCli } from '../cli.js';

let out = '';
let err = '';

const explain = (...argv: string[]): Promise<number> => runCli(['explain', ...argv], undefined);

beforeEach(() => {
  out = '';
  err = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((err += String(text))));
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('sluis explain', () => {
  it('says what a code means, whether it is final, who must act, what to do and when again', async () => {
    expect(await explain('geen-toestemming')).toBe(0);
    expect(out).toContain('er is geen toestemming voor deze ontvanger');
    expect(out).toMatch(/klasse\s+persoon\n.*definitief\s+nee\n.*aan zet\s+de afzender/);
    expect(out).toMatch(/wat te doen\s+leg eerst de toestemming vast\n.*opnieuw\s+zodra dat/);
    // The same word of a recipient's server means something else, and both are told.
    expect(out).toContain('uw server noemde Sluis niet');
  });

  it('says it in English, and to a program', async () => {
    expect(await explain('schema-geschonden', '--lang', 'en', '--json')).toBe(0);
    expect(JSON.parse(out)).toEqual([
      {
        code: 'schema-geschonden',
        plaats: 'bericht',
        klasse: 'bericht',
        titel: 'the message does not satisfy the schema',
        herkomst: 'afzender',
        definitief: true,
        opnieuw: 'at once, with a new or corrected request',
        hulp: 'see `fouten` for the places',
      },
    ]);
  });

  it('lists every code there is, no line wider than a terminal', async () => {
    expect(await explain()).toBe(0);
    const lines = out.split('\n');
    for (const { code } of ALL_CODES) expect(lines.some((line) => line.includes(code))).toBe(true);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });

  it('knows the reasons of the matrix, and nothing that only looks like one', async () => {
    expect(await explain('a1', '--lang', 'en')).toBe(0);
    expect(out).toBe('a1: each recipient gets the least with which it can act\n');
    expect(await explain('constructor')).toBe(1);
  });

  it('repeats no word that it does not know', async () => {
    expect(await explain('999990019')).toBe(1);
    expect(out + err).not.toContain('999990019');
    expect(err).toContain('no such code');
  });
});
