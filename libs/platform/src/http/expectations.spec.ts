// Answers: is everything that is told to a partner as expected told in Dutch too? Held against the
// sources of every check, and against the faults of all published examples that are wrong.
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, schemaFaults } from '#contracts';
import type { JsonObject } from '#kernel';
import { DUTCH, dutchFor, expectedIn } from './expectations.js';

const SOURCES = [
  'libs/contracts/src/{envelope,validate,catalogue}/*.ts',
  'libs/policy/src/send/*.ts',
  'libs/exchange/src/{accept,deliver,inquire,subscribe}/*.ts',
  'libs/directory/src/subscriptions/*.ts',
  'libs/platform/src/http/*.ts',
  'apps/sluis/src/gateway/*.ts',
  'apps/sluis/src/runtime/gateway-ports.ts',
];
/** The ways in which a check says what it expected. */
const SAID = [
  /\bexpected(?:: string)?(?::| =) (?:\w+ \? )?(['`])((?:\\.|(?!\1|[\n\\]).)+)\1/g,
  /\b(?:say|invalid|fault)\([^\n]*?, (['`])((?:\\.|(?!\1|[\n\\]).)+)\1/g,
  /\b(?:malformed|mediaTypeRefused)\((['`])((?:\\.|(?!\1|[\n\\]).)+)\1/g,
  /\bmust\([^\n]+, (['`])((?:\\.|(?!\1|[\n\\]).)+)\1\)/g,
  /^const [A-Z]+ = (['`])(what [^'`\n]+|a (?:type|range) [^'`\n]+)\1/gm,
];

/** What a check fills in, as the table writes it. */
const asTemplate = (source: string): string =>
  source.replaceAll(/\$\{[^}]*\}/g, '{}').replaceAll('\\', '');

function saidInSources(): ReadonlySet<string> {
  const files = SOURCES.flatMap((pattern) => globSync(pattern)).filter(
    (file) => !/\.(?:[a-z0-9-]+-)?spec\.ts$|\.fixture\.ts$|expectations\.ts$/.test(file),
  );
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const found = texts.flatMap((text) =>
    SAID.flatMap((form) => [...text.matchAll(form)].map(([, , said = '']) => asTemplate(said))),
  );
  return new Set(found);
}

it('is told in Dutch by default, with what the check filled in, and in English as it was said', () => {
  expect(expectedIn('nl', 'at most 262144 bytes in RFC 8785')).toBe(
    'hoogstens 262144 bytes in RFC 8785',
  );
  expect(expectedIn('nl', 'ES256 or PS256')).toBe('ES256 of PS256');
  expect(expectedIn('en', 'an object')).toBe('an object');
  expect(expectedIn('nl', 'words that no check says')).toBe('words that no check says');
});

it('has Dutch words for whatever a check says', () => {
  const said = saidInSources();
  expect(said.size).toBeGreaterThan(50);
  expect([...said].filter((one) => !Object.hasOwn(DUTCH, one))).toEqual([]);
});

it('has Dutch words for every fault of every example that is wrong', () => {
  const folder = 'schemas/messages';
  const faults = catalogue
    .all()
    .filter(({ kind }) => kind === 'bericht')
    .flatMap((type) => {
      const place = join(folder, type.name, 'examples/invalid');
      return readdirSync(place).flatMap((file) => {
        const example = JSON.parse(readFileSync(join(place, file), 'utf8')) as {
          readonly event?: { readonly data: JsonObject };
          readonly data?: JsonObject;
        };
        const data = example.data ?? example.event?.data ?? {};
        return schemaFaults(type, data);
      });
    });
  expect(faults.length).toBeGreaterThan(100);
  const isLiteral = (text: string): boolean => /^(?:"|true$|false$|\d)/.test(text);
  const untold = faults
    .map(({ expected }) => expected)
    .filter((expected) => !isLiteral(expected) && dutchFor(expected) === undefined);
  expect([...new Set(untold)]).toEqual([]);
});

it('fills in as much in Dutch as in English', () => {
  const count = (text: string): number => text.split('{}').length;
  const uneven = Object.entries(DUTCH).filter(
    ([english, dutch]) => count(english) !== count(dutch),
  );
  expect(uneven).toEqual([]);
});
