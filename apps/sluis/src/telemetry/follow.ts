// Answers: which steps of the journeys does an operator see, in which trace, and with which words? What
// the journeys tell is turned into spans here; where nobody follows, they tell nothing.
import { parseTraceParent } from '#contracts';
import { traceOfAccepting, type Caller, type Trace } from '#evidence';
import type { AcceptStep, Pushed } from '#exchange';
import { PROBLEMS, type Millis } from '#kernel';
import type { Step } from './otlp-spans.js';

export interface RoutedBatch {
  readonly began: Millis;
  readonly ended: Millis;
  readonly partition: number;
  readonly records: number;
  readonly outcome: 'committed' | 'fenced' | 'failed';
  /** The steps in which its messages were accepted. */
  readonly messages: readonly Trace[];
}

export interface PushAttempt {
  readonly began: Millis;
  readonly ended: Millis;
  readonly oin: string;
  readonly pushed: Extract<Pushed, { kind: 'delivered' | 'failed' }>;
}

/** What is told of each journey. */
export interface Follower {
  /** @param way by which messages come in */
  accepting(way: 'https' | 'kafka'): (step: AcceptStep) => void;
  routing(batch: RoutedBatch): void;
  pushing(attempt: PushAttempt): void;
}

/** @param newId random UUIDs */
export function makeFollower(tell: (step: Step) => void, newId: () => string): Follower {
  const hex = (): string => newId().replaceAll('-', '');
  const spanId = (): string => hex().slice(0, 16);
  return {
    accepting: (way) => (step) =>
      tell({
        name: 'aanvaarden',
        trace: traceOf(step, { traceId: hex(), spanId: spanId() }),
        began: step.began,
        ended: step.ended,
        failed: step.outcome === undefined,
        attributes: {
          'sluis.weg': way,
          'sluis.uitkomst': step.outcome ? ACCEPTED[step.outcome.kind] : 'storing',
          'sluis.code':
            step.outcome?.kind === 'refused' ? PROBLEMS[step.outcome.problem].code : undefined,
        },
      }),
    routing: ({ began, ended, partition, records, outcome, messages }) =>
      tell({
        name: 'routeren',
        trace: { traceId: hex(), spanId: spanId() },
        began,
        ended,
        failed: outcome === 'failed',
        attributes: {
          'sluis.partitie': partition,
          'sluis.berichten': records,
          'sluis.uitkomst': ROUTED[outcome],
        },
        links: messages,
      }),
    pushing: ({ began, ended, oin, pushed }) =>
      tell({
        name: 'pushen',
        // The recipient's own steps hang under the attempt that brought the view; others hang beside them.
        trace: pushed.kind === 'delivered' ? pushed.trace : under(pushed.trace, spanId()),
        began,
        ended,
        failed: pushed.kind === 'failed',
        attributes: {
          'sluis.ontvanger': oin,
          'sluis.uitkomst': PUSHED[pushed.kind],
          'sluis.code': pushed.kind === 'failed' ? pushed.state.fault : undefined,
        },
      }),
  };
}

const ACCEPTED = { accepted: 'aanvaard', repeated: 'herhaald', refused: 'geweigerd' } as const;
const ROUTED = { committed: 'vastgelegd', fenced: 'ingehaald', failed: 'storing' } as const;
const PUSHED = { delivered: 'afgeleverd', failed: 'mislukt' } as const;

const under = ({ traceId, spanId: parentSpanId }: Caller, spanId: string): Trace => ({
  traceId,
  spanId,
  parentSpanId,
});

/** The trace that the sender named, in its message or its header; only the first time is the message's own step. */
function traceOf({ outcome, headers }: AcceptStep, fresh: Caller): Trace {
  if (outcome?.kind === 'accepted') return traceOfAccepting(outcome.nr, outcome.caller);
  const [header] = [headers['traceparent']].flat();
  const named = outcome?.kind === 'repeated' ? outcome.caller : undefined;
  const caller = named ?? (header === undefined ? undefined : parseTraceParent(header));
  return caller ? under(caller, fresh.spanId) : fresh;
}
