// Answers: what may a view of this message type look like? The same leaves with the same bounds,
// nothing required, and every date and moment also in its coarser forms (design 5).
import type { JsonObject } from '#kernel';
import type { Resolver } from './resolve.js';
import { viewSchemaIdOf, type MessageSource, type Schema } from './source.js';
import type { Group, Mark, Node, Scalar } from './tree.js';

const DATE = '#/$defs/datum';

export function viewSchemaOf(message: MessageSource, tree: Group, resolver: Resolver): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: viewSchemaIdOf(message.name),
    title: `Weergave: ${String(message.schema['title']).replace(' / ', ' / View: ')}`,
    ...viewOf(tree),
    $defs: { datum: coarserDate(resolver) },
  };
}

function viewOf(node: Node): Schema {
  const title = node.title === undefined ? {} : { title: node.title };
  switch (node.is) {
    case 'group':
      return { ...title, type: 'object', properties: viewsOf(node), unevaluatedProperties: false };
    case 'list':
      return { ...title, type: 'array', maxItems: node.maxItems, items: viewOf(node.items) };
    case 'date':
      return { ...title, ...dateView(node.mark), properties: viewsOf(node) };
    case 'scalar':
      return node.keywords['format'] === 'date-time' ? momentView(node) : scalarView(node);
  }
}

const viewsOf = (node: { readonly members: ReadonlyMap<string, Node> }): JsonObject =>
  Object.fromEntries([...node.members].map(([name, member]) => [name, viewOf(member)]));

const dateView = (mark: Mark): Schema => ({
  type: 'object',
  'x-sluis': { kind: 'date', ...published(mark) },
  $ref: DATE,
  unevaluatedProperties: false,
});

const scalarView = ({ keywords, mark }: Scalar): Schema => ({
  ...keywords,
  'x-sluis': published(mark),
});

/** A moment is exact as a text; coarser it is a date, down to the mere fact that it is there. */
const momentView = ({ keywords, mark }: Scalar): Schema => ({
  'x-sluis': published(mark),
  if: { type: 'string' },
  then: keywords,
  else: { type: 'object', $ref: DATE, unevaluatedProperties: false },
});

/** Where a neutral view gets its values from would tell its reader what it must not know. */
const published = ({ class: kind, label, derived }: Mark): JsonObject => ({
  class: kind,
  label: { ...label },
  ...(derived ? { derived } : {}),
});

/** One of the BRP forms, or `{aanwezig: true}`, or neither where only a companion is shown. */
function coarserDate(resolver: Resolver): Schema {
  const forms = resolver.inlined({ $ref: 'urn:sluis:schema:deel:datum#/$defs/vormen' });
  return {
    title: 'Datum, zo nodig grover / Date, coarser where needed',
    type: 'object',
    if: { required: ['type'] },
    then: forms,
    else: { properties: { aanwezig: { const: true } } },
  };
}
