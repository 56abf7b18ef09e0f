// Answers: in which order are a broker and the evidence of its change written? What gives rights is
// evidence before it happens, or does not happen. What takes rights away does not wait for anything:
// a store that is away must not leave a door open.
import { makeEntry, type EvidenceEntry } from '#evidence';
import { stepInWords, type Answer, type BrokerAdmin, type Step } from '#log';

export interface CarryOutParts {
  readonly admin: Pick<BrokerAdmin, 'apply'>;
  readonly newId: () => string;
  /** Who is behind it: the operator's OIN, or `sluis`. */
  readonly actor: string;
  /** Rejects when it cannot be written now; nothing may depend on it then. */
  readonly record: (entries: readonly EvidenceEntry[]) => Promise<void>;
  /** Keeps them until they can be written. */
  readonly recordLater: (entries: readonly EvidenceEntry[]) => void;
}

/** Steps in one entry: a bound for the ledger, and more than most changes have. */
const STEPS_IN_ENTRY = 200;

type Phase = 'voornemen' | 'gedaan';

/** Throws Unavailable when broker or store is away; doing it again is harmless. */
export async function carryOut(
  steps: readonly Step[],
  parts: CarryOutParts,
): Promise<Answer<true>> {
  const revoked = steps.filter(({ kind }) => kind === 'revoke');
  const others = steps.filter(({ kind }) => kind !== 'revoke');
  const taken = await takeAway(revoked, parts);
  if (taken.kind === 'refused' || others.length === 0) return taken;
  await parts.record(entriesOf(others, 'voornemen', parts));
  const given = await parts.admin.apply(others);
  if (given.kind === 'answered') await tell(entriesOf(others, 'gedaan', parts), parts);
  return given;
}

async function takeAway(steps: readonly Step[], parts: CarryOutParts): Promise<Answer<true>> {
  if (steps.length === 0) return { kind: 'answered', value: true };
  await tell(entriesOf(steps, 'voornemen', parts), parts);
  const taken = await parts.admin.apply(steps);
  if (taken.kind === 'answered') await tell(entriesOf(steps, 'gedaan', parts), parts);
  return taken;
}

async function tell(entries: readonly EvidenceEntry[], parts: CarryOutParts): Promise<void> {
  try {
    await parts.record(entries);
  } catch {
    parts.recordLater(entries);
  }
}

const NAMES = {
  revoke: 'ingetrokken',
  grant: 'verleend',
  create: 'gemaakt',
  set: 'ingesteld',
} as const satisfies Record<Step['kind'], string>;

function entriesOf(
  steps: readonly Step[],
  phase: Phase,
  { newId, actor }: CarryOutParts,
): readonly EvidenceEntry[] {
  const parts = Array.from({ length: Math.ceil(steps.length / STEPS_IN_ENTRY) }, (_, index) =>
    steps.slice(index * STEPS_IN_ENTRY, (index + 1) * STEPS_IN_ENTRY),
  );
  return parts.map((some) => {
    const byKind = Map.groupBy(some, ({ kind }) => NAMES[kind]);
    const data = Object.fromEntries([...byKind].map(([name, all]) => [name, all.map(stepInWords)]));
    return makeEntry(newId(), 'brokerChanged', actor, { fase: phase, ...data });
  });
}
