// Answers: what does this code mean, wherever it was read? One code may be a word of several places,
// such as a consent that a person did not give and one that a server did not give.
import { AGAIN } from './again.js';
import { PROBLEMS } from './catalogue.js';
import { CONNECTION_REASONS } from './connection-reasons.js';
import { DELIVERY_REASONS } from './delivery-reasons.js';
import { FIELD_REASONS } from './field-reasons.js';
import type { Text } from './problem.js';
import type { Reason } from './reason.js';
import { UNROUTED_REASONS } from './unrouted-reasons.js';

/** Where a code is read: as the answer or the reason of one, or about one thing only. */
export const CODE_PLACES = {
  bericht: {
    nl: 'over een verzoek, een bericht of een weergave',
    en: 'about a request, a message or a view',
  },
  veld: {
    nl: 'over een veld van een bericht, in het paspoort',
    en: 'about a field of a message, in the passport',
  },
  onbestelbaar: {
    nl: 'over een bericht zonder ontvanger, in de wachtrij en bij de inzending',
    en: 'about a message without recipient, in the queue and with the submission',
  },
  bezorging: {
    nl: 'over het brengen van berichten naar uw server',
    en: 'about bringing messages to your server',
  },
  verbinding: {
    nl: 'over een verbinding die is afgewezen, in het bewijs van de beheerder',
    en: "about a connection that was refused, in the operator's evidence",
  },
} as const satisfies Record<string, Text>;

export type CodePlace = keyof typeof CODE_PLACES;

export interface CodeMeaning extends Reason {
  readonly code: string;
  readonly place: CodePlace;
}

const rowsOf = (place: CodePlace, rows: Readonly<Record<string, Reason>>): readonly CodeMeaning[] =>
  Object.entries(rows).map(([code, row]) => ({ place, ...row, code }));

const byCode = (rows: readonly (Reason & { readonly code: string })[]) =>
  Object.fromEntries(rows.map((row) => [row.code, row]));

/** Every code that anybody can read, in the order of its places. */
export const ALL_CODES: readonly CodeMeaning[] = [
  ...rowsOf('bericht', byCode(Object.values(PROBLEMS))),
  ...rowsOf('veld', FIELD_REASONS),
  ...rowsOf('onbestelbaar', UNROUTED_REASONS),
  ...rowsOf('bezorging', DELIVERY_REASONS),
  ...rowsOf('verbinding', CONNECTION_REASONS),
];

/** Nothing: no such code. */
export const meaningsOf = (code: string): readonly CodeMeaning[] =>
  ALL_CODES.filter((one) => one.code === code);

export const isFinal = ({ again }: Pick<Reason, 'again'>): boolean => AGAIN[again].final;
