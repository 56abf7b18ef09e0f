// Answers: how does a person read what a view holds? As the words of the demo's rows where a leaf is
// in one, and else as the label that its schema gives it.
import { catalogue } from '#contracts';
import type { FullPassport, PassportLeaf } from '#evidence';
import type { JsonObject, JsonValue } from '#kernel';
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

/** `naam: Berg → Bergen` for each row with another value, or that only one of the two views holds. */
export function changesIn(
  { berichtsoort, weergavesoort = berichtsoort }: FullPassport,
  before: JsonObject,
  after: JsonObject,
): readonly string[] {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
    (at) => old.get(at) !== now.get(at) && !SMALL_PRINT.test(at),
  );
  const shown = (from: ReadonlyMap<string, string>, places: readonly string[]): string =>
    places.flatMap((at) => from.get(at) ?? []).join(' ') || '—';
  return [...Map.groupBy(changed, (at) => word(weergavesoort, at))].map(
    ([row, places]) => `${row}: ${shown(old, places)} → ${shown(now, places)}`,
  );
}

/** What accompanies a date says nothing to a reader. */
const SMALL_PRINT = /\/(type|berekendOp|geldigVanaf|zekerheid|code)$/;

function leavesOf(value: JsonValue | undefined, at = ''): ReadonlyMap<string, string> {
  if (value === undefined || value === null) return new Map();
  if (typeof value !== 'object') return new Map([[at, String(value)]]);
  return new Map(
    Object.entries(value).flatMap(([name, one]) => [...leavesOf(one, `${at}/${name}`)]),
  );
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
