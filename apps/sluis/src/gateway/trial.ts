// Answers: how is a trial of an address told to its recipient, step by step, in plain words? Never with
// a byte of what the other end said.
import type { PushStep, TriedStep } from '#exchange';
import { DELIVERY_REASONS, type Text } from '#kernel';
import type { Language } from '#platform';

const STEPS: Readonly<Record<PushStep, Text>> = {
  adres: { nl: 'de naam van uw server is gevonden', en: 'the name of your server was found' },
  verbinding: { nl: 'uw server neemt de verbinding aan', en: 'your server takes the connection' },
  certificaat: {
    nl: 'uw server toont een certificaat van uw organisatie',
    en: 'your server shows a certificate of your organisation',
  },
  toestemming: {
    nl: 'uw server staat toe dat Sluis berichten brengt',
    en: 'your server allows Sluis to bring messages',
  },
  bezorging: {
    nl: 'uw server nam een proefbericht zonder inhoud aan',
    en: 'your server took a trial message without content',
  },
};

const UNDONE: Text = { nl: 'niet gedaan', en: 'not done' };

export const trialBody = (steps: readonly TriedStep[], language: Language): object => ({
  gelukt: steps.every(({ outcome }) => outcome === 'goed'),
  stappen: steps.map(({ step, outcome, fault }) => ({
    stap: step,
    uitkomst: outcome,
    ...(fault === undefined ? {} : { code: fault }),
    uitleg: (fault ? DELIVERY_REASONS[fault].title : outcome === 'goed' ? STEPS[step] : UNDONE)[
      language
    ],
  })),
});
