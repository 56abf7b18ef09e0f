// Answers: how are the results told to a person? As one table, with what fell short said as plainly
// as what was reached.
import type { Spread } from '../measure/statistics.js';
import type { Measured } from './measured.js';

const HEADS = [
  'what',
  'Sluis',
  'raw relay',
  'ratio',
  'CPU µs',
  'of which',
  'p50 / p99 ms',
  'MiB',
  'goal',
] as const;

/** A Markdown table, its columns as wide as their longest cell. */
export function tableOf(results: readonly Measured[]): string {
  const rows = [HEADS, ...results.map(cellsOf)];
  const widths = HEADS.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}

function cellsOf(one: Measured): readonly string[] {
  const { cpu, relayCpu, latency, peakMemory, goal } = one;
  const total = cpu && Object.values(cpu).reduce((sum, micros) => sum + micros, 0);
  return [
    `${one.part}: ${one.what}`,
    `${spread(one.sluis)} ${one.unit}`,
    one.relay ? spread(one.relay) : '',
    one.ratio ? spread(one.ratio, 2) : '',
    total === undefined ? '' : `${round(total)}${relayCpu ? ` (relay ${round(relayCpu)})` : ''}`,
    cpu
      ? Object.entries(cpu)
          .map(([group, micros]) => `${group} ${round(micros)}`)
          .join(', ')
      : '',
    latency ? `${round(latency.p50, 1)} / ${round(latency.p99, 1)}` : '',
    peakMemory === undefined ? '' : round(peakMemory),
    goal ? `${goal.text}: ${goal.met ? 'reached' : '**not reached**'}` : '',
  ];
}

/** The median, and where there were several rounds their least and most. */
function spread({ median, least, most }: Spread, digits = 0): string {
  const single = least === most;
  return single
    ? round(median, digits)
    : `${round(median, digits)} (${round(least, digits)}–${round(most, digits)})`;
}

const round = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
