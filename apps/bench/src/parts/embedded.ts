// Answers: what does Sluis do as it comes, with log and store in SQLite files and nothing else
// installed? Publishing, routing, and both in one process at 500 a second.
import { join } from 'node:path';
import { watchDrain } from '../measure/drain.js';
import { cpuBetween, cpuUse, peakMemory } from '../measure/processes.js';
import { spreadOf } from '../measure/statistics.js';
import type { Measured } from '../report/measured.js';
import { makeInstallation, type Installation } from '../world/installation.js';
import { requireReleased, type Bench } from './bench.js';
import { acceptToInbox } from './latency.js';
import { publishFigures, publishFor } from './publish.js';
import { cpuEach, fill, WARM_AFTER } from './route.js';

const PARTITIONS = 4;
const PUBLISH_MS = 4_000;
const CONNECTIONS = 64;
/** Besides what was published by the clock. */
const ROUTED = 12_000;

export async function measureEmbedded(bench: Bench): Promise<readonly Measured[]> {
  const make = (name: string): Promise<Installation> =>
    makeInstallation({
      folder: join(bench.folder, name),
      directory: { recipients: 1, organisations: 10 },
      settings: () => [`log.partitions=${PARTITIONS}`],
    });
  const apart = await make('embedded-apart');
  const whole = await make('embedded');
  try {
    const published = await publish(bench, apart);
    const routed = await route(bench, apart, published.messages);
    const both = await whole.start('gateway,router', bench.nodeOptions);
    const latency = await acceptToInbox(bench, whole, { sluis: [both.pid] });
    const memory = await peakMemory([both.pid]);
    await both.stop();
    return [
      published.result,
      routed,
      { part: 'embedded', ...latency, what: `${latency.what}, one process`, peakMemory: memory },
    ];
  } finally {
    await Promise.all([apart.close(), whole.close()]);
  }
}

/** Leaves every message in the log, and as many more as routing needs to be measured. */
async function publish(
  bench: Bench,
  installation: Installation,
): Promise<{ readonly messages: number; readonly result: Measured }> {
  const gateway = await installation.start('gateway', bench.nodeOptions);
  const wish = { connections: CONNECTIONS, run: 'warm', ms: PUBLISH_MS / 2 };
  const warm = await publishFor(bench, installation, wish);
  const before = await cpuUse({ gateway: [gateway.pid] });
  const published = await publishFor(bench, installation, {
    ...wish,
    run: 'publish',
    ms: PUBLISH_MS,
  });
  const cpu = cpuBetween(before, await cpuUse({ gateway: [gateway.pid] }));
  const memory = await peakMemory([gateway.pid]);
  await fill(bench, installation, ROUTED, 1);
  await gateway.stop();
  const result: Measured = {
    part: 'embedded',
    what: `publish, ${CONNECTIONS} connections`,
    ...publishFigures(published),
    cpu: { gateway: (cpu['gateway'] ?? 0) / published.messages },
    peakMemory: memory,
  };
  return { messages: warm.messages + published.messages + ROUTED, result };
}

async function route(
  bench: Bench,
  installation: Installation,
  messages: number,
): Promise<Measured> {
  const router = await installation.launch('router', bench.nodeOptions);
  const watched = watchDrain({
    done: () => installation.routed(),
    total: messages,
    warmAfter: WARM_AFTER,
    processes: { router: [router.pid] },
  });
  const [drained] = await Promise.all([watched, router.ready]);
  const memory = await peakMemory([router.pid]);
  await router.stop();
  await requireReleased(installation, messages);
  return {
    part: 'embedded',
    what: `route 1→1, ${PARTITIONS} partitions`,
    unit: 'messages/s',
    rounds: 1,
    sluis: spreadOf([drained.messages / drained.seconds]),
    cpu: cpuEach([drained], 1),
    peakMemory: memory,
  };
}
