// Answers: what does a retention run do at the moment it is killed? It says on its output when a step
// that changes something begins and when it was committed; the test that started it kills it.
import { erase, type Store } from '#exchange';
import { makeSystemClock, randomId } from '#platform';
import { openSqliteStore } from '#store';

const [file = ''] = process.argv.slice(2);
const clock = makeSystemClock();
const opened = await openSqliteStore({ file, clock });

const told =
  <Args extends readonly unknown[], Answer>(step: (...args: Args) => Promise<Answer>) =>
  async (...args: Args): Promise<Answer> => {
    process.stdout.write('begins\n');
    const answer = await step(...args);
    process.stdout.write('done\n');
    return answer;
  };

const store: Store = {
  ...opened,
  destroyKeys: told(opened.destroyKeys),
  forgetCases: told(opened.forgetCases),
  wakeDue: told(opened.wakeDue),
  reclaim: told(opened.reclaim),
};

// The parent may kill it after the last word of a run, and not only within one.
for (;;) await erase({ store, clock, newId: randomId });
