// Answers: may somebody type this where a code does not suffice? A sentence about an agreement or a
// wish, without numbers of persons and without what somebody was convicted of (P3).
import { holdsPersonalNumber } from '../envelope/personal-numbers.js';

/** An SKN or a number of a public prosecutor's case: seven digits in a row, whatever they mean. */
const LONG_NUMBER = /\d(?:[ ./-]?\d){6}/;
/** 12-3-2027: the only long row of digits that an agreement needs. */
const DAYS = /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?!\d)/g;

/**
 * Beginnings of words that tell of an offence, a conviction or a victim. No list is complete: it
 * keeps out what slips in without thought, and the person who types is asked to think again.
 */
const TELLING = [
  'aanrand',
  'afpers',
  'bedreig',
  'beroof',
  'beroving',
  'brandsticht',
  'cocaine',
  'dader',
  'delict',
  'diefstal',
  'doodsl',
  'drugs',
  'fraude',
  'gestolen',
  'geweld(?!ig)',
  'hennep',
  'heroine',
  'inbra(?:ak|ken)',
  'kinderporno',
  'mensenhandel',
  'mishandel',
  'misdrijf',
  'misdrijven',
  'moord',
  'ontucht',
  'opium',
  'oplicht',
  'overval',
  'parketnummer',
  'recidiv',
  'slachtoffer',
  'strafbaar',
  'strafblad',
  'terroris',
  'verkracht',
  'veroordeel',
  'wapen',
  'witwas',
  'zeden',
];
const TELLS = new RegExp(`(?<![a-z])(?:ge)?(?:${TELLING.join('|')})`);

export const isFreeText = (text: string): boolean => {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    !LONG_NUMBER.test(plain.replace(DAYS, ' ')) && !holdsPersonalNumber(text) && !TELLS.test(plain)
  );
};
