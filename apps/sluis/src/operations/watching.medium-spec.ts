import { readFileSync } from 'node:fs';
import { parser } from '@prometheus-io/lezer-promql';
import Ajv2020 from 'ajv/dist/2020.js';
import { Registry } from 'prom-client';
import { parse } from 'yaml';
import { projectFile } from '#platform';
import { makeMovableClock } from '#testing';
import { addGauges } from './gauges.js';
import { makeMeters } from './meters.js';
import { startOperations } from './operations.js';

interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: { readonly summary: string };
}

interface Used {
  readonly name: string;
  readonly labels: readonly string[];
}

const read = (file: string): string => readFileSync(projectFile(file), 'utf8');
const clock = makeMovableClock(0);
const rules = parse(read('deploy/prometheus/rules.yaml')) as {
  readonly groups: readonly { readonly rules: readonly Alert[] }[];
};
const alerts = rules.groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(read('deploy/grafana/sluis.json')) as {
  readonly panels: readonly { readonly title: string; readonly targets?: { expr: string }[] }[];
};
const drawn = dashboard.panels.flatMap((panel) =>
  (panel.targets ?? []).map(({ expr }) => expr.replaceAll('$__rate_interval', '5m')),
);

/** Of Prometheus itself, which every series of a scrape has. */
const SCRAPE_LABELS = ['instance', 'job', 'le'];

/** As the documentation of Prometheus describes a file of alerting rules. */
const RULE_FILE = {
  $defs: {
    alert: {
      type: 'object',
      required: ['alert', 'expr', 'labels', 'annotations'],
      additionalProperties: false,
      properties: {
        alert: { type: 'string', pattern: '^Sluis[A-Z][A-Za-z]+$' },
        expr: { type: 'string', minLength: 1 },
        for: { type: 'string', pattern: '^[1-9][0-9]*[smhd]$' },
        labels: {
          type: 'object',
          required: ['severity'],
          additionalProperties: false,
          properties: { severity: { enum: ['critical', 'warning'] } },
        },
        annotations: {
          type: 'object',
          required: ['summary'],
          additionalProperties: false,
          properties: { summary: { type: 'string', minLength: 1, maxLength: 120 } },
        },
      },
    },
  },
  type: 'object',
  required: ['groups'],
  additionalProperties: false,
  properties: {
    groups: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'rules'],
        additionalProperties: false,
        properties: {
          name: { type: 'string', pattern: '^sluis-[a-z-]+$' },
          rules: { type: 'array', minItems: 1, items: { $ref: '#/$defs/alert' } },
        },
      },
    },
  },
};

/** Every name of a series in an expression, with the labels that it is chosen or grouped by. */
function usedIn(expr: string): { readonly used: readonly Used[]; readonly isRight: boolean } {
  const names: string[] = [];
  const labels: string[] = [];
  let isRight = true;
  parser.parse(expr).iterate({
    enter({ name, type, from, to }) {
      if (type.isError) isRight = false;
      if (name === 'Identifier') names.push(expr.slice(from, to));
      if (name === 'LabelName') labels.push(expr.slice(from, to));
    },
  });
  return { used: names.map((name) => ({ name, labels })), isRight };
}

/** By name as it is written in an expression: a histogram has three. */
async function offered(): Promise<ReadonlyMap<string, readonly string[]>> {
  const registry = new Registry();
  makeMeters(registry);
  addGauges(registry, {
    clock,
    counts: async () => ({}),
    backlogs: async () => [],
    queueAges: async () => ({}),
    partitions: async () => [],
    log: { waiting: async () => ({ rows: 0 }), rowsMax: 1 },
    checkpointAt: () => undefined,
    messageKeysEnd: () => [],
    certificateEnds: () => undefined,
    revocationsEnd: () => undefined,
    readiness: async () => ({}),
  });
  const options = { host: '127.0.0.1', port: 0, clock, registry, checks: {} };
  const operations = await startOperations(options);
  const answer = await fetch(`http://127.0.0.1:${operations.port}/metrics`);
  const text = await answer.text();
  await operations.close();
  return new Map(
    [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', kind]) => {
      const { labelNames } = registry.getSingleMetric(name) as unknown as { labelNames: string[] };
      const endings = kind === 'histogram' ? ['_bucket', '_sum', '_count'] : [''];
      return endings.map((ending) => [`${name}${ending}`, labelNames] as const);
    }),
  );
}

describe('what watches Sluis', () => {
  it('has alert rules in the form that Prometheus reads, each with a name of its own', () => {
    const ajv = new Ajv2020.default({ allErrors: true });
    expect([ajv.validate(RULE_FILE, rules), ajv.errors]).toEqual([true, null]);
    expect(new Set(alerts.map(({ alert }) => alert)).size).toBe(alerts.length);
  });

  it.each([...alerts.map(({ expr }) => expr), ...drawn])(
    'can be read by Prometheus: %s',
    (expr) => {
      expect(usedIn(expr).isRight).toBe(true);
    },
  );

  it('asks only for what is measured, and by labels that it has', async () => {
    const metrics = await offered();
    const unknown = [...alerts.map(({ expr }) => expr), ...drawn].flatMap((expr) => {
      const { used } = usedIn(expr);
      const known = new Set(used.flatMap(({ name }) => metrics.get(name) ?? []));
      return used
        .filter(({ name }) => name !== 'up')
        .flatMap(({ name, labels }) => [
          ...(metrics.has(name) ? [] : [name]),
          ...labels.filter((label) => !known.has(label) && !SCRAPE_LABELS.includes(label)),
        ]);
    });
    expect(unknown).toEqual([]);
  });

  it('says in a summary only what the alert still knows', () => {
    const unknown = alerts.flatMap(({ alert, expr, annotations }) =>
      [...annotations.summary.matchAll(/\$labels\.(\w+)/g)]
        .map(([, label = '']) => label)
        .filter(
          (label) => !(alert === 'SluisDown' ? ['instance'] : groupedBy(expr)).includes(label),
        )
        .map((label) => `${alert} ${label}`),
    );
    expect(unknown).toEqual([]);
  });

  it('says of every alert what it means and what to do, and of nothing else', () => {
    const sections = read('docs/guides/operate.md').matchAll(/^### (Sluis\w+)\n\n\S/gm);
    expect([...sections].map(([, name = '']) => name).toSorted()).toEqual(
      alerts.map(({ alert }) => alert).toSorted(),
    );
  });
});

const groupedBy = (expr: string): readonly string[] =>
  [...expr.matchAll(/\bby \(([\w, ]+)\)/g)].flatMap(([, names = '']) => names.split(', '));
