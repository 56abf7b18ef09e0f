// Answers: what can be wrong with an export of the evidence, and how is the place named?
import type { Text } from '#kernel';
import type { ChainName } from '../model.js';

export const EVIDENCE_FAULTS = {
  unreadable: {
    nl: 'deze regel is geen regel van een uitvoer',
    en: 'this line is no line of an export',
  },
  edited: { nl: 'dit is gewijzigd', en: 'this was edited' },
  removed: { nl: 'dit ontbreekt', en: 'this was removed' },
  added: { nl: 'dit hoort hier niet', en: 'this was added' },
  reordered: { nl: 'dit staat niet op zijn plaats', en: 'this was moved' },
  cutOff: { nl: 'hier is de rest afgesneden', en: 'the rest was cut off here' },
  notSigned: { nl: 'de handtekening is niet van Sluis', en: 'the signature is not of Sluis' },
  witnessDiffers: {
    nl: 'een getuige heeft een ander controlepunt met dit nummer',
    en: 'a witness holds another checkpoint with this number',
  },
  witnessInvalid: {
    nl: 'in deze getuige staat geen controlepunt of ontvangstbevestiging van Sluis',
    en: 'this witness holds no checkpoint or receipt of Sluis',
  },
  acceptanceMissing: {
    nl: 'er is een ontvangstbevestiging, maar de aanvaarding ontbreekt',
    en: 'there is a receipt, but the acceptance is missing',
  },
} as const satisfies Record<string, Text>;

export type EvidenceFaultKey = keyof typeof EVIDENCE_FAULTS;

export interface EvidenceFault {
  readonly what: EvidenceFaultKey;
  /** Line of the export, from 1, where it shows. */
  readonly line?: number;
  readonly chain?: ChainName;
  /** Number of the record in its chain. */
  readonly number?: number;
  /** The fault lies somewhere from `number` up to and including this one. */
  readonly through?: number;
  readonly checkpoint?: number;
  /** Which of the witnesses, from 1. */
  readonly witness?: number;
}
