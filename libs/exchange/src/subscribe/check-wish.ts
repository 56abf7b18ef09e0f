// Answers: may this mailbox have the subscription that it asks for? Whatever is wrong is refused with
// a code of its own and the places that are meant; a subscription narrows and never widens.
import type { Catalogue } from '#contracts';
import {
  isInOrder,
  mayHaveTopic,
  narrows,
  outsideOf,
  parseFilters,
  type Directory,
  type Mailbox,
  type Subscription,
} from '#directory';
import { dutchDate, LIMITS, refused, type Fault, type Millis, type Refused } from '#kernel';
import { isEverGiven, type RuleSet } from '#policy';

export interface Wish {
  readonly types: readonly string[];
  readonly postcodes: readonly string[];
  /** As they were sent; absent: none. */
  readonly filters?: unknown;
  readonly channel: Subscription['channel'];
}

export interface WishParts {
  readonly catalogue: Pick<Catalogue, 'type'>;
  readonly directory: () => Directory;
  readonly rules: () => RuleSet;
  /** What this installation offers: without a log on Kafka there are no topics. */
  readonly channels: readonly Subscription['channel'][];
}

export type Wished = Pick<Subscription, 'types' | 'postcodes' | 'filters' | 'channel'>;

export function checkWish(
  mailbox: Mailbox,
  wish: Wish,
  at: Millis,
  parts: WishParts,
): { readonly kind: 'wished'; readonly wished: Wished } | Refused {
  const fault =
    channelFault(mailbox, wish, parts) ??
    typesFault(mailbox, wish, parts) ??
    postcodesFault(mailbox, wish, at, parts);
  if (fault) return fault;
  const read = parseFilters(wish.filters ?? []);
  if (read.kind === 'refused') return read;
  const { types, postcodes, channel } = wish;
  const filters = read.filters.length > 0 ? { filters: read.filters } : {};
  return { kind: 'wished', wished: { types, postcodes, channel, ...filters } };
}

function channelFault(
  mailbox: Mailbox,
  { channel }: Wish,
  { channels }: WishParts,
): Refused | undefined {
  if (channel === 'push' && channels.includes('push') && mailbox.push === undefined) {
    return refused('sinkUnknown', [{ place: '/kanaal', expected: 'pull, or an address first' }]);
  }
  const possible = channels.filter((one) => mayHave(one, mailbox));
  if (possible.includes(channel)) return undefined;
  const expected = `what this mailbox can have: ${possible.join(', ')}`;
  return refused('parameterInvalid', [{ place: '/kanaal', expected }]);
}

const mayHave = (channel: Subscription['channel'], mailbox: Mailbox): boolean =>
  channel === 'kafka' ? mayHaveTopic(mailbox) : channel === 'pull' || mailbox.push !== undefined;

function typesFault(mailbox: Mailbox, { types }: Wish, parts: WishParts): Refused | undefined {
  const offered = new Set(
    parts
      .directory()
      .subscriptions(mailbox.id)
      .flatMap((one) => one.types),
  );
  const rules = parts.rules();
  return (
    faultsIn('/berichtsoorten', types, 'typeUnknown', 'a type of the catalogue', (type) => {
      return parts.catalogue.type(type) === undefined;
    }) ??
    faultsIn('/berichtsoorten', types, 'subscriptionTooWide', WITHIN, (type) => {
      return !offered.has(type);
    }) ??
    faultsIn('/berichtsoorten', types, 'subscriptionBeyondPolicy', RULED, (type) => {
      return !isEverGiven(rules, mailbox.role, type);
    })
  );
}

const WITHIN = 'what the directory lays down for you, or less';
const RULED = 'a type that some rule gives to your role';

function postcodesFault(
  mailbox: Mailbox,
  wish: Wish,
  at: Millis,
  parts: WishParts,
): Refused | undefined {
  const { postcodes } = wish;
  const directory = parts.directory();
  const backwards = faultsIn('/postcodes', postcodes, 'parameterInvalid', FORWARDS, (entry) => {
    return !isInOrder(entry);
  });
  if (backwards) return backwards;
  const { municipality } = mailbox;
  if (municipality !== undefined) {
    const on = dutchDate(at);
    const outside = new Set(outsideOf(municipality, postcodes, directory.territory, on));
    const expected = `postcodes of municipality ${municipality} only`;
    const fault = faultsIn('/postcodes', postcodes, 'postcodeOutside', expected, (_entry, index) =>
      outside.has(index),
    );
    if (fault) return fault;
  }
  const ceiling = directory.subscriptions(mailbox.id);
  const isWithin = (some: readonly string[]): boolean =>
    narrows({ ...wish, id: '', mailbox: mailbox.id, filters: [], postcodes: some }, ceiling);
  if (isWithin(postcodes)) return undefined;
  return (
    faultsIn('/postcodes', postcodes, 'subscriptionTooWide', WITHIN, (entry) => {
      return !isWithin([entry]);
    }) ?? refused('subscriptionTooWide', [{ place: '/postcodes', expected: WITHIN }])
  );
}

const FORWARDS = 'a range from low to high';

/** Every place in a list that is wrong in the same way; undefined: none is. */
function faultsIn(
  place: string,
  list: readonly string[],
  problem: Refused['problem'],
  expected: string,
  isWrong: (value: string, index: number) => boolean,
): Refused | undefined {
  const faults = list.flatMap((value, index): readonly Fault[] =>
    isWrong(value, index) ? [{ place: `${place}/${index}`, expected }] : [],
  );
  return faults.length > 0 ? refused(problem, faults.slice(0, LIMITS.faultsMax)) : undefined;
}
