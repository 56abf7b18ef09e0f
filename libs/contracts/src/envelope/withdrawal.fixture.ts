// Answers: what is the smallest real message? A consent that is withdrawn, as the prison service
// would send it; the person and the case manager do not exist.
import type { JsonObject } from '#kernel';
import type { CloudEvent } from '../message.js';

export const WITHDRAWAL_DATA = {
  persoon: {
    burgerservicenummer: '999990019',
    naam: { geslachtsnaam: 'Bergman' },
    geboorte: { datum: { type: 'Datum', datum: '1990-05-17' } },
  },
  toestemming: {
    voorwaarden: ['onderdak'],
    ontvangersklasse: 'woningcorporatie',
    ontvanger: '00000099000000004000',
    tekstversie: '2026.1',
    taal: 'nl',
    ondertekenaar: 'betrokkene',
    casemanager: {
      naam: 'A. de Wit',
      telefoonnummer: '+31 88 000 0000',
      emailadres: 'a.dewit@dji.example',
    },
    ingetrokkenOp: { type: 'Datum', datum: '2026-11-20' },
  },
} satisfies JsonObject;

export const WITHDRAWAL: CloudEvent = {
  specversion: '1.0',
  id: 'b1946ac9-2492-4d23-9f6f-0242ac130003',
  source: 'urn:nld:oin:00000099000000001000:systeem:tulp',
  type: 'nl.reintegratie.toestemmingen.ingetrokken.v1',
  time: '2026-11-20T09:15:00.123456+01:00',
  datacontenttype: 'application/json',
  extensions: {},
  data: WITHDRAWAL_DATA,
};
