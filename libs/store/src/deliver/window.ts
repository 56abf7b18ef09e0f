// Answers: in which state does a recipient find a release at this moment, and may its body be read?
// As SQL, because it is judged in the very statement that reads the body (design 1, deliver).
import { sql, type ExpressionBuilder } from 'kysely';
import type { ReleaseState } from '#exchange';
import type { Millis } from '#kernel';
import type { Tables } from '../schema/tables.js';

/** States in which the view was given and still stands. */
export const STANDING: readonly ReleaseState[] = [
  'vrijgegeven',
  'aangeboden',
  'afgeleverd',
  'inBehandeling',
  'afgesloten',
  'afgewezen',
];

/** Window `[opens, closes)`: at the moment it closes the body is gone. */
export function openAt(eb: ExpressionBuilder<Tables, 'release'>, at: Millis) {
  return eb.and([
    eb('release.state', 'in', STANDING),
    eb.or([eb('release.opens', 'is', null), eb('release.opens', '<=', at)]),
    eb.or([eb('release.closes', 'is', null), eb('release.closes', '>', at)]),
  ]);
}

export const stateAt = (eb: ExpressionBuilder<Tables, 'release'>, at: Millis) =>
  eb
    .case()
    .when(eb('release.state', 'not in', STANDING))
    .then(sql<string>`release.state`)
    .when(eb('release.closes', '<=', at))
    .then('verlopen')
    .when(eb('release.opens', '>', at))
    .then('uitgesteld')
    .else(sql<string>`release.state`)
    .end();
