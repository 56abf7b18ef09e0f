import { atLeast, below, type Measured } from './measured.js';
import { tableOf } from './table.js';

const once = (value: number) => ({ median: value, least: value, most: value });
const route: Measured = {
  part: 'route',
  what: '1→1',
  unit: 'messages/s',
  rounds: 3,
  sluis: { median: 12_345.6, least: 11_000, most: 13_000 },
  relay: once(20_000),
  ratio: { median: 0.617, least: 0.55, most: 0.65 },
  cpu: { router: 40.4, database: 30 },
  relayCpu: 50,
  goal: atLeast(0.617, 0.8, ' of the relay'),
};

it('says what was reached, what it cost, and what was not reached', () => {
  const [, , line] = tableOf([route]).split('\n');
  expect(line).toContain('12,346 (11,000–13,000) messages/s');
  expect(line).toContain('0.62 (0.55–0.65)');
  expect(line).toContain('70 (relay 50)');
  expect(line).toContain('router 40, database 30');
  expect(line).toContain('≥ 0.8 of the relay: **not reached**');
});

it('gives every line the same width', () => {
  const latency: Measured = {
    part: 'latency',
    what: 'accept to inbox at 500/s',
    unit: 'ms',
    rounds: 1,
    sluis: once(20),
    latency: { p50: 9.87, p99: 20 },
    goal: below(20, 50, ' ms'),
  };
  const lines = tableOf([route, latency]).split('\n');
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(lines.at(-1)).toContain('9.9 / 20.0');
  expect(lines.at(-1)).toContain('< 50 ms: reached');
});
