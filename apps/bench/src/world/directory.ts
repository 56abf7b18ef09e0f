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
}

const PRISON_SERVICE = '00000099000000001000';
const ROTTERDAM = '00000099000000599000';
const TYPES = ['begonnen', 'gewijzigd'].map((what) => `nl.reintegratie.detenties.${what}.v1`);
/** Of the municipality of the return, in the order in which they are added. */
const MUNICIPAL = ['gemeente.coordinator', 'gemeente.inkomen', 'schuldhulpverlening'];
const SINCE = '2024-01-01';
const GROUND = 'Pbw 18a';

interface Mailbox {
  readonly oin: string;
  readonly role: string;
}

/** Writes the three files of a directory; JSON is YAML too. */
export async function writeDirectory(folder: string, wish: DirectoryWish): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, rows] of Object.entries(makeDirectoryFiles(wish))) {
    await writeFile(join(folder, `${name}.yaml`), JSON.stringify({ [name]: rows }));
  }
}

export function makeDirectoryFiles({ recipients, organisations }: DirectoryWish) {
  const municipal = MUNICIPAL.slice(0, recipients).map((role) => ({ oin: ROTTERDAM, role }));
  const national = numbered(recipients - municipal.length, 1, 'reclassering');
  const others = organisations - 2 - national.length;
  invariant(others >= 0, 'the recipients are organisations too');
  const bystanders = numbered(others, 100_000, 'zorgaanbieder');
  const mailboxes = [...municipal, ...national, ...bystanders];
  return {
    organisations: [
      { oin: PRISON_SERVICE, name: 'Dienst Justitiële Inrichtingen', active: true },
      {
        oin: ROTTERDAM,
        name: 'Gemeente Rotterdam',
        active: true,
        municipality: '0599',
        mailboxes: municipal.map(({ role }) => ({ role, lane: 'reintegratie' })),
      },
      ...[...national, ...bystanders].map(({ oin, role }) => ({
        oin,
        name: `Proef ${oin}`,
        active: true,
        mailboxes: [{ role, lane: 'reintegratie' }],
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
      channel: 'pull',
    })),
  };
}

const idOf = ({ oin, role }: Mailbox): string => `${oin}.${role.toLowerCase()}`;

/** OINs with the prefix of tests, one organisation each. */
const numbered = (count: number, from: number, role: string): readonly Mailbox[] =>
  Array.from({ length: Math.max(0, count) }, (_, at) => ({
    oin: `00000099${String(500_000_000 + from + at)}000`,
    role,
  }));
