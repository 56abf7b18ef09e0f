// Answers: how does a person read the difference between two policies? Who, of which message, gets
// which field more or less, at which step, by which rule, in which window, under which conditions.
import type { FieldDifference, Offer, PolicyDifference, RuleDifference } from '#policy';
import { paint, wrapped } from '../output/print.js';

type Style = 'green' | 'red' | 'yellow';

/** Where nothing was in force all of it is new: only how much, role by role. */
export const newPolicyLines = ({ fields, rules }: PolicyDifference): readonly string[] => [
  `  all of it is new: ${rules.length} rules and overlays; field by field with \`policy diff --first\``,
  ...[
    ...Map.groupBy(fields, ({ overlay, role }) => `${role}${overlay ? ` in ${overlay}` : ''}`),
  ].map(
    ([role, own]) =>
      `    ${role}: ${new Set(own.map((one) => one.leaf)).size} fields of ${new Set(own.map((one) => one.type)).size} types`,
  ),
];

export function policyLines({ fields, rules }: PolicyDifference): readonly string[] {
  if (fields.length + rules.length === 0) return [];
  const more = fields.filter((one) => one.more).length;
  const less = fields.filter((one) => one.less).length;
  return [
    `  ${more} times something more is given, ${less} times something less`,
    ...groupsOf(fields).flatMap(groupLines),
    ...(rules.length > 0 ? ['', '  rules', ...rules.map(ruleLine)] : []),
  ];
}

/** Audiences to which the same happens are said together. */
interface Group {
  readonly overlay: string | undefined;
  readonly role: string;
  readonly relations: readonly string[];
  readonly types: readonly string[];
  readonly fields: readonly FieldDifference[];
}

function groupsOf(fields: readonly FieldDifference[]): readonly Group[] {
  const byAudience = Map.groupBy(fields, ({ overlay, role, relation, type }) =>
    JSON.stringify([overlay, role, relation, type]),
  );
  const same = Map.groupBy([...byAudience.values()], (one) =>
    JSON.stringify([one[0]?.overlay, one[0]?.role, one[0]?.relation, one.map(saidOf)]),
  );
  const byType = [...same.values()].map((all) => ({
    relation: all[0]?.[0]?.relation ?? '',
    types: all.flatMap((one) => one[0]?.type ?? []),
    fields: all[0] ?? [],
  }));
  const merged = Map.groupBy(byType, ({ types, fields: [first, ...rest] }) =>
    JSON.stringify([
      first?.overlay,
      first?.role,
      types,
      [first, ...rest].map((one) => one && saidOf(one)),
    ]),
  );
  return [...merged.values()].map((all) => ({
    overlay: all[0]?.fields[0]?.overlay,
    role: all[0]?.fields[0]?.role ?? '',
    relations: all.map(({ relation }) => relation),
    types: all[0]?.types ?? [],
    fields: all[0]?.fields ?? [],
  }));
}

const saidOf = ({ leaf, before, after, more, less }: FieldDifference): unknown => [
  leaf,
  before.map(offerText),
  after.map(offerText),
  more,
  less,
];

function groupLines({ overlay, role, relations, types, fields }: Group): readonly string[] {
  const whose = overlay === undefined ? '' : `overlay ${overlay}: `;
  const alike = Map.groupBy(fields, ({ leaf: _leaf, label: _label, ...one }) =>
    JSON.stringify([one.before.map(offerText), one.after.map(offerText)]),
  );
  return [
    '',
    wrapped(paint('bold', `${whose}${role} (${relations.join(', ')})`), 2, 4),
    ...types.map((type) => `    ${type}`),
    ...[...alike.values()].flatMap(fieldLines),
  ];
}

/** Fields to which the same happens, and then what that is. */
function fieldLines(fields: readonly FieldDifference[]): readonly string[] {
  const [first] = fields;
  if (!first) return [];
  const { before, after, more, less } = first;
  const [sign, style]: [string, Style] =
    more && less ? ['±', 'yellow'] : more ? ['+', 'green'] : ['-', 'red'];
  const step = (offers: readonly Offer[]): string =>
    [...new Set(offers.map((one) => one.step))].join(' / ') || '–';
  return [
    ...fields.map(
      ({ leaf }) => `    ${paint(style, sign)} ${leaf}  ${step(before)} → ${step(after)}`,
    ),
    ...before.map((offer) => wrapped(`was ${offerText(offer)}`, 8, 12)),
    ...after.map((offer) => wrapped(`now ${offerText(offer)}`, 8, 12)),
  ];
}

function offerText({ rule, step, window, when, unless }: Offer): string {
  const all = (conditions: Offer['when']): string =>
    conditions.map(({ fact, values }) => `${fact} = ${values.join(' | ')}`).join(' and ');
  return [
    `${step} by ${rule}, ${window.text}`,
    ...(when.length > 0 ? [`if ${all(when)}`] : []),
    ...unless.map((one) => `not if ${all(one)}`),
  ].join(', ');
}

const ruleLine = ({ id, what, parts }: RuleDifference): string => {
  const style = { added: 'green', removed: 'red', changed: 'yellow' } as const;
  const detail = parts.length > 0 ? ` (${parts.join(', ')})` : '';
  return wrapped(`${paint(style[what], what)} ${id}${detail}`, 4, 6);
};
