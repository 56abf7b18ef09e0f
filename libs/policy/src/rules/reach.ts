// Answers: can this rule ever reach somebody, and may that somebody know what the type's name and
// an address tell? Lanes never cross (P1), a neutral role gets neutral views only (design, section
// 5).
import type { Catalogue, MessageType } from '#contracts';
import type { Pointer } from '#kernel';
import { ADDRESS_MASK, maskByName } from './masks.js';
import type { RoleDefinition } from './roles.js';
import type { Permit } from './rule.js';
import type { RawRule } from './source.js';

/** A fault inside one rule: the path of the part that is wrong, and what is wrong with it. */
export interface Said {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export const typeFaults = (raw: RawRule, catalogue: Catalogue): readonly Said[] =>
  raw.types.flatMap((name, index) => {
    const path = ['types', index];
    const type = catalogue.type(name);
    if (!type) return [{ path, message: `unknown message type \`${name}\`` }];
    if (type.kind !== 'bericht')
      return [{ path, message: `can never apply: \`${name}\` is not sent by partners` }];
    if (type.lane !== raw.lane)
      return [{ path, message: `\`${name}\` belongs to the lane \`${type.lane}\`` }];
    return [];
  });

/**
 * Whether the type's entry in the catalogue names the role; an entry without recipients names all.
 */
const isFor = (type: MessageType, role: string): boolean => {
  const recipients = type.entry['recipients'];
  return !Array.isArray(recipients) || recipients.includes(role);
};

export function reachFaults(
  raw: RawRule,
  role: RoleDefinition,
  types: readonly MessageType[],
): readonly Said[] {
  const said: Said[] = types
    .filter((type) => !isFor(type, role.code))
    .map((type) => ({
      path: ['types', raw.types.indexOf(type.name)],
      message: `can never apply: \`${type.name}\` does not go to \`${role.code}\``,
    }));
  if (role.lane !== raw.lane) {
    said.push({
      path: ['to', 'role'],
      message: `the role \`${role.code}\` belongs to the lane \`${role.lane}\``,
    });
  }
  for (const [index, relation] of (raw.to?.relation ?? []).entries()) {
    if (!(role.relations as readonly string[]).includes(relation)) {
      said.push({
        path: ['to', 'relation', index],
        message: `can never apply: no \`${role.code}\` is reached as \`${relation}\``,
      });
    }
  }
  if (raw.purpose !== undefined && !role.purposes.includes(raw.purpose)) {
    said.push({
      path: ['purpose'],
      message: `the role \`${role.code}\` does not hold the purpose \`${raw.purpose}\``,
    });
  }
  said.push(...needFaults(raw, role));
  return said;
}

function needFaults(
  { need, to }: RawRule,
  { code, ownCondition }: RoleDefinition,
): readonly Said[] {
  const path = ['need'];
  if (need === 'verzoek') {
    return to?.relation.every((relation) => relation === 'verzoeker')
      ? []
      : [{ path, message: 'can never apply: only a `verzoeker` has made a request' }];
  }
  const isOwn = need === 'hulpvraag.eigen' || need === 'toestemming.eigen';
  return isOwn && ownCondition === undefined
    ? [{ path, message: `can never apply: the role \`${code}\` has no condition of its own` }]
    : [];
}

export function neutralFaults(
  raw: RawRule,
  role: RoleDefinition,
  types: readonly MessageType[],
  neutral: MessageType | undefined,
): readonly Said[] {
  if (neutral && neutral.lane !== raw.lane) {
    return [
      { path: ['as'], message: `\`${neutral.name}\` belongs to the lane \`${neutral.lane}\`` },
    ];
  }
  if (neutral && !isFor(neutral, role.code)) {
    return [{ path: ['as'], message: `\`${neutral.name}\` is not a view for \`${role.code}\`` }];
  }
  if (role.mayKnowDetention) return [];
  if (neutral?.namesDetention) {
    return [
      {
        path: ['as'],
        message: `\`${role.code}\` may not know of detention, which \`${neutral.name}\` names`,
      },
    ];
  }
  return types
    .filter((type) => type.namesDetention && raw.as === undefined)
    .map((type) => ({
      path: ['types', raw.types.indexOf(type.name)],
      message: `\`${role.code}\` may not know of detention, which \`${type.name}\` names: give a neutral view with \`as\``,
    }));
}

/** P21: who may not know a secret address gets an address only under the mask that hides it. */
export function secretAddressFaults(
  role: RoleDefinition,
  masks: readonly string[],
  grants: Permit['grants'],
): readonly Said[] {
  if (role.mayKnowSecretAddress || masks.includes(ADDRESS_MASK)) return [];
  const hides = maskByName(ADDRESS_MASK)?.hides ?? (() => true);
  const bare = new Set<Pointer>(
    [...grants.values()].flatMap((leaves) => [...leaves.keys()].filter(hides)),
  );
  return bare.size === 0
    ? []
    : [
        {
          path: ['fields'],
          message: `gives \`${role.code}\` an address without the mask \`${ADDRESS_MASK}\``,
        },
      ];
}
