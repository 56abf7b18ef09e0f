// Answers: is the published form of the schemas the one that is used, and readable in two
// languages?
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DIRECTORY_SCHEMAS, TERRITORY_SCHEMAS } from './schemas.js';

const FOLDER = 'schemas/directory';
const SCHEMAS: Record<string, unknown> = { ...DIRECTORY_SCHEMAS, ...TERRITORY_SCHEMAS };
const published = (name: string) => name.replace('.yaml', '.schema.json');

describe('the schemas of directory and territory', () => {
  it('are published as they are used, and nothing else is published', () => {
    if (process.env['UPDATE_PAGES']) {
      for (const [name, schema] of Object.entries(SCHEMAS)) {
        writeFileSync(`${FOLDER}/${published(name)}`, `${JSON.stringify(schema, null, 2)}\n`);
      }
    }
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(SCHEMAS).map(published).sort());
    for (const [name, schema] of Object.entries(SCHEMAS)) {
      expect(JSON.parse(readFileSync(`${FOLDER}/${published(name)}`, 'utf8'))).toEqual(schema);
    }
  });

  it('bound every string and every list, and describe every value in Dutch and English', () => {
    for (const schema of Object.values(SCHEMAS)) expect(unbounded(schema, '')).toEqual([]);
  });
});

/** Places of a schema that are open-ended or undescribed. */
function unbounded(schema: unknown, place: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const node = schema as Record<string, unknown>;
  const open =
    (node['type'] === 'string' && !('maxLength' in node) && !('format' in node)) ||
    (node['type'] === 'array' && !('maxItems' in node)) ||
    (node['type'] === 'object' && node['additionalProperties'] !== false) ||
    (node['type'] === 'string' && !/^.+ \| .+$/.test(String(node['description'])));
  return [
    ...(open ? [place] : []),
    ...Object.entries(node).flatMap(([key, value]) => unbounded(value, `${place}/${key}`)),
  ];
}
