// Answers: does a form of the message log keep every promise of the port? Called from the medium
// spec beside each adapter, with two openings of one place, as two processes would have.
import type { Consumption, ConsumeOptions, MessageLog } from '#exchange';
import { faultPromises } from './log-faults.js';
import { orderPromises } from './log-order.js';
import type { Place } from './place.js';

/** Two openings of one place; what is opened or begun through here is closed after each test. */
export interface Logs {
  readonly log: MessageLog;
  readonly other: MessageLog;
  readonly place: Place<MessageLog>;
  open(this: void): Promise<MessageLog>;
  consume(this: void, from: MessageLog, options: ConsumeOptions): Promise<Consumption>;
}

export function messageLogSuite(form: string, makePlace: () => Promise<Place<MessageLog>>): void {
  describe(`message log (${form})`, () => {
    let logs: Logs | undefined;
    const openings: MessageLog[] = [];
    const consumptions: Consumption[] = [];

    beforeEach(async () => {
      const place = await makePlace();
      const open = async (): Promise<MessageLog> => {
        const one = await place.open();
        openings.push(one);
        return one;
      };
      const consume: Logs['consume'] = async (from, options) => {
        const consumption = await from.consume(options);
        consumptions.push(consumption);
        return consumption;
      };
      // At once: both may find an empty place and want to prepare it.
      const [log, other] = await Promise.all([open(), open()]);
      logs = { log, other, place, open, consume };
    });
    afterEach(async () => {
      await Promise.all(consumptions.splice(0).map((consumption) => consumption.stop()));
      await Promise.all(openings.splice(0).map((one) => one.close()));
      await logs?.place.remove();
      logs = undefined;
    });

    const opened = (): Logs => {
      if (!logs) throw new Error('the log is open while a test runs');
      return logs;
    };
    describe('order', () => orderPromises(opened));
    describe('faults', () => faultPromises(opened));
  });
}
