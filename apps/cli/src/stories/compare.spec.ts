// Answers: is every difference between a story and its folder found, by place and without the value?
import { CAST } from './cast.js';
import { differences } from './compare.js';
import type { PlayedStep } from './play.js';
import type { ExpectedStep } from './story.js';

const [member] = CAST;
const view = (naam: string) => ({ nummer: 1, soort: 's', gegevens: { persoon: { naam } } });

function played(expected: ExpectedStep, naam?: string): PlayedStep {
  if (!member) throw new TypeError('nobody takes part');
  return {
    step: { title: 'a step', by: 'dji', expected },
    state: 'beoordeeld',
    heard: naam === undefined ? [] : [{ member, arrivals: [{ number: 1, seen: view(naam) }] }],
    withheld: [],
    unrouted: [],
    pages: new Map(),
  };
}

it.each<[string, ExpectedStep, string | undefined, readonly string[]]>([
  ['the same', { state: 'beoordeeld', gets: { dji: [view('a')] } }, 'a', []],
  ['another state', { state: 'geweigerd' }, undefined, ['/state is different']],
  [
    'another value',
    { state: 'beoordeeld', gets: { dji: [view('b')] } },
    'a',
    ['/gets/dji/0/gegevens/persoon/naam is different'],
  ],
  ['a view for nobody named', { state: 'beoordeeld' }, 'a', ['/gets was not expected']],
  [
    'a view that did not come',
    { state: 'beoordeeld', gets: { dji: [view('a'), view('a')] } },
    'a',
    ['/gets/dji/1 is missing'],
  ],
])('finds %s', (_what, expected, naam, found) => {
  expect(differences(played(expected, naam))).toEqual(found);
});
