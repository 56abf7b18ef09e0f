// Answers: can the operator move a stopped partition on, on a broker that deleted its records?
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { makeLogTopic } from '../../../deploy/servers/log-topic.js';
import { operatorOf } from '../../../deploy/servers/operator.js';
import { startServers, type Engines, type Servers } from '../../../deploy/servers/start-servers.js';
import { playLogSkip } from './log-skip/story.js';
import { makeInstallation, type Installation } from './world/installation.js';

const LOG = { topic: 'sluis.ingezonden', partitions: 24, group: 'sluis-router' };

let servers: Servers & Pick<Engines, 'kafka'>;
let admin: ReturnType<ReturnType<typeof operatorOf>['admin']>;
let installation: Installation;

beforeAll(async () => {
  servers = await startServers('kafka');
  await makeLogTopic(servers, LOG);
  admin = operatorOf(servers).admin();
  await admin.connect();
  const tls = `${servers.folder}/tls`;
  installation = await makeInstallation([
    'log.kind=kafka',
    `log.brokers=${servers.kafka.broker}`,
    `log.caFile=${tls}/ca.pem`,
    `log.certificateFile=${tls}/sluis-router/cert.pem`,
    `log.keyFile=${tls}/sluis-router/key.pem`,
  ]);
});
afterAll(async () => {
  await installation?.end();
  await admin?.disconnect();
  await servers?.stop();
});

it('goes on after the operator accepted what the broker deleted', async () => {
  await playLogSkip(installation, async () => {
    const offsets = await admin.fetchTopicOffsets(LOG.topic);
    const { partition, high } = offsets.find((one) => one.high !== '0') ?? {};
    expect(high).toBe('1');
    const partitions = [{ partition: partition ?? 0, offset: '1' }];
    await admin.deleteTopicRecords({ topic: LOG.topic, partitions });
    return partition ?? 0;
  });
}, 120_000);
