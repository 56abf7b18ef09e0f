import { afterEach, expect, it } from '@jest/globals';
import { anchorsIn, type AnchorsContent } from '#identity';
import { ask, makePki, startGuardedListener, type GuardedListener, type TestPki } from '#testing';

const DJI = '00000099000000001000';
const organisations = new Map([[DJI, true]]);

let listener: GuardedListener;
afterEach(() => listener.close());

const agreedOn = (...authorities: readonly TestPki[]): AnchorsContent => {
  const read = anchorsIn(authorities.map(({ ca }) => ca).join(''));
  if (!read) throw new Error('no authorities');
  return read;
};

it('trusts of the authorities in the file only those that were agreed on', async () => {
  // Given: a file with two, and an agreement on one.
  const [agreed, stranger] = [await makePki({ name: 'Een' }), await makePki({ name: 'Twee' })];
  let anchors = agreedOn(agreed);
  const strangers: (readonly string[])[] = [];
  listener = await startGuardedListener({
    pki: agreed,
    organisations,
    ca: agreed.ca + stranger.ca,
    crls: [await stranger.crl()],
    anchors: () => anchors,
    onStrangers: (subjects) => strangers.push(subjects),
  });
  const mine = await agreed.issue({ oin: DJI });
  const theirs = await stranger.issue({ oin: DJI });
  const speak = (identity: typeof mine) => ask(listener.port, { ca: agreed.ca, identity });
  // Then
  expect([await speak(mine), await speak(theirs)]).toEqual([DJI, 'cut']);
  expect(strangers).toEqual([['NL, Sluis tests, Twee']]);

  // When: both agree on the other one instead, and no file changes.
  anchors = agreedOn(stranger);
  await listener.guard.refresh();
  // Then
  expect([await speak(mine), await speak(theirs)]).toEqual(['cut', DJI]);
  expect(listener.unusable).toEqual([]);
});
