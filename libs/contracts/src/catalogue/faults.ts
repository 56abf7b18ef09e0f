// Answers: how is a fault that ajv found told to a sender? As a place and an expectation; ajv's own
// message is not used, because it may repeat what was sent.
import type { ErrorObject } from 'ajv';
import { LIMITS, type Fault, type Pointer } from '#kernel';
import { shownName } from '../envelope/json-scan.js';
import type { MessageType } from '../message.js';
import { DATE_PARTS } from './date-parts.js';
import { generalPointer, segment } from './pointers.js';
import { shapeOf, type Shape } from './shape.js';

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

const FORMATS: Readonly<Record<string, string>> = {
  bsn: 'a citizen service number that passes the elfproef',
  oin: 'an organisation identification number of 20 digits',
  postcode: 'a postcode written as 1234AB',
  gemeentecode: 'a municipality code of four digits',
  date: 'an existing day, written as YYYY-MM-DD',
  'date-time': 'a moment with an offset, as in RFC 3339',
  vrijetekst: 'a short text without numbers of persons and without offences',
};

/** One fault for each place, in the order in which the schema is read. */
export function faultsOf(type: MessageType, errors: readonly ErrorObject[]): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const error of errors) {
    if (error.keyword === CONDITION || isConsequence(type, error, errors)) continue;
    const fault = faultOf(error);
    // A format has words of its own; the pattern beside it is for validators that ignore formats.
    if (!faults.has(fault.place) || error.keyword === 'format') faults.set(fault.place, fault);
  }
  return [...faults.values()].slice(0, LIMITS.faultsMax);
}

/**
 * Where one member is wrong, ajv no longer counts its neighbours as known. Such an echo is left out:
 * a field that the schema has, called unknown beside or above a fault of another kind.
 */
function isConsequence(
  type: MessageType,
  error: ErrorObject,
  errors: readonly ErrorObject[],
): boolean {
  if (error.keyword !== UNKNOWN_FIELD) return false;
  const place = error.instancePath;
  const inside = errors.some(
    (other) =>
      (other.instancePath === place && other.keyword !== UNKNOWN_FIELD) ||
      other.instancePath.startsWith(`${place}/`),
  );
  return inside && hasField(type, place, String(error.params['unevaluatedProperty']));
}

const UNKNOWN_FIELD = 'unevaluatedProperties';
/** What the condition demands is a fault of its own, with a place; that it was not met says no more. */
const CONDITION = 'if';

/** Whether a message of this type can have the field at all, in whatever form. */
function hasField(type: MessageType, place: Pointer, name: string): boolean {
  const names = generalPointer(place).split('/').slice(1);
  const shape = names.reduce<Shape | undefined>(
    (inner, step) => inner?.members.get(step),
    shapeOf(type),
  );
  if (shape?.leaf?.kind === 'date' && DATE_PARTS.has(name)) return true;
  const field = shape?.members.get(name);
  return field !== undefined && !field.leaf?.derived;
}

function faultOf({ keyword, instancePath, params }: ErrorObject): Fault {
  const inside = (name: unknown) => `${instancePath}/${segment(String(name))}`;
  switch (keyword) {
    case 'required':
      return { place: inside(params['missingProperty']), expected: 'to be present' };
    case UNKNOWN_FIELD:
      return {
        place: inside(shownName(String(params['unevaluatedProperty']))),
        expected: 'to be absent: the schema has no such field',
      };
    case 'discriminator':
      return { place: inside(params['tag']), expected: 'a kind that the schema knows' };
    default:
      return { place: instancePath, expected: expectation(keyword, params) };
  }
}

/** What a keyword of a schema asks, in words that repeat nothing of what was sent. */
export function expectation(keyword: string, params: Readonly<Record<string, unknown>>): string {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'type':
      return TYPES[String(params['type'])] ?? 'another type of value';
    case 'enum':
      return `one of ${(params['allowedValues'] as readonly unknown[]).join(', ')}`;
    case 'const':
      return JSON.stringify(params['allowedValue']);
    case 'format':
      return FORMATS[String(params['format'])] ?? 'another form';
    case 'pattern':
      return `text of the form ${String(params['pattern'])}`;
    case 'minLength':
      return `at least ${limit} characters`;
    case 'maxLength':
      return `at most ${limit} characters`;
    case 'minimum':
      return `a number from ${limit}`;
    case 'maximum':
      return `a number up to ${limit}`;
    case 'minItems':
      return `at least ${limit} items`;
    case 'maxItems':
      return `at most ${limit} items`;
    case 'minProperties':
      return `at least ${limit} fields`;
    case 'uniqueItems':
      return 'no item twice';
    default:
      return 'to satisfy the schema';
  }
}
