import { readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { isObject, LIMITS, type JsonObject, type JsonValue } from '#kernel';
import { configFaults, defaults, keys, schema } from './config-schema.js';
import { variableOf } from './layers.js';
import { projectFile } from './project-file.js';

describe('the manual, the schema and the type', () => {
  const manual = readFileSync(projectFile('schemas/config/defaults.yaml'), 'utf8');

  it('have the same keys', () => {
    const named = (node: JsonValue, path: string): readonly string[] =>
      isObject(node)
        ? Object.entries(node).flatMap(([key, child]) =>
            named(child, path ? `${path}.${key}` : key),
          )
        : [path];
    expect(named(defaults, '').toSorted()).toEqual(keys.map(({ name }) => name).toSorted());
  });

  it('explain every section, above it or above its first key', () => {
    const lines = manual.split('\n');
    const unexplained = lines.filter((line, index) => {
      const explained = lines[index - 1]?.startsWith('#') || /^ +#/.test(lines[index + 1] ?? '');
      return /^\w/.test(line) && !explained;
    });
    expect(unexplained).toEqual([]);
  });

  it('agree on the type', async () => {
    const options = { bannerComment: '', ignoreMinAndMaxItems: true, additionalProperties: false };
    const bare = (text: string): string =>
      text.replaceAll(/\/\*[^]*?\*\/|\/\/.*|\breadonly\b|[\s;|]/g, '').replaceAll('"', "'");
    const written = readFileSync(projectFile('libs/platform/src/config/model.ts'), 'utf8');
    const derived = await compile(structuredClone(schema) as never, 'Config', options);
    expect(bare(written)).toBe(bare(derived));
  });

  it('leave a router as long as the limits say before another takes over', () => {
    expect(defaults['log']).toMatchObject({ sessionMs: LIMITS.consumerSessionMs });
  });

  it('give every key a variable of its own', () => {
    const variables = keys.map(variableOf);
    expect(new Set(variables).size).toBe(keys.length);
    expect(variables).toContain('SLUIS_TLS__CERTIFICATE_FILE');
  });

  it('allow no slower checkpoints than the limits promise', () => {
    const { checkpointIntervalMs, checkpointRecords } = defaults['evidence'] as JsonObject;
    expect(checkpointIntervalMs).toBe(LIMITS.checkpointIntervalMs);
    expect(checkpointRecords).toBe(LIMITS.checkpointRecordsMax);
    const slower = {
      checkpointIntervalMs: LIMITS.checkpointIntervalMs + 1,
      checkpointRecords: 1001,
    };
    const places = configFaults({ ...defaults, evidence: slower }).map(({ place }) => place);
    expect(places).toEqual(
      expect.arrayContaining(['evidence.checkpointIntervalMs', 'evidence.checkpointRecords']),
    );
  });
});
