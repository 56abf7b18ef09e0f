// Answers: what is measured, and what did we set out to reach (design 10)?
import { atLeast } from '../report/measured.js';
import { measureBacklog } from './backlog.js';
import type { Bench, Part } from './bench.js';
import { measureDeliver } from './deliver.js';
import { measureEmbedded } from './embedded.js';
import { measureLatency } from './latency.js';
import { measureNeighbours } from './neighbours.js';
import { measureOrganisations } from './organisations.js';
import { measurePublish } from './publish.js';
import { measureRoute, type RouteCase } from './route.js';

const oneToOne = (partitions: number): RouteCase => ({
  name: `route-${partitions}`,
  what: `1→1, ${partitions} ${partitions === 1 ? 'partition' : 'partitions'} at once`,
  partitions,
  recipients: 1,
  messages: 8_000,
  goal: ({ ratio }) => atLeast(ratio, 0.8, ' of the relay'),
});

const fanOut = (recipients: number, messages: number): RouteCase => ({
  name: `fan-out-${recipients}`,
  what: `1→${recipients}, 4 partitions at once`,
  partitions: 4,
  recipients,
  messages,
  goal: ({ viewsPerSecond }) => atLeast(viewsPerSecond, 40_000, ' views/s'),
});

const inTurn = async (bench: Bench, cases: readonly RouteCase[]) => {
  const results = [];
  for (const one of cases) results.push(await measureRoute(bench, one));
  return results;
};

export const PARTS: readonly Part[] = [
  {
    name: 'route',
    says: 'one recipient, against the raw relay',
    measure: (bench) => inTurn(bench, [oneToOne(4), oneToOne(1)]),
  },
  {
    name: 'fan-out',
    says: 'five and twenty recipients',
    measure: (bench) => inTurn(bench, [fanOut(5, 2_500), fanOut(20, 1_200)]),
  },
  {
    name: 'publish',
    says: 'over mutual TLS, with a durable signed receipt',
    measure: measurePublish,
  },
  { name: 'latency', says: 'from accept to inbox at 500 a second', measure: measureLatency },
  { name: 'backlog', says: '35,000 messages from a standing start', measure: measureBacklog },
  {
    name: 'deliver',
    says: 'pull, stream and push to 1, 50 and 300 recipients',
    measure: measureDeliver,
  },
  {
    name: 'neighbours',
    says: '45 healthy recipients, with and without five bad ones',
    measure: measureNeighbours,
  },
  {
    name: 'organisations',
    says: '10 against 10,000 in the directory',
    measure: measureOrganisations,
  },
  { name: 'embedded', says: 'the default: everything on SQLite', measure: measureEmbedded },
];
