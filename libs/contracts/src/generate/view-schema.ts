// Answers: what may a view of this message type look like? The same leaves with the same bounds,
// nothing required, and every date and moment also in its coarser forms (design 5).
import type { JsonObject } from '#kernel';
import type { Resolver } from './resolve.js';
import { textOf, viewSchemaIdOf, type MessageSource, type Schema } from './source.js';
import type { DateLeaf, Group, Mark, Node, Scalar } from './tree.js';

const FORMS = { $ref: '#/$defs/vormen' };

/** Definitions that a view schema gathers while it is made. */
type Definitions = Map<string, Schema>;

export function viewSchemaOf(message: MessageSource, tree: Group, resolver: Resolver): Schema {
  const definitions: Definitions = new Map([['vormen', coarserForms(resolver)]]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: viewSchemaIdOf(message.name),
    ...viewOf(tree, definitions),
    title: `Weergave: ${textOf(message.schema['title']).replace(' / ', ' / View: ')}`,
    $defs: Object.fromEntries(definitions),
  };
}

function viewOf(node: Node, definitions: Definitions): Schema {
  const title = node.title === undefined ? {} : { title: node.title };
  switch (node.is) {
    case 'group':
      return node.part === undefined
        ? { ...title, ...closed(node, definitions) }
        : defined(node.part, definitions, () => ({ ...title, ...closed(node, definitions) }));
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

const closed = ({ members }: Group, definitions: Definitions): Schema => ({
  type: 'object',
  properties: viewsOf(members, definitions),
  unevaluatedProperties: false,
});

/** Dates with the same companions share a definition: they differ in meaning, not in form. */
function dateView(companions: DateLeaf['members'], definitions: Definitions): Schema {
  return defined(['datum', ...companions.keys()].join('-'), definitions, () => {
    const extra = companions.size > 0 ? { properties: viewsOf(companions, definitions) } : {};
    return { type: 'object', ...FORMS, ...extra, unevaluatedProperties: false };
  });
}

/** A reference to the definition with this name, which is made where it is missing. */
function defined(name: string, definitions: Definitions, make: () => Schema): Schema {
  if (!definitions.has(name)) definitions.set(name, make());
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
