// Answers: what goes into the processing log and the decision log of what this batch does (LDV, ADL)?
// The rows are written with the releases, in the same transaction; where no log is configured, none.
import { traceParentOf, type ValidMessage } from '#contracts';
import {
  childOf,
  decidedRow,
  processedRow,
  traceOf,
  traceOfView,
  type LogRow,
  type Trace,
} from '#evidence';
import { PROBLEMS, type Millis } from '#kernel';
import type { Admission, Decision } from '#policy';
import type { ReleaseRow } from '../ports/stored.js';
import type { Configuration } from './judge.js';

export interface ProcessingParts {
  /** Pseudonym of a person in these logs, and nowhere else. */
  readonly subjectOf: (personId: string) => string;
  /** URI in the register of processing activities. @param policy digest of the rules in force */
  readonly activityOf: (purpose: string, policy: string) => string;
  /** So many rows may wait for the log; with more, nothing is routed. */
  readonly rowsMax: number;
}

/** A message, or who asked to judge a case again; `nr` is random. */
interface About {
  readonly nr: string;
  readonly type: string;
}

export interface Processing {
  /** The step in which a message is judged, in its sender's trace. */
  traceOf(nr: string, message: ValidMessage): Trace;
  judged(trace: Trace, personId: string, failed?: boolean): readonly LogRow[];
  released(trace: Trace, row: ReleaseRow, decision: Decision): readonly LogRow[];
  /** Exactly one for each decision that was asked for, also when what was judged comes to nothing (ADL-1). */
  decided(trace: Trace, about: About, decision: Decision): void;
  admitted(trace: Trace, about: About, sender: string, admission: Admission): void;
  decisions(): readonly LogRow[];
}

const NO_TRACE: Trace = { traceId: '', spanId: '' };

export interface ProcessingContext {
  readonly configuration: Pick<Configuration, 'digests'>;
  readonly processing?: ProcessingParts;
  readonly newId: () => string;
}

export function makeProcessing(context: ProcessingContext, at: Millis): Processing {
  const { configuration, processing: log } = context;
  const { policy, directory } = configuration.digests;
  const decisions: LogRow[] = [];
  const decide = (row: Omit<Parameters<typeof decidedRow>[0], 'at' | 'policy' | 'directory'>) =>
    void decisions.push(decidedRow({ ...row, at, policy, directory }));
  return {
    // Nothing is worked out for a log that is not there.
    traceOf: (nr, message) => (log ? traceOf(nr, traceParentOf(message.event)) : NO_TRACE),
    judged(trace, personId, failed = false) {
      if (!log) return [];
      const activity = log.activityOf('beoordeling', policy);
      const subject = log.subjectOf(personId);
      return [processedRow({ step: 'beoordelen', trace, at, subject, activity, failed })];
    },
    released(trace, row, decision) {
      if (!log || decision.kind !== 'permitted') return [];
      return [
        processedRow({
          step: 'verstrekken',
          trace: childOf(trace, row.id),
          at,
          subject: log.subjectOf(row.personId),
          activity: log.activityOf(decision.purpose, policy),
          onwards: traceOfView(row.id),
        }),
      ];
    },
    decided(trace, { nr, type }, decision) {
      if (!log) return;
      const isGiven = decision.kind === 'permitted';
      decide({
        trace: childOf(trace, context.newId()),
        subject: { type: 'postbus', id: decision.mailbox.id, relation: decision.relation },
        action: 'verstrekken',
        message: { type, nr },
        decision: isGiven,
        rules: decision.rules,
        ...(isGiven
          ? { purpose: decision.purpose, failed: false }
          : { code: PROBLEMS[decision.problem].code, failed: decision.problem === 'internal' }),
      });
    },
    admitted(trace, { nr, type }, sender, admission) {
      if (!log) return;
      const isAdmitted = admission.kind === 'admitted';
      decide({
        trace: childOf(trace, context.newId()),
        subject: { type: 'organisatie', id: sender },
        action: 'behandelen',
        message: { type, nr },
        decision: isAdmitted,
        failed: false,
        ...(isAdmitted
          ? { rules: [] }
          : { rules: admission.rules, code: PROBLEMS[admission.problem].code }),
      });
    },
    decisions: () => decisions,
  };
}
