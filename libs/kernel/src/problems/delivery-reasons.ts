// Answers: why did the address of a recipient take nothing? Told to that recipient and to the operator,
// never with a word of what the other end said.
import { reason, type Reason } from './reason.js';

export const DELIVERY_REASONS = {
  'geen-adres': reason(
    'techniek',
    'recipient',
    'byItself',
    { nl: 'de naam van uw server heeft geen adres', en: 'the name of your server has no address' },
    {
      nl: 'herstel de naam in uw DNS; het bericht blijft staan',
      en: 'repair the name in your DNS; the message stays',
    },
  ),
  'adres-niet-toegestaan': reason(
    'afspraak',
    'recipient',
    'changed',
    {
      nl: 'de naam van uw server leidt naar een adres dat Sluis niet mag bellen',
      en: 'the name of your server leads to an address that Sluis may not call',
    },
    {
      nl: 'laat de naam naar een openbaar adres leiden',
      en: 'let the name lead to a public address',
    },
  ),
  'geen-verbinding': reason(
    'techniek',
    'recipient',
    'byItself',
    {
      nl: 'op dat adres en die poort neemt niemand op',
      en: 'nobody answers at that address and port',
    },
    { nl: 'start uw server, of open de poort', en: 'start your server, or open the port' },
  ),
  'certificaat-onjuist': reason(
    'afspraak',
    'recipient',
    'changed',
    {
      nl: 'het certificaat van uw server is niet geldig, heeft een andere naam of mist uw OIN',
      en: 'the certificate of your server is not valid, has another name or lacks your OIN',
    },
    {
      nl: 'plaats een geldig certificaat met uw naam en OIN',
      en: 'install a valid certificate with your name and OIN',
    },
  ),
  'geen-antwoord': reason(
    'techniek',
    'recipient',
    'byItself',
    {
      nl: 'uw server nam de verbinding aan en gaf geen antwoord',
      en: 'your server took the connection and gave no answer',
    },
    {
      nl: 'laat uw server antwoorden voordat hij het bericht verwerkt',
      en: 'let your server answer before it processes the message',
    },
  ),
  'antwoord-onleesbaar': reason(
    'afspraak',
    'recipient',
    'changed',
    { nl: 'het antwoord is geen HTTP', en: 'the answer is not HTTP' },
    {
      nl: 'laat op die poort een HTTPS-server luisteren',
      en: 'let an HTTPS server listen at that port',
    },
  ),
  'geen-toestemming': reason(
    'afspraak',
    'recipient',
    'changed',
    {
      nl: 'uw server noemde Sluis niet in `WebHook-Allowed-Origin`',
      en: 'your server did not name Sluis in `WebHook-Allowed-Origin`',
    },
    {
      nl: 'noem Sluis in dat antwoord; zie de gids over brengen',
      en: 'name Sluis in that answer; see the guide on push',
    },
  ),
  'geen-sleutel': reason(
    'afspraak',
    'recipient',
    'changed',
    {
      nl: 'uw afspraak vraagt versleuteling en er geldt geen sleutel; er is niets verzonden',
      en: 'your agreement asks for encryption and no key is in force; nothing was sent',
    },
    {
      nl: 'laat een sleutel vastleggen; daarna komt alles alsnog, in volgorde',
      en: 'have a key recorded; then everything still comes, in order',
    },
  ),
  later: reason(
    'techniek',
    'recipient',
    'byItself',
    { nl: 'uw server vraagt om later terug te komen', en: 'your server asks to come back later' },
    { nl: 'er is niets te doen', en: 'there is nothing to do' },
  ),
  storing: reason(
    'techniek',
    'recipient',
    'byItself',
    { nl: 'uw server meldt een storing (5xx)', en: 'your server reports a fault (5xx)' },
    {
      nl: 'herstel uw server; het bericht blijft staan',
      en: 'repair your server; the message stays',
    },
  ),
  doorverwijzing: reason(
    'afspraak',
    'recipient',
    'changed',
    {
      nl: 'uw server verwijst door (3xx); dat volgt Sluis nooit',
      en: 'your server redirects (3xx), which Sluis never follows',
    },
    {
      nl: 'laat het nieuwe adres in het register vastleggen',
      en: 'have the new address recorded in the directory',
    },
  ),
  geweigerd: reason(
    'afspraak',
    'recipient',
    'changed',
    { nl: 'uw server weigert (4xx)', en: 'your server refuses (4xx)' },
    {
      nl: 'laat uw server het bericht aannemen, ook als u het niet gebruikt',
      en: 'let your server take the message, even when you do not use it',
    },
  ),
  opgezegd: reason(
    'afspraak',
    'recipient',
    'changed',
    {
      nl: 'uw server wil niets meer ontvangen (410)',
      en: 'your server wants to receive nothing any more (410)',
    },
    {
      nl: 'laat de beheerder het brengen hervatten, of kies een ander kanaal',
      en: 'have the operator resume the push, or choose another channel',
    },
  ),
} as const satisfies Record<string, Reason>;

export type DeliveryReason = keyof typeof DELIVERY_REASONS;
