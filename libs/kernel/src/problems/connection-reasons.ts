// Answers: why was a connection closed before anything could be asked? Such a caller gets no answer; the
// code stands in evidence, and the operator tells it.
import { reason, type Reason } from './reason.js';

export const CONNECTION_REASONS = {
  'geen-certificaat': reason(
    'afspraak',
    'sender',
    'anew',
    { nl: 'er is geen certificaat getoond', en: 'no certificate was shown' },
    {
      nl: 'toon uw clientcertificaat met de hele keten',
      en: 'show your client certificate with its whole chain',
    },
  ),
  'niet-vertrouwd': reason(
    'afspraak',
    'sender',
    'anew',
    {
      nl: 'de uitgever van het certificaat wordt niet vertrouwd',
      en: 'the issuer of the certificate is not trusted',
    },
    {
      nl: 'gebruik een certificaat van een uitgever uit de afspraak',
      en: 'use a certificate of an issuer from the agreement',
    },
  ),
  verlopen: reason(
    'afspraak',
    'sender',
    'anew',
    { nl: 'het certificaat is verlopen', en: 'the certificate has expired' },
    { nl: 'gebruik een geldig certificaat', en: 'use a certificate that is valid' },
  ),
  'nog-niet-geldig': reason(
    'afspraak',
    'sender',
    'later',
    { nl: 'het certificaat geldt nog niet', en: 'the certificate is not valid yet' },
    {
      nl: 'wacht tot het geldt, en controleer de klok',
      en: 'wait until it is valid, and check the clock',
    },
  ),
  ingetrokken: reason(
    'afspraak',
    'sender',
    'anew',
    { nl: 'het certificaat is ingetrokken', en: 'the certificate was revoked' },
    { nl: 'vraag een nieuw certificaat aan', en: 'apply for a new certificate' },
  ),
  'intrekkingslijst-verlopen': reason(
    'techniek',
    'gateway',
    'changed',
    {
      nl: 'de lijst van ingetrokken certificaten is te oud',
      en: 'the list of revoked certificates is too old',
    },
    { nl: 'de beheerder plaatst een verse lijst', en: 'the operator installs a fresh list' },
  ),
  'intrekkingslijst-ontbreekt': reason(
    'techniek',
    'gateway',
    'changed',
    {
      nl: 'van deze uitgever is er geen lijst van ingetrokken certificaten',
      en: 'there is no list of revoked certificates of this issuer',
    },
    {
      nl: 'de beheerder plaatst de lijst van deze uitgever',
      en: 'the operator installs the list of this issuer',
    },
  ),
  'verkeerd-doel': reason(
    'afspraak',
    'sender',
    'anew',
    {
      nl: 'het certificaat is niet voor een client bedoeld',
      en: 'the certificate is not meant for a client',
    },
    {
      nl: 'gebruik een certificaat dat voor clientauthenticatie is uitgegeven',
      en: 'use a certificate that was issued for client authentication',
    },
  ),
  'sleutel-te-zwak': reason(
    'afspraak',
    'sender',
    'anew',
    {
      nl: 'de sleutel of de handtekening van het certificaat is te zwak',
      en: 'the key or the signature of the certificate is too weak',
    },
    {
      nl: 'gebruik een sleutel die de eisen van de afspraak haalt',
      en: 'use a key that meets the demands of the agreement',
    },
  ),
  'geen-oin': reason(
    'afspraak',
    'sender',
    'anew',
    { nl: 'het certificaat noemt geen OIN', en: 'the certificate names no OIN' },
    {
      nl: 'gebruik een certificaat met het OIN in het serienummer van de houder',
      en: 'use a certificate with the OIN in the serial number of its subject',
    },
  ),
  'meer-dan-een-oin': reason(
    'afspraak',
    'sender',
    'anew',
    { nl: 'het certificaat noemt meer dan een OIN', en: 'the certificate names more than one OIN' },
    {
      nl: 'gebruik een certificaat met precies een OIN',
      en: 'use a certificate with exactly one OIN',
    },
  ),
  'oin-onbekend': reason(
    'afspraak',
    'sender',
    'changed',
    { nl: 'het OIN staat niet in het register', en: 'the OIN is not in the directory' },
    {
      nl: 'laat uw organisatie in het register opnemen',
      en: 'have your organisation recorded in the directory',
    },
  ),
  'oin-niet-actief': reason(
    'afspraak',
    'sender',
    'changed',
    {
      nl: 'de organisatie is in het register niet actief',
      en: 'the organisation is not active in the directory',
    },
    {
      nl: 'vraag de beheerder waarom de deelname stilstaat',
      en: 'ask the operator why the participation stands still',
    },
  ),
  'oin-van-test': reason(
    'afspraak',
    'sender',
    'anew',
    { nl: 'een OIN voor proeven geldt hier niet', en: 'an OIN for tests is not valid here' },
    {
      nl: 'gebruik het echte OIN, of de proefomgeving',
      en: 'use the real OIN, or the test environment',
    },
  ),
  'handdruk-mislukt': reason(
    'techniek',
    'sender',
    'anew',
    { nl: 'de TLS-verbinding kwam niet tot stand', en: 'the TLS connection did not come about' },
    {
      nl: 'gebruik TLS 1.3 en een van de afgesproken versleutelingen',
      en: 'use TLS 1.3 and one of the agreed ciphers',
    },
  ),
  'te-veel-verbindingen': reason(
    'techniek',
    'sender',
    'later',
    {
      nl: 'uw organisatie heeft te veel verbindingen open',
      en: 'your organisation has too many connections open',
    },
    {
      nl: 'houd verbindingen open en gebruik ze opnieuw',
      en: 'keep connections open and use them again',
    },
  ),
} as const satisfies Record<string, Reason>;

export type ConnectionReason = keyof typeof CONNECTION_REASONS;
