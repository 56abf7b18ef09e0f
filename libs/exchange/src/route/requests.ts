// Answers: which request for one field is this message about, and how does it stand after this
// message? Who asked knows it by the name it gave it; the answer names that and who asked.
import { sourceOin, type ValidMessage } from '#contracts';
import { dutchDate, LIMITS, type JsonObject, type Millis } from '#kernel';
import type { RequestedField } from '#policy';
import type { RoutingReads } from '../ports/stored.js';
import { fingerprint, type CaseState } from './case-state.js';
import { object } from './data.js';
import { windowDay } from './dates.js';

export interface DataRequest {
  /** What who asked calls it. */
  readonly identification: string;
  /** OIN of the organisation that asked. */
  readonly organisation: string;
  /** The mailbox that knows the case by the reference in the request; absent: none does. */
  readonly asker?: Asker;
  readonly field: RequestedField;
  readonly state: 'open' | 'verstrekt' | 'geweigerd';
  /** Last calendar day on which the answer may be had. */
  readonly expiresOn?: string;
}

export interface Asker {
  /** Id of the mailbox. */
  readonly mailbox: string;
  /** What it calls the case; the answer calls it the same. */
  readonly reference: string;
}

/** By a key that says nothing and lives with the case. */
export type DataRequests = Readonly<Record<string, DataRequest>>;

interface Named {
  readonly organisation: string;
  readonly identification: string;
}

const DAY_MS = 86_400_000;

/** How a message names a request: its own sender's, or the one that it answers. */
export function requestNamedIn({
  data,
  event,
}: Pick<ValidMessage, 'data' | 'event'>): Named | undefined {
  const { identificatie, organisatie = sourceOin(event.source) } = saidOf(data);
  return typeof identificatie === 'string' && typeof organisatie === 'string'
    ? { organisation: organisatie, identification: identificatie }
    : undefined;
}

/** The request that a message makes or answers, if this case knows it. */
export function requestIn(state: CaseState, message: ValidMessage): DataRequest | undefined {
  const key = keyOf(state, message);
  return key === undefined ? undefined : state.requests?.[key];
}

/** Whether the message answers a request of this case, and with the field that was asked for. */
export function isAsked(state: CaseState, message: ValidMessage): boolean {
  const request = requestIn(state, message);
  const { veld } = saidOf(message.data);
  return request !== undefined && (veld === undefined || veld === request.field);
}

export function requestsAfter(
  state: CaseState,
  message: ValidMessage,
  at: Millis,
): Pick<CaseState, 'requests'> {
  const key = keyOf(state, message);
  const named = requestNamedIn(message);
  if (key === undefined || !named) return {};
  const { requests = {} } = state;
  const next = nextOf(requests[key], named, message, at);
  return next ? { requests: { ...requests, [key]: next } } : {};
}

/** Undefined: the message leaves the request as it is. */
function nextOf(
  before: DataRequest | undefined,
  named: Named,
  { data }: ValidMessage,
  at: Millis,
): DataRequest | undefined {
  const { motivering, vervaltOp, reden, veld } = saidOf(data);
  if (motivering !== undefined) {
    const field = veld as RequestedField;
    // Asked once more under the same name it is the same request, and its answer stands.
    return before?.field === field ? undefined : { ...named, field, state: 'open' };
  }
  if (!before) return undefined;
  const { expiresOn: _expiresOn, ...asked } = before;
  if (reden !== undefined) return { ...asked, state: 'geweigerd' };
  const last = dutchDate(at + LIMITS.answerKeptDaysMax * DAY_MS);
  const said = windowDay(vervaltOp);
  if (said === undefined || veld !== before.field) return undefined;
  return { ...asked, state: 'verstrekt', expiresOn: said < last ? said : last };
}

/** The answer goes to the mailbox that knew the case when it asked, whatever it is called later. */
export function withAsker(
  state: CaseState,
  message: ValidMessage,
  personId: string,
  { references }: Pick<RoutingReads, 'references'>,
): CaseState {
  const key = keyOf(state, message);
  const request = key === undefined ? undefined : state.requests?.[key];
  if (key === undefined || !request || request.asker) return state;
  const reference = message.data['zaakreferentie'];
  const mailbox = [...references].flatMap(([place, known]) => {
    const [person, one = ''] = place.split('\n');
    const isOwn = one.startsWith(`${request.organisation}/`);
    return person === personId && isOwn && known === reference ? [one] : [];
  })[0];
  return mailbox === undefined || typeof reference !== 'string'
    ? state
    : {
        ...state,
        requests: { ...state.requests, [key]: { ...request, asker: { mailbox, reference } } },
      };
}

/** The case as if who the message names had asked for the field in it; for who explains an answer. */
export function supposeRequest(
  state: CaseState,
  message: ValidMessage,
  mailbox: string | undefined,
): CaseState {
  const key = keyOf(state, message);
  const named = requestNamedIn(message);
  if (key === undefined || !named || mailbox === undefined) return state;
  const field = (saidOf(message.data)['veld'] ?? 'geen') as RequestedField;
  const asker = { mailbox, reference: '' };
  return { ...state, requests: { [key]: { ...named, field, state: 'open', asker } } };
}

function keyOf(state: CaseState, message: ValidMessage): string | undefined {
  const named = requestNamedIn(message);
  return named && fingerprint(state, ['verzoek', named.organisation, named.identification]);
}

const saidOf = (data: JsonObject): JsonObject => object(data['gegevensverzoek']);
