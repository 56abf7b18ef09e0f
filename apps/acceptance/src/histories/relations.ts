// Answers: does a mailbox stand in the relation by which it got a view? P11, P12 and P22 for where
// the person lived and goes to, P5 for referrals, P18 for consents, in plain words.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { projectFile } from '#platform';
import { CONDITION_OF } from './parties.js';
import { consents, type Asked } from './plain-facts.js';
import { part, type Place } from './known.js';
import { placeIn } from './told.js';

const { establishments } = parse(
  readFileSync(projectFile('examples/territory/establishments.yaml'), 'utf8'),
) as {
  readonly establishments: readonly { readonly slug: string; readonly municipality: string }[];
};
const standsInCity = new Map(establishments.map(({ slug, municipality }) => [slug, municipality]));

export function standsIn(asked: Asked): boolean {
  const { mailbox, relation, known, data, referral } = asked;
  const isIn = (...codes: readonly (string | undefined)[]): boolean =>
    mailbox.municipality !== undefined && codes.includes(mailbox.municipality);
  switch (relation) {
    case 'landelijk':
      return mailbox.role === 'reclassering';
    case 'inrichting':
      return mailbox.role === 'gevangeniswezen';
    case 'toestemming':
      return consents(asked);
    case 'verwijzing':
      return (
        referral?.partner === mailbox.oin &&
        referral.role === mailbox.role &&
        referral.condition === CONDITION_OF[mailbox.role]
      );
    case 'verzoeker':
      return asked.request?.mailbox === mailbox.id;
    case 'verwijzer':
      return referral?.referrer === mailbox.oin;
    case 'herkomst':
      return isIn(cityOf(known.home), known.noAbode === true ? known.wish : undefined);
    case 'bestemming':
      return isIn(...destinations(asked));
    case 'toetsadres':
      return isIn(cityOf(placeIn(part(data['adrestoets'])['verblijfplaats'])));
    case 'aangewezenGemeente':
      return isIn(standsInCity.get(String(part(part(data['afspraak'])['inrichting'])['code'])));
    default:
      return false;
  }
}

const cityOf = (place: Place | undefined): string | undefined => place?.municipality;

/** What asks for action goes to where the person lived, while nobody knows where they go. */
const FOR_ACTION =
  /\.(plannen\.gedeeld|planbijdragen\.gevraagd|contactpersonen\.toegewezen|bezoeken\.gepland|terugkeeradressen\.bevestigd|resultaten\.vastgesteld)\.v1$/;

function destinations({ known, type }: Asked): readonly (string | undefined)[] {
  const { goesTo, wish, home, noAbode } = known;
  if (goesTo?.abroad) return [];
  if (goesTo) return [goesTo.municipality ?? wish];
  if (wish !== undefined) return [wish];
  return FOR_ACTION.test(type) ? [cityOf(home), noAbode === true ? wish : undefined] : [];
}
