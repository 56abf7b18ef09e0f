import { isObject, type JsonObject, type JsonValue } from '#kernel';
import { QUESTIONS, bilingual, readSource, textOf, type Schema } from './source.js';

const source = readSource(process.cwd());
const schemas: readonly Schema[] = [
  ...source.parts.values(),
  ...source.messages.map(({ schema }) => schema),
];
/** Every schema object and its parts, with the words that apply to one place together. */
const placesIn = (value: JsonValue): readonly JsonObject[] => {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(placesIn)] : [];
};
const places = schemas.flatMap(placesIn);

describe('the schemas', () => {
  it('have patterns that no text can make slow: anchored, and nothing repeated inside a repetition', () => {
    const patterns = places.flatMap(({ pattern }) =>
      typeof pattern === 'string' ? [pattern] : [],
    );
    expect(patterns.length).toBeGreaterThan(20);
    for (const pattern of patterns) {
      expect(pattern).toMatch(/^\^.*\$$/);
      const withoutSets = pattern.replace(/\[[^\]]*\]/g, 'x');
      expect(withoutSets).not.toMatch(/\([^()]*[+*{][^()]*\)[+*{]/);
      expect(withoutSets.match(/[+*]/g)?.length ?? 0).toBeLessThanOrEqual(2);
    }
  });

  it('never ask for unique objects, which takes quadratic time', () => {
    for (const { uniqueItems, items } of places) {
      if (uniqueItems !== undefined) expect(items).toMatchObject({ type: 'string' });
    }
  });

  it('have a title in both languages, and messages a description too', () => {
    for (const { title, description, $id } of schemas) {
      bilingual(title, `${textOf($id)} title`);
      bilingual(description, `${textOf($id)} description`);
    }
    for (const { title } of places) if (title !== undefined) bilingual(title, 'title');
  });

  it('have no text left that `sluis message new` asked its author to fill in', () => {
    const texts = JSON.stringify([...schemas, ...source.messages.map(({ entry }) => entry)]);
    expect(texts.match(/(vul|fill) in: [^"/]*/gi)).toBeNull();
  });

  it('have an entry that answers every question in both languages', () => {
    for (const { entry } of source.messages) expect(Object.keys(entry)).toEqual([...QUESTIONS]);
  });
});
