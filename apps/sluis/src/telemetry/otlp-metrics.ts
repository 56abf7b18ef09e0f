// Answers: how do the numbers of /metrics look in OTLP (JSON)? The same names and labels, so that a
// dashboard need not know by which road they came.
import type { MetricObjectWithValues, MetricValue, MetricValueWithName } from 'prom-client';
import type { Attributes } from '#evidence';
import type { Millis } from '#kernel';

type Metric = MetricObjectWithValues<MetricValue<string>>;
/** As prom-client has it at run time: a word, not the number of its declaration. */
type Kind = 'counter' | 'gauge' | 'histogram' | 'summary';

/** Counted since `startTimeUnixNano`. */
const CUMULATIVE = 2;
const SCOPE = { name: 'nl.sluis.metingen' };

/** @param since when this process began to count */
export function otlpMetrics(
  metrics: readonly Metric[],
  resource: Attributes,
  since: Millis,
  at: Millis,
): string {
  const times = { startTimeUnixNano: `${since}000000`, timeUnixNano: `${at}000000` };
  return JSON.stringify({
    resourceMetrics: [
      {
        resource: { attributes: attributesOf(resource) },
        scopeMetrics: [{ scope: SCOPE, metrics: metrics.flatMap((one) => metricOf(one, times)) }],
      },
    ],
  });
}

type Times = Readonly<Record<'startTimeUnixNano' | 'timeUnixNano', string>>;

function metricOf(metric: Metric, times: Times): readonly object[] {
  const { name, help: description } = metric;
  // What is not measured yet is no number, and JSON has no word for it.
  const values = metric.values.filter(({ value }) => Number.isFinite(value));
  if (values.length === 0) return [];
  const named = { name, description };
  const dataPoints = () =>
    values.map(({ labels, value }) => ({
      ...times,
      attributes: attributesOf(labels),
      asDouble: value,
    }));
  switch (metric.type as unknown as Kind) {
    case 'counter':
      return [
        {
          ...named,
          sum: {
            aggregationTemporality: CUMULATIVE,
            isMonotonic: true,
            dataPoints: dataPoints(),
          },
        },
      ];
    case 'gauge':
      return [{ ...named, gauge: { dataPoints: dataPoints() } }];
    case 'histogram':
      return [
        {
          ...named,
          histogram: {
            aggregationTemporality: CUMULATIVE,
            dataPoints: histograms(name, values, times),
          },
        },
      ];
    case 'summary':
      return [];
  }
}

/** One data point for each set of labels; Prometheus counts each bucket with all below it, OTLP each by itself. */
function histograms(
  name: string,
  values: readonly MetricValueWithName<string>[],
  times: Times,
): readonly object[] {
  const series = Map.groupBy(values, ({ labels: { le: _le, ...labels } }) =>
    JSON.stringify(labels),
  );
  return [...series].map(([labels, of]) => {
    const numberOf = (ending: string): number =>
      of.find(({ metricName }) => metricName === `${name}_${ending}`)?.value ?? 0;
    const upTo = of.filter(({ metricName }) => metricName === `${name}_bucket`);
    return {
      ...times,
      attributes: attributesOf(JSON.parse(labels) as Attributes),
      count: String(numberOf('count')),
      sum: numberOf('sum'),
      explicitBounds: upTo.map(({ labels: { le } }) => Number(le)).filter(Number.isFinite),
      bucketCounts: upTo.map(({ value }, index) => String(value - (upTo[index - 1]?.value ?? 0))),
    };
  });
}

const attributesOf = (labels: Readonly<Partial<Record<string, string | number>>>) =>
  Object.entries(labels).map(([key, value]) => ({ key, value: { stringValue: String(value) } }));
