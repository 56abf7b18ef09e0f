// Answers: what is wrong with the broker? From the outside in: is it there, is it ours, does it let us
// in, does it hold what it should, and may everybody do what they must and no more.
import {
  planBroker,
  probeBroker,
  surveyBroker,
  type BrokerAdmin,
  type FoundBroker,
  type FoundTopic,
} from '#log';
import { makeSystemClock } from '#platform';
import { EXIT } from '../../output/exit.js';
import { paint, say, sayJson, wrapped } from '../../output/print.js';
import {
  brokerSettings,
  withAdmin,
  type BrokerOptions,
  type BrokerSettings,
} from './connection.js';
import { addresses, asPlanned, cluster, ownCertificate, unseen, type Finding } from './findings.js';
import { withDirectory } from './in-force.js';
import { health, logTopic, setUp } from './topic-findings.js';
import { wishOf, type Wish } from './survey.js';

export interface CheckOptions extends BrokerOptions {
  readonly json?: boolean;
}

export async function checkBroker(options: CheckOptions): Promise<void> {
  const settings = brokerSettings(options);
  const { identity, log } = settings;
  const now = makeSystemClock().now();
  const probes = await Promise.all(
    log.brokers.map((address) => probeBroker(address, identity.tls)),
  );
  const isReached = probes.some(({ kind }) => kind === 'answered');
  const outside = [...ownCertificate(identity, now), ...addresses(probes, now)];
  const findings = [...outside, ...(isReached ? await inside(settings) : [])];
  if (options.json) sayJson(findings);
  else show(findings);
  if (!isReached) process.exitCode = EXIT.unreachable;
  else if (findings.some(({ level }) => level === 'wrong')) process.exitCode = EXIT.refused;
}

const inside = (settings: BrokerSettings): Promise<readonly Finding[]> =>
  withDirectory(settings, (configuration) =>
    withAdmin(settings, async (admin) => {
      const wish = await wishOf(settings, configuration);
      const brokers = await admin.brokers();
      return [
        ...cluster(brokers, settings.log),
        ...(await topicsAndRights(admin, wish)),
        ...(brokers.kind === 'answered' ? await setUpOf(admin, brokers.value) : []),
      ];
    }),
  );

async function topicsAndRights(
  admin: BrokerAdmin,
  { wanted, closed }: Wish,
): Promise<readonly Finding[]> {
  const found = await surveyBroker(admin, wanted);
  if (found.kind === 'answered') {
    const plan = planBroker(wanted, found.value);
    return [...asPlanned(plan, closed), ...health(wanted.topics, found.value.topics)];
  }
  const topics = await admin.topics();
  const seen: readonly FoundTopic[] = topics.kind === 'answered' ? topics.value : [];
  const [log] = wanted.topics;
  return [
    ...(log ? logTopic(log, seen) : []),
    ...health(wanted.topics, seen),
    unseen('who may do what, and the topics of organisations,', found.code),
  ];
}

async function setUpOf(
  admin: BrokerAdmin,
  brokers: readonly FoundBroker[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { id, address } of brokers) {
    const settings = await admin.brokerSettings(id);
    if (settings.kind === 'refused') return [unseen('how brokers are set up', settings.code)];
    for (const finding of setUp(settings.value)) {
      findings.push({ ...finding, what: `broker ${id} (${address}): ${finding.what}` });
    }
  }
  return findings;
}

const MARKS: Readonly<Record<Finding['level'], string>> = {
  ok: paint('green', 'ok   '),
  note: paint('yellow', 'note '),
  wrong: paint('red', 'wrong'),
  unknown: paint('dim', '?    '),
};

function show(findings: readonly Finding[]): void {
  for (const { level, what, advice } of findings) {
    say(wrapped(`${MARKS[level]}  ${what}`, 0, 7));
    if (advice !== undefined) say(wrapped(advice, 7, 9));
  }
  const count = findings.filter(({ level }) => level === 'wrong').length;
  const isHidden = findings.some(({ level }) => level === 'unknown');
  if (count > 0) say(count === 1 ? '1 thing is wrong' : `${count} things are wrong`);
  else say(`nothing is wrong${isHidden ? ' in what could be seen' : ''}`);
}
