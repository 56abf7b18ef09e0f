// Answers: how is an outcome put on record? The row, the passport and the evidence come from the one
// decision, and the case remembers what lies with the mailbox since.
import { makeEntry, writeHead, type EvidenceEntry, type LogRow } from '#evidence';
import { PROBLEMS } from '#kernel';
import type { Decision } from '#policy';
import type { ReleaseRow } from '../ports/stored.js';
import type { CaseState } from './case-state.js';
import type { Effects } from './effects.js';
import type { JudgeParts } from './judge.js';
import type { Outcome, Subject } from './outcome.js';
import { formOf } from './passport-forms.js';
import { seriesOf } from './series.js';
import { givenIn, standingOf, withStanding, type Standing } from './standing.js';

export interface Released {
  readonly row: ReleaseRow;
  readonly entry: EvidenceEntry;
  readonly state: CaseState;
  readonly logged: readonly LogRow[];
}

export interface Revises {
  /** 1 for what this message leads to first; judging again counts on. */
  readonly revision: number;
  /** The view whose place this one takes; another message stands beside what lies there. */
  readonly release?: string | undefined;
}

export const FIRST: Revises = { revision: 1 };

/** @param known the case at this moment, to which what the mailbox receives is added */
export function release(
  outcome: Outcome,
  subject: Subject,
  known: CaseState,
  { revision, release: revised }: Revises,
  parts: JudgeParts,
  effects: Effects,
): Released {
  const { decision, recipient } = outcome;
  const event = outcome.event?.();
  const { digests, rules } = parts.configuration;
  const { claim, message, personId } = subject;
  const id = parts.newId();
  const viewType = decision.kind === 'permitted' ? decision.viewType : message.type.name;
  const form = formOf(decision, viewType, rules);
  const head = {
    release: id,
    nr: claim.nr,
    type: message.type.name,
    revision,
    decision,
    reason: recipient.reason,
    versions: { ...digests, schema: message.type.schemaId },
    salt: parts.newId(),
    ...(event ? { view: event } : {}),
    at: effects.at,
  };
  const passport = writeHead(head, form);
  const row: ReleaseRow = {
    id,
    nr: claim.nr,
    personId,
    mailbox: decision.mailbox.id,
    relation: decision.relation,
    viewType,
    revision,
    state: STATES[decision.kind],
    ...(decision.kind === 'permitted' ? {} : { problem: decision.problem }),
    ...(event
      ? { body: effects.sealing.seal(personId, { kind: 'weergave', id }, event.body) }
      : {}),
    passport: passport.text,
    form: effects.keepForm(form),
    ...(decision.kind === 'withheld' || decision.from === undefined ? {} : { from: decision.from }),
    ...(decision.kind === 'permitted' && decision.until !== undefined
      ? { until: decision.until }
      : {}),
    at: effects.at,
  };
  return {
    row,
    entry: entryOf(row, decision, passport.digest, recipient.reason, parts),
    state: remembered(outcome.received(known), row, outcome, seriesOf(message), revised),
    logged: effects.processing.released(subject.trace, row, decision),
  };
}

const KINDS = { permitted: 'given', deferred: 'later', withheld: 'nothing' } as const;

function remembered(
  state: CaseState,
  row: ReleaseRow,
  { decision, print }: Outcome,
  series: string,
  revised: string | undefined,
): CaseState {
  const before = standingOf(state, row.mailbox, series);
  const earlier = givenIn(before).filter((given) => given.release !== revised);
  const standing: Standing = {
    release: row.id,
    nr: row.nr,
    kind: KINDS[decision.kind],
    relation: decision.relation,
    viewType: row.viewType,
    print,
    revision: row.revision,
    ...(row.from === undefined ? {} : { from: row.from }),
    ...(row.until === undefined ? {} : { until: row.until }),
    earlier,
  };
  return withStanding(state, row.mailbox, series, standing);
}

const STATES = { permitted: 'vrijgegeven', withheld: 'onthouden', deferred: 'uitgesteld' } as const;

function entryOf(
  row: ReleaseRow,
  decision: Decision,
  paspoort: string,
  aanleiding: string,
  parts: JudgeParts,
): EvidenceEntry {
  const about = {
    nummer: row.nr,
    weergave: row.id,
    postbus: row.mailbox,
    relatie: row.relation,
    regels: decision.rules,
    paspoort,
    aanleiding,
  };
  if (decision.kind === 'permitted') {
    return makeEntry(parts.newId(), 'viewReleased', 'sluis', {
      ...about,
      weergavesoort: row.viewType,
      revisie: row.revision,
      doel: decision.purpose,
    });
  }
  const event = decision.kind === 'deferred' ? 'viewDeferred' : 'viewWithheld';
  const code = PROBLEMS[decision.problem].code;
  return makeEntry(parts.newId(), event, 'sluis', { ...about, code });
}
