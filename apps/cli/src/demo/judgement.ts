// Answers: did everything come out as the policy says? What each party got is read from what it was
// sent, the decision from the auditor's passport, and both are held against the expectation.
import { verifyReceipt, type FullPassport, type Jwks, type VerifiedReceipt } from '#evidence';
import type { DecidedRelease, Store } from '#exchange';
import { isObject, type JsonObject, type JsonValue } from '#kernel';
import { listed } from '../output/print.js';
import type { Fetched, Played, Published } from './play.js';
import { outcomeOf, rowsOf, type Cell } from './rows.js';
import { PARTIES, type ExpectedView, type Party } from './story.js';

/** What became of one message for one party. */
export interface Hearing {
  readonly party: Party;
  readonly state: string;
  readonly passport: FullPassport;
  /** The view as the party fetched it. */
  readonly view?: JsonObject;
  /** By name of the row. */
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Judged {
  readonly published: Published;
  /** What the receipt says, once its signature was checked with the public keys. */
  readonly receipt?: VerifiedReceipt;
  /** Parties that were considered, in the order of the cast. */
  readonly hearings: readonly Hearing[];
  /** What did not come out as expected; empty: all as the policy says. */
  readonly wrong: readonly string[];
}

/** What a party must have lost is lost; everything else is still there. */
function recallDifferences(all: readonly Judged[]): readonly string[] {
  const recalled = new Set(
    all.flatMap(({ published }) =>
      Object.entries(published.step.recalls ?? {}).flatMap(([folder, files]) =>
        files.map((file) => `${file} ${folder}`),
      ),
    ),
  );
  return all.flatMap(({ published, hearings }) =>
    hearings
      .filter(({ party, state }) => {
        const wanted = recalled.has(`${published.step.file} ${party.folder}`);
        return wanted !== (state === 'teruggeroepen');
      })
      .map(({ party, state }) => `${published.step.file} is ${state} at ${party.name}`),
  );
}

export async function judge(
  played: Played,
  store: Pick<Store, 'decisions'>,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const published of played.published) {
    const isFirst = published.status === 202 && published.nr !== undefined;
    const decisions = isFirst ? await store.decisions(published.nr) : [];
    const hearings = PARTIES.flatMap((party) => hearing(party, decisions, played.fetched));
    const receipt = published.receipt
      ? verifyReceipt(published.receipt, played.jwks as unknown as Jwks)
      : undefined;
    judged.push({
      published,
      ...(receipt ? { receipt } : {}),
      hearings,
      wrong: [
        ...receiptDifferences(published, receipt, played),
        ...differences(published, hearings),
      ],
    });
  }
  return judged.map((one) =>
    one.published.step.recalls
      ? { ...one, wrong: [...one.wrong, ...recallDifferences(judged)] }
      : one,
  );
}

function hearing(
  party: Party,
  decisions: readonly DecidedRelease[],
  fetched: readonly Fetched[],
): readonly Hearing[] {
  const decided = decisions.find((one) => one.mailbox === party.mailbox);
  if (!decided) return [];
  const passport = JSON.parse(decided.passport) as FullPassport;
  const entry = fetched
    .find((one) => one.party === party)
    ?.entries.find((one) => one['volgnummer'] === decided.number);
  const view =
    entry && isObject(entry['bericht'] ?? null) ? (entry['bericht'] as JsonObject) : undefined;
  return [
    {
      party,
      state: decided.state,
      passport,
      ...(view ? { view } : {}),
      cells: rowsOf(passport, view?.['data']),
    },
  ];
}

function receiptDifferences(
  { step, receipt: text }: Published,
  receipt: VerifiedReceipt | undefined,
  { published }: Played,
): readonly string[] {
  const first = published.find((one) => one.step.file === step.repeats);
  return [
    ...unless(text === undefined || receipt !== undefined, 'the receipt does not verify'),
    ...unless(first === undefined || first.receipt === text, 'the receipt is not the first one'),
  ];
}

function differences(published: Published, hearings: readonly Hearing[]): readonly string[] {
  const { step, status, outcome } = published;
  const { views = {}, withheld = {}, unrouted = [] } = step;
  const problem = published.code ?? codeOf(outcome?.['reden']);
  const queued = listed(outcome?.['onbestelbaar']).map(
    (one) => `${String(one['relatie'])}: ${String(one['code'])}`,
  );
  return [
    ...unless(status === step.status, `answered ${status}, not ${step.status}`),
    ...unless(
      step.state === undefined || outcome?.['toestand'] === step.state,
      `the sender sees ${String(outcome?.['toestand'])}, not ${String(step.state)}`,
    ),
    ...unless(problem === step.code, `the reason is ${String(problem)}, not ${String(step.code)}`),
    ...unless(same(status === 202 ? queued : [], unrouted), `unrouted: ${queued.join(', ')}`),
    ...PARTIES.flatMap((party) => {
      const heard = hearings.find((one) => one.party === party);
      return partyDifferences(heard, views[party.folder], withheld[party.folder]).map(
        (one) => `${party.name}: ${one}`,
      );
    }),
  ];
}

function partyDifferences(
  heard: Hearing | undefined,
  expected: ExpectedView | undefined,
  code: string | undefined,
): readonly string[] {
  if (expected === undefined) {
    const got = heard?.view ? 'got a view' : (heard?.passport.code ?? undefined);
    return unless(got === code, `${got ?? 'was not considered'}, not ${code ?? 'nothing at all'}`);
  }
  if (!heard?.view) return [`got nothing (${heard?.passport.code ?? 'not considered'})`];
  const shown = (outcome: Cell['outcome']) =>
    [...heard.cells].filter(([, cell]) => outcomeOf(cell) === outcome).map(([row]) => row);
  return [
    ...missing('exact', shown('exact'), expected.exact),
    ...missing('month', shown('generalised'), expected.month ?? []),
  ];
}

function missing(what: string, got: readonly string[], want: readonly string[]): readonly string[] {
  const more = got.filter((row) => !want.includes(row)).map((row) => `${row} shown (${what})`);
  const less = want.filter((row) => !got.includes(row)).map((row) => `${row} not shown (${what})`);
  return [...more, ...less];
}

const unless = (holds: boolean, text: string): readonly string[] => (holds ? [] : [text]);

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

const codeOf = (reason: JsonValue | undefined): string | undefined =>
  reason !== undefined && isObject(reason) && typeof reason['code'] === 'string'
    ? reason['code']
    : undefined;
