// Answers: which mailboxes does a relation look at, before agreement and subscription are asked?
import type { Directory, IsoDate, Mailbox, MunicipalityCode, Oin, Role } from '#directory';
import { ownCondition, type Relation } from '#policy';
import type {
  AddressFacts,
  RelationRoles,
  RoutingInput,
  RoutingTable,
  Unrouted,
} from '../model.js';
import { assignedPlace, LOCATE, locateReturn, type Locate } from './places.js';

/** What one relation looks at for one municipality, one organisation, or the whole country. */
export interface Candidates {
  readonly relation: Relation;
  readonly reason: string;
  readonly municipality?: MunicipalityCode;
  /** Postcode that subscriptions are held against. */
  readonly postcode?: string;
  /**
   * The message is for the municipality as such: a human gave it, another municipality handed the
   * case over, a law names it, or it asked itself. No postcode says which part of it should hear.
   */
  readonly isWhole?: boolean;
  /** What a referral is about. */
  readonly condition?: string;
  readonly owed: readonly Mailbox[];
  readonly offered: readonly Mailbox[];
  /** What it means that `owed` is empty; absent: nothing is owed here. */
  readonly whenEmpty?: Extract<Unrouted['code'], 'geen-gemeente' | 'geen-postbus'>;
}

/** What is the same for every relation of one message. */
export interface Asked {
  readonly input: RoutingInput;
  readonly directory: Directory;
  readonly table: RoutingTable;
  /** The day on which municipalities and postcodes are looked up. */
  readonly on: IsoDate;
}

export function candidates(relation: Relation, asked: Asked): readonly Candidates[] {
  const { input, directory, table } = asked;
  const roles = table.roles[relation];
  switch (relation) {
    case 'landelijk':
    case 'inrichting':
      return [nationwide(relation, input, directory, roles)];
    case 'toestemming':
      return byConsent(input, directory, roles);
    case 'verwijzing':
    case 'verwijzer':
      return byReferral(relation, input, directory, roles);
    case 'afzender':
      return bySubmission(input, directory, roles);
    case 'verzoeker':
      return byRequest(input, directory, roles);
    case 'bestemming': {
      const locate = table.originStandsIn.has(input.type) ? locateReturn : LOCATE.bestemming;
      return inMunicipality(relation, locate, asked);
    }
    case 'herkomst':
    case 'inrichtingsgemeente':
    case 'toetsadres':
    case 'aangewezenGemeente':
      return inMunicipality(relation, LOCATE[relation], asked);
  }
}

function inMunicipality(
  relation: keyof typeof LOCATE,
  locate: Locate,
  { input: { addresses, lane }, directory, table, on }: Asked,
): readonly Candidates[] {
  const roles = table.roles[relation];
  const assigned = assignedPlace(relation, addresses, directory.territory, on);
  const located = assigned ?? locate(addresses, directory.territory, on);
  if (located.kind === 'none') return [];
  if (located.kind === 'unknown') {
    const nobody = { relation, reason: relation, owed: [], offered: [] };
    return [{ ...nobody, ...whenOwed(roles, 'geen-gemeente') }];
  }
  const { municipality } = located.place;
  const at = (codes: readonly Role[]) =>
    codes.flatMap((role) => directory.mailboxesFor(role, lane, municipality));
  return [
    {
      relation,
      reason: `${located.rule} ${relation} ${municipality}`,
      municipality,
      ...(assigned || located.isWhole ? { isWhole: true } : {}),
      ...(located.postcode === undefined ? {} : { postcode: located.postcode }),
      owed: at(roles.owed),
      offered: at(roles.offered),
      ...whenOwed(roles),
    },
  ];
}

/** Pbw 18a(6): organisations that are not bound to a municipality: probation, the prison service. */
function nationwide(
  relation: 'landelijk' | 'inrichting',
  { lane, addresses }: RoutingInput,
  directory: Directory,
  roles: RelationRoles,
): Candidates {
  const nationally = (codes: readonly Role[]) =>
    codes.flatMap((role) => directory.mailboxesFor(role, lane, undefined));
  return {
    relation,
    reason: `Pbw18a ${relation}`,
    ...returnPostcode(addresses),
    owed: nationally(roles.owed),
    offered: nationally(roles.offered),
    ...whenOwed(roles),
  };
}

/**
 * P18: one consent names one organisation and one condition; its mailbox must be for that
 * condition.
 */
