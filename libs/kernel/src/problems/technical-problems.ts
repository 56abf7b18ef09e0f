// Answers: which problems of the class `techniek` are there? Nothing wrong with what was asked.
import { row, type Problem } from './problem.js';

export const TECHNICAL_PROBLEMS = {
  undecodable: row(
    'record-onleesbaar',
    'internal',
    'gateway',
    'techniek',
    false,
    { nl: 'een record in het logboek is niet te lezen', en: 'a record in the log cannot be read' },
    { nl: 'de beheerder onderzoekt de quarantaine', en: 'the operator examines the quarantine' },
  ),
  logUnavailable: row(
    'logboek-onbereikbaar',
    'unavailable',
    'gateway',
    'techniek',
    true,
    {
      nl: 'het bericht kon niet duurzaam worden vastgelegd',
      en: 'the message could not be recorded durably',
    },
    { nl: 'bied hetzelfde bericht opnieuw aan', en: 'offer the same message again' },
  ),
  storeUnavailable: row(
    'opslag-onbereikbaar',
    'unavailable',
    'gateway',
    'techniek',
    true,
    { nl: 'de opslag is niet bereikbaar', en: 'the store cannot be reached' },
    { nl: 'probeer het later opnieuw', en: 'try again later' },
  ),
  processingLogFull: row(
    'verwerkingenlogboek-vol',
    'unavailable',
    'gateway',
    'techniek',
    true,
    {
      nl: 'er wacht te veel op het verwerkingenlogboek; er wordt niets meer verstrekt',
      en: 'too much waits for the processing log; nothing more is disclosed',
    },
    {
      nl: 'de beheerder herstelt het logboek; daarna gaat alles vanzelf verder',
      en: 'the operator repairs the log; then everything goes on by itself',
    },
  ),
  busy: row(
    'te-druk',
    'busy',
    'gateway',
    'techniek',
    true,
    { nl: 'er zijn te veel verzoeken tegelijk', en: 'there are too many requests at once' },
    { nl: 'wacht zo lang als `Retry-After` zegt', en: 'wait as long as `Retry-After` says' },
  ),
  tooManyWaiting: row(
    'te-veel-wachtend',
    'quota',
    'sender',
    'techniek',
    true,
    {
      nl: 'uw organisatie laat te veel verzoeken tegelijk wachten',
      en: 'your organisation has too many waiting requests',
    },
    {
      nl: 'houd per postbus één verzoek met `wacht` open',
      en: 'keep one request with `wacht` open per mailbox',
    },
  ),
  tooManyRequests: row(
    'te-veel-verzoeken',
    'quota',
    'sender',
    'techniek',
    true,
    {
      nl: 'uw organisatie vraagt of stuurt meer dan is afgesproken',
      en: 'your organisation asks or sends more than was agreed',
    },
    {
      nl: 'wacht zo lang als `Retry-After` zegt, en spreid uw verzoeken',
      en: 'wait as long as `Retry-After` says, and spread your requests',
    },
  ),
  readerTooSlow: row(
    'lezer-te-traag',
    'quota',
    'sender',
    'techniek',
    true,
    {
      nl: 'wat over de stroom is gestuurd, wordt niet gelezen',
      en: 'what was sent over the stream is not being read',
    },
    {
      nl: 'lees sneller, en begin weer met `Last-Event-ID`',
      en: 'read faster, and begin again with `Last-Event-ID`',
    },
  ),
  streamEnds: row(
    'stroom-eindigt',
    'busy',
    'gateway',
    'techniek',
    true,
    { nl: 'de gateway sluit deze stroom', en: 'the gateway closes this stream' },
    {
      nl: 'begin weer met `Last-Event-ID`',
      en: 'begin again with `Last-Event-ID`',
    },
  ),
  internal: row(
    'interne-fout',
    'internal',
    'gateway',
    'techniek',
    true,
    { nl: 'er ging iets mis in de gateway', en: 'something went wrong in the gateway' },
    {
      nl: 'noem het nummer in `correlatie` bij de beheerder',
      en: 'quote the number in `correlatie` to the operator',
    },
  ),
} as const satisfies Record<string, Problem>;
