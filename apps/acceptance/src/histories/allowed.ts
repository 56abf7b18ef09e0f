// Answers: what is wrong with a view that somebody can read at this moment? The oracle: the matrix
// as it is written, the rules as they are written, and what the law says in words; it knows the
// message that the view says it was made of, and everything else that was said of the person.
import { catalogue, leavesIn, type Leaf, type MessageType, type PresentLeaf } from '#contracts';
import type { JsonObject, JsonValue } from '#kernel';
import type { PlainPolicy } from './policies.js';
import type { Asked } from './plain-facts.js';
import { cellGives, NOTHING, STEPS } from './plain-matrix.js';
import { giving, refusedForAll } from './rules-apply.js';
import { standsIn } from './relations.js';
import { part } from './known.js';

export interface ReadView {
  readonly viewType: string;
  readonly data: JsonObject;
  readonly leaves: readonly PresentLeaf[];
}

/** What the mailbox was once given exactly: an old value is only for who had it. */
export type HadBefore = (leaf: string, value: JsonValue) => boolean;

/**
 * What was given by one relation may have stayed because of another: a view is allowed when any
 * relation that the mailbox stands in allows all of it.
 */
export function faultsIn(
  view: ReadView,
  asked: Asked,
  policy: PlainPolicy,
  had: HadBefore,
): readonly string[] {
  const own = faultsBy(view, asked, policy, had);
  const isAllowed = (relation: string): boolean =>
    faultsBy(view, { ...asked, relation }, policy, had).length === 0;
  return own.length === 0 || OTHERS.some(isAllowed) ? [] : own;
}

const OTHERS = ['bestemming', 'herkomst', 'toestemming'];

function faultsBy(
  view: ReadView,
  asked: Asked,
  policy: PlainPolicy,
  had: HadBefore,
): readonly string[] {
  const type = catalogue.type(view.viewType);
  const source = catalogue.type(asked.type);
  if (!type || !source) return [`no such type: ${view.viewType} of ${asked.type}`];
  const refused = refusedForAll(asked, policy);
  const gives = giving(view.viewType, asked, policy);
  return [
    ...(source.lane === asked.mailbox.lane ? [] : ['another lane']),
    ...(refused === undefined ? [] : [`refused for all by ${refused}`]),
    ...(standsIn(asked) ? [] : [`not in the relation ${asked.relation}`]),
    ...inWords(view, asked),
    ...view.leaves.flatMap((leaf) =>
      faultOf(leaf, { type, source, asked, gives, had }).map((fault) => `${leaf.at}: ${fault}`),
    ),
  ];
}

/** Some of the law again, in words that no rule file can change. */
function inWords({ viewType, data }: ReadView, asked: Asked): readonly string[] {
  const { type, known, mailbox, relation, referral } = asked;
  const neutral = ['woningcorporatie', 'zorgaanbieder', 'vrijwilligersorganisatie'];
  const dead = known.facts.get('overleden') === true;
  const accepted = referral?.state === 'aanvaard' || referral?.state === 'begonnen';
  const isPreview = relation === 'verwijzing' && (!accepted || type.includes('.aangekondigd.'));
  const names = JSON.stringify(data);
  return [
    ...(dead && !SPEAKS_AFTER_DEATH.test(type) ? ['something after a death (P20)'] : []),
    ...(isPreview && data['persoon'] !== undefined ? ['a person before acceptance (P5)'] : []),
    ...(neutral.includes(mailbox.role) && catalogue.type(viewType)?.namesDetention !== false
      ? ['a view that names detention']
      : []),
    ...(neutral.includes(mailbox.role) && /detentie|burgerservicenummer|keten/.test(names)
      ? ['a neutral view that tells of detention']
      : []),
  ];
}

/**
 * That a case closes, that a referral is over, that copies are gone; and what a partner says, who must
 * not learn of a death from a refusal.
 */
const SPEAKS_AFTER_DEATH =
  /^nl\.dienstverlening\.|\.(zaken\.gesloten|verwijzingen\.ingetrokken|wissingen\.bevestigd)\.v1$/;

/** What each leaf of a view is held against. */
interface Holding {
  readonly type: MessageType;
  readonly source: MessageType;
  readonly asked: Asked;
  readonly gives: (leaf: string) => number;
  readonly had: HadBefore;
}

