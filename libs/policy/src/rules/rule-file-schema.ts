// Answers: what does a policy file look like? The same text is published as
// schemas/policy/rule-file.json; whoever changes one sees a test ask for the other.

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const name = { type: 'string', pattern: '^[a-z][A-Za-z0-9.-]*$', maxLength: 120 };
const pointer = { type: 'string', pattern: '^(/[^/~\\s]+)+$', maxLength: 200 };
const list = (items: object, maxItems: number) => ({
  type: 'array',
  items,
  minItems: 1,
  maxItems,
  uniqueItems: true,
});
const bound = { type: 'string', pattern: '^[A-Za-z|]+( [+-] P[0-9]{1,3}[DWMY])?$', maxLength: 80 };
const strict = (properties: object, required: readonly string[]) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

const bilingual = strict({ nl: text(600), en: text(600) }, ['nl', 'en']);

const steps = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    exact: list(pointer, 200),
    day: list(pointer, 200),
    month: list(pointer, 200),
    year: list(pointer, 200),
    presence: list(pointer, 200),
  },
};

/** Of a date or a moment only something coarser is left; every other leaf is forbidden or not. */
const coarser = {
  ...steps,
  properties: {
    day: list(pointer, 200),
    month: list(pointer, 200),
    year: list(pointer, 200),
    presence: list(pointer, 200),
  },
};

const factValue = { type: ['string', 'boolean'], maxLength: 80 };

const rule = {
  type: 'object',
  additionalProperties: false,
  properties: {
    id: { ...name, minLength: 3 },
    effect: { enum: ['permit', 'forbid', 'refuse', 'hold', 'narrow'] },
    lane: { enum: ['reintegratie', 'openbareorde'] },
    purpose: name,
    ground: strict(
      {
        kind: { enum: ['statute', 'ownStatute', 'consent', 'wjsg51c', 'covenant'] },
        article: text(120),
        also: list(text(120), 10),
      },
      ['kind', 'article'],
    ),
    types: list(name, 50),
    to: strict({ role: name, relation: list(name, 5) }, ['role', 'relation']),
    need: { enum: ['altijd', 'hulpvraag.eigen', 'toestemming.eigen', 'verzoek'] },
    when: {
      type: 'object',
      minProperties: 1,
      maxProperties: 12,
      additionalProperties: { anyOf: [factValue, list(factValue, 50)] },
    },
    // Of another form for a permit and for a forbid: see below.
    fields: true,
    mask: list(name, 5),
    window: strict({ from: bound, until: bound }, ['from', 'until']),
    as: name,
    moment: { enum: ['kwartier'] },
    problem: name,
    why: bilingual,
    owner: text(120),
    review: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
    matrix: { type: 'string', pattern: '^[a-d][1-9]$' },
    // Only in an overlay: the agreement of the directory that lets this rule give more.
    agreement: { type: 'string', pattern: '^[a-z0-9][a-z0-9.-]*$', maxLength: 100 },
  },
  required: ['id', 'lane', 'ground', 'types', 'why', 'owner', 'review'],
  allOf: [
    {
      if: { properties: { effect: { enum: ['refuse', 'hold'] } }, required: ['effect'] },
      then: {
        required: ['problem', 'when'],
        properties: none([
          'purpose',
          'to',
          'need',
          'fields',
          'mask',
          'window',
          'as',
          'moment',
          'matrix',
          'agreement',
        ]),
      },
    },
    {
      if: { properties: { effect: { const: 'narrow' } }, required: ['effect'] },
      then: {
        required: ['to'],
        anyOf: [{ required: ['fields'] }, { required: ['window'] }, { required: ['when'] }],
        properties: {
          ...none(['purpose', 'need', 'mask', 'as', 'moment', 'problem', 'matrix', 'agreement']),
          fields: coarser,
        },
      },
    },
    {
      if: { properties: { effect: { const: 'forbid' } }, required: ['effect'] },
      then: {
        required: ['fields'],
        properties: {
          ...none(['purpose', 'need', 'mask', 'window', 'as', 'moment', 'agreement']),
          fields: { anyOf: [list(pointer, 200), { const: 'alles' }] },
        },
      },
    },
    {
      if: { properties: { effect: { const: 'permit' } } },
      then: {
        required: ['purpose', 'to', 'need', 'fields', 'window'],
        properties: { ...none(['problem']), fields: steps },
      },
    },
  ],
};

const matrixRow = strict(
  {
    row: name,
    title: bilingual,
    why: { type: 'string', pattern: '^[a-d][1-9]$' },
    types: list(name, 50),
    leaves: list(pointer, 200),
    groups: {
      type: 'object',
      minProperties: 1,
      maxProperties: 50,
      propertyNames: pointer,
      additionalProperties: list(text(200), 200),
    },
    cells: {
      type: 'object',
      propertyNames: name,
      additionalProperties: {
        type: 'string',
        pattern: '^([YHC]( (day|month|year|presence))?( [a-zA-Z]+){0,4}|mask|R|–)$',
        maxLength: 40,
      },
    },
  },
  ['row', 'title', 'why', 'cells'],
);

/** In one file of an overlay: who adds these rules, and for whose mailboxes. */
const overlay = {
  ...strict(
    {
      title: bilingual,
      municipalities: list({ type: 'string', pattern: '^[0-9]{4}$' }, 400),
      organisations: list({ type: 'string', pattern: '^[0-9]{20}$' }, 400),
      owner: text(120),
      review: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
    },
    ['title', 'owner', 'review'],
  ),
  anyOf: [{ required: ['municipalities'] }, { required: ['organisations'] }],
};

export const RULE_FILE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:sluis:schema:rule-file:1',
  title: 'Sluis policy file: rules, rows of the visibility matrix, or the scope of an overlay',
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    rules: { type: 'array', items: rule, minItems: 1, maxItems: 500 },
    matrix: { type: 'array', items: matrixRow, minItems: 1, maxItems: 500 },
    overlay,
  },
};

/** Keys that have no place beside this effect. */
function none(keys: readonly string[]): Record<string, false> {
  return Object.fromEntries(keys.map((key) => [key, false as const]));
}
