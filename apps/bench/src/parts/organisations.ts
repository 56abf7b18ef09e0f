// Answers: what does a message cost when 10,000 organisations take part instead of 10? Both side by
// side in the same rounds; the message, its one recipient and the rules are the same.
import { ratios, spreadOf } from '../measure/statistics.js';
import type { Drained } from '../measure/drain.js';
import type { Measured } from '../report/measured.js';
import type { Installation } from '../world/installation.js';
import { installationOf, requireReleased, type Bench } from './bench.js';
import { cpuEach, drainOnce, fill } from './route.js';

const FEW = 10;
const MANY = 10_000;
const MESSAGES = 5_000;
const GOAL = 1.1;

interface Side {
  readonly organisations: number;
  readonly installation: Installation;
  readonly rounds: Drained[];
  peak: number;
}

export async function measureOrganisations(bench: Bench): Promise<readonly Measured[]> {
  const sides: Side[] = [];
  try {
    for (const organisations of [FEW, MANY]) {
      const wish = { recipients: 1, organisations };
      const installation = await installationOf(bench, `organisations-${organisations}`, 4, wish);
      // It stays: one that starts while no router signs checkpoints is rightly not ready.
      await installation.start('gateway');
      sides.push({ organisations, installation, rounds: [], peak: 0 });
    }
    for (let round = 0; round < bench.rounds; round += 1) {
      for (const side of sides) await oneRound(bench, side, round);
    }
    for (const { installation } of sides) {
      await requireReleased(installation, MESSAGES * bench.rounds);
    }
    return told(sides);
  } finally {
    for (const { installation } of sides) await installation.close();
  }
}

async function oneRound(bench: Bench, side: Side, round: number): Promise<void> {
  await fill(bench, side.installation, MESSAGES, round);
  const { drained, peak } = await drainOnce(bench, side.installation, MESSAGES);
  side.rounds.push(drained);
  side.peak = Math.max(side.peak, peak);
}

/** Seconds per message, many against few. */
function told(sides: readonly Side[]): readonly Measured[] {
  const slowness = sides.map(({ rounds }) => rounds.map((one) => one.seconds / one.messages));
  const [few = [], many = []] = slowness;
  const ratio = spreadOf(ratios(many, few));
  return sides.map(({ organisations, rounds, peak }) => ({
    part: 'organisations',
    what: `1→1 with ${organisations.toLocaleString('en')} in the directory`,
    unit: 'messages/s',
    rounds: rounds.length,
    sluis: spreadOf(rounds.map(({ messages, seconds }) => messages / seconds)),
    cpu: cpuEach(rounds, 1),
    peakMemory: peak,
    ...(organisations === MANY
      ? {
          ratio,
          goal: { text: `≤ ${GOAL} × the time with ${FEW}`, met: ratio.median <= GOAL },
        }
      : {}),
  }));
}
