import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFile } from '#platform';
import { readBundles } from '../../../sluis/src/configuration/bundle-files.js';
import { writeDirectory } from './directory.js';

it.each([
  ['read', {}],
  ['pushed to', { pushedTo: Array.from({ length: 20 }, (_, at) => 40_000 + at) }],
])(
  'writes a directory that Sluis loads, with as many organisations as asked, of who is %s',
  async (_how, more) => {
    const folder = await mkdtemp(join(tmpdir(), 'sluis-directory-'));
    try {
      await writeDirectory(folder, { recipients: 20, organisations: 500, ...more });
      const read = await readBundles(
        {
          directoryFolder: folder,
          territoryFolder: projectFile('examples/territory'),
          policyFolder: projectFile('policies/national'),
        },
        Date.parse('2026-11-25T10:00:00Z'),
      );
      if (read.kind === 'refused') throw new Error(JSON.stringify(read.faults.slice(0, 5)));
      const directory = read.bundles.find(({ kind }) => kind === 'directory');
      expect(directory?.content).toMatchObject({ organisations: { length: 500 } });
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
