// Answers: which rules does every context attribute obey, whatever its name and whichever binding
// carried it (CE-1, CE-12, CE-14)?
import { LIMITS, type Fault, type JsonValue } from '#kernel';
import { profileExpected, type ProfileOptions } from './profile.js';
import { isCleanString, isInt32 } from './text-forms.js';

/** By lower-case name; a null attribute is absent and never gets here (CE-14). */
export type Attributes = ReadonlyMap<string, JsonValue>;

/** The attributes that the specification itself defines; all of them are strings. */
export const CORE_ATTRIBUTES = [
  'specversion',
  'id',
  'source',
  'type',
  'subject',
  'time',
  'datacontenttype',
  'dataschema',
] as const;

const CORE: ReadonlySet<string> = new Set(CORE_ATTRIBUTES);
export const isCore = (name: string): boolean => CORE.has(name);

const REQUIRED = ['specversion', 'id', 'source', 'type'];
const NAME = /^[a-z0-9]{1,20}$/;

/** At most one fault per attribute; `place` says where this binding carries an attribute. */
export function attributeFaults(
  attributes: Attributes,
  place: (name: string) => string,
  options: ProfileOptions,
): readonly Fault[] {
  if (attributes.size > LIMITS.attributesMax) {
    return [{ place: '', expected: `at most ${LIMITS.attributesMax} attributes` }];
  }
  const faults = REQUIRED.filter((name) => !attributes.has(name)).map((name) => ({
    place: place(name),
    expected: 'this attribute, it is required',
  }));
  for (const [name, value] of attributes) {
    const expected = formExpected(name, value) ?? profileExpected(name, value, attributes, options);
    if (expected !== undefined) faults.push({ place: place(name), expected });
  }
  return faults;
}

function formExpected(name: string, value: JsonValue): string | undefined {
  if (!NAME.test(name)) return 'a name of 1 to 20 lower-case letters and digits';
  // `data` names the content in every binding, so no attribute can have that name.
  if (name === 'data') return 'another name than data';
  if (typeof value === 'string') return textExpected(name, value);
  if (isCore(name)) return 'a string';
  if (typeof value === 'boolean' || (typeof value === 'number' && isInt32(value))) return undefined;
  return 'a string, a boolean or a 32-bit integer';
}

function textExpected(name: string, value: string): string | undefined {
  if (isCore(name) && value === '') return 'a non-empty string';
  if (Buffer.byteLength(value) > LIMITS.attributeBytesMax) {
    return `at most ${LIMITS.attributeBytesMax} bytes`;
  }
  return isCleanString(value) ? undefined : 'text without control characters and non-characters';
}
