// Answers: what lies in the store of the cases that are to be judged again? Asked in two statements,
// and only by batches in which such a request lies.
import type { HumanDecision, JudgingAgainReads, MessageState, QueueItem } from '#exchange';
import type { JsonObject, Millis, ProblemKey } from '#kernel';
import { standingViews } from '../retention/due-views.js';
import type { Queries } from '../transaction.js';
import { untoldOf } from './untold.js';

export async function readForJudgingAgain(
  queries: Queries,
  personIds: readonly string[],
  nrs: readonly string[],
  whole: readonly string[],
  renewed: readonly string[],
  at: Millis,
): Promise<JudgingAgainReads> {
  const messages = nrs.length + whole.length === 0 ? [] : await messagesOf(queries, nrs, whole);
  const items = await queries
    .selectFrom('queue_item')
    .where('person', 'in', [...personIds])
    .select(['queue', 'id', 'nr', 'person', 'detail', 'decision'])
    .execute();
  return {
    views: await standingViews(queries, renewed, at),
    untold: await untoldOf(queries, personIds),
    messages: new Map(
      messages.map(({ nr, person, sender, state, problem, at, body }) => [
        nr,
        {
          personId: person,
          sender,
          state: state as MessageState,
          ...(problem === null ? {} : { problem: problem as ProblemKey }),
          at,
          body,
        },
      ]),
    ),
    items: items.map(({ queue, id, nr, person, detail, decision }) => ({
      queue: queue as QueueItem['queue'],
      id,
      ...(nr === null ? {} : { nr }),
      personId: person ?? '',
      detail: JSON.parse(detail) as JsonObject,
      ...(decision === null ? {} : { decision: JSON.parse(decision) as HumanDecision }),
    })),
  };
}

const messagesOf = (queries: Queries, nrs: readonly string[], whole: readonly string[]) =>
  queries
    .selectFrom('claim')
    .innerJoin('message', 'message.claim', 'claim.seq')
    .where(({ or, eb }) =>
      or([
        ...(nrs.length === 0 ? [] : [eb('claim.nr', 'in', [...nrs])]),
        ...(whole.length === 0 ? [] : [eb('claim.person', 'in', [...whole])]),
      ]),
    )
    .orderBy('claim.seq')
    .select([
      'claim.nr',
      'claim.person',
      'claim.sender',
      'message.state',
      'message.problem',
      'message.at',
      'message.body',
    ])
    .execute();
