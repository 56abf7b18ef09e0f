// Answers: by which relations can a message of this type reach a role at all? What the table says,
// before any address is known.
import type { Role } from '#directory';
import type { Relation } from '#policy';
import type { RoutingTable } from '../model.js';
import { NATIONAL_TABLE } from './national.js';

export const reachedBy = (
  type: string,
  role: Role,
  { relations, roles }: RoutingTable = NATIONAL_TABLE,
): readonly Relation[] =>
  (relations[type] ?? []).filter((relation) =>
    [...roles[relation].owed, ...roles[relation].offered].includes(role),
  );
