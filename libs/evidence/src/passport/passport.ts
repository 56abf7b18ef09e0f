// Answers: what was decided about every leaf of a message towards one mailbox, by which rule, on
// which ground, for which purpose, under which versions? The full form is for the controller and
// the auditor; passport/recipient.ts makes what the recipient may see.
import type { Decision, LeafDecision, Permitted, RuleInfo, Step, WithheldReason } from '#policy';
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

export type FullPassport = {
  readonly soort: 'paspoort';
  readonly versie: 1;
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
  readonly velden: readonly PassportLeaf[];
  readonly regels: { readonly [id: string]: PassportRule };
};

export interface PassportParts {
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
  rule(id: string): RuleInfo | undefined;
  /** Where a leaf of the message stands in a view of another type. */
  viewPointer?(pointer: Pointer): Pointer | undefined;
  /** The exact body, and the random id of the view event: the salt, which must exist only in the body. */
  readonly view?: { readonly id: string; readonly body: string };
  readonly at: Millis;
}

/** The salted digest of a view's bytes; who erases the body erases the salt. */
export const bodyDigest = (viewId: string, body: string): string => sha256(`${viewId}\n${body}`);

/** What evidence holds of a passport, so that a changed passport is found. */
export const passportDigest = (passport: FullPassport): string => sha256(canonical(passport));

export function makePassport(parts: PassportParts): FullPassport {
  const { decision, view } = parts;
  invariant(view?.id !== parts.release, 'the salt of a body lives nowhere but in the body');
  const leaves = decision.kind === 'permitted' ? decision.leaves : [];
  return {
    soort: 'paspoort',
    versie: 1,
    weergave: parts.release,
    nummer: parts.nr,
    postbus: decision.mailbox.id,
    relatie: decision.relation,
    ...(parts.reason !== undefined && { aanleiding: parts.reason }),
    berichtsoort: parts.type,
    besluit: DECISIONS[decision.kind],
    ...(decision.kind === 'permitted'
      ? released(decision)
      : { code: PROBLEMS[decision.problem].code }),
    ...(decision.kind === 'deferred' && { vanaf: isoTime(decision.from) }),
    revisie: parts.revision,
    zout: parts.salt,
    tijd: isoTime(parts.at),
    versies: {
      beleid: parts.versions.policy,
      register: parts.versions.directory,
      gebied: parts.versions.territory,
      schema: parts.versions.schema,
    },
    ...(view && { inhoud: bodyDigest(view.id, view.body) }),
    velden: leaves.map((leaf) => passportLeaf(leaf, parts)),
    regels: namedRules([decision.rules, ...leaves.map((leaf) => leaf.rules)], parts),
  };
}

const released = (decision: Permitted) => ({
  weergavesoort: decision.viewType,
  doel: decision.purpose,
  grond: decision.ground,
  ...(decision.from !== undefined && { vanaf: isoTime(decision.from) }),
  ...(decision.until !== undefined && { tot: isoTime(decision.until) }),
});

function passportLeaf(leaf: LeafDecision, parts: PassportParts): PassportLeaf {
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

function namedRules(lists: readonly (readonly string[])[], parts: PassportParts) {
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
