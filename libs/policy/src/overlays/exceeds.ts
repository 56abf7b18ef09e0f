// Answers: does a rule of an overlay say more than the national rules give, and then which fields, to
// whom and in which messages?
import type { Relation, Step } from '../model.js';
import { covers, offersTo, type Audience, type Offer } from '../compare/offers.js';
import { STEPS, type Narrow, type Permit } from '../rules/rule.js';
import { isEarlier } from '../rules/windows.js';

const MORE_MAX = 10;

/** A narrowing never gives more; one that says more than there is was written for other rules. */
export function narrowFaults(rule: Narrow, national: readonly Permit[]): readonly string[] {
  const widened = audiencesOf(rule).flatMap((audience) => {
    const offered = offersTo({ permits: national, forbids: [] }, audience);
    return [...(rule.atMost.get(audience.type) ?? [])].flatMap(([leaf, step]) => {
      const finest = finestOf(offered.get(leaf) ?? []);
      return finest !== undefined && STEPS.indexOf(finest) <= STEPS.indexOf(step)
        ? []
        : [`\`${leaf}\` at \`${step}\` ${toWhom(audience)} (nationally: ${finest ?? 'not given'})`];
    });
  });
  return [...wouldWiden(widened), ...windowFaults(rule, national)];
}

function windowFaults(rule: Narrow, national: readonly Permit[]): readonly string[] {
  const { window } = rule;
  if (!window) return [];
  return audiencesOf(rule).flatMap((audience) => {
    const windows = national
      .filter(
        (one) =>
          one.role === rule.role &&
          one.relations.includes(audience.relation) &&
          one.types.includes(audience.type),
      )
      .map((one) => one.window);
    if (windows.length === 0) {
      return [`can never apply: nothing is given ${toWhom(audience)}`];
    }
    const opensEarlier = windows.every((one) => isEarlier(window.from, one.from, 'from'));
    const closesLater = windows.every((one) => isEarlier(one.until, window.until, 'until'));
    return [
      ...(opensEarlier ? [`would widen: its window opens earlier ${toWhom(audience)}`] : []),
      ...(closesLater ? [`would widen: its window closes later ${toWhom(audience)}`] : []),
    ];
  });
}

/** A permit of an overlay is there to give more: not without an agreement, and not for nothing. */
export function permitFaults(
  rule: Permit,
  agreement: string | undefined,
  national: readonly Permit[],
): readonly string[] {
  const widened = audiencesOf(rule).flatMap((audience) => {
    const before = offersTo({ permits: national, forbids: [] }, audience);
    const own = offersTo({ permits: [rule], forbids: [] }, audience);
    return [...own].flatMap(([leaf, offers]) =>
      offers
        .filter((offer) => !(before.get(leaf) ?? []).some((wide) => covers(wide, offer)))
        .map(
          ({ step }) =>
            `\`${leaf}\` at \`${step}\` ${toWhom(audience)}${already(before.get(leaf))}`,
        ),
    );
  });
  if (widened.length === 0)
    return ['gives nothing that the national rules do not give: leave it out'];
  return agreement === undefined ? wouldWiden(widened) : [];
}

const already = (offers: readonly Offer[] = []): string => {
  const finest = finestOf(offers);
  return finest === undefined ? '' : ` (nationally: ${finest}, under other conditions)`;
};

const wouldWiden = (widened: readonly string[]): readonly string[] => {
  if (widened.length === 0) return [];
  const left = widened.length - MORE_MAX;
  const more = left > 0 ? `; and ${left} more` : '';
  return [
    `would widen, and rests on no agreement of the directory: ${widened.slice(0, MORE_MAX).join('; ')}${more}`,
  ];
};

const toWhom = ({ type, role, relation }: Audience): string =>
  `to \`${role}\` as \`${relation}\` in \`${type}\``;

const audiencesOf = ({
  types,
  role,
  relations,
}: {
  readonly types: readonly string[];
  readonly role: string;
  readonly relations: readonly Relation[];
}): readonly Audience[] =>
  types.flatMap((type) => relations.map((relation) => ({ type, role, relation })));

const finestOf = (offers: readonly Offer[]): Step | undefined =>
  STEPS.find((step) => offers.some((offer) => offer.step === step));
