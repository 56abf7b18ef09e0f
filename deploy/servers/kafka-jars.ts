// Answers: where are the broker's jars? Copied once by Maven, as pom.xml lists them, into a cache
// folder that a change of pom.xml replaces.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { projectFile } from '#platform';

const run = promisify(execFile);
const POM = 'deploy/servers/pom.xml';
const CACHE = 'node_modules/.cache/sluis-kafka';
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** Whether `kafkaJars` needs no Maven any more. */
export const haveKafkaJars = async (): Promise<boolean> => existsSync(await folderOfJars());

/** The folder with every jar a broker needs; the first call fetches 43 MB from Maven Central. */
export async function kafkaJars(): Promise<string> {
  const folder = await folderOfJars();
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  // Complete or not there: two starts at once do not see each other's half.
  const fresh = await mkdtemp(`${folder}-`);
  await run('mvn', [
    '-q',
    '-B',
    '-f',
    projectFile(POM),
    COPY,
    `-DoutputDirectory=${join(fresh, 'lib')}`,
  ]);
  await rename(join(fresh, 'lib'), folder).catch((error: unknown) => {
    if (!existsSync(folder)) throw error;
  });
  await rm(fresh, { recursive: true, force: true });
  return folder;
}

async function folderOfJars(): Promise<string> {
  const pom = await readFile(projectFile(POM));
  const version = createHash('sha256').update(pom).digest('hex').slice(0, 12);
  return projectFile(`${CACHE}-${version}`);
}
