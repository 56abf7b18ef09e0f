// Answers: what may a view of this message type look like? The same leaves with the same bounds,
// nothing required, and every date and moment also in its coarser forms (design 5).
import type { JsonObject } from '#kernel';
import type { Resolver } from './resolve.js';
import { viewSchemaIdOf, type MessageSource, type Schema } from './source.js';
import type { DateLeaf, Group, Mark, Node, Scalar } from './tree.js';

const FORMS = { $ref: '#/$defs/vormen' };

/** Definitions that a view schema gathers while it is made: one for each set of date companions. */
type Definitions = Map<string, Schema>;

export function viewSchemaOf(message: MessageSource, tree: Group, resolver: Resolver): Schema {
  const definitions: Definitions = new Map([['vormen', coarserForms(resolver)]]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: viewSchemaIdOf(message.name),
    ...viewOf(tree, definitions),
    title: `Weergave: ${String(message.schema['title']).replace(' / ', ' / View: ')}`,
    $defs: Object.fromEntries(definitions),
  };
}

function viewOf(node: Node, definitions: Definitions): Schema {
  const title = node.title === undefined ? {} : { title: node.title };
  switch (node.is) {
    case 'group': {
      const properties = viewsOf(node.members, definitions);
      return { ...title, type: 'object', properties, unevaluatedProperties: false };
    }
    case 'list': {
      const { maxItems, items } = node;
      return { ...title, type: 'array', maxItems, items: viewOf(items, definitions) };
    }
    case 'date':
      return { ...title, ...marked(node.mark), ...dateView(node.members, definitions) };
    case 'scalar':
      return scalarView(node, definitions);
  }
}

const viewsOf = (members: DateLeaf['members'], definitions: Definitions): JsonObject =>
  Object.fromEntries([...members].map(([name, member]) => [name, viewOf(member, definitions)]));

/** A reference to the definition of a date with these companions, which is made where it is missing. */
function dateView(companions: DateLeaf['members'], definitions: Definitions): Schema {
  const name = ['datum', ...companions.keys()].join('-');
  if (!definitions.has(name)) {
    const properties = viewsOf(companions, definitions);
    const extra = companions.size > 0 ? { properties } : {};
    definitions.set(name, { type: 'object', ...FORMS, ...extra, unevaluatedProperties: false });
  }
  return { $ref: `#/$defs/${name}` };
}

/** A moment is exact as a text; coarser it is a date, down to the mere fact that it is there. */
function scalarView({ keywords, mark }: Scalar, definitions: Definitions): Schema {
  if (keywords['format'] !== 'date-time') return { ...keywords, ...marked(mark) };
  const coarser = dateView(new Map(), definitions);
  return { ...marked(mark), if: { type: 'string' }, then: keywords, else: coarser };
}

/** Without `from`: where a neutral view gets its values tells its reader what it must not know. */
const marked = ({ class: kind, label, derived }: Mark): Schema => ({
  'x-sluis': { class: kind, label: { ...label }, ...(derived ? { derived } : {}) },
});

/** One of the BRP forms, or `{aanwezig: true}`, or neither where only a companion is shown. */
function coarserForms(resolver: Resolver): Schema {
  return {
    title: 'Datum, zo nodig grover / Date, coarser where needed',
    type: 'object',
    if: { required: ['type'] },
    then: resolver.inlined({ $ref: 'urn:sluis:schema:deel:datum#/$defs/vormen' }),
    else: { properties: { aanwezig: { const: true } } },
  };
}
