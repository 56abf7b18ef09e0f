// Answers: how are the commands put together, and how does a command that fails end?
import { Command, CommanderError } from 'commander';
import { messageCommand } from './author/message.js';
import { certsCommand } from './certs/command.js';
import { completionCommand } from './completion.js';
import { demoCommand } from './demo/demo.js';
import { configCommand } from './operator/config.js';
import { initCommand } from './operator/init.js';
import { kafkaCommand } from './operator/kafka/command.js';
import { logCommand } from './operator/log/command.js';
import { keysCommand } from './operator/keys.js';
import { pushCommand } from './operator/push.js';
import { replayCommand } from './operator/replay.js';
import { startCommand } from './operator/start.js';
import { CommandFailed, EXIT } from './output/exit.js';
import { wrapped } from './output/print.js';
import { ackCommand } from './partner/ack.js';
import { explainCodeCommand } from './partner/explain.js';
import { inboxCommand } from './partner/inbox.js';
import { sendCommand } from './partner/send.js';
import { passportCommand, statusCommand } from './partner/status.js';
import { anchorsCommand } from './review/anchors.js';
import { directoryCommand } from './review/directory.js';
import { evidenceCommand } from './review/evidence.js';
import { policyCommand } from './review/policy.js';
import { retentionCommand } from './operator/retention.js';
import { erasuresCommand } from './review/erasures.js';
import { holdCommand, unroutedCommand } from './review/decide.js';
import { quarantineCommand } from './review/quarantine.js';
import { queueCommand } from './review/queue.js';
import { whyCommand } from './partner/why.js';
import { VERSION } from './version.js';

export function makeProgram(): Command {
  const program = new Command('sluis')
    .description('a gateway between organisations that may not simply talk to each other')
    .version(VERSION)
    .showHelpAfterError('(add --help for what can be typed here)')
    .addHelpText('after', EXIT_CODES);
  const commands = [
    sendCommand(),
    statusCommand(),
    inboxCommand(),
    ackCommand(),
    passportCommand(),
    whyCommand(),
    explainCodeCommand(),
    startCommand(),
    initCommand(),
    configCommand(),
    keysCommand(),
    logCommand(),
    kafkaCommand(),
    pushCommand(),
    replayCommand(),
    certsCommand(),
    directoryCommand(),
    policyCommand(),
    anchorsCommand(),
    messageCommand(),
    evidenceCommand(),
    queueCommand(),
    holdCommand(),
    unroutedCommand(),
    erasuresCommand(),
    retentionCommand(),
    quarantineCommand(),
    demoCommand(),
    completionCommand(program),
  ];
  for (const command of commands) program.addCommand(command);
  return withoutExit(program);
}

const EXIT_CODES = `
Exit status: 0 done; 1 Sluis said no, or what was checked is not right; 2 typed wrong;
3 no answer. The server itself ends with the codes of sysexits (78: configuration).`;

/** @returns the exit status */
export async function runCli(
  argv: readonly string[],
  status: typeof process.exitCode,
): Promise<number> {
  try {
    await makeProgram().parseAsync([...argv], { from: 'user' });
    return Number(process.exitCode ?? status ?? EXIT.ok);
  } catch (error) {
    return complain(error);
  }
}

function complain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof CommandFailed) {
    process.stderr.write(`sluis: ${error.message}\n`);
    for (const detail of error.details) process.stderr.write(`${wrapped(detail, 2, 4)}\n`);
    return error.status;
  }
  // The message of a foreign error may quote what it was given, so only its name is shown.
  const name = error instanceof Error ? error.name : 'unknown';
  process.stderr.write(`sluis: something went wrong in the command itself (${name})\n`);
  if (process.env['SLUIS_DEBUG'] && error instanceof Error)
    process.stderr.write(`${error.stack}\n`);
  return EXIT.refused;
}

function withoutExit(command: Command): Command {
  command.exitOverride();
  for (const child of command.commands) withoutExit(child);
  return command;
}
