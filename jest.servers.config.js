// Answers: which tests need a real Kafka or PostgreSQL? `npm run test:servers` runs them, one file at a
// time: every file starts the servers it needs and stops them again.
import base from './jest.config.js';

export default {
  ...base,
  testRegex: '.*\\.server-spec\\.ts$',
  testTimeout: 60_000,
  maxWorkers: 1,
};
