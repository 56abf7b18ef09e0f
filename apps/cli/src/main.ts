#!/usr/bin/env node
// Answers: which commands does `sluis` have? Partners' commands first, then the operator's, then
// those of who answers for it.
import module from 'node:module';
import process from 'node:process';

const MAJOR = 24;
if (Number(process.versions.node.split('.')[0]) < MAJOR) {
  process.stderr.write(
    `sluis needs Node ${MAJOR}: run it through npm (npx sluis …) after npm ci\n`,
  );
  process.exit(2);
}

// A command lives for a second, and half of that would be compiling what the last one compiled too.
module.enableCompileCache();

// Whoever reads our output may stop reading (`| head`); that is no fault of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { runCli } = await import('./cli.js');
process.exitCode = await runCli(process.argv.slice(2), process.exitCode);
