// Answers: what of a person is sealed anew, so that the keys before it can be destroyed and with them
// everything that is over? Whatever may still be read or judged again; the case is sealed anyway.
import type { JudgingAgainReads, Resealed } from '../ports/stored.js';
import type { Effects } from './effects.js';

/** Undefined for what was sealed under a key that is gone already. */
export function renewed(
  personId: string,
  before: JudgingAgainReads,
  gone: ReadonlySet<string>,
  { sealing }: Effects,
): Resealed {
  const messages = [...before.messages].flatMap(([nr, kept]) => {
    if (kept.personId !== personId) return [];
    const place = { kind: 'bericht', id: nr } as const;
    const opened = sealing.open(personId, place, kept.body);
    return typeof opened === 'string'
      ? []
      : [{ nr, body: sealing.seal(personId, place, opened.toString()) }];
  });
  const views = before.views.flatMap(({ personId: of, nr, release, body }) => {
    if (of !== personId || gone.has(release)) return [];
    const place = { kind: 'weergave', id: release } as const;
    const opened = sealing.open(personId, place, body);
    return typeof opened === 'string'
      ? []
      : [{ nr, release, body: sealing.seal(personId, place, opened.toString()) }];
  });
  return { personId, messages, views };
}
