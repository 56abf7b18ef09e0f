// Answers: how is an evidence entry made, so that it can hold only what its event may carry?
import { invariant, type JsonObject } from '#kernel';
import type { EventInfo } from '../model.js';
import type { EvidenceEntry } from '../model.js';
import { EVENTS, type EventData, type EventKey } from './table.js';

const byName: ReadonlyMap<string, EventInfo> = new Map(
  Object.values(EVENTS).map((info) => [info.name, info]),
);

/** The row of the event table with this wire name. */
export const eventNamed = (name: string): EventInfo | undefined => byName.get(name);

/**
 * An entry of one event. The types refuse a missing or foreign key; the invariants hold for callers
 * that the compiler cannot see through. `id` is random: it also salts the entry's leaf hash.
 * @param actor an OIN, `sluis`, or an administrator's key id
 */
export function makeEntry<K extends EventKey>(
  id: string,
  event: K,
  actor: string,
  data: EventData<K>,
): EvidenceEntry {
  invariant(id.length > 0 && actor.length > 0, 'evidence needs an id and an actor');
  const info: EventInfo = EVENTS[event];
  const given: JsonObject = { ...data };
  for (const key of info.data) {
    invariant(given[key] !== undefined, `evidence of \`${info.name}\` needs \`${key}\``);
  }
  for (const key of Object.keys(given)) {
    const known = info.data.includes(key) || info.optional.includes(key);
    invariant(known, `evidence of \`${info.name}\` has no such key`);
  }
  return { id, event: info.name, actor, data: given };
}
