// Answers: the router was away and 35,000 messages wait; when is it level again? From the start of
// its process: opening, joining the group and warming up are part of the wait.
import { spreadOf } from '../measure/statistics.js';
import { below, type Measured } from '../report/measured.js';
import { installationOf, requireReleased, type Bench } from './bench.js';
import { cpuEach, drainOnce, fill } from './route.js';

const MESSAGES = 35_000;
const PARTITIONS = 24;
const GOAL_S = 10;

export async function measureBacklog(bench: Bench): Promise<readonly Measured[]> {
  const wish = { recipients: 1, organisations: 10 };
  const installation = await installationOf(bench, 'backlog', PARTITIONS, wish);
  try {
    const gateway = await installation.start('gateway');
    await fill(bench, installation, MESSAGES, 0);
    const { drained, peak } = await drainOnce(bench, installation, MESSAGES);
    const seconds = drained.secondsInAll;
    await gateway.stop();
    await requireReleased(installation, MESSAGES);
    return [
      {
        part: 'backlog',
        what: `${MESSAGES.toLocaleString('en')} messages, ${PARTITIONS} partitions`,
        unit: 's',
        rounds: 1,
        sluis: spreadOf([seconds]),
        cpu: cpuEach([drained], 1),
        peakMemory: peak,
        goal: below(seconds, GOAL_S, ' s'),
      },
    ];
  } finally {
    await installation.close();
  }
}