function byConsent(
  { lane, addresses }: RoutingInput,
  directory: Directory,
  roles: RelationRoles,
): readonly Candidates[] {
  return [...conditionsByOin(addresses.consents)].map(([oin, conditions]) => {
    const organisation = directory.organisation(oin);
    const named = (codes: readonly Role[]) =>
      (organisation?.active ? organisation.mailboxes : []).filter(
        (mailbox) =>
          mailbox.lane === lane &&
          codes.includes(mailbox.role) &&
          conditions.has(ownCondition(mailbox.role) ?? ''),
      );
    return {
      relation: 'toestemming' as const,
      reason: `P18 toestemming ${[...conditions].sort().join(' ')}`,
      ...returnPostcode(addresses),
      owed: named(roles.owed),
      offered: named(roles.offered),
      ...whenOwed(roles),
    };
  });
}

/**
 * P5: a referral names one organisation, in the role that deals with the condition it is about; the
 * answer goes to whoever referred. Neither has anything to do with postcodes.
 */
function byReferral(
  relation: 'verwijzing' | 'verwijzer',
  { lane, addresses: { verwijzing } }: RoutingInput,
  directory: Directory,
  roles: RelationRoles,
): readonly Candidates[] {
  if (!verwijzing) return [];
  const { partner, referrer, role, condition } = verwijzing;
  const organisation = directory.organisation(relation === 'verwijzing' ? partner : referrer);
  const isMeant = (code: Role) =>
    relation === 'verwijzer' || (code === role && ownCondition(code) === condition);
  const named = (codes: readonly Role[]) =>
    (organisation?.active ? organisation.mailboxes : []).filter(
      (mailbox) => mailbox.lane === lane && codes.includes(mailbox.role) && isMeant(mailbox.role),
    );
  return [
    {
      relation,
      reason: `P5 ${relation} ${condition}`,
      condition,
      owed: named(roles.owed),
      offered: named(roles.offered),
      ...whenOwed(roles),
    },
  ];
}

/** The answer to a request goes to the one mailbox that made it; another desk asked for nothing. */
function byRequest(
  { lane, addresses: { verzoeker } }: RoutingInput,
  directory: Directory,
  roles: RelationRoles,
): readonly Candidates[] {
  const mailbox = verzoeker === undefined ? undefined : directory.mailbox(verzoeker);
  const isMeant = (codes: readonly Role[]) =>
    mailbox?.lane === lane &&
    codes.includes(mailbox.role) &&
    directory.organisation(mailbox.oin)?.active === true
      ? [mailbox]
      : [];
  return [
    {
      relation: 'verzoeker',
      reason: 'P28 verzoeker',
      isWhole: true,
      owed: isMeant(roles.owed),
      offered: isMeant(roles.offered),
      ...whenOwed(roles),
    },
  ];
}

/** Nobody is owed to hear how a message stands: whoever wants to lays it down in the directory. */
function bySubmission(
  { lane, addresses: { afzender } }: RoutingInput,
  directory: Directory,
  roles: RelationRoles,
): readonly Candidates[] {
  if (!afzender) return [];
  const organisation = directory.organisation(afzender.oin);
  const offered = (organisation?.active ? organisation.mailboxes : []).filter(
    ({ role, lane: its }) =>
      its === lane && roles.offered.includes(role) && afzender.roles.includes(role),
  );
  return [{ relation: 'afzender', reason: 'afzender', isWhole: true, owed: [], offered }];
}

function conditionsByOin(consents: AddressFacts['consents']): ReadonlyMap<Oin, Set<string>> {
  const byOin = new Map<Oin, Set<string>>();
  for (const { oin, condition } of consents) {
    byOin.set(oin, (byOin.get(oin) ?? new Set()).add(condition));
  }
  return byOin;
}

const whenOwed = (
  roles: RelationRoles,
  whenEmpty: NonNullable<Candidates['whenEmpty']> = 'geen-postbus',
): Pick<Candidates, 'whenEmpty'> => (roles.owed.length > 0 ? { whenEmpty } : {});

/**
 * Who is not bound to a municipality may still subscribe to a region: that of the return, else of
 * the origin.
 */
function returnPostcode({ bestemming, herkomst }: AddressFacts): Pick<Candidates, 'postcode'> {
  const postcode = bestemming ? bestemming.postcode : herkomst?.postcode;
  return postcode === undefined ? {} : { postcode };
}
