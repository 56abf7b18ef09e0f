// Answers: which topics belong to organisations now? Looked up anew when another version came into
// force, and with every new day, on which an agreement may begin or end.
import { ownTopics, type OwnTopic } from '#directory';
import type { Configuration } from '#exchange';
import { dutchDate, type Clock } from '#kernel';

export function makeTopicsInForce(
  current: () => Configuration,
  clock: Pick<Clock, 'now'>,
): () => readonly OwnTopic[] {
  let known:
    | { readonly of: Configuration; readonly on: string; readonly topics: readonly OwnTopic[] }
    | undefined;
  return () => {
    const [of, at] = [current(), clock.now()];
    const on = dutchDate(at);
    if (known?.of !== of || known.on !== on) {
      known = { of, on, topics: ownTopics(of.directory, of.narrowed, at) };
    }
    return known.topics;
  };
}
