// Answers: what does the role of courier run? What brings views to topics and to addresses, and what
// tells both that something is to be brought again.
import type { Lifecycle } from '#platform';
import { watchReplays } from '../courier/replays.js';
import type { Meters } from '../operations/meters.js';
import type { Follower } from '../telemetry/follow.js';
import type { Runtime } from './open.js';
import { openPush } from './push.js';
import { openCourier } from './topics.js';

export function openCouriers(
  runtime: Runtime,
  meters: Meters,
  follower: Follower | undefined,
  lifecycle: Lifecycle,
): void {
  const { store, clock, ownTopics } = runtime;
  const replays = watchReplays(store, clock);
  lifecycle.onStop('working', 'replays', () => replays.stop());
  if (ownTopics) openCourier(runtime, ownTopics, replays.watch, meters, lifecycle);
  openPush(runtime, replays.watch, meters, follower, lifecycle);
}
