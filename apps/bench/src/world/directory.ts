// Answers: who takes part while we measure? The prison service that sends, Rotterdam that hears every
// message of the load, as many more recipients as a fan-out asks for, and bystanders.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { invariant } from '#kernel';

export interface DirectoryWish {
  /** Mailboxes that hear every message. */
  readonly recipients: number;
  /** Organisations in all, those without any part in the load included. */
  readonly organisations: number;
  /** Ports on this machine: each recipient is then an organisation of its own, and pushed to. */
  readonly pushedTo?: readonly number[];
}

export const PRISON_SERVICE = '00000099000000001000';
const ROTTERDAM = '00000099000000599000';
const TYPES = ['begonnen', 'gewijzigd'].map((what) => `nl.reintegratie.detenties.${what}.v1`);
/** Of the municipality of the return, in the order in which they are added. */
const COORDINATOR = 'gemeente.coordinator';
const MUNICIPAL = [COORDINATOR, 'gemeente.inkomen', 'schuldhulpverlening'];
const SINCE = '2024-01-01';
const GROUND = 'Pbw 18a';

const NATIONAL_ROLE = 'reclassering';
const BYSTANDER_ROLE = 'zorgaanbieder';

export interface Mailbox {
  readonly oin: string;
  readonly role: string;
}

/** The recipient at this place, where all of them are organisations of their own. */
export const recipientAt = (at: number): Mailbox =>
  at === 0 ? { oin: ROTTERDAM, role: COORDINATOR } : { oin: oinOf(at), role: NATIONAL_ROLE };

/** Writes the three files of a directory; JSON is YAML too. */
export async function writeDirectory(folder: string, wish: DirectoryWish): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, rows] of Object.entries(makeDirectoryFiles(wish))) {
    await writeFile(join(folder, `${name}.yaml`), JSON.stringify({ [name]: rows }));
  }
}

export function makeDirectoryFiles({ recipients, organisations, pushedTo }: DirectoryWish) {
  const roles = MUNICIPAL.slice(0, pushedTo ? 1 : recipients);
  const municipal = roles.map((role) => ({ oin: ROTTERDAM, role }));
  const national = numbered(recipients - municipal.length, 1, NATIONAL_ROLE);
  const others = organisations - 2 - national.length;
  invariant(others >= 0, 'the recipients are organisations too');
  const bystanders = numbered(others, 100_000, BYSTANDER_ROLE);
  const mailboxes = [...municipal, ...national, ...bystanders];
  return {
    organisations: [
      { oin: PRISON_SERVICE, name: 'Dienst Justitiële Inrichtingen', active: true },
      {
        oin: ROTTERDAM,
        name: 'Gemeente Rotterdam',
        active: true,
        municipality: '0599',
        mailboxes: municipal.map(({ role }, at) => ({
          role,
          lane: 'reintegratie',
          ...addressOf(pushedTo?.[at]),
        })),
      },
      ...[...national, ...bystanders].map(({ oin, role }, at) => ({
        oin,
        name: `Proef ${oin}`,
        active: true,
        mailboxes: [
          { role, lane: 'reintegratie', ...addressOf(pushedTo?.[municipal.length + at]) },
        ],
      })),
    ],
    agreements: [
      {
        id: 'verzender',
        oin: PRISON_SERVICE,
        direction: 'send',
        types: TYPES,
        from: SINCE,
        ground: GROUND,
      },
      ...mailboxes.map(({ oin, role }) => ({
        id: idOf({ oin, role }),
        oin,
        direction: 'receive',
        role,
        types: TYPES,
        from: SINCE,
        ground: GROUND,
      })),
    ],
    subscriptions: mailboxes.map(({ oin, role }) => ({
      id: idOf({ oin, role }),
      mailbox: `${oin}/${role}/reintegratie`,
      types: TYPES,
      channel: pushedTo && role !== BYSTANDER_ROLE ? 'push' : 'pull',
    })),
  };
}

const idOf = ({ oin, role }: Mailbox): string => `${oin}.${role.toLowerCase()}`;

const addressOf = (port: number | undefined) =>
  port === undefined ? {} : { push: { host: 'localhost', port, path: '/' } };

/** OINs with the prefix of tests, one organisation each. */
const numbered = (count: number, from: number, role: string): readonly Mailbox[] =>
  Array.from({ length: Math.max(0, count) }, (_, at) => ({
    oin: oinOf(from + at),
    role,
  }));

const oinOf = (number: number): string => `00000099${String(500_000_000 + number)}000`;
