// Answers: what stands in a policy file, on which line does each part of it stand, and does it have
// the shape of the published schema?
import Ajv2020, { type ErrorObject } from 'ajv/dist/2020.js';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { LIMITS } from '#kernel';
import { RULE_FILE_SCHEMA } from './rule-file-schema.js';

/** A fault of a policy: where it stands, and what is wrong, without help for the machine's sake. */
export interface PolicyFault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export interface PolicyFile {
  readonly path: string;
  readonly text: string;
}

type Path = readonly (string | number)[];

/** A file of the right shape; `at` gives the line of a part. */
export interface Source {
  readonly path: string;
  readonly content: {
    readonly rules?: readonly RawRule[];
    readonly matrix?: readonly RawRow[];
    readonly overlay?: RawOverlay;
  };
  at(path: Path): number;
}

type Texts = readonly string[];

export interface RawRule {
  readonly id: string;
  readonly effect?: 'permit' | 'forbid' | 'refuse' | 'hold' | 'narrow';
  readonly lane: 'reintegratie' | 'openbareorde';
  readonly purpose?: string;
  readonly ground: {
    readonly kind: 'statute' | 'ownStatute' | 'consent' | 'wjsg51c' | 'covenant';
    readonly article: string;
    readonly also?: Texts;
  };
  readonly types: Texts;
  readonly to?: { readonly role: string; readonly relation: Texts };
  readonly need?: 'altijd' | 'hulpvraag.eigen' | 'toestemming.eigen' | 'verzoek';
  readonly when?: Readonly<Record<string, string | boolean | readonly (string | boolean)[]>>;
  readonly fields?: Texts | 'alles' | Readonly<Record<string, Texts>>;
  readonly mask?: Texts;
  readonly window?: { readonly from: string; readonly until: string };
  readonly as?: string;
  readonly moment?: 'kwartier';
  readonly problem?: string;
  readonly why: { readonly nl: string; readonly en: string };
  readonly owner: string;
  readonly review: string;
  readonly matrix?: string;
  readonly agreement?: string;
}

export interface RawOverlay {
  readonly title: { readonly nl: string; readonly en: string };
  readonly municipalities?: Texts;
  readonly organisations?: Texts;
  readonly owner: string;
  readonly review: string;
}

export interface RawRow {
  readonly row: string;
  readonly title: { readonly nl: string; readonly en: string };
  readonly why: string;
  readonly types?: Texts;
  readonly leaves?: Texts;
  readonly groups?: Readonly<Record<string, Texts>>;
  readonly cells: Readonly<Record<string, string>>;
}

const ajv = new Ajv2020.default({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allErrors: true,
});
const hasShape = ajv.compile<Source['content']>(RULE_FILE_SCHEMA);

export type SourceRead =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'refused'; readonly faults: readonly PolicyFault[] };

export function readSource(file: PolicyFile): SourceRead {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  const fault = (line: number, message: string) => ({ file: file.path, line, message });
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) =>
      fault(lines.linePos(error.pos[0]).line, `this is not YAML: ${error.code.toLowerCase()}`),
    );
    return { kind: 'refused', faults };
  }
  const at = (path: Path) => lineOf(document, lines, path);
  const content = contentOf(document);
  if (content === undefined) {
    return {
      kind: 'refused',
      faults: [fault(1, 'this is not YAML: an alias without an anchor, or too many of them')],
    };
  }
  if (hasShape(content)) return { kind: 'source', source: { path: file.path, content, at } };
  const faults = (hasShape.errors ?? []).filter(tellsSomething).map((error) => {
    const path = pathOf(error.instancePath);
    return fault(at([...path, ...keyOf(error)]), `${placeOf(error)}${messageOf(error)}`);
  });
  return { kind: 'refused', faults: distinct(faults) };
}

/** Undefined where a name stands for nothing, or names stand for so much that nobody can read it. */
function contentOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: LIMITS.policyAliasesMax }) as unknown;
  } catch {
    return undefined;
  }
}

/** The branches of a choice are repeated by the choice itself, and are dropped. */
const tellsSomething = (error: ErrorObject): boolean =>
  error.keyword !== 'if' && !/\/(anyOf|allOf)\/\d+\/(?!then)/.test(error.schemaPath);

const distinct = (faults: readonly PolicyFault[]): readonly PolicyFault[] => [
  ...new Map(faults.map((fault) => [`${fault.line} ${fault.message}`, fault])).values(),
];

const pathOf = (instancePath: string): (string | number)[] =>
  instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const keyOf = (error: ErrorObject): readonly string[] =>
  error.keyword === 'additionalProperties' ? [String(error.params['additionalProperty'])] : [];

/** The key that the fault is about; a rule or row as a whole by its place in the list. */
function placeOf(error: ErrorObject): string {
  const path = pathOf(error.instancePath);
  const [list, index] = path;
  if (list === undefined) return 'the file ';
  if (path.length === 2 && list !== 'overlay')
    return `${list === 'rules' ? 'rule' : 'row'} ${Number(index) + 1} `;
  return `\`${String(path.findLast((part) => typeof part === 'string'))}\` `;
}

function messageOf(error: ErrorObject): string {
  switch (error.keyword) {
    case 'required':
      return `lacks \`${String(error.params['missingProperty'])}\``;
    case 'additionalProperties':
      return `has an unknown key \`${String(error.params['additionalProperty'])}\``;
    case 'false schema':
      return 'has no place in a rule with this effect';
    case 'enum':
      return `must be one of ${(error.params['allowedValues'] as unknown[]).join(', ')}`;
    case 'pattern':
      return 'does not have the form that is asked for';
    case 'anyOf':
      return 'has none of the forms that are allowed here';
    default:
      return error.message ?? 'is not allowed here';
  }
}

/**
 * The line of the deepest part of the path that the file really has; a key counts, not its value.
 */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === part);
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(part)];
      offset = rangeStart(item) ?? offset;
      node = item;
    } else break;
  }
  return Math.max(1, lines.linePos(offset).line);
}

function rangeStart(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}
