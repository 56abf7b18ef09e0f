// Answers: how is one story played from beginning to end? On a Sluis of its own that is gone, but for
// its data folder, when the story is told.
import { rm } from 'node:fs/promises';
import type { Report } from '#evidence';
import { projectFile } from '#platform';
import { requireConfig } from '../operator/load.js';
import { StartRefused } from '../../../sluis/src/engines/start-refused.js';
import { CommandFailed, EXIT } from '../output/exit.js';
import { differences } from './compare.js';
import { playStory, type PlayedStep } from './play.js';
import { openSandbox } from './sandbox.js';
import { readStory, type Story } from './story.js';

export interface ToldStory {
  readonly story: Story;
  readonly steps: readonly PlayedStep[];
  /** The evidence as it is exported, a line a record. */
  readonly evidence: string;
  readonly report: Report;
  /** What did not come out as the folder of the story says. */
  readonly wrong: readonly string[];
}

export interface StoryOptions {
  /** It begins on this day. */
  readonly now: number;
  /** Emptied first. */
  readonly dataFolder: string;
  /** More of the configuration, as `--set` takes it: other engines for log and store. */
  readonly set?: readonly string[];
}

/** @throws CommandFailed when its files or its directory cannot be used; Unavailable when an engine is away */
export async function tellStory(name: string, options: StoryOptions): Promise<ToldStory> {
  const { now, dataFolder, set = [] } = options;
  const story = readStory(name, now);
  await rm(dataFolder, { recursive: true, force: true });
  const loaded = requireConfig({
    config: [projectFile('examples/sluis.yaml')],
    set: [
      `dataFolder=${dataFolder}`,
      `bundles.directoryFolder=${story.directoryFolder}`,
      'roles=gateway,router',
      ...set,
    ],
  });
  const sandbox = await openSandbox({ ...loaded, at: story.begins }).catch(inWords);
  try {
    const steps = await playStory(story, sandbox);
    const { report, evidence } = await sandbox.verify();
    const wrong = [
      ...steps.flatMap((one) => differences(one).map((place) => `${one.step.title}: ${place}`)),
      ...(story.surplus > 0 ? ['expected.yaml has more steps than story.yaml'] : []),
    ];
    return { story, steps, evidence, report, wrong };
  } finally {
    await sandbox.stop();
  }
}

function inWords(error: unknown): never {
  if (!(error instanceof StartRefused)) throw error;
  const faults = error.faults.map(({ place, expected }) => `${place}: ${expected}`);
  throw new CommandFailed(EXIT.refused, 'its Sluis cannot start', faults);
}
