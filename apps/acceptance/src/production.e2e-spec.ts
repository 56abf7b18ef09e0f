// Answers: can an organisation of its own, with its own certificates and two administrators, bring
// Sluis into production with the commands alone, and does every short cut end in a refusal?
import { jest } from '@jest/globals';
import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFile } from '#platform';

interface Ended {
  readonly status: number;
  readonly output: string;
}

jest.setTimeout(60_000);

const OIN = { sluis: '00000003123456780000', dji: '00000003876543210000' };

describe('an installation of its own', () => {
  let folder: string;

  const sluis = (...words: string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const program = [projectFile('dist/apps/cli/src/main.js'), ...words];
      execFile(process.execPath, program, { cwd: folder }, (error, stdout, stderr) => {
        const status = error ? Number(error.code ?? 1) : 0;
        resolve({ status, output: `${stdout}${stderr}` });
      });
    });
  const done = async (...words: string[]): Promise<string> => {
    const { status, output } = await sluis(...words);
    if (status !== 0)
      throw new TypeError(`sluis ${words.join(' ')} ended with ${status}: ${output}`);
    return output;
  };
  const sign = (what: string, as: string): Promise<Ended> =>
    what === 'anchors'
      ? sluis('anchors', 'sign', '--file', 'certs/ca.pem', ...signing(what, as))
      : what === 'policy'
        ? sluis(
            'policy',
            'sign',
            '--folder',
            projectFile('policies/national'),
            ...signing(what, as),
          )
        : sluis('directory', 'sign', '--what', what, ...FOLDERS, ...signing(what, as));

  const FOLDERS = ['--folder', 'directory', '--territory', 'territory'];
  const signing = (what: string, as: string): string[] => {
    const key = `data/administrators/${as}.pem`;
    const looked = as === 'goedkeurder' ? ['--first', '--yes'] : [];
    return ['--as', as, '--key', key, '--out', `${what}.json`, ...looked];
  };
  const CONFIG = ['--config', 'sluis.yaml'];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluis-production-'));
    await cp(projectFile('examples/directory'), join(folder, 'directory'), { recursive: true });
    await cp(projectFile('examples/territory'), join(folder, 'territory'), { recursive: true });
    for (const file of ['organisations', 'agreements', 'subscriptions']) {
      const path = join(folder, 'directory', `${file}.yaml`);
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replaceAll('00000099000000001000', OIN.dji));
    }
    await done('certs', 'init', '--name', 'Proefautoriteit');
    const server = ['--name', 'Sluis', '--oin', OIN.sluis, '--use', 'both', '--dns', 'localhost'];
    await done('certs', 'issue', ...server, '--out', 'sluis');
    await done('certs', 'issue', '--name', 'DJI', '--oin', OIN.dji, '--out', 'dji');
    await writeFile(
      join(folder, 'sluis.yaml'),
      `environment: production
dataFolder: data
gateway: { port: 0, instance: p1, oin: '${OIN.sluis}', name: Sluis }
operations: { port: 0 }
tls:
  certificateFile: certs/sluis/cert.pem
  keyFile: certs/sluis/key.pem
  anchorsFile: certs/ca.pem
  revocationFiles: [certs/crl.pem]
`,
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('does not start before its keys were made', async () => {
    const { status, output } = await sluis('start', ...CONFIG);
    expect(status).toBe(78);
    expect(output).toMatch(/ontvangst/);
  });

  it('does not start before signed bundles are in force, and says which', async () => {
    await done('init', ...CONFIG);
    const { status, output } = await sluis('start', ...CONFIG);
    expect(status).toBe(78);
    expect(output).toMatch(/directory: .*\n.*territory: .*\n.*policy: .*\n.*anchors: /);
  });

  it('refuses a bundle with one signature', async () => {
    for (const what of ['anchors', 'territory', 'directory', 'policy']) {
      expect((await sign(what, 'opsteller')).status).toBe(0);
    }
    const { status, output } = await sluis('directory', 'activate', 'directory.json', ...CONFIG);
    expect(status).toBe(1);
    expect(output).toMatch(/author and approver/);
  });

  it('refuses a bundle whose content changed after it was signed', async () => {
    for (const what of ['anchors', 'territory', 'directory', 'policy']) {
      expect((await sign(what, 'goedkeurder')).status).toBe(0);
    }
    const text = await readFile(join(folder, 'directory.json'), 'utf8');
    await writeFile(
      join(folder, 'forged.json'),
      text.replace('Gemeente Tilburg', 'Gemeente Breda'),
    );
    const { status, output } = await sluis('directory', 'activate', 'forged.json', ...CONFIG);
    expect(status).toBe(1);
    expect(output).toMatch(/digest/);
  });

  it('starts once all four are in force, and carries a message', async () => {
    await done('anchors', 'activate', 'anchors.json', ...CONFIG);
    await done('directory', 'activate', 'territory.json', ...CONFIG);
    await done('directory', 'activate', 'directory.json', ...CONFIG);
    await done('policy', 'activate', 'policy.json', ...CONFIG);
    const server = spawn(
      process.execPath,
      [projectFile('dist/apps/cli/src/main.js'), 'start', ...CONFIG],
      { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    try {
      const port = await portOf(server.stdout);
      const message = projectFile('examples/messages/03-begin-milan.json');
      const bytes = (await readFile(message, 'utf8')).replace('00000099000000001000', OIN.dji);
      await writeFile(join(folder, 'message.json'), bytes);
      const to = ['--certs', 'certs/dji', '--url', `https://localhost:${port}`];
      expect(await done('send', ...to, 'message.json')).toMatch(/accepted/);
      // A second one on the same port must end, or no supervisor would ever try again.
      expect((await sluis('start', ...CONFIG, '--set', `gateway.port=${port}`)).status).toBe(71);
      const refused = await sluis('send', ...to, message);
      expect(refused.status).toBe(1);
      expect(refused.output).toMatch(/bron-niet-van-u/);
    } finally {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    expect(server.exitCode).toBe(0);
    expect(await done('evidence', 'verify', ...CONFIG)).toMatch(/whole and unchanged/);
  });

  it('refuses to start with another key than the store has seen', async () => {
    const key = join(folder, 'data/keys/index.key');
    await rm(key);
    await done('init', ...CONFIG);
    const { status, output } = await sluis('start', ...CONFIG);
    expect(status).toBe(78);
    expect(output).toMatch(/index: the key that this store was started with/);
  });
});

/** The port from the log line that says where partners are listened for. */
function portOf(stdout: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stdout.on('data', (chunk: Buffer) => {
      text += String(chunk);
      const port = /"address":"[^"]*:(\d+)","message":"listening for partners"/.exec(text)?.[1];
      if (port && text.includes('sluis is ready')) resolve(port);
    });
    stdout.once('end', () => reject(new TypeError(`the server did not start: ${text}`)));
  });
}
