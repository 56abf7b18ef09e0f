// Answers: which mailboxes are pushed to in a test, and how does the directory say so?
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFile } from '#platform';

/** By folder of certs-example: what their mailbox is called in the example directory. */
export const PUSHED = {
  'gemeente-rotterdam': '00000099000000599000/gemeente.coordinator/reintegratie',
  'gemeente-utrecht': '00000099000000344000/gemeente.coordinator/reintegratie',
  reclassering: '00000099000000003000/reclassering/reintegratie',
} as const;

export type Pushed = keyof typeof PUSHED;

/** The example directory, with these ports on this machine. */
export async function pushedDirectory(
  to: string,
  ports: Readonly<Partial<Record<Pushed, number>>>,
  host = 'localhost',
): Promise<void> {
  await cp(projectFile('examples/directory'), to, { recursive: true });
  await rewrite(join(to, 'organisations.yaml'), (text) =>
    Object.entries(ports).reduce((done, [folder, port]) => {
      const [oin = '', role = ''] = PUSHED[folder as Pushed].split('/');
      const push = `push: { host: ${host}, port: ${port}, path: /sluis }`;
      return done.replace(
        new RegExp(`(oin: '${oin}'[^]*?- \\{ role: ${role}, lane: reintegratie) \\}`),
        `$1, ${push} }`,
      );
    }, text),
  );
  await rewrite(join(to, 'subscriptions.yaml'), (text) =>
    text
      .split(/\n(?=  - id: )/)
      .map((part) =>
        Object.keys(ports).some((folder) => part.includes(PUSHED[folder as Pushed]))
          ? part.replace('channel: pull', 'channel: push')
          : part,
      )
      .join('\n'),
  );
}

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
}
