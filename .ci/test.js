// Answers: what does `npm test` run? Every test, those on a real Kafka and PostgreSQL too where this
// machine has what they need; where it has not, one line says what was left out. CI asks for all of
// them (`SERVER_TESTS=required`): there, nothing may be left out.
import process from 'node:process';
import { buildArgv, runCLI } from 'jest';
import { missingFor } from '../dist/deploy/servers/missing.js';

const WITH_SERVERS = ['--config', 'jest.servers.config.js'];

const words = process.argv.slice(2);
const missing = await missingFor('kafka', 'postgres', 'python');
const required = process.env.SERVER_TESTS === 'required';
let ran = 0;
let succeeded = await passes([]);
if (missing.length === 0) succeeded = (await passes([...WITH_SERVERS])) && succeeded;
else {
  const what = `the tests on a real Kafka and PostgreSQL; not found: ${missing.join(', ')}`;
  process.stderr.write(`\n${required ? 'failed' : 'left out'}: ${what}\n`);
  succeeded &&= !required;
}
process.exitCode = succeeded && ran > 0 ? 0 : 1;

/** Jest's own arguments go to both runs; a name that only one of them knows is no fault, one that neither knows is. */
async function passes(config) {
  const argv = await buildArgv([...config, ...words, '--passWithNoTests']);
  const { results } = await runCLI(argv, [process.cwd()]);
  ran += results.numTotalTests;
  return results.success;
}
