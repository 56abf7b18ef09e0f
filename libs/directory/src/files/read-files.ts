// Answers: do these YAML files have the shape of their schemas, and where not? Every fault carries
// file and line and never the value that stands there.
import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { LineCounter, isNode, parseDocument, visit, type Document } from 'yaml';
import { LIMITS } from '#kernel';
import type { FileFault, FileText } from '../model.js';

type Schemas = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface ReadFiles {
  /** The rows of every file, by the file's own top-level key; empty where a file has faults. */
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
  readonly faults: readonly FileFault[];
  /**
   * A fault at a row or a part of it: `('agreements', '/3/oin', 'an OIN of organisations.yaml')`.
   */
  faultAt(key: string, pointer: string, expected: string): FileFault;
}

interface Source {
  readonly path: string;
  lineOf(pointer: string): number;
}

/**
 * Reads exactly the files that `schemas` names, by base name; each must be there once. One that may be
 * left out, and is, has no rows at all.
 */
export function readFiles(
  files: readonly FileText[],
  schemas: Schemas,
  optional: readonly string[] = [],
): ReadFiles {
  const faults: FileFault[] = [];
  const rows: Record<string, readonly unknown[]> = {};
  const sources = new Map<string, Source>();
  for (const name of Object.keys(schemas)) {
    const key = name.replace('.yaml', '');
    const found = files.filter(({ path }) => baseName(path) === name);
    const [file] = found;
    if (!file && optional.includes(name)) continue;
    rows[key] = [];
    if (!file || found.length > 1) {
      faults.push({ file: name, line: 1, place: '', expected: 'this file exactly once' });
      continue;
    }
    const read = readFile(file, schemas[name] ?? {});
    sources.set(key, read.source);
    faults.push(...read.faults);
    if (read.faults.length === 0) rows[key] = (read.value as Record<string, unknown[]>)[key] ?? [];
  }
  for (const { path } of files) {
    if (!(baseName(path) in schemas)) {
      const expected = `one of ${Object.keys(schemas).join(', ')}`;
      faults.push({ file: path, line: 1, place: '', expected });
    }
  }
  return {
    rows,
    faults: faults.slice(0, LIMITS.faultsMax),
    faultAt: (key, pointer, expected) => {
      const source = sources.get(key);
      const place = `/${key}${pointer}`;
      return { file: source?.path ?? key, line: source?.lineOf(place) ?? 1, place, expected };
    },
  };
}

function readFile(
  { path, text }: FileText,
  schema: Readonly<Record<string, unknown>>,
): { readonly value?: unknown; readonly faults: readonly FileFault[]; readonly source: Source } {
  const lines = new LineCounter();
  if (Buffer.byteLength(text) > LIMITS.bundleBytesMax) {
    const expected = `at most ${LIMITS.bundleBytesMax} bytes`;
    const fault = { file: path, line: 1, place: '', expected };
    return { faults: [fault], source: { path, lineOf: () => 1 } };
  }
  const document = parseDocument(text, { lineCounter: lines });
  const source: Source = { path, lineOf: (pointer) => lineOf(document, lines, pointer) };
  const unreadable = document.errors.map(({ pos, code }) => ({
    file: path,
    line: lines.linePos(pos[0]).line,
    place: '',
    expected: `YAML 1.2 without ${code.toLowerCase().replaceAll('_', ' ')}`,
  }));
  // An alias can stand for a million nodes; nothing in these files needs one.
  visit(document, {
    Alias: (_, { range }) => {
      const line = lines.linePos(range?.[0] ?? 0).line;
      unreadable.push({ file: path, line, place: '', expected: 'no alias' });
    },
  });
  if (unreadable.length > 0) return { faults: unreadable, source };
  const value: unknown = document.toJS();
  const validate = validatorOf(schema);
  const faults = validate(value)
    ? []
    : (validate.errors ?? []).map((error) => faultOf(error, source));
  return { value, faults, source };
}

const validators = new WeakMap<object, ValidateFunction>();

/** Compiled once per schema (engineering 9); a file set is read a few times in a process's life. */
function validatorOf(schema: object): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const ajv = new Ajv2020.default({ strict: true, allErrors: true, verbose: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  validators.set(schema, validate);
  return validate;
}

function faultOf(error: ErrorObject, source: Source): FileFault {
  const { keyword, params, instancePath } = error;
  const name = (params['missingProperty'] ?? params['additionalProperty']) as string | undefined;
  const place = name === undefined ? instancePath : `${instancePath}/${escape(name)}`;
  return {
    file: source.path,
    line: source.lineOf(keyword === 'required' ? instancePath : place),
    place,
    expected: expectation(error),
  };
}

function expectation({ keyword, params, parentSchema, message }: ErrorObject): string {
  if (keyword === 'additionalProperties') return 'no such key';
  if (keyword === 'required') return 'this key';
  const described = (parentSchema as { readonly description?: string }).description;
  return (
    described ?? (keyword === 'type' ? `type ${String(params['type'])}` : (message ?? keyword))
  );
}

/** The line of a place, or of the nearest thing around it that exists. */
function lineOf(document: Document, lines: LineCounter, pointer: string): number {
  const path = pointer.split('/').slice(1).map(unescape);
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const escape = (segment: string): string => segment.replaceAll('~', '~0').replaceAll('/', '~1');
const unescape = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');
