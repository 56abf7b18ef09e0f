// Answers: under which rules does a history run? The national ones as they lie in their files, read
// as plain data; some rules of them left out, and some overlays that narrow them for some mailboxes.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { catalogue } from '#contracts';
import { makeBundle, type Bundle } from '#directory';
import { projectFile } from '#platform';
import { loadRules } from '#policy';
import { MAILBOXES } from './parties.js';

/** A rule as it is written, of which this test reads what it must know. */
export interface PlainRule {
  readonly id: string;
  readonly effect?: 'permit' | 'forbid' | 'refuse' | 'hold' | 'narrow';
  readonly lane: string;
  readonly types: readonly string[];
  readonly to?: { readonly role: string; readonly relation: readonly string[] };
  readonly need?: string;
  readonly when?: Readonly<Record<string, string | boolean | readonly string[]>>;
  readonly fields?: Readonly<Record<string, readonly string[]>> | readonly string[] | 'alles';
  readonly window?: { readonly from: string; readonly until: string };
  readonly as?: string;
}

export interface PlainRow {
  readonly row: string;
  readonly types?: readonly string[];
  readonly leaves?: readonly string[];
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly cells: Readonly<Record<string, string>>;
}

export interface PlainOverlay {
  readonly id: string;
  readonly municipalities: readonly string[];
  readonly organisations: readonly string[];
  readonly rules: readonly PlainRule[];
}

export interface PlainPolicy {
  readonly rules: readonly PlainRule[];
  readonly overlays: readonly PlainOverlay[];
  readonly bundle: Bundle;
}

const FOLDER = 'policies/national';
const files = readdirSync(projectFile(FOLDER)).map((name) => ({
  path: name,
  text: readFileSync(projectFile(`${FOLDER}/${name}`), 'utf8'),
}));
const contents = files.map(
  ({ text }) => parse(text) as { rules?: readonly PlainRule[]; matrix?: readonly PlainRow[] },
);
const NATIONAL = contents.flatMap(({ rules }) => rules ?? []);
export const MATRIX = contents.flatMap(({ matrix }) => matrix ?? []);
const isPermit = ({ effect }: PlainRule): boolean => effect === undefined || effect === 'permit';
const PERMITS = NATIONAL.filter(isPermit);

/** Which rules are left out, and which are narrowed, for whom and how: all by number. */
const chosen = fc.record({
  without: fc.uniqueArray(fc.nat(), { maxLength: 15 }),
  narrowings: fc.array(
    fc.record({
      rule: fc.nat(),
      whose: fc.nat(),
      how: fc.constantFrom('field', 'all', 'month', 'window', 'condition'),
      which: fc.nat(),
    }),
    { maxLength: 8 },
  ),
});

export interface PolicyChoice {
  readonly without: readonly number[];
  readonly narrowings: readonly Narrowing[];
}

/** Now and then the national set as it is: what nobody narrowed must hold as well. */
export const somePolicy: fc.Arbitrary<PolicyChoice> = fc.oneof(
  fc.constant({ without: [], narrowings: [] }),
  { arbitrary: chosen, weight: 3 },
);

export function policyOf({ without, narrowings }: PolicyChoice): PlainPolicy {
  const gone = new Set(without.map((n) => PERMITS[n % PERMITS.length]?.id));
  const rules = NATIONAL.filter(({ id }) => !gone.has(id));
  const asked = narrowings.flatMap((one, index) => overlay(`o${index}`, one) ?? []);
  return loadable(rules, asked);
}

/** Overlays that say what cannot apply, because the rule is gone, are refused: those are left out. */
function loadable(rules: readonly PlainRule[], overlays: readonly PlainOverlay[]): PlainPolicy {
  const written = [...national(rules), ...overlays.map(fileOf)];
  const read = loadRules(written, catalogue);
  if (read.kind === 'loaded')
    return { rules, overlays, bundle: makeBundle('policy', { files: written }) };
  const wrong = new Set(read.faults.map(({ file }) => file));
  const fine = overlays.filter((one) => !wrong.has(fileOf(one).path));
  if (fine.length === overlays.length) throw new TypeError(JSON.stringify(read.faults));
  return loadable(rules, fine);
}

const write = (content: object): string => stringify(content, { aliasDuplicateObjects: false });

const national = (rules: readonly PlainRule[]) => [
  ...files.filter(({ path }) => path === 'matrix.yaml'),
  { path: 'regels.yaml', text: write({ rules }) },
];

const SAID = {
  ground: { kind: 'covenant', article: 'Proef' },
  why: { nl: 'Dit hoort bij de proef.', en: 'This belongs to the test.' },
  owner: 'proef',
  review: '2027-07-01',
};

const fileOf = ({ id, municipalities, organisations, rules }: PlainOverlay) => ({
  path: `overlays/${id}/regels.yaml`,
  text: write({
    overlay: {
      title: { nl: id, en: id },
      owner: SAID.owner,
      review: SAID.review,
      ...(municipalities.length > 0 ? { municipalities } : {}),
      ...(organisations.length > 0 ? { organisations } : {}),
    },
    rules: rules.map((rule) => ({ ...SAID, ...rule })),
  }),
});

interface Narrowing {
  readonly rule: number;
  readonly whose: number;
  readonly how: 'field' | 'all' | 'month' | 'window' | 'condition';
  readonly which: number;
}

function overlay(id: string, { rule, whose, how, which }: Narrowing): PlainOverlay | undefined {
  const about = PERMITS[rule % PERMITS.length] as PlainRule;
  const held = MAILBOXES.filter(({ role }) => role === about.to?.role);
  const mailbox = held[whose % held.length];
  const said = narrowing(about, how, which);
  if (!mailbox || !said) return undefined;
  const { lane, to } = about;
  return {
    id,
    municipalities: mailbox.municipality === undefined ? [] : [mailbox.municipality],
    organisations: mailbox.municipality === undefined ? [mailbox.oin] : [],
    rules: [{ id: `${id}.smaller`, lane, types: about.types, ...(to ? { to } : {}), ...said }],
  };
}

function narrowing(
  about: PlainRule,
  how: Narrowing['how'],
  which: number,
): Partial<PlainRule> | undefined {
  const exact = (about.fields as Readonly<Record<string, readonly string[]>>)['exact'] ?? [];
  switch (how) {
    case 'field':
      return { effect: 'forbid', fields: [exact[which % exact.length] as string] };
    case 'all':
      return { effect: 'forbid', fields: 'alles' };
    case 'month': {
      const types = about.types.map((name) => catalogue.type(name));
      const dates = exact.filter((leaf) =>
        types.every((type) => type?.leaf(leaf)?.kind === 'date'),
      );
      const date = dates[which % dates.length];
      return date === undefined ? undefined : { effect: 'narrow', fields: { month: [date] } };
    }
    case 'window':
      return about.window?.until.endsWith('+ P6M')
        ? {
            effect: 'narrow',
            window: { ...about.window, until: about.window.until.replace('P6M', 'P1M') },
          }
        : undefined;
    case 'condition':
      return { effect: 'narrow', when: { 'adres.geheim': false } };
  }
}