function faultOf(
  { leaf, value }: PresentLeaf,
  { type, source, asked, gives, had }: Holding,
): readonly string[] {
  const from = type.kind === 'weergave' ? (leaf.from ?? leaf.pointer) : leaf.pointer;
  if (from === MASKED) return isMasked(asked) ? [] : ['a mark without a mask'];
  if (leaf.mirrors !== undefined && !had(leaf.mirrors, value)) return ['an old value it never had'];
  const of = (pointer: string): Leaf | undefined => source.leaf(pointer);
  const own = of(from);
  const date = own?.companionOf === undefined ? own : of(own.companionOf);
  const ruled = date?.mirrors ?? date?.pointer ?? from;
  if (isMasked(asked) && isAddress(ruled)) return ['an address that is secret (P21)'];
  const allowed = Math.max(cellGives(ruled, asked), gives(ruled));
  if (allowed >= NOTHING) return [`nothing gives ${ruled}`];
  const isCompanion = own?.companionOf !== undefined;
  if (isCompanion && allowed > 0 && !from.endsWith('/zekerheid'))
    return [`what makes ${ruled} more exact than ${STEPS[allowed]}`];
  if (!isCompanion && stepOf(value, own?.kind === 'moment') < allowed)
    return [`finer than ${STEPS[allowed]}`];
  const said = saidIn(source, asked.data).get(from) ?? [];
  // What the gateway adds itself is no value of the message.
  if (leaf.derived || own?.derived || (said.length === 0 && ADDED.has(from))) return [];
  return said.some((one) => isFrom(value, one)) ? [] : ['not what was said'];
}

const SAID = new WeakMap<JsonObject, ReadonlyMap<string, readonly JsonValue[]>>();

/** Leaf → every value that the message has for it. */
function saidIn(type: MessageType, data: JsonObject): ReadonlyMap<string, readonly JsonValue[]> {
  const before = SAID.get(data);
  if (before) return before;
  const byLeaf = Map.groupBy(leavesIn(type, data), ({ leaf }) => leaf.pointer);
  const made = new Map([...byLeaf].map(([leaf, all]) => [leaf, all.map(({ value }) => value)]));
  SAID.set(data, made);
  return made;
}

/** Told by the postcode of the return, wherever that was said. */
const ADDED = new Set([
  '/terugkeer/gemeente/code',
  '/terugkeer/gemeente/naam',
  '/terugkeer/postcode4',
]);
const MASKED = '/persoon/indicatieContactViaCoordinator';
const KNOWS_SECRETS = [
  'gemeente.coordinator',
  'reclassering',
  'gevangeniswezen',
  'gemeente.burgemeester',
];
const isMasked = ({ known, mailbox }: Asked): boolean =>
  known.facts.get('adres.geheim') === true && !KNOWS_SECRETS.includes(mailbox.role);
const isAddress = (leaf: string): boolean =>
  leaf === '/terugkeer/postcode4' || leaf.includes('/verblijfplaats/');

/** How fine a value is that can be made coarser; any other value is exact. */
function stepOf(value: JsonValue, isMoment: boolean): number {
  const { aanwezig, type } = part(value);
  if (aanwezig === true) return STEPS.indexOf('presence');
  if (type === 'JaarMaandDatum') return STEPS.indexOf('month');
  if (type === 'JaarDatum') return STEPS.indexOf('year');
  return type === 'Datum' && isMoment ? STEPS.indexOf('day') : 0;
}

/** Whether this is the value that was said, or what is left of it when parts are taken off. */
function isFrom(value: JsonValue, said: JsonValue): boolean {
  if (JSON.stringify(value) === JSON.stringify(said)) return true;
  const { jaar, maand, datum, aanwezig } = part(value);
  const whole = typeof said === 'string' ? said : String(part(said)['datum'] ?? '');
  if (aanwezig === true) return whole !== '';
  if (typeof datum === 'string') return whole.slice(0, 10) === datum;
  const month = maand === undefined ? '' : `-${String(maand).padStart(2, '0')}`;
  return typeof jaar === 'number' && whole.startsWith(`${jaar}${month}`);
}
