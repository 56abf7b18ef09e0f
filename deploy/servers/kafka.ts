// Answers: how is a real Kafka broker brought up for tests and for trying? From Maven Central's jars
// on the Java of this machine, KRaft on one node.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import kafkajs from 'kafkajs';
import { projectFile } from '#platform';
import { hideFalseWarning } from '../../libs/log/src/kafka/timer-warning.js';
import type { InternalCa, InternalIdentity } from './internal-ca.js';
import { kafkaJars } from './kafka-jars.js';
import { BROKER, kafkaSettings, toProperties, type KafkaPlace } from './kafka-settings.js';
import { freePort, runServer, type RunningServer } from './server-process.js';

export interface KafkaServer {
  readonly process: RunningServer;
  /** `host:port` for the roles of Sluis, with certificates of the internal authority. */
  readonly broker: string;
  /** `host:port` for organisations, with certificates of certs-example. */
  readonly partnerBroker: string;
  /** PEM: who must have signed the broker's certificate towards the roles, and towards partners. */
  readonly ca: string;
  readonly partnerCa: string;
}

const run = promisify(execFile);
// The smallest broker that does the work: it shares the machine with what it tests.
const JAVA = ['-Xms128m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
const HOST = '127.0.0.1';
const QUIET = '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn';

export async function startKafka(folder: string, ca: InternalCa): Promise<KafkaServer> {
  hideFalseWarning();
  const classes = ['-cp', join(await kafkaJars(), '*')];
  const at = {
    internal: `${HOST}:${await freePort()}`,
    partners: `${HOST}:${await freePort()}`,
    controller: `${HOST}:${await freePort()}`,
  };
  const files = await writeKeys(folder, ca);
  const settings = join(folder, 'server.properties');
  await mkdir(files.data);
  await writeFile(settings, toProperties(kafkaSettings({ bind: HOST, at, ...files })));
  // One word: an id may begin with a dash, and would then be read as an option.
  const cluster = `--cluster-id=${randomBytes(16).toString('base64url')}`;
  const format = ['kafka.tools.StorageTool', 'format', cluster, '-c', settings];
  await run('java', [QUIET, ...classes, ...format], { cwd: folder });

  const operator = await ca.issue('sluis-beheer');
  const running = await runServer(
    {
      name: 'Kafka',
      command: 'java',
      args: [...JAVA, QUIET, ...classes, 'kafka.Kafka', settings],
      cwd: folder,
      logFile: join(folder, 'kafka.log'),
      ready: () => answers(at.internal, operator),
    },
    { stop: 'SIGTERM', crash: 'SIGKILL' },
  );
  return {
    process: running,
    broker: at.internal,
    partnerBroker: at.partners,
    ca: ca.certificate,
    partnerCa: await readFile(files.partnerCa, 'utf8'),
  };
}

async function writeKeys(folder: string, ca: InternalCa): Promise<Omit<KafkaPlace, 'bind' | 'at'>> {
  const example = (name: string): string => projectFile(`certs-example/${name}`);
  const put = async (name: string, ...texts: string[]): Promise<string> => {
    await writeFile(join(folder, name), texts.join(''), { mode: 0o600 });
    return join(folder, name);
  };
  const own = await ca.issue(BROKER);
  const towardsPartners = [example('sluis/key.pem'), example('sluis/cert.pem')];
  const texts = await Promise.all(towardsPartners.map((file) => readFile(file, 'utf8')));
  return {
    data: join(folder, 'data'),
    internalKeys: await put('internal-keys.pem', own.key, own.cert),
    partnerKeys: await put('partner-keys.pem', ...texts),
    internalCa: await put('internal-ca.pem', ca.certificate),
    partnerCa: example('ca.pem'),
  };
}

/** Whether the broker is the one with our authority, and leads itself. @throws when not, or not yet */
export async function answers(broker: string, identity: InternalIdentity): Promise<void> {
  const admin = new kafkajs.Kafka({
    brokers: [broker],
    ssl: { ...identity },
    logLevel: kafkajs.logLevel.NOTHING,
    retry: { retries: 0 },
  }).admin();
  try {
    await admin.connect();
    await admin.describeCluster();
  } finally {
    await admin.disconnect();
  }
}
