// Answers: from when until when does a rule apply, in words for people?
import type { Text } from '#kernel';
import type { Bound, Window } from './windows.js';

const ANCHOR: Readonly<Record<Bound['anchors'][number], Text>> = {
  begin: { nl: 'het begin van het verblijf', en: 'the start of the stay' },
  verwachteEinde: { nl: 'het verwachte einde', en: 'the expected end' },
  einde: { nl: 'het einde van het verblijf', en: 'the end of the stay' },
  vervalt: { nl: 'de dag waarop het verzoek vervalt', en: 'the day on which the request ends' },
  antwoord: { nl: 'het laatste antwoord op de verwijzing', en: 'the last answer to the referral' },
};

const UNIT = {
  D: { nl: ['dag', 'dagen'], en: ['day', 'days'] },
  W: { nl: ['week', 'weken'], en: ['week', 'weeks'] },
  M: { nl: ['maand', 'maanden'], en: ['month', 'months'] },
  Y: { nl: ['jaar', 'jaar'], en: ['year', 'years'] },
} as const;

const WORDS = {
  nl: {
    before: 'voor',
    after: 'na',
    or: ' of ',
    from: 'vanaf',
    until: 'tot en met',
    always: 'altijd',
  },
  en: {
    before: 'before',
    after: 'after',
    or: ' or ',
    from: 'from',
    until: 'through',
    always: 'always',
  },
} as const;

export const windowWords = (window: Window): Text => ({
  nl: inLanguage(window, 'nl'),
  en: inLanguage(window, 'en'),
});

function inLanguage(window: Window, language: keyof Text): string {
  const { from, until, always } = WORDS[language];
  const sides = [
    [from, window.from],
    [until, window.until],
  ] as const;
  const said = sides.flatMap(([word, bound]) =>
    bound.anchors.length > 0 ? [`${word} ${boundWords(bound, language)}`] : [],
  );
  const own = said.length > 0 ? said.join(' ') : always;
  return window.within ? `${own}; ${inLanguage(window.within, language)}` : own;
}

function boundWords({ anchors, amount, unit }: Bound, language: keyof Text): string {
  const { before, after, or } = WORDS[language];
  const moment = anchors.map((anchor) => ANCHOR[anchor][language]).join(or);
  if (amount === 0) return moment;
  const many = Math.abs(amount);
  const [one, more] = UNIT[unit][language];
  return `${many} ${many === 1 ? one : more} ${amount < 0 ? before : after} ${moment}`;
}
