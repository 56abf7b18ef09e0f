// Answers: was every batch judged under exactly one version of the rules, the directory and the
// territory, one that was in force at that moment? Read from the evidence alone.
import type { JsonObject } from '#kernel';
import type { Batch, Event } from '../world/evidence.js';

/** Digests of what was in force together: rules, directory, territory. */
type Version = string;

export interface JudgedUnder {
  /** In the order in which they came into force. */
  readonly inForce: readonly Version[];
  /** By chain: the version of each batch, in the order of the chain. */
  readonly batches: ReadonlyMap<string, readonly Version[]>;
  readonly faults: readonly string[];
}

const JUDGED = new Set(['bericht.beoordeeld', 'zaak.heroverwogen']);
const PARTS = { policy: 'beleid', directory: 'register', territory: 'gebied' } as const;

/** @param records all of them, from the first */
export function judgedUnder(records: readonly Batch[]): JudgedUnder {
  const inForce = versionsIn(records.flatMap(({ events }) => events));
  const faults: string[] = [];
  const batches = new Map<string, Version[]>();
  for (const { chain, events } of records) {
    const seen = new Set(events.filter(({ name }) => JUDGED.has(name)).map(({ data }) => of(data)));
    if (seen.size > 1) faults.push(`a batch of ${chain} was judged under ${seen.size} versions`);
    for (const version of seen) {
      if (!inForce.includes(version)) faults.push(`${chain}: judged under what never was in force`);
      const before = batches.get(chain) ?? [];
      if (inForce.indexOf(before.at(-1) ?? version) > inForce.indexOf(version)) {
        faults.push(`${chain}: judged under a version that had been replaced before`);
      }
      batches.set(chain, [...before, version]);
    }
  }
  return { inForce, batches, faults };
}

const of = (data: JsonObject): Version =>
  Object.values(PARTS)
    .map((name) => String(data[name]))
    .join(' ');

/** A set is complete with its third kind; from there on each activation makes another version. */
function versionsIn(events: readonly Event[]): readonly Version[] {
  const now = new Map<string, string>();
  return events
    .filter(({ name }) => name === 'bundel.geactiveerd')
    .flatMap(({ data }) => {
      now.set(String(data['soort']), String(data['digest']));
      const digests = Object.keys(PARTS).map((kind) => now.get(kind));
      return digests.includes(undefined) ? [] : [digests.join(' ')];
    });
}
