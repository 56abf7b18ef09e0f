// Answers: how does a process tell its operator what it does, without ever telling about whom? One
// JSON object per line with a fixed list of keys; what is not on the list is dropped and counted.
import pino, { type DestinationStream } from 'pino';
import { allowedFields, type LogFields } from './fields.js';
import { errorFields } from './error-fields.js';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export interface Logger {
  /** `message` is a fixed sentence of the code, never put together from data. */
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** Writes these fields with every line. */
  with(fields: LogFields): Logger;
  /** Keys and values refused so far, by this logger and all made from it. */
  dropped(): number;
}

export interface LoggerOptions {
  readonly level: LogLevel;
  /** Where lines go; standard output when absent. */
  readonly destination?: DestinationStream;
}

export function makeLogger({ level, destination }: LoggerOptions): Logger {
  const options = {
    level,
    base: null,
    messageKey: 'message',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const sink = destination ? pino(options, destination) : pino(options);
  let dropped = 0;
  const bound = (always: Readonly<Record<string, unknown>>): Logger => {
    const write =
      (at: LogLevel) =>
      (message: string, given: LogFields = {}): void => {
        const line = allowedFields(given);
        dropped += line.dropped;
        sink[at](
          {
            ...always,
            ...line.fields,
            ...('error' in given && { error: errorFields(given.error) }),
            ...(line.dropped > 0 && { dropped: line.dropped }),
          },
          message,
        );
      };
    return {
      debug: write('debug'),
      info: write('info'),
      warn: write('warn'),
      error: write('error'),
      with: (given) => {
        const more = allowedFields(given);
        dropped += more.dropped;
        return bound({ ...always, ...more.fields });
      },
      dropped: () => dropped,
    };
  };
  return bound({});
}
