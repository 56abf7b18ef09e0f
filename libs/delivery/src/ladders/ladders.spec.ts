import { readFileSync } from 'node:fs';
import { MESSAGE_MOVES, mayMessageMove } from './message-ladder.js';
import { RELEASE_MOVES, mayReleaseMove } from './release-ladder.js';

type Moves = Readonly<Record<string, readonly string[]>>;

const page = readFileSync('docs/reference/status.md', 'utf8');

/** The moves that the table under a heading of the page publishes. */
function published(heading: string): Moves {
  const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = [...section.matchAll(/^\| `(\w+)` +\|.*\| ([^|]+) \|$/gm)];
  return Object.fromEntries(
    rows.map(([, state, next]) => [state, [...(next ?? '').matchAll(/`(\w+)`/g)].map((m) => m[1])]),
  );
}

/** Every state that can be reached from this one. */
function reachable(moves: Moves, from: string, seen = new Set<string>()): Set<string> {
  for (const next of moves[from] ?? []) {
    if (!seen.has(next)) reachable(moves, next, seen.add(next));
  }
  return seen;
}

describe.each([
  ['Message', MESSAGE_MOVES as Moves],
  ['Release', RELEASE_MOVES as Moves],
])('%s ladder', (heading, moves) => {
  it('is what docs/reference/status.md says, state by state', () => {
    expect(published(heading)).toEqual(moves);
  });

  it('never comes back to a state that was left', () => {
    for (const state of Object.keys(moves)) expect(reachable(moves, state)).not.toContain(state);
  });
});

describe('moves', () => {
  it('lead a held message to a decision and nowhere else', () => {
    expect(mayMessageMove('aangehouden', 'beoordeeld')).toBe(true);
    expect(mayMessageMove('aangehouden', 'aanvaard')).toBe(false);
    expect(mayMessageMove('beoordeeld', 'geweigerd')).toBe(false);
  });

  it('let nobody acknowledge what was never offered, or open what was withheld', () => {
    expect(mayReleaseMove('vrijgegeven', 'afgeleverd')).toBe(false);
    expect(mayReleaseMove('onthouden', 'vrijgegeven')).toBe(false);
    expect(mayReleaseMove('aangeboden', 'afgeleverd')).toBe(true);
  });

  it('let a recall overtake every state that is not an end', () => {
    const ends = ['vervangen', 'teruggeroepen', 'verlopen', 'vervallen'];
    const open = Object.keys(RELEASE_MOVES).filter((state) => !ends.includes(state));
    for (const state of open) {
      expect(mayReleaseMove(state as 'onthouden', 'teruggeroepen')).toBe(true);
    }
  });
});
