// Answers: how is a trial of an address told to its recipient, step by step, in plain words? Never with
// a byte of what the other end said.
import type { PushFault, PushStep, TriedStep } from '#exchange';
import type { Text } from '#kernel';
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

const FAULTS: Readonly<Record<PushFault, Text>> = {
  'geen-adres': {
    nl: 'de naam van uw server heeft geen adres',
    en: 'the name of your server has no address',
  },
  'adres-niet-toegestaan': {
    nl: 'de naam van uw server leidt naar een adres dat Sluis niet mag bellen',
    en: 'the name of your server leads to an address that Sluis may not call',
  },
  'geen-verbinding': {
    nl: 'op dat adres en die poort neemt niemand op',
    en: 'nobody answers at that address and port',
  },
  'certificaat-onjuist': {
    nl: 'het certificaat van uw server is niet geldig, heeft een andere naam of mist uw OIN',
    en: 'the certificate of your server is not valid, has another name or lacks your OIN',
  },
  'geen-antwoord': {
    nl: 'uw server nam de verbinding aan en gaf geen antwoord',
    en: 'your server took the connection and gave no answer',
  },
  'antwoord-onleesbaar': { nl: 'het antwoord is geen HTTP', en: 'the answer is not HTTP' },
  'geen-toestemming': {
    nl: 'uw server noemde Sluis niet in `WebHook-Allowed-Origin`',
    en: 'your server did not name Sluis in `WebHook-Allowed-Origin`',
  },
  later: {
    nl: 'uw server vraagt om later terug te komen',
    en: 'your server asks to come back later',
  },
  storing: { nl: 'uw server meldt een storing (5xx)', en: 'your server reports a fault (5xx)' },
  doorverwijzing: {
    nl: 'uw server verwijst door (3xx); dat volgt Sluis nooit',
    en: 'your server redirects (3xx), which Sluis never follows',
  },
  geweigerd: { nl: 'uw server weigert (4xx)', en: 'your server refuses (4xx)' },
  'geen-sleutel': {
    nl: 'uw afspraak vraagt versleuteling en er geldt geen sleutel; er is niets verzonden',
    en: 'your agreement asks for encryption and no key is in force; nothing was sent',
  },
  opgezegd: {
    nl: 'uw server wil niets meer ontvangen (410)',
    en: 'your server wants to receive nothing any more (410)',
  },
};

const UNDONE: Text = { nl: 'niet gedaan', en: 'not done' };

export const trialBody = (steps: readonly TriedStep[], language: Language): object => ({
  gelukt: steps.every(({ outcome }) => outcome === 'goed'),
  stappen: steps.map(({ step, outcome, fault }) => ({
    stap: step,
    uitkomst: outcome,
    ...(fault === undefined ? {} : { code: fault }),
    uitleg: (fault ? FAULTS[fault] : outcome === 'goed' ? STEPS[step] : UNDONE)[language],
  })),
});
