// Answers: after a "no", is it final, and when does trying make sense at the earliest?
import type { Text } from './problem.js';

interface Course {
  /** Nothing that anybody does or waits for makes this very message or request succeed. */
  readonly final: boolean;
  readonly when: Text;
}

export const AGAIN = {
  anew: {
    final: true,
    when: {
      nl: 'meteen, met een nieuw of verbeterd verzoek',
      en: 'at once, with a new or corrected request',
    },
  },
  never: { final: true, when: { nl: 'nooit', en: 'never' } },
  atOnce: {
    final: false,
    when: { nl: 'meteen, met hetzelfde verzoek', en: 'at once, with the same request' },
  },
  later: {
    final: false,
    when: {
      nl: 'na de wachttijd in `Retry-After`, en zonder die kop na een minuut',
      en: 'after the time in `Retry-After`, and without that header after a minute',
    },
  },
  changed: {
    final: false,
    when: {
      nl: 'zodra het register, de afspraak of de inrichting is aangepast',
      en: 'once the directory, the agreement or the set-up has been changed',
    },
  },
  recorded: {
    final: false,
    when: {
      nl: 'zodra dat is vastgelegd; de gateway beoordeelt dan vanzelf opnieuw',
      en: 'once that is recorded; the gateway then judges again by itself',
    },
  },
  decided: {
    final: false,
    when: { nl: 'zodra een mens heeft beslist', en: 'once a human has decided' },
  },
  byItself: {
    final: false,
    when: {
      nl: 'niet nodig; de gateway probeert of beoordeelt het vanzelf opnieuw',
      en: 'not needed; the gateway tries or judges again by itself',
    },
  },
} as const satisfies Record<string, Course>;

export type Again = keyof typeof AGAIN;
