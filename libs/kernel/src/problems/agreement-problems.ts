// Answers: which problems of the class `afspraak` are there? Who may do this.
import { row, type Problem } from './problem.js';

export const AGREEMENT_PROBLEMS = {
  noAgreement: row(
    'geen-afspraak',
    'policy',
    'sender',
    'afspraak',
    false,
    { nl: 'er is geen afspraak die dit toestaat', en: 'no agreement allows this' },
    {
      nl: 'laat de afspraak vastleggen in het register',
      en: 'have the agreement recorded in the directory',
    },
  ),
  sourceForeign: row(
    'bron-niet-van-u',
    'policy',
    'sender',
    'afspraak',
    false,
    {
      nl: 'het OIN in `source` is niet van u en niet aan u gemachtigd',
      en: 'the OIN in `source` is neither yours nor delegated to you',
    },
    {
      nl: 'gebruik uw eigen OIN of laat een machtiging vastleggen',
      en: 'use your own OIN or have a delegation recorded',
    },
  ),
  notFound: row(
    'niet-gevonden',
    'stranger',
    'sender',
    'afspraak',
    false,
    { nl: 'niet gevonden', en: 'not found' },
    { nl: 'controleer het adres en uw rol', en: 'check the address and your role' },
  ),
  methodNotAllowed: row(
    'methode-niet-toegestaan',
    'method',
    'sender',
    'bericht',
    false,
    { nl: 'deze methode bestaat hier niet', en: 'this method does not exist here' },
    { nl: 'zie de kop `Allow`', en: 'see the header `Allow`' },
  ),
  subscriptionTooWide: row(
    'abonnement-te-ruim',
    'policy',
    'sender',
    'afspraak',
    false,
    {
      nl: 'het abonnement gaat verder dan de afspraak',
      en: 'the subscription goes beyond the agreement',
    },
    { nl: 'een abonnement kan alleen versmallen', en: 'a subscription can only narrow' },
  ),
  noLongerAddressed: row(
    'niet-langer-bestemd',
    'policy',
    'gateway',
    'afspraak',
    false,
    {
      nl: 'deze postbus is niet langer de bestemming van dit bericht',
      en: 'this mailbox is no longer a destination of this message',
    },
    {
      nl: 'wis wat u kreeg en bevestig dat; een nieuw bericht volgt als u weer in beeld bent',
      en: 'erase what you received and confirm it; a new message follows if you are concerned again',
    },
  ),
  recipientAway: row(
    'ontvanger-onbereikbaar',
    'policy',
    'recipient',
    'afspraak',
    false,
    {
      nl: 'het adres van de ontvanger neemt nu niets aan',
      en: "the recipient's address takes nothing at the moment",
    },
    {
      nl: 'het bericht blijft staan en wordt opnieuw gebracht; vraag de ontvanger als het lang duurt',
      en: 'the message stays and is brought again; ask the recipient when it takes long',
    },
  ),
  refusedByHuman: row(
    'geweigerd-door-beheerder',
    'policy',
    'gateway',
    'bericht',
    false,
    {
      nl: 'een beheerder heeft dit bericht beoordeeld en geweigerd',
      en: 'an operator examined this message and refused it',
    },
    {
      nl: 'vraag de beheerder naar de reden en stuur zo nodig een nieuw bericht',
      en: 'ask the operator for the reason and send a new message if needed',
    },
  ),
  noSubscription: row(
    'geen-abonnement',
    'policy',
    'recipient',
    'afspraak',
    false,
    {
      nl: 'de ontvanger heeft dit niet geabonneerd',
      en: 'the recipient has not subscribed to this',
    },
    { nl: 'de ontvanger kan een abonnement nemen', en: 'the recipient can subscribe' },
  ),
  referralNotAccepted: row(
    'verwijzing-niet-aanvaard',
    'policy',
    'recipient',
    'afspraak',
    true,
    {
      nl: 'de organisatie heeft nog niet gezegd dat zij kan helpen',
      en: 'the organisation has not said yet that it can help',
    },
    {
      nl: 'kondig de verwijzing aan en wacht op het antwoord',
      en: 'announce the referral and wait for the answer',
    },
  ),
  noRule: row(
    'geen-regel',
    'policy',
    'gateway',
    'afspraak',
    true,
    { nl: 'geen regel staat deze verstrekking toe', en: 'no rule allows this disclosure' },
    { nl: 'er is niets te doen', en: 'there is nothing to do' },
  ),
  withheld: row(
    'niet-verstrekt',
    'policy',
    'gateway',
    'afspraak',
    false,
    { nl: 'niet verstrekt', en: 'not disclosed' },
    { nl: 'er is niets te doen', en: 'there is nothing to do' },
  ),
} as const satisfies Record<string, Problem>;
