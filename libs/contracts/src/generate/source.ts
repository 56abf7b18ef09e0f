// Answers: what do the files under schemas/ say? Reads the parts, the message schemas and their
// catalogue entries, and checks that an entry says everything that a reader of the catalogue needs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { invariant, type JsonObject, type JsonValue, type Pointer, type Text } from '#kernel';
import { parse } from 'yaml';
import type { Lane, MessageType } from '../message.js';

/** A JSON Schema as an object; the boolean schemas are not used here. */
export type Schema = JsonObject;

export interface MessageSource {
  readonly name: string;
  readonly schema: Schema;
  readonly lane: Lane;
  readonly kind: MessageType['kind'];
  readonly namesDetention: boolean;
  /** Leaves that the gateway makes and that views of this type may hold. */
  readonly derived: readonly Pointer[];
  /**
   * Leaves that a sender may give and that no view takes from it: its own reference for the person,
   * in whose place every recipient reads one of its own.
   */
  readonly replaced?: readonly Pointer[];
  readonly entry: MessageType['entry'];
}

export interface Source {
  /** By file name without `.json`, in alphabetical order. */
  readonly parts: ReadonlyMap<string, Schema>;
  readonly messages: readonly MessageSource[];
}

/** What every entry.yaml answers; lists hold role codes, the rest is plain text in two languages. */
export const QUESTIONS = [
  'trigger',
  'timing',
  'senders',
  'recipients',
  'ground',
  'consent',
  'retention',
  'time',
] as const;

const LANES: readonly Lane[] = ['reintegratie', 'openbareorde'];
const KINDS: readonly MessageType['kind'][] = ['bericht', 'weergave', 'intern'];

/** Stands in every generated module, so that nobody edits it by hand. */
export const MADE = 'Made by `npm run generate`.';

/** The part that declares the leaves that only views have. */
export const DERIVED_PART = 'afgeleid';

/** The text that stands here in a schema; empty where something else or nothing does. */
export const textOf = (value: JsonValue | undefined): string =>
  typeof value === 'string' ? value : '';

const PART_ID = 'urn:sluis:schema:deel:';
export const schemaIdOf = (name: string): string => `urn:sluis:schema:${name}`;
export const viewSchemaIdOf = (name: string): string => `urn:sluis:schema:weergave:${name}`;

export function readSource(root: string): Source {
  const folder = join(root, 'schemas');
  const parts = new Map(
    sorted(join(folder, 'parts')).map((file) => {
      const name = file.replace(/\.json$/, '');
      const schema = readJson(join(folder, 'parts', file));
      invariant(schema['$id'] === PART_ID + name, `${file}: $id must be ${PART_ID}${name}`);
      return [name, schema];
    }),
  );
  const messages = sorted(join(folder, 'messages')).map((name) =>
    readMessage(join(folder, 'messages', name), name),
  );
  return { parts, messages };
}

/** `Nederlands / English`, as every title and description of a schema is written. */
export function bilingual(text: unknown, where: string): Text {
  const halves = typeof text === 'string' ? text.split(' / ') : [];
  const [nl, en] = halves;
  invariant(halves.length === 2 && !!nl && !!en, `${where}: must read \`Nederlands / English\``);
  return { nl, en };
}

function readMessage(folder: string, name: string): MessageSource {
  const schema = readJson(join(folder, 'schema.json'));
  invariant(schema['$id'] === schemaIdOf(name), `${name}: $id must be ${schemaIdOf(name)}`);
  const file = parse(readFileSync(join(folder, 'entry.yaml'), 'utf8')) as Omit<
    MessageSource,
    'name' | 'schema'
  >;
  const where = `${name}/entry.yaml`;
  invariant(
    LANES.includes(file.lane) && KINDS.includes(file.kind),
    `${where}: unknown lane or kind`,
  );
  invariant(typeof file.namesDetention === 'boolean', `${where}: does the name tell of detention?`);
  for (const question of QUESTIONS) {
    invariant(answered(file.entry[question]), `${where}: ${question} is not answered`);
  }
  return { ...file, name, schema };
}

const answered = (answer: unknown): boolean =>
  Array.isArray(answer) ? answer.every((role) => typeof role === 'string') : hasText(answer ?? {});

const hasText = ({ nl, en }: Partial<Text>): boolean => !!nl && !!en;

const sorted = (folder: string): readonly string[] => readdirSync(folder).toSorted();

const readJson = (path: string): Schema => JSON.parse(readFileSync(path, 'utf8')) as Schema;
