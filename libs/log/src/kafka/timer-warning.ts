// Answers: how is the one false warning of kafkajs kept from people? It sets a timer for a moment in
// the past at every connection, and Node 24 says so; every other warning is printed as before.
import process from 'node:process';

const PLACE = /[\\/]kafkajs[\\/]src[\\/]network[\\/]requestQueue[\\/]/;
/** The name of Node's own listener, the one that prints. */
const PRINTER = 'onWarning';

export const isFalseWarning = (warning: Error): boolean =>
  warning.name === 'TimeoutNegativeWarning' && PLACE.test(warning.stack ?? '');

/** May be called again; when Node prints no warnings there is nothing to do. */
export function hideFalseWarning(): void {
  for (const printer of process.listeners('warning')) {
    if (printer.name !== PRINTER) continue;
    process.removeListener('warning', printer);
    process.on('warning', (warning) => {
      if (!isFalseWarning(warning)) printer.call(process, warning);
    });
  }
}
