// Answers: of what are the schemas of directory and territory made? Every text and list is bounded, and
// says in Dutch and in English what it is.
export type Schema = Readonly<Record<string, unknown>>;

export const say = (nl: string, en: string): Schema => ({ description: `${nl} | ${en}` });
export const text = (pattern: string, maxLength: number, description: Schema): Schema => ({
  type: 'string',
  pattern,
  minLength: 1,
  maxLength,
  ...description,
});
export const list = (items: Schema, minItems: number, maxItems: number): Schema => ({
  type: 'array',
  items,
  minItems,
  maxItems,
});
export const row = (required: readonly string[], properties: Schema): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
export const date = {
  type: 'string',
  format: 'date',
  ...say('datum als jjjj-mm-dd', 'a date as yyyy-mm-dd'),
};
export const until = {
  type: 'string',
  format: 'date',
  ...say('de eerste dag waarop het niet meer geldt', 'the first day on which it no longer holds'),
};
