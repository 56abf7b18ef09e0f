// Answers: why does an entry of my mailbox hold less than I expected? From the recipient's own form of
// the passport and the rules of then. A reference of another mailbox and one that never existed are
// the same to it: one record of evidence, one read that finds nothing, one answer.
import { catalogue, generalPointer } from '#contracts';
import type { Mailbox } from '#directory';
import { makeEntry, recipientPassport, type ChainName, type FullPassport } from '#evidence';
import { refused, type Clock, type ProblemKey, type Refused } from '#kernel';
import {
  leftOut,
  mayKnowDetention,
  ruleInfo,
  type GivenLeaf,
  type LeftOut,
  type Relation,
  type RuleInfo,
  type RuleSet,
  type Step,
} from '#policy';
import { openMailbox, type Opener } from '../deliver/mailbox.js';
import type { Store } from '../ports/store.js';
import type { AskedEntry, FoundEntry, ReleaseState } from '../ports/stored.js';
import type { Configuration } from '../route/judge.js';
import { onTick } from './on-tick.js';

export interface InquireParts {
  readonly store: Pick<Store, 'entry' | 'appendEvidence'>;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly chain: ChainName;
  readonly configuration: () => Configuration;
  /** The rules under these digests; undefined: they cannot be had any more. */
  readonly rulesOf: (digests: FullPassport['versies']) => Promise<RuleSet | undefined>;
}

export interface WhyLess {
  readonly kind: 'less';
  readonly role: string;
  readonly number: number;
  readonly viewType: string;
  /** Its recipient may not know of a detention, of which grounds and purposes of rules would tell. */
  readonly isNeutral: boolean;
  readonly state: ReleaseState;
  /** Of an entry that says that an earlier one is gone. */
  readonly problem?: ProblemKey;
  readonly at: string;
  /** Digest of the policy that was applied. */
  readonly policy: string;
  /** False: those rules cannot be had any more, and the fields are explained by those of today. */
  readonly byRulesOfThen: boolean;
  /** So many fields were given exactly. */
  readonly whole: number;
  readonly leftOut: readonly LeftOut[];
  readonly rules: readonly RuleInfo[];
}

export interface AboutEntry {
  readonly party: Opener;
  readonly role: string;
  readonly about: AskedEntry;
}

export const whyLess = (asked: AboutEntry, parts: InquireParts): Promise<WhyLess | Refused> =>
  onTick(parts.clock, () => answer(asked, parts));

async function answer(
  { party, role, about }: AboutEntry,
  parts: InquireParts,
): Promise<WhyLess | Refused> {
  const opened = openMailbox(party, role, parts.configuration().directory);
  const mailbox = opened.kind === 'opened' ? opened.mailbox : undefined;
  await recordQuestion(party.oin, mailbox, 'minder', parts);
  const found = await parts.store.entry(
    mailbox?.id ?? '',
    answerable(about, role, parts),
    parts.clock.now(),
  );
  return mailbox && found ? explained(found, mailbox, parts) : refused('notFound');
}

/**
 * Who may not know of a detention never learns which message a view was made from, not even by
 * asking: such a number is looked for as one that nobody has.
 */
const answerable = (about: AskedEntry, role: string, { newId }: InquireParts): AskedEntry =>
  'nr' in about && !mayKnowDetention(role) ? { nr: newId() } : about;

type Asking = Pick<InquireParts, 'chain' | 'clock' | 'newId'> & {
  readonly store: Pick<Store, 'appendEvidence'>;
};

/** Who asked, and never about whom. */
export const recordQuestion = (
  oin: string,
  mailbox: Mailbox | undefined,
  soort: 'minder' | 'niets',
  { store, chain, clock, newId }: Asking,
): Promise<void> =>
  store.appendEvidence(
    chain,
    [
      makeEntry(newId(), 'questionAsked', oin, {
        soort,
        ...(mailbox ? { postbus: mailbox.id } : {}),
      }),
    ],
    clock.now(),
  );

async function explained(
  found: FoundEntry,
  mailbox: Mailbox,
  parts: InquireParts,
): Promise<WhyLess> {
  const passport = JSON.parse(found.passport) as FullPassport;
  const ofThen = await rulesOfThen(passport, parts);
  const rules = ofThen ?? parts.configuration().rules;
  const given = givenIn(passport);
  const type = catalogue.type(found.type);
  const isNeutral = type?.kind === 'weergave';
  const left =
    given && type
      ? leftOut(rules, {
          type,
          isNeutral,
          mailbox,
          relation: passport.relatie as Relation,
          given,
          at: Date.parse(passport.tijd),
        })
      : [];
  const named = new Set(left.flatMap((leaf) => [...leaf.rules, ...leaf.against]));
  return {
    kind: 'less',
    role: mailbox.role,
    number: found.number,
    viewType: found.type,
    isNeutral,
    state: found.state,
    ...(found.notice ? { problem: found.notice.problem } : {}),
    at: passport.tijd,
    policy: passport.versies.beleid,
    byRulesOfThen: ofThen !== undefined,
    whole: given?.filter(({ step }) => step === 'exact').length ?? 0,
    leftOut: left,
    rules: [...named].flatMap((id) => ruleInfo(rules, id) ?? []),
  };
}

async function rulesOfThen(
  { versies }: FullPassport,
  { configuration, rulesOf }: InquireParts,
): Promise<RuleSet | undefined> {
  const { digests, rules } = configuration();
  const isToday = digests.policy === versies.beleid && digests.directory === versies.register;
  return isToday ? rules : rulesOf(versies);
}

const STEP: Readonly<Record<string, Step>> = {
  dag: 'day',
  maand: 'month',
  jaar: 'year',
  aanwezig: 'presence',
};

/** What the recipient's own passport says, each field of a list once; undefined: there was no view. */
function givenIn(passport: FullPassport): readonly GivenLeaf[] | undefined {
  const seen = recipientPassport(passport);
  if (!seen) return undefined;
  const leaves = seen.velden.map(
    ({ veld, stap, regels }) =>
      [
        generalPointer(veld),
        { pointer: generalPointer(veld), step: STEP[stap ?? ''] ?? 'exact', rules: regels },
      ] as const,
  );
  return [...new Map(leaves).values()];
}
