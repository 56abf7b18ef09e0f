// Answers: how does a person read what a view holds? As the words of the demo's rows where a leaf is
// in one, and else as the label that its schema gives it.
import { catalogue } from '#contracts';
import type { FullPassport, PassportLeaf } from '#evidence';
import { ROWS } from '../demo/rows.js';

export interface Readable {
  /** What the recipient sees as it was sent. */
  readonly exact: readonly string[];
  /** What it sees less precisely, such as a month. */
  readonly coarser: readonly string[];
  /** What is in the message and not in its view. */
  readonly withheld: readonly string[];
}

export function readable({ velden, berichtsoort }: FullPassport): Readable {
  const words = (outcome: PassportLeaf['uitkomst']): readonly string[] => [
    ...new Set(
      velden
        .filter(({ uitkomst }) => uitkomst === outcome)
        .map(({ veld }) => word(berichtsoort, veld)),
    ),
  ];
  // A row of which anything is coarser is called coarser; one of which anything is seen, not withheld.
  const coarser = words('veralgemeend');
  const exact = words('vrijgegeven').filter((one) => !coarser.includes(one));
  const seen = [...coarser, ...exact];
  return { exact, coarser, withheld: words('onthouden').filter((one) => !seen.includes(one)) };
}

function word(type: string, pointer: string): string {
  const row = ROWS.find(({ of }) => of.some((start) => pointer.startsWith(start)));
  if (row) return row.nl;
  const general = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
  const leaf = catalogue.type(type)?.leaves.find((one) => one.pointer === general);
  return (leaf?.label.nl ?? pointer).toLowerCase();
}

/** Rules that gave the recipient something. */
export const grantingRules = ({ velden }: FullPassport): readonly string[] => [
  ...new Set(
    velden
      .filter(({ uitkomst, masker }) => uitkomst !== 'onthouden' && masker === undefined)
      .flatMap(({ regels }) => regels),
  ),
];

/** `nl.reintegratie.detenties.begonnen.v1` as `detenties.begonnen`. */
export const shortType = (type: string): string => type.split('.').slice(2, 4).join('.');
