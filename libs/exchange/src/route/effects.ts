// Answers: what has this batch done so far, and what must be written for it in one transaction?
import type { EvidenceEntry } from '#evidence';
import type { JsonObject, Millis } from '#kernel';
import type {
  JudgedMessage,
  QueueItem,
  ReleaseRow,
  RouteEffects,
  RoutingReads,
} from '../ports/stored.js';
import { caseFromJson, caseToJson, emptyCase, type CaseState } from './case-state.js';

/** What judging one message came to; added as a whole or not at all. */
export interface Verdict {
  readonly message?: JudgedMessage;
  readonly personId?: string;
  readonly case?: CaseState;
  readonly releases: readonly ReleaseRow[];
  readonly queue: readonly QueueItem[];
  readonly evidence: readonly EvidenceEntry[];
}

export interface Effects {
  readonly reads: RoutingReads;
  readonly at: Millis;
  /** Keys (`source\nid`) that this batch has already given an effect. */
  readonly admitted: Set<string>;
  caseOf(personId: string): CaseState;
  /** The mailbox's own pseudonym for this person (design 4); new ones are random. */
  referenceOf(personId: string, mailbox: string): string;
  add(verdict: Verdict): void;
  take(): RouteEffects;
}

interface EffectParts {
  readonly clock: { now(): Millis };
  readonly newId: () => string;
  readonly configuration: { readonly version: number };
}

export function makeEffects(chain: string, parts: EffectParts, reads: RoutingReads): Effects {
  const at = parts.clock.now();
  const verdicts: Verdict[] = [];
  const cases = new Map<string, CaseState>();
  const references = new Map<string, string>();
  const caseOf = (personId: string): CaseState => {
    const row = reads.cases.get(personId);
    return cases.get(personId) ?? (row ? caseFromJson(row) : emptyCase(parts.newId()));
  };
  return {
    reads,
    at,
    admitted: new Set(),
    caseOf,
    referenceOf(personId, mailbox) {
      const key = `${personId}\n${mailbox}`;
      const known = reads.references.get(key) ?? references.get(key);
      if (known) return known;
      const fresh = parts.newId();
      references.set(key, fresh);
      return fresh;
    },
    add(verdict) {
      verdicts.push(verdict);
      if (verdict.personId && verdict.case) cases.set(verdict.personId, verdict.case);
    },
    take: () => ({
      chain,
      at,
      configuration: parts.configuration.version,
      messages: verdicts.flatMap((verdict) => (verdict.message ? [verdict.message] : [])),
      cases: new Map<string, JsonObject>(
        [...cases].map(([personId, state]) => [personId, caseToJson(state)]),
      ),
      references,
      releases: verdicts.flatMap((verdict) => verdict.releases),
      queue: verdicts.flatMap((verdict) => verdict.queue),
      evidence: verdicts.flatMap((verdict) => verdict.evidence),
    }),
  };
}
