// Answers: what was decided about every leaf of a message towards one mailbox, by which rule, on
// which ground, for which purpose, under which versions? The full form is for the controller and
// the auditor; passport/recipient.ts makes what the recipient may see.
import type { Decision, LeafDecision, RuleInfo, Step, WithheldReason } from '#policy';
import { canonical, invariant, isoTime, PROBLEMS, sha256 } from '#kernel';
import type { Millis, Pointer, Text } from '#kernel';

export const OUTCOMES = {
  exact: 'vrijgegeven',
  generalised: 'veralgemeend',
  withheld: 'onthouden',
} as const satisfies Record<LeafDecision['outcome'], string>;

export const STEPS = {
  exact: 'exact',
  day: 'dag',
  month: 'maand',
  year: 'jaar',
  presence: 'aanwezig',
} as const satisfies Record<Step, string>;

const DECISIONS = {
  permitted: 'vrijgegeven',
  withheld: 'onthouden',
  deferred: 'uitgesteld',
} as const satisfies Record<Decision['kind'], string>;

export type PassportLeaf = {
  /** The leaf in the message. */
  readonly veld: Pointer;
  /** The same leaf in a view of another type; only for what was released. */
  readonly veldInWeergave?: Pointer;
  readonly uitkomst: (typeof OUTCOMES)[keyof typeof OUTCOMES];
  readonly stap?: (typeof STEPS)[Step];
  /** Keys of `regels`; empty: no rule names this leaf, so it reaches nobody. */
  readonly regels: readonly string[];
  readonly masker?: string;
  /** Why it was withheld. */
  readonly reden?: WithheldReason;
};

export type PassportRule = {
  readonly grond: string;
  readonly doel?: string;
  readonly uitleg: { readonly nl: string; readonly en: string };
};

/** What belongs to one release only. */
export type PassportHead = {
  readonly soort: 'paspoort';
  readonly versie: 2;
  readonly weergave: string;
  readonly nummer: string;
  readonly postbus: string;
  readonly relatie: string;
  readonly aanleiding?: string;
  readonly berichtsoort: string;
  readonly besluit: (typeof DECISIONS)[Decision['kind']];
  readonly code?: string;
  readonly weergavesoort?: string;
  readonly revisie: number;
  readonly doel?: string;
  readonly grond?: string;
  /** Random, so that the digest in the evidence gives no hold to who would guess a date of the window. */
  readonly zout: string;
  /** The window in which the view may be read. */
  readonly vanaf?: string;
  readonly tot?: string;
  readonly tijd: string;
  /** Digests of what it was judged under. */
  readonly versies: {
    readonly beleid: string;
    readonly register: string;
    readonly gebied: string;
    readonly schema: string;
  };
  /** SHA-256 of the view's own id, a line feed and the body's bytes. */
  readonly inhoud?: string;
  /** Digest of the form: SHA-256 of its RFC 8785 text. */
  readonly vorm: string;
};

/**
 * What all decisions that are the same have in common: every leaf and every rule, no value. Written
 * once, however many releases it led to.
 */
export type PassportForm = {
  readonly velden: readonly PassportLeaf[];
  readonly regels: { readonly [id: string]: PassportRule };
};

export type FullPassport = PassportHead & PassportForm;

export interface WrittenForm {
  readonly digest: string;
  /** RFC 8785. */
  readonly text: string;
}

export interface FormParts {
  readonly decision: Decision;
  rule(id: string): RuleInfo | undefined;
  /** Where a leaf of the message stands in a view of another type. */
  viewPointer?(pointer: Pointer): Pointer | undefined;
}

export interface HeadParts {
  /** Random id of the release. */
  readonly release: string;
  readonly nr: string;
  readonly type: string;
  readonly revision: number;
  readonly decision: Decision;
  /** Why the mailbox was considered (`Recipient.reason`). */
  readonly reason?: string;
  /** Digests of the policy, directory and territory; digest or id of the message's schema. */
  readonly versions: {
    readonly policy: string;
    readonly directory: string;
    readonly territory: string;
    readonly schema: string;
  };
  /** Random; recorded in the passport and nowhere else. */
  readonly salt: string;
  /** The exact body, and the random id of the view event: the salt, which must exist only in the body. */
  readonly view?: { readonly id: string; readonly body: string };
  readonly at: Millis;
}

export type PassportParts = HeadParts & FormParts;

