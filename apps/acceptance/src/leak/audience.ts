// Answers: as which audience must a party get a message of the leak test? Read from the domain and the
// catalogue's own list of recipients, and from nothing that routes in the product.
import { catalogue } from '#contracts';
import { PARTIES as CAST } from '../../../cli/src/demo/story.js';
import { NOTICE, OBJECTION, TALK, VOLUNTEER, type Message } from './cases.js';
import type { Audience } from './matrix.js';
import { ANSWER } from './way-back.js';

const MAYOR = { folder: 'gemeente-tilburg-burgemeester', role: 'gemeente.burgemeester' };
const PRISON = { folder: 'dji', role: 'gevangeniswezen' };
const VOLUNTEERS = { folder: 'vrijwilligers', role: 'vrijwilligersorganisatie' };
export const PARTIES = [...CAST, MAYOR, PRISON, VOLUNTEERS];

const COORDINATOR = 'gemeente.coordinator';

/** Undefined: not at all. */
export function audienceOf(folder: string, message: Message): Audience | undefined {
  const { type, of, refused, sender } = message;
  if (type === NOTICE || folder === MAYOR.folder) {
    const isPicked = folder === MAYOR.folder && of.destination?.folder === 'gemeente-tilburg';
    return isPicked && type === NOTICE ? { role: MAYOR.role, relation: 'bestemming' } : undefined;
  }
  if (type === VOLUNTEER || folder === VOLUNTEERS.folder) {
    const isNamed = type === VOLUNTEER && folder === VOLUNTEERS.folder;
    return isNamed ? { role: VOLUNTEERS.role, relation: 'toestemming' } : undefined;
  }
  if (refused || folder === sender) return undefined;
  if (type === ANSWER)
    return folder === 'gemeente-rotterdam'
      ? { role: COORDINATOR, relation: 'verzoeker' }
      : undefined;
  return sender === 'dji' || sender === 'justid'
    ? fromPrisonService(folder, message)
    : fromOthers(folder, message);
}

function fromPrisonService(folder: string, message: Message): Audience | undefined {
  const { type, of, consented } = message;
  if (FOR_NOBODY.test(type) || folder === PRISON.folder) return undefined;
  if (type.includes('.verwijzingen.')) {
    return folder === 'woningcorporatie' ? { role: folder, relation: 'verwijzing' } : undefined;
  }
  if (folder === 'reclassering') {
    return NOT_FOR_PROBATION.includes(type) ? undefined : { role: folder, relation: 'landelijk' };
  }
  if (folder === 'woningcorporatie') {
    return consented && !NOT_FOR_PARTNERS.includes(type)
      ? { role: folder, relation: 'toestemming' }
      : undefined;
  }
  const role = COORDINATOR;
  if (type === TALK.identityCard) {
    return folder === 'gemeente-rotterdam' ? { role, relation: 'aangewezenGemeente' } : undefined;
  }
  if (type === TALK.addressCheck) {
    return of.origin?.folder === folder && of.home === 'Adres'
      ? { role, relation: 'toetsadres' }
      : undefined;
  }
  if (of.destination?.folder === folder) return { role, relation: 'bestemming' };
  // What asks for action goes to where the person will live (P11).
  if (FOR_THE_DESTINATION.includes(type)) return undefined;
  return of.origin?.folder === folder ? { role, relation: 'herkomst' } : undefined;
}

/** Whoever the catalogue names as a recipient; no referral of the test was ever accepted. */
function fromOthers(folder: string, { type: name, of, consented }: Message): Audience | undefined {
  const type = catalogue.type(name);
  const recipients = (type?.entry['recipients'] ?? []) as readonly string[];
  const role = PARTIES.find((one) => one.folder === folder)?.role ?? '';
  if (!recipients.includes(role) || type?.leaf('/verwijzing/identificatie')) return undefined;
  if (role === PRISON.role) return { role, relation: 'inrichting' };
  if (role === 'reclassering') return { role, relation: 'landelijk' };
  if (role === 'woningcorporatie') return consented ? { role, relation: 'toestemming' } : undefined;
  if (of.destination?.folder === folder)
    return {
      role,
      relation: name === TALK.identityCard ? 'aangewezenGemeente' : 'bestemming',
    };
  return of.origin?.folder === folder && ORIGIN_TOO.test(name)
    ? { role, relation: 'herkomst' }
    : undefined;
}

/** That a case closes, and an objection, is heard by every municipality that may hold something. */
const ORIGIN_TOO = /\.(zaken\.gesloten|bezwaren\.ingediend)\./;
/** Only for the gateway, or not before the partner has answered. */
const FOR_NOBODY = /\.(toestemmingen\.|berichten\.|overlijdens\.|verwijzingen\.gevraagd\.)/;
const FOR_THE_DESTINATION: readonly string[] = [TALK.plan, TALK.question, TALK.visit];
const NOT_FOR_PROBATION: readonly string[] = [
  TALK.question,
  TALK.visit,
  TALK.identityCard,
  OBJECTION,
];
const NOT_FOR_PARTNERS: readonly string[] = [...NOT_FOR_PROBATION, TALK.addressCheck];
