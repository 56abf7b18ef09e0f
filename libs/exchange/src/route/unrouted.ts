// Answers: what is put on record where a message should have reached somebody and nobody is there
// (P12)? An item of the queue and its evidence; nothing is dropped silently.
import { makeEntry } from '#evidence';
import type { Unrouted } from '#routing';
import type { QueueItem } from '../ports/stored.js';
import type { Effects } from './effects.js';
import type { JudgeParts } from './judge.js';
import type { Subject } from './outcome.js';

/** The owner is the sender, whose case this is until somebody takes it. */
export const queued = (
  one: Unrouted,
  claim: Subject['claim'],
  personId: string,
  parts: JudgeParts,
  effects: Effects,
): QueueItem => ({
  queue: 'onbestelbaar',
  id: parts.newId(),
  nr: claim.nr,
  personId,
  owner: claim.sender,
  code: one.code,
  detail: {
    relation: one.relation,
    ...(one.municipality ? { municipality: one.municipality } : {}),
  },
  since: effects.at,
});

export const unroutedEntry = (one: Unrouted, nr: string, parts: JudgeParts) =>
  makeEntry(parts.newId(), 'messageUnrouted', 'sluis', {
    nummer: nr,
    relatie: one.relation,
    code: one.code,
    ...(one.municipality ? { gemeente: one.municipality } : {}),
  });
