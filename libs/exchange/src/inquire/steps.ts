// Answers: what must be in order before a message of this type can reach a mailbox, and is it? Only
// agreements, rules, subscriptions, places and the mailbox's own delivery are asked; no message is.
import { catalogue } from '#contracts';
import { subscriptionMatches, type Directory, type Mailbox, type Subscription } from '#directory';
import {
  DELIVERY_REASONS,
  dutchDate,
  PROBLEMS,
  UNROUTED_REASONS,
  type DeliveryReason,
  type Millis,
  type Text,
} from '#kernel';
import type { CouldReach } from '#policy';

export type StepName =
  'soort' | 'regels' | 'afzender' | 'afspraak' | 'abonnement' | 'gebied' | 'bezorging';

export interface StepAnswer {
  readonly step: StepName;
  /** `afhankelijk`: it depends on the message, or holds for a part of what was asked. */
  readonly outcome: 'goed' | 'niet' | 'afhankelijk';
  /** Code of the catalogue, and what to do. */
  readonly code?: string;
  readonly help?: Text;
  /** Only of `gebied`: where the postcode lies. */
  readonly municipality?: { readonly code: string; readonly name: string };
}

export interface StepsInput {
  readonly mailbox: Mailbox;
  /** Of the view. */
  readonly type: string;
  readonly postcode?: string;
  /** A moment on each day of the period. */
  readonly days: readonly Millis[];
  readonly reach: CouldReach;
  readonly directory: Directory;
  /** What the mailbox asked for itself. */
  readonly own: readonly Subscription[];
  readonly delivery: { readonly fault?: DeliveryReason; readonly lacksKey: boolean };
}

export const stepsOf = (input: StepsInput): readonly StepAnswer[] => [
  typeStep(input),
  rulesStep(input),
  senderStep(input),
  agreementStep(input),
  subscriptionStep(input),
  placeStep(input),
  deliveryStep(input),
];

function typeStep({ type, mailbox }: StepsInput): StepAnswer {
  const known = catalogue.type(type);
  if (known && known.kind !== 'intern' && known.lane === mailbox.lane)
    return { step: 'soort', outcome: 'goed' };
  const { code, help } = PROBLEMS.typeUnknown;
  return { step: 'soort', outcome: 'niet', code, help };
}

function rulesStep({ reach: { giving } }: StepsInput): StepAnswer {
  if (giving.length === 0) {
    const { code, help } = PROBLEMS.noRule;
    return { step: 'regels', outcome: 'niet', code, help };
  }
  const isAlways = giving.some(({ need }) => need === 'altijd');
  return { step: 'regels', outcome: isAlways ? 'goed' : 'afhankelijk' };
}

/** Whether anybody sends it; who that is, is no business of this mailbox. */
function senderStep({ reach: { sources }, directory, days }: StepsInput): StepAnswer {
  const oins = directory.organisations().map(({ oin }) => oin);
  const isSentOn = (at: Millis): boolean =>
    sources.some((type) => oins.some((oin) => directory.agreementToSend(oin, type, at)));
  return onDays('afzender', days, isSentOn);
}

function agreementStep({ reach: { sources }, mailbox, directory, days }: StepsInput): StepAnswer {
  const { help } = UNROUTED_REASONS['geen-afspraak'];
  const answer = onDays('afspraak', days, (at) =>
    sources.some((type) => directory.agreementToReceive(mailbox, type, at) !== undefined),
  );
  return answer.outcome === 'goed' ? answer : { ...answer, code: 'geen-afspraak', help };
}

/** All days, none, or some. Agreements begin and end on days, so few of them differ. */
function onDays(
  step: StepName,
  days: readonly Millis[],
  holds: (at: Millis) => boolean,
): StepAnswer {
  const held = days.filter(holds).length;
  if (held === 0) return { step, outcome: 'niet' };
  return { step, outcome: held === days.length ? 'goed' : 'afhankelijk' };
}

function subscriptionStep(input: StepsInput): StepAnswer {
  const { mailbox, reach, postcode, directory, own } = input;
  const isAbout = ({ types }: Subscription): boolean =>
    types.some((type) => reach.sources.includes(type));
  const covers = (one: Subscription): boolean =>
    postcode === undefined
      ? isAbout(one)
      : reach.sources.some((type) =>
          subscriptionMatches({ ...one, filters: [] }, { type, postcode }),
        );
  const laidDown = directory.subscriptions(mailbox.id).filter(covers);
  const chosen = own.filter(covers);
  if (laidDown.length === 0 || (own.length > 0 && chosen.length === 0)) {
    const { help } = UNROUTED_REASONS['geen-abonnement'];
    return { step: 'abonnement', outcome: 'niet', code: 'geen-abonnement', help };
  }
  const isWhole = (one: Subscription): boolean =>
    (one.filters ?? []).length === 0 && (postcode !== undefined || one.postcodes.length === 0);
  const isPlain = laidDown.some(isWhole) && (own.length === 0 || chosen.some(isWhole));
  return { step: 'abonnement', outcome: isPlain ? 'goed' : 'afhankelijk' };
}

/** As messages are placed on the last day of the period. */
function placeStep({ mailbox, postcode, days, directory }: StepsInput): StepAnswer {
  if (mailbox.municipality === undefined) return { step: 'gebied', outcome: 'goed' };
  const on = dutchDate(days.at(-1) ?? 0);
  const placed =
    postcode === undefined ? undefined : directory.territory.byPostcode(postcode, undefined, on);
  if (!placed) return { step: 'gebied', outcome: 'afhankelijk' };
  const municipality = { code: placed.municipality, name: placed.name };
  const isOwn = placed.municipality === mailbox.municipality;
  return { step: 'gebied', outcome: isOwn ? 'goed' : 'niet', municipality };
}

function deliveryStep({ delivery: { fault, lacksKey } }: StepsInput): StepAnswer {
  if (lacksKey) {
    const { code, help } = PROBLEMS.encryptionKeyMissing;
    return { step: 'bezorging', outcome: 'niet', code, help };
  }
  if (fault === undefined) return { step: 'bezorging', outcome: 'goed' };
  return { step: 'bezorging', outcome: 'niet', code: fault, help: DELIVERY_REASONS[fault].help };
}
