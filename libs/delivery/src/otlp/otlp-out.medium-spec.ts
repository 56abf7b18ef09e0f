import { LIMITS } from '#kernel';
import { startOtlpReceiver, type OtlpReceiver, type OtlpReply } from '#testing';
import { makeOtlpOut, type OpenOtlpOut } from './otlp-out.js';

const clock = { now: () => Date.parse('2026-12-01T12:00:00Z') };
let receiver: OtlpReceiver;
let out: OpenOtlpOut;

beforeEach(async () => {
  receiver = await startOtlpReceiver();
  const url = new URL(`${receiver.url}/log`);
  out = makeOtlpOut({ url, tls: async () => NO_TLS, clock, answerMs: 200 });
});
afterEach(async () => {
  await out.close();
  await receiver.stop();
});
const NO_TLS = {};

describe('a log that speaks OTLP', () => {
  it('gets spans and log records at their own places under the address', async () => {
    await out.send('verwerking', '{"resourceSpans":[]}');
    await out.send('besluit', '{"resourceLogs":[]}');
    expect(receiver.requests).toEqual([
      { path: '/log/v1/traces', body: '{"resourceSpans":[]}' },
      { path: '/log/v1/logs', body: '{"resourceLogs":[]}' },
    ]);
  });

  const refused = (code: string, afterMs?: number) => ({
    kind: 'refused',
    code,
    ...(afterMs === undefined ? {} : { afterMs }),
  });
  const date = { 'retry-after': 'Tue, 01 Dec 2026 12:00:07 GMT' };
  it.each<[string, OtlpReply, object]>([
    ['200', { status: 200, body: '{}' }, { kind: 'taken' }],
    ['200 without a word', { status: 200 }, { kind: 'taken' }],
    ['200 with a remark', { status: 200, body: '{"partialSuccess":{}}' }, { kind: 'taken' }],
    [
      '200, but not all',
      { status: 200, body: '{"partialSuccess":{"rejectedSpans":"2"}}' },
      refused('deels-afgewezen'),
    ],
    ['202', { status: 202 }, refused('afgewezen')],
    ['301', { status: 301, headers: { location: 'http://127.0.0.1:1/' } }, refused('afgewezen')],
    ['400', { status: 400 }, refused('afgewezen')],
    ['401', { status: 401 }, refused('afgewezen')],
    [
      '429 with seconds',
      { status: 429, headers: { 'retry-after': '5' } },
      refused('te-druk', 5_000),
    ],
    ['503 with a moment', { status: 503, headers: date }, refused('te-druk', 7_000)],
    ['500', { status: 500, body: 'x'.repeat(LIMITS.logAnswerBytesMax * 2) }, refused('storing')],
    ['nothing', 'silence', refused('geen-antwoord')],
  ])('that answers %s is taken at its word', async (_, reply, answer) => {
    receiver.answers(reply);
    expect(await out.send('verwerking', '{}')).toEqual(answer);
  });

  it('is reached again when it was away', async () => {
    await receiver.stop();
    expect(await out.send('verwerking', '{}')).toMatchObject({ kind: 'refused' });
    await receiver.start();
    expect(await out.send('verwerking', '{}')).toEqual({ kind: 'taken' });
  });
});
