import { isFreeText } from './free-text.js';

describe('a free text', () => {
  it.each([
    'Gesprek met de huurdersvereniging op 12-03-2027 om 10.30 uur',
    'Geweldig geholpen met de aanvraag; belt zelf terug vóór 1 april',
    'Rekening openen, € 150 voor de inschrijving meenemen',
  ])('may say what is agreed: %s', (text) => expect(isFreeText(text)).toBe(true));

  it.each([
    ['a citizen service number', 'Bsn 999990019 doorgeven'],
    ['one in pieces', 'Bsn 9999.90.019 doorgeven'],
    ['a chain number', 'Dossier 1234567 erbij halen'],
    ['an alien number', 'V-nummer 1234567890'],
    ["a number of the prosecutor's case", 'Zie 05/123456-21'],
    ['an offence', 'Mag niet bij ex-partner wonen na mishandeling'],
    ['one with accents or capitals', 'CocaïneHandel'],
    ['a victim', 'Contact met het slachtoffer vermijden'],
    ['a conviction', 'Is eerder veroordeeld'],
  ])('may not hold %s', (_, text) => expect(isFreeText(text)).toBe(false));
});
