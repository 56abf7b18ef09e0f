// Answers: does this document satisfy the schema of its type, and if not, where and what was
// expected? Places and expectations come from the schema, never from the document.
import type { ErrorObject, ValidateFunction } from 'ajv';
import { invariant, LIMITS, type Fault } from '#kernel';
import { validators as diagnosis } from '../generated/diagnosis.js';
import { validators } from '../generated/validators.js';
import type { MessageType } from '../message.js';
import { faultsOf } from './faults.js';

/**
 * The faults of a message's `data`, at most `LIMITS.faultsMax`, as pointers into `data`; empty when
 * it is valid. A valid document costs one pass that stops at the first fault. Only a refused one is
 * examined again for all its faults, and only if it is small enough that this cannot hurt.
 */
export function schemaFaults(type: MessageType, data: unknown): readonly Fault[] {
  const quick = run(validators[type.schemaId], data);
  if (quick.length === 0 || !isSmall(data)) return faultsOf(type, quick);
  return faultsOf(type, run(diagnosis[type.schemaId], data));
}

/**
 * The first fault of a view of this type, or nothing: a view is made by us, so one fault is a defect
 * and a full list would help nobody.
 */
export function viewFaults(viewType: MessageType, data: unknown): readonly Fault[] {
  const id = viewType.viewSchemaId;
  invariant(id !== undefined, `${viewType.name} has no views`);
  return faultsOf(viewType, run(validators[id], data));
}

function run(validate: ValidateFunction | undefined, data: unknown): readonly ErrorObject[] {
  invariant(validate !== undefined, 'every type of the catalogue has a validator');
  return validate(data) ? [] : (validate.errors ?? []);
}

/** Counts places without recursion and stops at the limit: every place can give several faults. */
function isSmall(data: unknown): boolean {
  const open: unknown[] = [data];
  for (let seen = 0; open.length > 0; seen += 1) {
    if (seen + open.length > LIMITS.diagnosedPlacesMax) return false;
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const inside = Object.values(value);
    if (inside.length > LIMITS.diagnosedPlacesMax) return false;
    open.push(...inside);
  }
  return true;
}
