// Answers: which organisations of the example directory speak by Kafka in a test, on which topics, and
// how does the directory say so?
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeBundle, mailboxTopic, replyTopic, submissionTopic, type OwnTopic } from '#directory';
import { projectFile } from '#platform';
import { readDirectory, readTerritory } from '../../../sluis/src/configuration/bundle-files.js';

export const DJI = '00000099000000001000';
export const JUSTID = '00000099000000005000';

/** Mailboxes of the example directory that are read by Kafka here. */
export const BY_KAFKA = [
  mailbox('gemeente-rotterdam', '00000099000000599000', 'gemeente.coordinator'),
  mailbox('reclassering', '00000099000000003000', 'reclassering'),
  mailbox('woningcorporatie', '00000099000000004000', 'woningcorporatie'),
] as const;

export interface MailboxByKafka {
  /** Under certs-example. */
  readonly folder: string;
  readonly oin: string;
  readonly role: string;
  readonly id: string;
  readonly topic: string;
}

function mailbox(folder: string, oin: string, role: string): MailboxByKafka {
  const topic = mailboxTopic(oin, role);
  return { folder, oin, role, id: `${oin}/${role}/reintegratie`, topic };
}

/** What `sluis kafka init` would make for them. */
export const OWN_TOPICS: readonly OwnTopic[] = [
  ...[DJI, JUSTID].flatMap((oin): OwnTopic[] => [
    { kind: 'inzending', name: submissionTopic(oin), oin },
    { kind: 'ontvangst', name: replyTopic(oin), oin },
  ]),
  ...BY_KAFKA.map(({ oin, role }) => topicOf(oin, role)),
];

export function topicOf(oin: string, role: string): OwnTopic {
  const name = mailboxTopic(oin, role);
  return { kind: 'uit', name, oin, mailbox: `${oin}/${role}/reintegratie` };
}

/** Both senders have topics; of the mailboxes, those that are read by Kafka. */
function asHere(file: string, text: string): string {
  if (file === 'organisations.yaml') {
    return [DJI, JUSTID].reduce(
      (done, oin) =>
        done.replace(
          new RegExp(
            `(oin: '${oin}'\\n    name: [^\\n]+\\n    active: true)(?!\\n    submissionTopic)`,
          ),
          '$1\n    submissionTopic: true',
        ),
      text,
    );
  }
  if (file !== 'subscriptions.yaml') return text;
  return text
    .split(/\n(?=  - id: )/)
    .map((part) =>
      BY_KAFKA.some(({ id }) => part.includes(id))
        ? part.replace('channel: pull', 'channel: kafka')
        : part,
    )
    .join('\n');
}

export async function rewrite(
  folder: string,
  change: (file: string, text: string) => string,
): Promise<void> {
  for (const file of ['organisations.yaml', 'agreements.yaml', 'subscriptions.yaml']) {
    const path = join(folder, file);
    await writeFile(path, change(file, await readFile(path, 'utf8')));
  }
}

export async function bundleOf(folder: string) {
  const territory = await readTerritory(projectFile('examples/territory'));
  if (territory.kind === 'refused') throw new TypeError('the example territory is right');
  const read = await readDirectory(folder, territory.content, Date.now());
  if (read.kind === 'refused') throw new TypeError(JSON.stringify(read.faults));
  return makeBundle('directory', read.content);
}

/** The example directory, with these organisations on Kafka. */
export async function copyDirectory(to: string): Promise<void> {
  await cp(projectFile('examples/directory'), to, { recursive: true });
  await rewrite(to, asHere);
}
