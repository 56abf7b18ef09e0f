// Answers: who takes part in the random histories? An organisation of every role, twice where one
// could get what is meant for the other, and with an agreement and a subscription for everything:
// so nothing but rules and routing keeps a message from anybody.
import { catalogue, type Lane } from '#contracts';
import {
  makeBundle,
  type Agreement,
  type Bundle,
  type DirectoryContent,
  type OrganisationRow,
  type SubscriptionRow,
} from '#directory';

export interface City {
  readonly code: string;
  readonly oin: string;
  /** First and last postcode4 of the examples' territory. */
  readonly from: number;
  readonly to: number;
}

export const CITIES: readonly City[] = [
  { code: '0599', oin: '00000099000000599000', from: 3011, to: 3089 },
  { code: '0344', oin: '00000099000000344000', from: 3511, to: 3585 },
  { code: '0855', oin: '00000099000000855000', from: 5011, to: 5049 },
  { code: '0014', oin: '00000099000000014000', from: 9711, to: 9747 },
];

export interface Mailbox {
  readonly id: string;
  readonly oin: string;
  readonly role: string;
  readonly lane: Lane;
  readonly municipality: string | undefined;
}

/** Organisations without a municipality, by role. */
const NATIONWIDE: Readonly<Record<string, readonly string[]>> = {
  gevangeniswezen: ['00000099000000001000'],
  reclassering: ['00000099000000003000'],
  woningcorporatie: ['00000099000000004000', '00000099000000004100'],
  zorgaanbieder: ['00000099000000007000', '00000099000000007100'],
  vrijwilligersorganisatie: ['00000099000000006000', '00000099000000006100'],
};
const MUNICIPAL = [
  'gemeente.coordinator',
  'gemeente.inkomen',
  'schuldhulpverlening',
  'gemeente.burgemeester',
];

const laneOf = (role: string): Lane =>
  role === 'gemeente.burgemeester' ? 'openbareorde' : 'reintegratie';

const mailbox = (oin: string, role: string, municipality?: string): Mailbox => {
  const lane = laneOf(role);
  return { id: `${oin}/${role}/${lane}`, oin, role, lane, municipality };
};

export const MAILBOXES: readonly Mailbox[] = [
  ...Object.entries(NATIONWIDE).flatMap(([role, oins]) => oins.map((oin) => mailbox(oin, role))),
  ...CITIES.flatMap(({ oin, code }) => MUNICIPAL.map((role) => mailbox(oin, role, code))),
];

export const mailboxById = new Map(MAILBOXES.map((one) => [one.id, one]));

/** The basic condition that opens a role to a person (P4); none: the role needs no such thing. */
export const CONDITION_OF: Readonly<Record<string, string>> = {
  'gemeente.inkomen': 'werkEnInkomen',
  woningcorporatie: 'onderdak',
  zorgaanbieder: 'zorg',
  schuldhulpverlening: 'schulden',
  vrijwilligersorganisatie: 'sociaalNetwerk',
};

/** Who gets a referral or, but for debt counselling, a consent. */
export const PARTNERS: readonly Mailbox[] = MAILBOXES.filter(
  ({ role }) => role in CONDITION_OF && role !== 'gemeente.inkomen',
);

const ROLES = new Set(MAILBOXES.map(({ role }) => role));

/** Every type that a partner can send, and by which of its roles; what Sluis itself says is not among them. */
export const MESSAGES = catalogue
  .all()
  .filter(({ kind }) => kind === 'bericht')
  .map((type) => ({ type, senders: (type.entry['senders'] ?? []) as readonly string[] }))
  .filter(({ senders }) => senders.some((role) => ROLES.has(role)));

const AGREED = { from: '2024-01-01', ground: 'proef' } as const;

export function directoryOfAll(): Bundle {
  const organisations = [...Map.groupBy(MAILBOXES, ({ oin }) => oin)].map(
    ([oin, own]): OrganisationRow => ({
      oin,
      name: oin,
      active: true,
      ...(own[0]?.municipality === undefined ? {} : { municipality: own[0].municipality }),
      mailboxes: own.map(({ role, lane }) => ({ role, lane })),
    }),
  );
  const content: DirectoryContent = {
    organisations,
    agreements: MAILBOXES.flatMap(agreementsOf),
    subscriptions: MAILBOXES.map(({ id, lane }): SubscriptionRow => {
      return { id, mailbox: id, types: typesOf(lane), channel: 'pull' };
    }),
  };
  return makeBundle('directory', content);
}

const typesOf = (lane: Lane): readonly string[] =>
  MESSAGES.filter(({ type }) => type.lane === lane).map(({ type }) => type.name);

function agreementsOf({ id, oin, role, lane }: Mailbox): readonly Agreement[] {
  const sent = MESSAGES.filter(({ senders }) => senders.includes(role)).map(
    ({ type }) => type.name,
  );
  const receives: Agreement = {
    ...AGREED,
    id: `${id} ontvangt`,
    oin,
    direction: 'receive',
    role,
    types: typesOf(lane),
  };
  if (sent.length === 0) return [receives];
  return [receives, { ...AGREED, id: `${id} zendt`, oin, direction: 'send', types: sent }];
}
