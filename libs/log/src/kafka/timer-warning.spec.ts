import process from 'node:process';
import { hideFalseWarning, isFalseWarning } from './timer-warning.js';

const warning = (name: string, at: string): Error =>
  Object.assign(new Error('-1 is a negative number.'), { name, stack: `${name}\n    at ${at}` });
const THERE = '/srv/sluis/node_modules/kafkajs/src/network/requestQueue/index.js:323:37';

it('knows the false warning by its name and its place', () => {
  expect(isFalseWarning(warning('TimeoutNegativeWarning', THERE))).toBe(true);
  expect(isFalseWarning(warning('TimeoutNegativeWarning', '/srv/sluis/dist/courier.js:1:1'))).toBe(
    false,
  );
  expect(isFalseWarning(warning('DeprecationWarning', THERE))).toBe(false);
});

it('keeps only that one from the printer of Node, however often it is asked', () => {
  // Given
  const printed: Error[] = [];
  const printer = { onWarning: (one: Error) => void printed.push(one) }.onWarning;
  const before = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', printer);
  const other = warning('TimeoutNegativeWarning', '/srv/sluis/dist/courier.js:1:1');
  // When
  hideFalseWarning();
  hideFalseWarning();
  process.emit('warning', warning('TimeoutNegativeWarning', THERE));
  process.emit('warning', other);
  // Then
  expect(printed).toEqual([other]);
  process.removeAllListeners('warning');
  for (const listener of before) process.on('warning', listener);
});
