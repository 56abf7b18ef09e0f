// Answers: why was nobody found for an address of a message (P12)? The codes stand in the unrouted
// queue and in what its sender reads.
import { reason, type Reason } from './reason.js';

export const UNROUTED_REASONS = {
  'geen-gemeente': reason(
    'persoon',
    'sender',
    'decided',
    { nl: 'is niet te bepalen uit wat bekend is', en: 'cannot be determined from what is known' },
    {
      nl: 'stuur een bericht met het adres, of laat de beheerder een gemeente aanwijzen',
      en: 'send a message with the address, or have the operator assign a municipality',
    },
  ),
  'geen-postbus': reason(
    'afspraak',
    'recipient',
    'changed',
    { nl: 'heeft hier geen postbus', en: 'has no mailbox here' },
    {
      nl: 'laat de postbus in het register opnemen, of bereik de gemeente op een andere weg',
      en: 'have the mailbox recorded in the directory, or reach the municipality in another way',
    },
  ),
  'geen-afspraak': reason(
    'afspraak',
    'recipient',
    'changed',
    {
      nl: 'heeft geen afspraak om deze berichtsoort te ontvangen',
      en: 'has no agreement to receive this message type',
    },
    {
      nl: 'laat de afspraak in het register vastleggen',
      en: 'have the agreement recorded in the directory',
    },
  ),
  'geen-abonnement': reason(
    'afspraak',
    'recipient',
    'changed',
    {
      nl: 'heeft geen abonnement dat dit bericht omvat',
      en: 'has no subscription that covers this message',
    },
    {
      nl: 'de ontvanger verruimt zijn abonnement binnen de afspraak',
      en: 'the recipient widens its subscription within the agreement',
    },
  ),
} as const satisfies Record<string, Reason>;

export type UnroutedReason = keyof typeof UNROUTED_REASONS;
