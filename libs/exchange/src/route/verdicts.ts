// Answers: how is what one message came to written down? Its row and its evidence, for who gets a
// view, for who waits for a human and for who is refused.
import type { ValidMessage } from '#contracts';
import { makeEntry } from '#evidence';
import { PROBLEMS } from '#kernel';
import type { Admission } from '#policy';
import type { JudgedMessage, QueueItem } from '../ports/stored.js';
import type { ClaimOnFile, DecodedMessage } from './admit.js';
import type { CaseState } from './case-state.js';
import type { Effects, Verdict } from './effects.js';
import type { JudgeParts } from './judge.js';
import type { Released } from './release.js';
import { tellsTo } from './tell.js';

/** P8, P9, P10: nobody is told; a human decides, or the sender hears that and why. */
export function stopped(
  admission: Exclude<Admission, { kind: 'admitted' }>,
  item: DecodedMessage,
  claim: ClaimOnFile,
  state: CaseState,
  parts: JudgeParts,
  effects: Effects,
): Verdict {
  const held = admission.kind === 'held';
  const code = PROBLEMS[admission.problem].code;
  const berichtsoort = item.message.type.name;
  const entry = held
    ? makeEntry(parts.newId(), 'messageHeld', 'sluis', {
        nummer: claim.nr,
        code,
        berichtsoort,
        regels: admission.rules,
      })
    : makeEntry(parts.newId(), 'messageRefused', 'sluis', {
        nummer: claim.nr,
        code,
        berichtsoort,
        regels: admission.rules,
        verzender: claim.sender,
      });
  const waiting: QueueItem = {
    queue: 'aangehouden',
    id: parts.newId(),
    nr: claim.nr,
    personId: item.personId,
    owner: claim.sender,
    code,
    detail: { rules: admission.rules },
    since: effects.at,
  };
  return {
    message: {
      ...judged(item, claim, held ? 'aangehouden' : 'geweigerd', parts, effects),
      problem: admission.problem,
    },
    earlier: {
      nr: claim.nr,
      sender: claim.sender,
      state: held ? 'aangehouden' : 'geweigerd',
      problem: admission.problem,
      at: effects.at,
      message: item.message,
    },
    personId: item.personId,
    case: state,
    releases: [],
    queue: held ? [waiting] : [],
    evidence: [entry],
  };
}

export const judged = (
  item: DecodedMessage,
  claim: ClaimOnFile,
  state: JudgedMessage['state'],
  parts: JudgeParts,
  effects: Effects,
): JudgedMessage => ({
  nr: claim.nr,
  digest: item.message.digest,
  personId: item.personId,
  type: item.message.type.name,
  state,
  body: item.record.value,
  bundles: parts.configuration.digests,
  at: effects.at,
  tells:
    tellsTo({ type: item.message.type.name, sender: claim.sender }, parts.configuration, effects.at)
      .length > 0,
});

export function judgedEntry(
  message: ValidMessage,
  claim: ClaimOnFile,
  released: readonly Released[],
  unrouted: number,
  parts: JudgeParts,
) {
  const count = (state: string) => released.filter((one) => one.row.state === state).length;
  const { policy, directory, territory } = parts.configuration.digests;
  return makeEntry(parts.newId(), 'messageJudged', 'sluis', {
    nummer: claim.nr,
    berichtsoort: message.type.name,
    beleid: policy,
    register: directory,
    gebied: territory,
    vrijgegeven: count('vrijgegeven'),
    onthouden: count('onthouden'),
    uitgesteld: count('uitgesteld'),
    onbestelbaar: unrouted,
  });
}
