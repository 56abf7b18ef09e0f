import { treeOf, withLeaf, type Node } from './tree.js';
import type { Schema } from './source.js';

const mark = { class: 'persoon', label: { nl: 'Naam', en: 'Name' } };
const closed = (properties: Schema, more: Schema = {}): Schema => ({
  type: 'object',
  properties,
  unevaluatedProperties: false,
  ...more,
});
const name = { type: 'string', maxLength: 10, 'x-sluis': mark };

describe('a schema does not load', () => {
  it.each<[string, Schema, string]>([
    ['a leaf without a class', closed({ a: { type: 'boolean' } }), '/a is not classified'],
    [
      'a leaf without a label in both languages',
      closed({ a: { ...name, 'x-sluis': { class: 'persoon', label: { nl: 'Naam' } } } }),
      '/a needs a label in nl and en',
    ],
    [
      'a text without a bound',
      closed({ a: { type: 'string', 'x-sluis': mark } }),
      '/a a text needs maxLength',
    ],
    [
      'a number without a bound',
      closed({ a: { type: 'integer', 'x-sluis': mark } }),
      '/a a number needs a maximum',
    ],
    [
      'a list without a bound',
      closed({ a: { type: 'array', items: name } }),
      '/a a list needs maxItems',
    ],
    ['an open object', { type: 'object', properties: { a: name } }, '/ must be closed'],
    [
      'a required field that does not exist',
      closed({ a: name }, { required: ['b'] }),
      '/ requires b, which',
    ],
    [
      'a companion of a date without a class',
      closed({
        d: closed(
          { type: {}, wanneer: { type: 'boolean' } },
          { 'x-sluis': { kind: 'date', ...mark } },
        ),
      }),
      '/d/wanneer is not classified',
    ],
  ])('with %s', (_, schema, fault) => {
    expect(() => treeOf(schema, 'proef')).toThrow(fault);
  });

  it('and all its faults are named together', () => {
    const schema = closed({ a: { type: 'string' }, b: { type: 'boolean' } });
    expect(() => treeOf(schema, 'proef')).toThrow(/\/a is not[^]*\/b is not/);
  });
});

describe('withLeaf', () => {
  const leaf: Node = { is: 'scalar', mark, keywords: { type: 'boolean' } };

  it('adds a leaf, and the groups on its way where they are missing', () => {
    const tree = withLeaf(treeOf(closed({ a: name }), 'proef'), '/b/c', leaf);
    expect([...tree.members.keys()]).toEqual(['a', 'b']);
  });

  it('does not replace what a partner can send', () => {
    expect(() => withLeaf(treeOf(closed({ a: name }), 'proef'), '/a', leaf)).toThrow('derived');
  });
});

describe('the class of a shared part', () => {
  const classes = (schema: Schema) => {
    const { members } = treeOf(schema, 'proef');
    const [group] = [...members.values()];
    return group?.is === 'group'
      ? [...group.members.values()].map((node) => 'mark' in node && node.mark.class)
      : [];
  };

  it('is its own, unless the group that uses it says another for all that is in it', () => {
    const shared = closed({ b: name, c: { ...name, 'x-sluis': { ...mark, class: 'adres' } } });
    expect(classes(closed({ a: shared }))).toEqual(['persoon', 'adres']);
    const health = { ...shared, 'x-sluis': { class: 'gezondheid' } };
    expect(classes(closed({ a: health }))).toEqual(['gezondheid', 'gezondheid']);
  });
});
