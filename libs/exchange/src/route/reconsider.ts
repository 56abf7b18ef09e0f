// Answers: what does a request to judge a case again lead to? The internal door of the log (design
// 1): in order with the person's own messages, and harmless when it comes twice.
import { makeEntry } from '#evidence';
import { isObject, type JsonValue } from '#kernel';
import type { JudgingAgainReads, WakeReason } from '../ports/stored.js';
import type { CaseState } from './case-state.js';
import type { Decoded } from './decode.js';
import type { Earlier, Effects, Verdict } from './effects.js';
import { personsWithHistory } from './history.js';
import { judgeAgain } from './judge-again.js';
import { olderIn } from './judge-older.js';
import type { JudgeParts } from './judge.js';
import { readKept } from './kept.js';
import { renewed } from './renew.js';
import type { RouteParts } from './route.js';
import { tell, type Told } from './tell.js';

type Request = Extract<Decoded, { kind: 'reconsider' }>;

/** What lay in the store before this batch, for the persons whose cases are to be judged again. */
export type Before = JudgingAgainReads;

const NOTHING: Before = { messages: new Map(), items: [], views: [], untold: [] };
/** Why a case comes back when something of it is over. */
const ERASURE: WakeReason = 'termijn';

/** A second read, and only for a batch that looks back. */
export function readForAgain(
  decoded: readonly Decoded[],
  effects: Effects,
  { store }: Pick<RouteParts, 'store'>,
): Promise<Before> {
  const persons = new Set(
    decoded.flatMap((item) => (item.kind === 'reconsider' ? [item.personId] : [])),
  );
  const renewing = decoded.flatMap((item) =>
    item.kind === 'reconsider' && reasonOf(item) === ERASURE ? [item.personId] : [],
  );
  const whole = [...new Set([...personsWithHistory(decoded, effects), ...renewing])];
  if (persons.size === 0 && whole.length === 0) return Promise.resolve(NOTHING);
  const nrs = [...persons].flatMap((person) => {
    const state = knownCase(person, effects);
    return state ? [...state.newest.map(({ nr }) => nr), ...olderIn(state)] : [];
  });
  return store.readForJudgingAgain(
    [...new Set([...persons, ...whole])],
    nrs,
    whole,
    renewing,
    effects.at,
  );
}

/** A case that cannot be judged again stays as it is, and the fault is told: nothing is half revised. */
export function reconsider(
  request: Request,
  before: Before,
  parts: JudgeParts,
  effects: Effects,
): Verdict {
  const { personId } = request;
  const asked = { verzoek: request.message.event.id, reden: reasonOf(request) };
  const trace = effects.processing.traceOf(asked.verzoek, request.message);
  try {
    const message = messagesOf(personId, before, effects);
    // In the order in which they came.
    const messages = effects.caseOf(personId).newest.flatMap(({ nr }) => message(nr) ?? []);
    // Before anything is sealed: all of it is to lie under the new key.
    const key = asked.reden === ERASURE ? effects.sealing.renew(personId) : undefined;
    const items = before.items.filter((item) => item.personId === personId);
    const again = judgeAgain(personId, trace, messages, message, items, parts, effects);
    const untold = before.untold.filter((one) => one.personId === personId);
    const verdict = withTold(again, tell(untold, trace, parts, effects));
    const { policy, directory, territory } = parts.configuration.digests;
    const done = makeEntry(parts.newId(), 'caseReviewed', 'sluis', {
      ...asked,
      beleid: policy,
      register: directory,
      gebied: territory,
      vrijgegeven: again.releases.filter(({ state }) => state === 'vrijgegeven').length,
      gewijzigd: verdict.changes?.releases.length ?? 0,
    });
    const logged = [...effects.processing.judged(trace, personId), ...(verdict.logged ?? [])];
    const evidence = [...verdict.evidence, done];
    if (!key) return { ...verdict, evidence, logged };
    const gone = new Set(
      verdict.changes?.releases.flatMap(({ release, state }) => (state ? [release] : [])),
    );
    const resealed = renewed(personId, before, gone, effects);
    return { ...verdict, evidence, logged, dataKeys: [key], resealed };
  } catch (fault) {
    parts.onFault(fault, asked.verzoek);
    const entry = makeEntry(parts.newId(), 'reviewFailed', 'sluis', asked);
    const logged = effects.processing.judged(trace, personId, true);
    return { releases: [], queue: [], evidence: [entry], logged };
  }
}

const withTold = (verdict: Verdict, { told, ...more }: Told): Verdict => ({
  ...verdict,
  told,
  releases: [...verdict.releases, ...more.releases],
  evidence: [...verdict.evidence, ...more.evidence],
  logged: [...(verdict.logged ?? []), ...more.logged],
});

/** Any message of the case by its number. */
const messagesOf =
  (personId: string, before: Before, effects: Effects) =>
  (nr: string): Earlier | undefined => {
    const kept = before.messages.get(nr);
    return effects.earlier(nr) ?? (kept && readKept(kept, nr, personId, effects.sealing));
  };

const knownCase = (personId: string, { reads, caseOrNone }: Effects): CaseState | undefined =>
  reads.cases.has(personId) ? caseOrNone(personId) : undefined;

function reasonOf({ message }: Request): string {
  const asked: JsonValue | undefined = message.data['heroverweging'];
  return asked !== undefined && isObject(asked) && typeof asked['reden'] === 'string'
    ? asked['reden']
    : 'onbekend';
}
