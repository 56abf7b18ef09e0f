// Answers: which problems of the class `bericht` are there about a message that was sent before and
// is withdrawn or corrected?
import { row, type Problem } from './problem.js';

export const CORRECTION_PROBLEMS = {
  originalUnknown: row(
    'origineel-onbekend',
    'policy',
    'sender',
    'bericht',
    false,
    'anew',
    {
      nl: 'u hebt over deze persoon geen bericht gestuurd met deze identificatie',
      en: 'you sent no message with this identifier about this person',
    },
    {
      nl: 'noem de `id` en de `source` van uw eigen bericht, en dezelfde persoon',
      en: 'name the `id` and the `source` of your own message, and the same person',
    },
  ),
  originalSettled: row(
    'origineel-afgedaan',
    'policy',
    'sender',
    'bericht',
    false,
    'never',
    {
      nl: 'dat bericht is al ingetrokken, gecorrigeerd of nooit gelezen',
      en: 'that message was withdrawn or corrected before, or was never read',
    },
    {
      nl: 'kijk met `GET /v1/inzendingen/{nr}` hoe het ermee staat',
      en: 'see with `GET /v1/inzendingen/{nr}` how it stands',
    },
  ),
  originalSuperseded: row(
    'origineel-achterhaald',
    'policy',
    'sender',
    'bericht',
    false,
    'anew',
    {
      nl: 'een nieuwer bericht van deze soort nam de plaats van dat bericht in',
      en: 'a newer message of this type took the place of that message',
    },
    {
      nl: 'corrigeer het nieuwste bericht, of trek het oude in',
      en: 'correct the newest message, or withdraw the old one',
    },
  ),
  replacementKnown: row(
    'vervanging-al-bekend',
    'policy',
    'sender',
    'bericht',
    false,
    'anew',
    {
      nl: 'de vervanging is al binnen als gewoon bericht',
      en: 'the replacement has come in already as an ordinary message',
    },
    {
      nl: 'trek het oude bericht in; meld een correctie voortaan vóór de vervanging',
      en: 'withdraw the old message; from now on announce a correction before its replacement',
    },
  ),
  replacementOfOtherType: row(
    'vervanging-andere-soort',
    'policy',
    'sender',
    'bericht',
    false,
    'anew',
    {
      nl: 'de vervanging is van een andere berichtsoort dan wat zij vervangt',
      en: 'the replacement is of another message type than what it replaces',
    },
    {
      nl: 'stuur een vervanging van dezelfde soort onder een nieuwe correctie',
      en: 'send a replacement of the same type under a new correction',
    },
  ),
  messageWithdrawn: row(
    'bericht-ingetrokken',
    'policy',
    'recipient',
    'bericht',
    false,
    'never',
    {
      nl: 'de afzender heeft dit bericht ingetrokken',
      en: 'the sender has withdrawn this message',
    },
    {
      nl: 'wis wat u kreeg, gebruik het nergens meer voor en bevestig dat',
      en: 'erase what you received, use it for nothing any more and confirm that',
    },
  ),
  valueWithdrawn: row(
    'eerdere-waarde-ingetrokken',
    'policy',
    'recipient',
    'bericht',
    false,
    'never',
    {
      nl: 'een eerdere waarde was onjuist en is ingetrokken',
      en: 'an earlier value was wrong and has been withdrawn',
    },
    {
      nl: 'wis wat u kreeg en bevestig dat; de juiste waarde is niet voor deze postbus',
      en: 'erase what you received and confirm it; the right value is not for this mailbox',
    },
  ),
} as const satisfies Record<string, Problem>;
