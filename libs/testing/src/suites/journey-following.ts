// Answers: can somebody follow one message from accepting to routing, on what was stored of it alone,
// and does following change nothing?
import { acceptFollowed, type AcceptStep, type FollowedParts } from '#exchange';
import { traceOfAccepting, type Trace } from '#evidence';
import { Unavailable } from '#kernel';
import { DJI, exampleBytes, MAILBOX, type JourneyWorld } from '../journey/world.js';

const CALLER = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };
const HEADERS = {
  'content-type': 'application/cloudevents+json',
  traceparent: `00-${CALLER.traceId}-${CALLER.spanId}-01`,
};

export function followingPromises(opened: () => JourneyWorld): void {
  let steps: AcceptStep[];
  beforeEach(() => (steps = []));

  const publish = (changes: Partial<FollowedParts> = {}, file = '03-begin-milan') =>
    acceptFollowed(
      { party: { oin: DJI }, headers: HEADERS, body: exampleBytes(file) },
      { ...opened().accepting, onAccepting: (step) => steps.push(step), ...changes },
    );

  it('tells of a message in which trace it was accepted, and routing it names the same step', async () => {
    // Given
    const world = opened();
    const outcome = await publish();
    expect(steps).toMatchObject([{ outcome: { kind: 'accepted', caller: CALLER } }]);
    // When
    const routed: Trace[] = [];
    await world.drain({ ...world.routing, onMessage: (accepted) => routed.push(accepted) });
    // Then
    const nr = outcome.kind === 'accepted' ? outcome.nr : '';
    expect(routed).toEqual([traceOfAccepting(nr, CALLER)]);
    expect(await world.entries(MAILBOX.rotterdam)).toHaveLength(1);
  });

  it('tells of a repetition that it is one, and routes nothing for it', async () => {
    const world = opened();
    await publish();
    await world.drain();
    await publish();
    const routed: Trace[] = [];
    await world.drain({ ...world.routing, onMessage: (accepted) => routed.push(accepted) });
    expect(steps.map(({ outcome }) => outcome?.kind)).toEqual(['accepted', 'repeated']);
    expect(steps[1]?.outcome).toMatchObject({ caller: CALLER });
    expect(routed).toEqual([]);
  });

  it('tells of a refusal, and of what could not be taken now, which is still thrown', async () => {
    await publish();
    await publish({}, '16-zelfde-id-andere-inhoud');
    const away = { append: () => Promise.reject(new Unavailable('logUnavailable')) };
    await expect(publish({ log: away }, '04-begin-noor')).rejects.toThrow(Unavailable);
    expect(steps.map(({ outcome }) => outcome?.kind)).toEqual(['accepted', 'refused', undefined]);
    for (const { began, ended } of steps) expect(ended).toBeGreaterThanOrEqual(began);
  });
}