/** The salted digest of a view's bytes; who erases the body erases the salt. */
export const bodyDigest = (viewId: string, body: string): string => sha256(`${viewId}\n${body}`);

/** What evidence holds of a passport, so that a changed passport, or a changed form, is found. */
export function passportDigest(passport: FullPassport): string {
  const { velden, regels, ...head } = passport;
  const form = sha256(canonical({ velden, regels }));
  // A head that names another form than the one it stands with fits nothing.
  return sha256(canonical(head.vorm === form ? head : [head, form]));
}

export function makePassport(parts: PassportParts): FullPassport {
  const form = makeForm(parts);
  return { ...makeHead(parts, writtenForm(form).digest), ...form };
}

/** The form of a decision as it is stored; decisions with the same leaves and rules share it. */
export const writeForm = (parts: FormParts): WrittenForm => writtenForm(makeForm(parts));

function writtenForm(form: PassportForm): WrittenForm {
  const text = canonical(form);
  return { digest: sha256(text), text };
}

/** The head as it is stored, and the digest of the whole passport. */
export function writeHead(parts: HeadParts, form: WrittenForm): { text: string; digest: string } {
  const text = canonical(makeHead(parts, form.digest));
  return { text, digest: sha256(text) };
}

/** The text of a full passport from those of its head and its form. */
export const wholePassport = (head: string, form: string): string =>
  `${head.slice(0, -1)},${form.slice(1)}`;

const makeForm = (parts: FormParts): PassportForm => {
  const { decision } = parts;
  const leaves = decision.kind === 'permitted' ? decision.leaves : [];
  return {
    regels: namedRules([decision.rules, ...leaves.map((leaf) => leaf.rules)], parts),
    velden: leaves.map((leaf) => passportLeaf(leaf, parts)),
  };
};

/** In the order of RFC 8785, in which it is written. */
function makeHead(parts: HeadParts, vorm: string): PassportHead {
  const { decision, view, versions } = parts;
  invariant(view?.id !== parts.release, 'the salt of a body lives nowhere but in the body');
  const given = decision.kind === 'permitted' ? decision : undefined;
  const from = decision.kind === 'withheld' ? undefined : decision.from;
  return {
    ...(parts.reason !== undefined && { aanleiding: parts.reason }),
    berichtsoort: parts.type,
    besluit: DECISIONS[decision.kind],
    ...(decision.kind !== 'permitted' && { code: PROBLEMS[decision.problem].code }),
    ...(given && { doel: given.purpose, grond: given.ground }),
    ...(view && { inhoud: bodyDigest(view.id, view.body) }),
    nummer: parts.nr,
    postbus: decision.mailbox.id,
    relatie: decision.relation,
    revisie: parts.revision,
    soort: 'paspoort',
    tijd: isoTime(parts.at),
    ...(given?.until !== undefined && { tot: isoTime(given.until) }),
    ...(from !== undefined && { vanaf: isoTime(from) }),
    versie: 2,
    versies: {
      beleid: versions.policy,
      gebied: versions.territory,
      register: versions.directory,
      schema: versions.schema,
    },
    vorm,
    weergave: parts.release,
    ...(given && { weergavesoort: given.viewType }),
    zout: parts.salt,
  };
}

function passportLeaf(leaf: LeafDecision, parts: FormParts): PassportLeaf {
  const shown = leaf.outcome === 'withheld' ? undefined : parts.viewPointer?.(leaf.pointer);
  return {
    veld: leaf.pointer,
    ...(shown !== undefined && { veldInWeergave: shown }),
    uitkomst: OUTCOMES[leaf.outcome],
    ...(leaf.step !== undefined && { stap: STEPS[leaf.step] }),
    regels: leaf.rules,
    ...(leaf.mask !== undefined && { masker: leaf.mask }),
    ...(leaf.because !== undefined && { reden: leaf.because }),
  };
}

function namedRules(lists: readonly (readonly string[])[], parts: FormParts) {
  const rules: Record<string, PassportRule> = {};
  for (const id of new Set(lists.flat())) {
    const info = parts.rule(id);
    invariant(info !== undefined, 'a decision names only rules of its own policy');
    const why: Text = info.why;
    rules[id] = {
      grond: info.ground,
      ...(info.purpose !== undefined && { doel: info.purpose }),
      uitleg: { nl: why.nl, en: why.en },
    };
  }
  return rules;
}
