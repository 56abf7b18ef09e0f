// Answers: what does a processing log say of one person and one disclosure (LDV-1 to LDV-4), and a
// decision log of one decision (ADL-1)? Pseudonyms, numbers and codes; no value of any message.
import { isoTime, type Millis } from '#kernel';
import { eventJson, spanJson, type LogRow } from './otlp.js';
import { traceParent, type Trace } from './trace.js';

export interface Processed {
  /** `beoordelen`: a message or case is judged. `verstrekken`: a view is released to a recipient. */
  readonly step: 'beoordelen' | 'verstrekken';
  readonly trace: Trace;
  readonly at: Millis;
  /** Pseudonym of the one person that it is about. */
  readonly subject: string;
  /** URI of the activity in the register of processing activities, with its version. */
  readonly activity: string;
  /** A fault of our own. */
  readonly failed?: boolean;
  /** Of a disclosure: the trace in which the recipient gets it. */
  readonly onwards?: Trace;
}

/** The only attributes are those of the adopted namespace (LDV-2). */
export const processedRow = ({ step, onwards, ...processed }: Processed): LogRow => ({
  kind: 'verwerking',
  body: spanJson({
    name: step,
    kind: step === 'verstrekken' ? 'disclosure' : 'step',
    trace: processed.trace,
    at: processed.at,
    failed: processed.failed ?? false,
    attributes: {
      'dpl.core.processing_activity_id': processed.activity,
      'dpl.core.data_subject_id': processed.subject,
      'dpl.core.data_subject_id_type': 'sluis.pseudoniem',
    },
    ...(onwards ? { link: onwards } : {}),
  }),
});

export interface Decided {
  readonly trace: Trace;
  readonly at: Millis;
  /** Who would get it: a mailbox and its relation to the case; or who sent a message. */
  readonly subject: {
    readonly type: 'postbus' | 'organisatie';
    readonly id: string;
    readonly relation?: string;
  };
  readonly action: 'verstrekken' | 'behandelen';
  /** Type and random number of the message. */
  readonly message: { readonly type: string; readonly nr: string };
  readonly decision: boolean;
  /** Why not. */
  readonly code?: string;
  readonly purpose?: string;
  readonly rules: readonly string[];
  /** Digests of what it was decided by. */
  readonly policy: string;
  readonly directory: string;
  /** No decision could be made; then nothing is released. */
  readonly failed: boolean;
}

/**
 * In the form of AuthZEN. The facts about the person that the rules asked for stay out: what they came
 * to stands in the answer, and they can be found again by the number of the message.
 */
export function decidedRow(decided: Decided): LogRow {
  const { trace, at, subject, message, code, purpose } = decided;
  const { relation } = subject;
  return {
    kind: 'besluit',
    body: eventJson({
      name: 'adl.access_evaluation',
      trace,
      at,
      attributes: {
        status: decided.failed ? 'Error' : 'Ok',
        ...(trace.parentSpanId === undefined ? {} : { parent_span_id: trace.parentSpanId }),
        'adl.core.policies': decided.policy,
        'adl.core.configuration': decided.directory,
      },
      body: {
        'adl.core.request': {
          subject: {
            type: subject.type,
            id: subject.id,
            ...(relation === undefined ? {} : { properties: { relatie: relation } }),
          },
          action: { name: decided.action },
          resource: { type: message.type, id: message.nr },
          context: { time: isoTime(at), traceparent: traceParent(trace) },
        },
        'adl.core.response': {
          decision: decided.decision,
          context: {
            regels: decided.rules,
            ...(code === undefined ? {} : { code }),
            ...(purpose === undefined ? {} : { doel: purpose }),
          },
        },
      },
    }),
  };
}
