// Answers: what does the directory say about an OIN, a mailbox, an agreement or a subscription at a
// moment? A snapshot that never changes; every question is one look-up, however many organisations
// there are.
import { canonical, dutchDate, sha256, type Millis } from '#kernel';
import { keysOn, readKey } from '../keys/keys.js';
import { inForce } from '../period.js';
import type {
  Agreement,
  Directory,
  DirectoryContent,
  Mailbox,
  Organisation,
  OrganisationRow,
  Protection,
  Subscription,
  SubscriptionRow,
  Territory,
} from '../model.js';

export const mailboxId = (oin: string, role: string, lane: string): string =>
  `${oin}/${role}/${lane}`;

export function makeDirectory(content: DirectoryContent, territory: Territory): Directory {
  const organisations = content.organisations.map(organisationOf);
  const mailboxes = organisations.flatMap((one) => one.mailboxes);
  const byOin = new Map(organisations.map((one) => [one.oin, one]));
  const byId = new Map(mailboxes.map((one) => [one.id, one]));
  const open = mailboxes.filter((one) => byOin.get(one.oin)?.active);
  const byPlace = groupBy(open, (one) => placeKey(one.role, one.lane, one.municipality));
  const agreements = agreementsByKey(content.agreements);
  const byParty = groupBy(content.agreements, ({ oin, role }) => partyKey(oin, role));
  const subscriptions = groupBy(content.subscriptions.map(subscriptionOf), (one) => one.mailbox);
  const widenings = new Map((content.widenings ?? []).map((one) => [one.id, one]));
  const today = rememberingLast(dutchDate);

  const agreed = (key: string, oin: string, at: Millis): Agreement | undefined =>
    byOin.get(oin)?.active
      ? agreements.get(key)?.find((one) => inForce(one, today(at)))
      : undefined;

  return {
    digest: sha256(canonical(content)),
    territory,
    organisation: (oin) => byOin.get(oin),
    organisations: () => organisations,
    mailbox: (id) => byId.get(id),
    mailboxes: () => mailboxes,
    agreementToSend: (oin, type, at) => agreed(agreementKey(oin, undefined, type), oin, at),
    agreementToReceive: ({ oin, role }, type, at) => agreed(agreementKey(oin, role, type), oin, at),
    signatureAsked: (oin, at) =>
      byParty.get(partyKey(oin, undefined))?.find((one) => one.signature && inForce(one, today(at)))
        ?.signature,
    protectionOf: ({ oin, role }, at) => protectionIn(byParty.get(partyKey(oin, role)), today(at)),
    keysOf: (oin, slot, at) => keysOn(byOin.get(oin)?.keys ?? [], slot, today(at)),
    mayTakePart: (oin, role, at) =>
      (byOin.get(oin)?.active ?? false) &&
      (byParty.get(partyKey(oin, role))?.some((one) => inForce(one, today(at))) ?? false),
    widening: (agreement) => widenings.get(agreement),
    maySpeakFor: (oin, source, at) =>
      oin === source ||
      (byOin.get(oin)?.delegations ?? []).some(
        (one) => one.oin === source && inForce(one, today(at)),
      ),
    subscriptions: (mailbox) => subscriptions.get(mailbox) ?? [],
    mailboxesFor: (role, lane, municipality) =>
      byPlace.get(placeKey(role, lane, municipality)) ?? [],
  };
}

function organisationOf(row: OrganisationRow): Organisation {
  const place = row.municipality === undefined ? {} : { municipality: row.municipality };
  const mailboxes: readonly Mailbox[] = (row.mailboxes ?? []).map(
    ({ role, lane, keyHashes, push }) => ({
      id: mailboxId(row.oin, role, lane),
      oin: row.oin,
      role,
      lane,
      ...place,
      keyHashes: keyHashes ?? [],
      ...(push === undefined ? {} : { push }),
    }),
  );
  const { oin, name, active, submissionTopic = false, delegations = [] } = row;
  const { brokerCertificates = [] } = row;
  const broker = { submissionTopic, brokerCertificates };
  // A row that is no key was refused with its file; in a bundle it opens nothing.
  const keys = (row.keys ?? []).flatMap((one) => readKey(oin, one) ?? []);
  return {
    oin,
    name,
    active,
    ...place,
    ...broker,
    delegations,
    mailboxes,
    ...(keys.length > 0 ? { keys } : {}),
  };
}

function protectionIn(agreements: readonly Agreement[] = [], on: string): Protection {
  const begun = agreements.filter(({ from }) => from <= on);
  const newest = (asks: (one: Agreement) => unknown) =>
    begun.filter(asks).toSorted((one, other) => other.from.localeCompare(one.from))[0];
  const signature = newest((one) => one.signature)?.signature?.[0];
  const encryption = newest((one) => one.encryption)?.encryption;
  return { ...(signature ? { signature } : {}), ...(encryption ? { encryption } : {}) };
}

const subscriptionOf = (row: SubscriptionRow): Subscription => ({
  ...row,
  postcodes: row.postcodes ?? [],
});

const placeKey = (role: string, lane: string, municipality: string | undefined): string =>
  `${role}/${lane}/${municipality ?? ''}`;

const partyKey = (oin: string, role: string | undefined): string => `${oin}/${role ?? ''}`;

const agreementKey = (oin: string, role: string | undefined, type: string): string =>
  `${partyKey(oin, role)}/${type}`;

function agreementsByKey(
  agreements: readonly Agreement[],
): ReadonlyMap<string, readonly Agreement[]> {
  const pairs = agreements.flatMap((agreement) =>
    agreement.types.map((type) => ({
      key: agreementKey(agreement.oin, agreement.role, type),
      agreement,
    })),
  );
  const grouped = groupBy(pairs, (pair) => pair.key);
  return new Map([...grouped].map(([key, found]) => [key, found.map((pair) => pair.agreement)]));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * A batch is judged at one moment, so the calendar is asked once for it instead of once per view.
 */
function rememberingLast(ask: (at: Millis) => string): (at: Millis) => string {
  let last: { readonly at: Millis; readonly answer: string } | undefined;
  return (at) => {
    if (last?.at !== at) last = { at, answer: ask(at) };
    return last.answer;
  };
}
