// Answers: what do the reasons a1 to d4 of the visibility matrix say, in words (domain, section 3)?
import type { Text } from '#kernel';

export const MATRIX_REASONS: Readonly<Record<string, Text>> = {
  a1: {
    nl: 'elke ontvanger krijgt het minste waarmee hij kan handelen',
    en: 'each recipient gets the least with which it can act',
  },
  a2: {
    nl: 'een identificerend nummer gaat alleen naar wie het voor zijn taak mag gebruiken',
    en: 'an identifying number goes only to those who may use it for their task',
  },
  a3: {
    nl: 'dit nummer is voor de strafrechtketen, of alleen op een los verzoek',
    en: 'this number is for the criminal justice chain, or only after a single request',
  },
  a4: {
    nl: 'wie alleen moet weten of het verblijfsrecht geldig is, krijgt alleen dat antwoord',
    en: 'who needs to know only whether the residence status is valid gets only that answer',
  },
  a5: {
    nl: 'een adres gaat alleen naar wie er iets mee moet doen',
    en: 'an address goes only to those who have to do something with it',
  },
  a6: {
    nl: 'wie om geheimhouding van zijn adres vroeg, moet daarop kunnen rekenen',
    en: 'who asked that an address stays confidential must be able to rely on it',
  },
  b1: {
    nl: 'dat iemand vastzit, gaat alleen naar wie dat op grond van een wet moet weten',
    en: 'that somebody is detained goes only to those who must know it by law',
  },
  b2: {
    nl: 'de inrichting verraadt de detentie; een contactpersoon is er voor wie samenwerkt',
    en: 'the establishment betrays the detention; a contact is for those who cooperate',
  },
  b3: {
    nl: 'begin en einde zijn voor wie de terugkeer regelt; voor anderen is een maand genoeg',
    en: 'begin and end are for those who arrange the return; for others a month is enough',
  },
  c1: {
    nl: 'wat iemand deed, staat buiten de re-integratie',
    en: 'what somebody did stays outside re-integration',
  },
  c2: {
    nl: 'toezicht en verboden zijn voor wie ze uitvoert',
    en: 'supervision and bans are for those who carry them out',
  },
  c3: {
    nl: 'risico en openbare orde hebben een eigen weg',
    en: 'risk and public order have a way of their own',
  },
  d1: {
    nl: 'een voorwaarde gaat alleen naar wie aan die voorwaarde werkt',
    en: 'a condition goes only to those who work on that condition',
  },
  d2: {
    nl: 'schulden zijn voor wie bij schulden helpt',
    en: 'debts are for those who help with debts',
  },
  d3: {
    nl: 'zorg en gezondheid blijven bij wie zorg geeft',
    en: 'care and health stay with those who give care',
  },
  d4: {
    nl: 'wat over kinderen gaat, heeft een eigen weg',
    en: 'what concerns children has a way of its own',
  },
};
