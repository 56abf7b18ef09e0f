import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSystemClock } from '#platform';
import { openSqliteStore } from '#store';
import { askSqlite, journeySuite } from '#testing';
import { startServers, type Engines, type Servers } from '../../../deploy/servers/start-servers.js';
import { startTopics, type KafkaTopics } from '../../log/src/kafka/test/kafka-topics.js';
import { postgresPlace } from '../../store/src/postgres/postgres-place.fixture.js';

let topics: KafkaTopics;
let database: Servers & Pick<Engines, 'postgres'>;

beforeAll(async () => {
  [topics, database] = await Promise.all([startTopics(), startServers('postgres')]);
});
afterAll(() => Promise.all([topics?.stop(), database?.stop()]));

const emptyLog = async () => topics.open(await topics.make());

journeySuite('Kafka and PostgreSQL', async () => {
  const place = await postgresPlace(database.postgres, database.folder);
  return {
    store: await place.open(),
    log: await emptyLog(),
    ask: place.ask,
    remove: place.remove,
  };
});

journeySuite('Kafka and SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-journeys-'));
  const file = join(folder, 'store.db');
  return {
    store: await openSqliteStore({ file, clock: makeSystemClock() }),
    ask: askSqlite(file),
    log: await emptyLog(),
    remove: () => rm(folder, { recursive: true }),
  };
});
