// Answers: which events does the evidence know, which data keys does each carry, and what does it
// mean? docs/reference/evidence-events.md is compared with this table. Data are random numbers,
// mailboxes, OINs, type names, codes, counts and digests of policies, directories and passports;
// never a value from a payload, never a message's own id or source or a plain digest of content.
import type { EventInfo } from '../model.js';

const event = <const D extends readonly string[], const O extends readonly string[] = readonly []>(
  name: string,
  data: D,
  nl: string,
  en: string,
  optional?: O,
): EventInfo & { readonly data: D; readonly optional: O } => ({
  name,
  data,
  optional: (optional ?? []) as unknown as O,
  meaning: { nl, en },
});

export const EVENTS = {
  // accept
  messageAccepted: event(
    'bericht.aanvaard',
    ['nummer', 'berichtsoort', 'verzender'],
    'een bericht is aanvaard en de ontvangstbevestiging is vastgelegd',
    'a message was accepted and its receipt recorded',
    ['afspraak', 'handtekening', 'sleutel'],
  ),
  messageRepeated: event(
    'bericht.herhaald',
    ['nummer', 'verzender'],
    'hetzelfde bericht kwam nog eens; de eerste ontvangstbevestiging is opnieuw gegeven',
    'the same message came again; the first receipt was given again',
  ),
  idReused: event(
    'id.hergebruikt',
    ['berichtsoort', 'verzender'],
    'een id dat al gebruikt was, kwam met andere inhoud; er is niets veranderd',
    'an id that was already used came with other content; nothing changed',
    ['nummer'],
  ),
  messageRefused: event(
    'bericht.geweigerd',
    ['code', 'verzender'],
    'een bericht is geweigerd, bij de ingang of door een regel',
    'a message was refused, at the edge or by a rule',
    ['nummer', 'berichtsoort', 'regels'],
  ),
  messageHeld: event(
    'bericht.aangehouden',
    ['nummer', 'code'],
    'een bericht wacht op het oordeel van een mens',
    'a message waits for the judgement of a human',
    ['berichtsoort', 'regels', 'handtekening', 'sleutel'],
  ),

  // route
  messageJudged: event(
    'bericht.beoordeeld',
    [
      'nummer',
      'berichtsoort',
      'beleid',
      'register',
      'gebied',
      'vrijgegeven',
      'onthouden',
      'uitgesteld',
      'onbestelbaar',
    ],
    'over elke ontvanger van een bericht is beslist, onder dit beleid, dit register en deze gebiedsindeling',
    'every recipient of a message was decided on, under this policy, this directory and this territory',
  ),
  viewReleased: event(
    'weergave.vrijgegeven',
    [
      'nummer',
      'weergave',
      'postbus',
      'weergavesoort',
      'relatie',
      'revisie',
      'doel',
      'regels',
      'paspoort',
    ],
    'een weergave is vrijgegeven voor een postbus; `paspoort` is de digest van het volledige paspoort',
    'a view was released to a mailbox; `paspoort` is the digest of the full passport',
    ['aanleiding'],
  ),
  viewWithheld: event(
    'weergave.onthouden',
    ['nummer', 'weergave', 'postbus', 'relatie', 'code', 'regels', 'paspoort'],
    'een postbus krijgt niets van dit bericht',
    'a mailbox gets nothing of this message',
    ['aanleiding'],
  ),
  viewDeferred: event(
    'weergave.uitgesteld',
    ['nummer', 'weergave', 'postbus', 'relatie', 'code', 'regels', 'paspoort'],
    'een postbus krijgt nog niets van dit bericht: de periode is niet begonnen',
    'a mailbox gets nothing of this message yet: the window has not opened',
    ['aanleiding'],
  ),
  messageUnrouted: event(
    'bericht.onbestelbaar',
    ['nummer', 'relatie', 'code'],
    'voor een adres van dit bericht is geen ontvanger gevonden; het staat in de wachtrij',
    'no recipient was found for an address of this message; it is in the queue',
    ['gemeente'],
  ),
  recordQuarantined: event(
    'record.quarantaine',
    ['partitie', 'positie', 'code'],
    'een record in het berichtenlog was niet te lezen en is apart gezet',
    'a record in the message log could not be read and was set apart',
    ['nummer'],
  ),
  caseReviewed: event(
    'zaak.heroverwogen',
    ['verzoek', 'reden', 'beleid', 'register', 'gebied', 'vrijgegeven', 'gewijzigd'],
    'de nieuwste berichten van een zaak zijn opnieuw beoordeeld; alleen wat verschilt is vrijgegeven of ingetrokken',
    'the newest messages of a case were judged again; only what differs was released or taken back',
  ),
  reviewFailed: event(
    'heroverweging.mislukt',
    ['verzoek', 'reden'],
    'een zaak kon niet opnieuw worden beoordeeld; er is niets veranderd en het wordt nog eens geprobeerd',
    'a case could not be judged again; nothing changed and it is tried once more',
  ),
  viewRecalled: event(
    'weergave.teruggenomen',
    ['weergave', 'postbus', 'code', 'regels'],
    'een weergave is niet meer leesbaar voor de ontvanger: zij mag er niet meer liggen of haar periode is voorbij',
    'a view can no longer be read by its recipient: it may not lie there any more, or its window is over',
    ['melding', 'wissenVoor'],
  ),
  messageSettled: event(
    'bericht.afgehandeld',
    ['nummer', 'toestand'],
    'een bericht dat op een mens wachtte, is alsnog beoordeeld of geweigerd',
    'a message that waited for a human was judged or refused after all',
    ['code'],
  ),
  messageWithdrawn: event(
    'bericht.ingetrokken',
    ['nummer', 'intrekking', 'reden', 'weergaven'],
    'de afzender heeft een eigen bericht ingetrokken; zo veel weergaven zijn teruggehaald',
    'a sender withdrew a message of its own; so many views were taken back',
  ),
  correctionAnnounced: event(
    'correctie.aangekondigd',
    ['nummer', 'correctie', 'reden'],
    'de afzender heeft gemeld dat een ander bericht de plaats van dit bericht inneemt',
    'a sender announced that another message will take the place of this one',
  ),
  messageCorrected: event(
    'bericht.gecorrigeerd',
    ['nummer', 'vervanging'],
    'een aangekondigde vervanging is gekomen; de zaak wordt opnieuw beoordeeld',
    'an announced replacement has come; the case is judged again',
  ),
  keysDestroyed: event(
    'sleutels.vernietigd',
    ['aantal'],
    'datasleutels die nergens meer voor nodig zijn, zijn vernietigd; wat ermee was verzegeld, is onleesbaar',
    'data keys that nothing needs any more were destroyed; whatever they sealed is unreadable',
  ),
  casesForgotten: event(
    'zaken.gewist',
    ['aantal'],
    'van zaken die voorbij zijn, zijn inhoud en kenmerken gewist; wat blijft, zegt niets over een persoon',
    'the content and identifiers of cases that are over were erased; what stays says nothing about a person',
  ),
  queueDecided: event(
    'wachtrij.besloten',
    ['wachtrij', 'item', 'besluit', 'reden'],
    'een mens heeft beslist over een bericht of adres in een wachtrij',
    'a human decided on a message or an address in a queue',
    ['nummer', 'gemeente'],
  ),

  // deliver
  questionAsked: event(
    'navraag.gesteld',
    ['soort'],
    'een organisatie vroeg waarom zij minder kreeg dan verwacht (`minder`) of niets (`niets`); waarover, staat er niet bij',
    'an organisation asked why it got less than expected (`minder`) or nothing (`niets`); about what is not recorded',
    ['postbus'],
  ),
  viewsOffered: event(
    'weergave.aangeboden',
    ['postbus', 'volgnummers'],
    'deze weergaven worden aan de postbushouder aangeboden; vastgelegd voor de eerste byte',
    'these views are being offered to the holder of the mailbox; recorded before the first byte',
    ['kanaal'],
  ),
  viewsHandedOver: event(
    'weergave.overhandigd',
    ['postbus', 'volgnummers'],
    'deze weergaven zijn verzonden',
    'these views were sent',
    ['code', 'kanaal'],
  ),
  pushFailed: event(
    'weergave.niet-bezorgd',
    ['postbus', 'volgnummers', 'kanaal', 'code'],
    'het adres van de ontvanger nam deze weergave niet aan; zij blijft staan en wordt opnieuw gebracht of opgehaald',
    'the address of the recipient did not take this view; it stays and is brought again or fetched',
    ['geparkeerd'],
  ),
  pushResumed: event(
    'bezorging.vrijgegeven',
    ['postbus'],
    'de beheerder laat een geparkeerde postbus weer proberen',
    'the operator has a parked mailbox tried again',
  ),
  deliveryRepeated: event(
    'bezorging.herhaald',
    ['postbus', 'kanaal', 'vanafNummer'],
    'de beheerder laat een postbus opnieuw bezorgen vanaf dit volgnummer, tot en met wat al bezorgd was',
    'the operator has a mailbox delivered again from this number on, up to what had been delivered',
    ['totEnMet', 'reden'],
  ),
  viewsAcknowledged: event(
    'weergave.bevestigd',
    ['postbus', 'toestand'],
    'de ontvanger bevestigt een weergave, of alle weergaven tot en met een volgnummer',
    'the recipient acknowledges a view, or all views up to a number',
    ['volgnummer', 'totEnMet'],
  ),
  viewRejected: event(
    'weergave.afgewezen',
    ['postbus', 'volgnummer', 'code'],
    'de ontvanger wijst een weergave af',
    'the recipient rejects a view',
  ),

  // edge and administration
  connectionRefused: event(
    'verbinding.geweigerd',
    ['reden'],
    'een verbinding is geweigerd voordat er een byte van een verzoek gelezen is',
    'a connection was refused before a byte of a request was read',
    ['certificaat', 'oin', 'adres'],
  ),
  connectionsRefused: event(
    'verbindingen.geweigerd.geteld',
    ['aantal', 'vanaf', 'tot'],
    'zo veel verbindingen zijn geweigerd, te veel om een voor een vast te leggen',
    'so many connections were refused, too many to record one by one',
  ),
  subscriptionRecorded: event(
    'abonnement.vastgelegd',
    ['postbus', 'abonnement'],
    'een postbus heeft een abonnement genomen of gewijzigd',
    'a mailbox took or changed a subscription',
    ['berichtsoorten', 'postcodes', 'filters', 'kanaal', 'vanafNummer', 'configuratie', 'posities'],
  ),
  subscriptionDeleted: event(
    'abonnement.verwijderd',
    ['postbus', 'abonnement'],
    'een postbus heeft een abonnement opgezegd',
    'a mailbox ended a subscription',
    ['vanafNummer', 'configuratie', 'posities'],
  ),
  bundleActivated: event(
    'bundel.geactiveerd',
    ['soort', 'digest', 'ondertekenaars'],
    'een beleid, register, gebiedsindeling of set vertrouwensankers is van kracht geworden',
    'a policy, directory, territory or set of trust anchors came into force',
    ['vorige'],
  ),
  logSkipped: event(
    'logboek.overgeslagen',
    ['partitie', 'van', 'naar', 'aantal', 'reden'],
    'de beheerder heeft een stilstaande partitie van het berichtenlog verder gezet; zo veel records worden niet bekeken',
    'the operator moved a stopped partition of the message log on; so many records will not be looked at',
  ),
  brokerChanged: event(
    'broker.gewijzigd',
    ['fase'],
    'rechten of topics op de Kafka-broker worden gewijzigd (`voornemen`) of zijn gewijzigd (`gedaan`), zoals het register voorschrijft',
    'rights or topics at the Kafka broker are going to be changed (`voornemen`) or were changed (`gedaan`), as the directory lays down',
    ['ingetrokken', 'verleend', 'gemaakt', 'ingesteld'],
  ),
  keyRecorded: event(
    'sleutel.vastgelegd',
    ['sleutel', 'vingerafdruk'],
    'de vingerafdruk van een sleutel is vastgelegd; een andere sleutel wordt geweigerd',
    'the fingerprint of a key was recorded; another key is refused',
  ),
  keyRetired: event(
    'sleutel.uitgefaseerd',
    ['sleutel'],
    'een sleutel die geen gegevenssleutel meer inpakt, is vergeten; zijn bestand kan worden vernietigd',
    'a key that wraps no data key any more was forgotten; its file can be destroyed',
  ),
  dataKeysRewrapped: event(
    'gegevenssleutels.omgepakt',
    ['van', 'naar', 'aantal'],
    'zo veel gegevenssleutels zijn met een andere sleutel ingepakt; de inhoud bleef zoals die was',
    'so many data keys were wrapped by another key; bodies stayed as they were',
  ),
  dataKeysRenewed: event(
    'gegevenssleutels.vernieuwd',
    ['aantal'],
    'zo veel personen hebben een nieuwe gegevenssleutel voor wat nog komt',
    'so many persons have a new data key for what is still to come',
  ),
  recordShown: event(
    'record.getoond',
    ['item', 'reden'],
    'de beheerder heeft de inhoud van een record in quarantaine bekeken',
    'the operator looked at the bytes of a quarantined record',
  ),
  gatewayStarted: event(
    'gateway.gestart',
    ['instantie', 'rollen', 'versie'],
    'een proces van Sluis is gestart',
    'a process of Sluis started',
  ),
  gatewayStopped: event(
    'gateway.gestopt',
    ['instantie', 'rollen'],
    'een proces van Sluis is ordelijk gestopt',
    'a process of Sluis stopped in order',
  ),
} as const satisfies Record<string, EventInfo>;

export type EventKey = keyof typeof EVENTS;

/** What a data value may be: text, a count, or a list of rule ids or sequence numbers. */
export type EventValue = string | number | readonly string[] | readonly number[];

/** Exactly the keys of the event: all of `data`, any of `optional`, nothing else. */
export type EventData<K extends EventKey> = {
  readonly [P in (typeof EVENTS)[K]['data'][number]]: EventValue;
} & {
  readonly [P in (typeof EVENTS)[K]['optional'][number]]?: EventValue;
};
