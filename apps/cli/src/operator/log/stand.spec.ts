import fc from 'fast-check';
import { planMove, stateOf, type Stand } from './stand.js';

const stand = (position: bigint, earliest = 5n, end = 9n): Stand => ({
  partition: 3,
  position,
  earliest,
  end,
});

it.each([
  [5n, { kind: 'flowing', waiting: 4n }],
  [9n, { kind: 'flowing', waiting: 0n }],
  [4n, { kind: 'lost', records: 1n }],
  [10n, { kind: 'beyond' }],
])('says what a position of %s means', (position, state) => {
  expect(stateOf(stand(position))).toEqual(state);
});

describe('a stopped partition', () => {
  it('goes on with the earliest record, at the cost of what is lost', () => {
    const move = { kind: 'move', from: 2n, to: 5n, lost: 3n, passedOver: 0n };
    expect(planMove(stand(2n), 'earliest')).toEqual(move);
    expect(planMove(stand(2n), 5n)).toEqual(move);
  });

  it('counts what the log still has before the place it is moved to', () => {
    expect(planMove(stand(2n), 8n)).toMatchObject({ lost: 3n, passedOver: 3n });
    expect(planMove(stand(12n), 9n)).toMatchObject({ lost: 0n, passedOver: 4n });
    expect(planMove(stand(12n), 'earliest')).toMatchObject({ lost: 0n, passedOver: 0n });
  });

  it.each([4n, 10n])('does not go to %s, where the log has nothing', (to) => {
    expect(planMove(stand(2n), to)).toEqual({
      kind: 'refused',
      reason: 'the log of partition 3 reaches from 5 to 9',
    });
  });
});

it('never moves a partition whose next record is there, wherever to', () => {
  const offset = fc.bigInt({ min: 0n, max: 40n });
  const anywhere = fc.tuple(
    offset,
    offset,
    offset,
    fc.oneof(offset, fc.constant('earliest' as const)),
  );
  fc.assert(
    fc.property(anywhere, ([position, one, other, to]) => {
      const [earliest, end] = one < other ? [one, other] : [other, one];
      const move = planMove(stand(position, earliest, end), to);
      const isReadable = position >= earliest && position <= end;
      if (isReadable) expect(move.kind).toBe('refused');
      // Whoever moved is not stopped any more.
      if (move.kind === 'move') {
        expect(stateOf(stand(move.to, earliest, end)).kind).toBe('flowing');
        expect(move.lost + move.passedOver).toBeGreaterThanOrEqual(0n);
      }
    }),
  );
});
