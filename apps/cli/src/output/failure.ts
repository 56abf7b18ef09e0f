// Answers: what does a program read when a command fails? One JSON document on standard output
// where JSON was asked for; the text for people follows on standard error.
import type { Command } from 'commander';
import { CommandFailed } from './exit.js';
import { sayJson } from './print.js';

/** Wraps the action of a command that has `--json`. */
export const inJsonToo =
  <Given extends readonly unknown[]>(act: (...given: Given) => Promise<void>) =>
  async (...given: Given): Promise<void> => {
    try {
      await act(...given);
    } catch (error) {
      // Commander hands over the command itself behind what the action declares.
      const { json } = (given.at(-1) as Command).opts<{ readonly json?: boolean }>();
      if (json && error instanceof CommandFailed) sayJson(documentOf(error));
      throw error;
    }
  };

const documentOf = ({ status, message, details, obtained }: CommandFailed): object => ({
  error: { status, message, details },
  ...(obtained === undefined ? {} : { obtained }),
});
