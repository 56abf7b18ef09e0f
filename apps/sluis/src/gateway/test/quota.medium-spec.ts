// Answers: what does an organisation hear that asks too much, and what does another one notice of it?
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { LIMITS } from '#kernel';
import * as given from './under-test.js';

const PER_SECOND = 2;
const BURST = PER_SECOND * LIMITS.quotaBurstSeconds;
const TYPES = '/v1/berichtsoorten';

let edge: given.UnderTest;
beforeEach(async () => {
  edge = await given.startUnderTest({ requestsPerSecond: PER_SECOND });
});
afterEach(() => edge.close());

it('is told to wait before anything is read, and another organisation is not', async () => {
  // Given
  for (let one = 0; one < BURST; one += 1) {
    expect((await edge.sender.call('GET', TYPES)).status).toBe(200);
  }
  let accepted = 0;
  edge.ports.accept = async () => {
    accepted += 1;
    return { kind: 'accepted', receipt: given.JWS, nr: given.NR, state: 'aanvaard' };
  };
  // When
  const headers = { 'content-type': 'application/cloudevents+json' };
  const refusal = await edge.sender.call('POST', '/v1/gebeurtenissen', { headers, body: '{}' });
  // Then
  expect(refusal).toMatchObject({ status: 429, json: { code: 'te-veel-verzoeken' } });
  expect(refusal.headers['retry-after']).toBe(String(LIMITS.retryAfterSeconds));
  expect(accepted).toBe(0);
  expect((await edge.recipient.call('GET', TYPES)).status).toBe(200);
  edge.clock.move(1_000);
  expect((await edge.sender.call('GET', TYPES)).status).toBe(200);
});

it('may not hide behind paths that do not exist', async () => {
  for (let one = 0; one < BURST; one += 1) await edge.sender.call('GET', '/v1/nergens');
  expect((await edge.sender.call('GET', '/v1/nergens')).status).toBe(429);
});
