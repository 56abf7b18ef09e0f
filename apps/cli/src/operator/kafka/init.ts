// Answers: how does the broker come to be as the directory says? The difference first, for a person
// to read; then, when that is asked, the change, with evidence.
import type { Store } from '#exchange';
import { planBroker, surveyBroker, type BrokerAdmin, type Plan } from '#log';
import { makeSystemClock, randomId } from '#platform';
import { carryOut } from '../../../../sluis/src/keeper/carry-out.js';
import { CommandFailed, EXIT } from '../../output/exit.js';
import { say, sayJson } from '../../output/print.js';
import {
  brokerSettings,
  refusedBy,
  withAdmin,
  type BrokerOptions,
  type BrokerSettings,
} from './connection.js';
import { withDirectory } from './in-force.js';
import { leftInWords, showPlan, summary } from './show-plan.js';
import { wishOf, type Closed } from './survey.js';

export interface InitOptions extends BrokerOptions {
  readonly dryRun?: boolean;
  readonly apply?: boolean;
  readonly json?: boolean;
}

export async function initBroker(options: InitOptions): Promise<void> {
  if (options.dryRun === options.apply) {
    throw new CommandFailed(EXIT.usage, 'give one of --dry-run and --apply', [
      '--dry-run: show what would change, and change nothing',
      '--apply: show it, and do it',
    ]);
  }
  const settings = brokerSettings(options);
  await withDirectory(settings, (configuration, store) =>
    withAdmin(settings, async (admin) => {
      const { wanted, closed } = await wishOf(settings, configuration);
      const found = await surveyBroker(admin, wanted);
      if (found.kind === 'refused') throw refusedBy(found.code, settings.identity);
      const plan = planBroker(wanted, found.value);
      tell(plan, closed, options);
      if (options.apply) await apply(plan, admin, store, settings);
      failWhereLeft(plan);
    }),
  );
}

function tell(plan: Plan, closed: readonly Closed[], { json, apply: doing }: InitOptions): void {
  if (json) return sayJson({ steps: plan.steps, left: plan.left, closed });
  showPlan(plan, closed);
  const nothing = doing || plan.steps.length === 0 ? '' : '; nothing was changed: --apply does it';
  say(`${summary(plan.steps)}${nothing}`);
}

async function apply(
  { steps }: Plan,
  admin: BrokerAdmin,
  store: Store | undefined,
  { config, identity }: BrokerSettings,
): Promise<void> {
  if (steps.length === 0) return;
  const unwritten: unknown[] = [];
  const done = await carryOut(steps, {
    admin,
    newId: randomId,
    actor: config.gateway.oin,
    // Before the first start there is no ledger yet, and nobody but EXAMPLE parties.
    record: async (entries) => store?.appendEvidence('beheer', entries, makeSystemClock().now()),
    recordLater: (entries) => unwritten.push(...entries),
  });
  if (done.kind === 'refused') throw refusedBy(done.code, identity);
  if (unwritten.length > 0) {
    throw new CommandFailed(EXIT.unreachable, 'done, but not in the evidence: the store is away', [
      'note by hand what was changed, and when',
    ]);
  }
  process.stderr.write('done\n');
}

/** What only somebody else can mend must not look like success to a script. */
function failWhereLeft({ left }: Plan): void {
  const wrong = left.filter(({ kind }) => kind === 'partitions' || kind === 'replicas');
  if (wrong.length === 0) return;
  throw new CommandFailed(EXIT.refused, 'not all of it can be done here', wrong.map(leftInWords));
}
