// Answers: what does a recipient see of a passport? The leaves it got and why, and nothing of what
// exists beside them: no withheld leaf, no mask, no other rule, no window (its end would give away
// a date that was generalised), no number or type of the message behind the view. A neutral view says
// no ground or purpose either: "Pbw" in it would tell what the view itself keeps silent (P5).
import type { Pointer } from '#kernel';
import type { FullPassport, PassportLeaf, PassportRule } from './passport.js';

export type RecipientPassport = {
  readonly soort: 'paspoort';
  readonly versie: 1;
  readonly postbus: string;
  readonly relatie: string;
  readonly weergavesoort: string;
  readonly revisie: number;
  /** Both absent beside a neutral view. */
  readonly doel?: string;
  readonly grond?: string;
  readonly tijd: string;
  readonly beleid: string;
  /** SHA-256 of the view's `id`, a line feed and the body's bytes. */
  readonly inhoud?: string;
  readonly velden: readonly RecipientLeaf[];
  readonly regels: { readonly [id: string]: RecipientRule };
};

export type RecipientRule = Partial<PassportRule> & Pick<PassportRule, 'uitleg'>;

export type RecipientLeaf = {
  /** The leaf in the view. */
  readonly veld: Pointer;
  readonly uitkomst: 'vrijgegeven' | 'veralgemeend';
  readonly stap?: Exclude<PassportLeaf['stap'], undefined>;
  readonly regels: readonly string[];
};

/** Undefined when nothing was released: there is nothing that the recipient may see. */
export function recipientPassport(full: FullPassport): RecipientPassport | undefined {
  const { weergavesoort, doel, grond } = full;
  if (full.besluit !== 'vrijgegeven') return undefined;
  if (weergavesoort === undefined || doel === undefined || grond === undefined) return undefined;
  const isNeutral = weergavesoort !== full.berichtsoort;
  const velden = full.velden.flatMap((leaf) => released(leaf, isNeutral));
  const used = new Set(velden.flatMap((leaf) => leaf.regels));
  return {
    soort: 'paspoort',
    versie: 1,
    postbus: full.postbus,
    relatie: full.relatie,
    weergavesoort,
    revisie: full.revisie,
    ...(isNeutral ? {} : { doel, grond }),
    tijd: full.tijd,
    beleid: full.versies.beleid,
    ...(full.inhoud !== undefined && { inhoud: full.inhoud }),
    velden,
    regels: Object.fromEntries(
      Object.entries(full.regels)
        .filter(([id]) => used.has(id))
        .map(([id, rule]) => [id, isNeutral ? { uitleg: rule.uitleg } : rule]),
    ),
  };
}

/** In a view of another type a leaf is known by its place there, or it is not shown at all. */
function released(leaf: PassportLeaf, otherType: boolean): readonly RecipientLeaf[] {
  const veld = otherType ? leaf.veldInWeergave : leaf.veld;
  if (leaf.uitkomst === 'onthouden' || veld === undefined) return [];
  const shown = { veld, uitkomst: leaf.uitkomst, regels: leaf.regels };
  return [leaf.stap === undefined ? shown : { ...shown, stap: leaf.stap }];
}
