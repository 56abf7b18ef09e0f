// Answers: why was one field of a message left out for a recipient? The codes stand in full passports;
// their keys are the type of them, so that none lacks a row.
import { reason, type Reason } from './reason.js';

export const FIELD_REASONS = {
  geenRegel: reason(
    'afspraak',
    'gateway',
    'changed',
    {
      nl: 'geen regel geeft dit veld aan deze ontvanger',
      en: 'no rule gives this field to this recipient',
    },
    {
      nl: 'wie dit veld voor zijn wettelijke taak nodig heeft, bespreekt dat met de eigenaar van de regels',
      en: 'whoever needs this field for a task by law takes that up with the owner of the rules',
    },
  ),
  verbod: reason(
    'persoon',
    'gateway',
    'byItself',
    { nl: 'een regel verbiedt dit veld', en: 'a rule forbids this field' },
    { nl: 'er is niets te doen', en: 'there is nothing to do' },
  ),
  masker: reason(
    'persoon',
    'recipient',
    'byItself',
    {
      nl: 'het adres is geheim; het contact loopt via de coördinator van de gemeente',
      en: 'the address is confidential; contact goes through the coordinator of the municipality',
    },
    {
      nl: 'neem contact op met de coördinator van de gemeente',
      en: 'contact the coordinator of the municipality',
    },
  ),
  vergroving: reason(
    'afspraak',
    'gateway',
    'changed',
    {
      nl: 'de datum wordt grover gegeven, en dan vervalt wat hem preciezer maakt',
      en: 'the date is given more coarsely, and then what makes it more precise is left out',
    },
    { nl: 'gebruik de grovere datum', en: 'use the coarser date' },
  ),
  nietEerderOntvangen: reason(
    'afspraak',
    'gateway',
    'never',
    {
      nl: 'deze ontvanger heeft de vorige waarde nooit gekregen',
      en: 'this recipient never got the previous value',
    },
    { nl: 'er is niets te doen', en: 'there is nothing to do' },
  ),
} as const satisfies Record<string, Reason>;

export type FieldReason = keyof typeof FIELD_REASONS;
