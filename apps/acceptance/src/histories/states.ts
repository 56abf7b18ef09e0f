// Answers: what is wrong with a word to a sender about how its message stands? It goes to who
// submitted that message and to no other, and says nothing of the person that the message is about.
import { catalogue } from '#contracts';
import { part } from './known.js';
import type { Lying } from './readable.js';

export const STATE = 'nl.reintegratie.toestanden.gewijzigd.v1';

/** In words, and not by the rules or the routing that released it. */
export function stateFaults({ mailbox, message, row, data }: Lying): readonly string[] {
  const about = catalogue.type(message.type);
  const roles = about?.entry['senders'];
  const { nummer, berichtsoort } = part(data['inzending']);
  const identity = /99999\d{4}|zaakreferentie|persoon"|detentie"/;
  return [
    ...(row.relation === 'afzender' ? [] : ['a state that is told to who did not send']),
    ...(mailbox.oin === message.oin ? [] : ['the state of a message of somebody else']),
    ...(Array.isArray(roles) && roles.includes(mailbox.role) ? [] : ['not the desk that sends it']),
    ...(nummer === row.nr && berichtsoort === message.type ? [] : ['about another message']),
    ...(message.type === STATE ? ['the state of a state'] : []),
    ...(about?.namesDetention === true ? [] : ['more than who sends neutral messages may read']),
    ...(identity.test(JSON.stringify(data)) ? ['something about the person'] : []),
  ];
}
