// Answers: what does Sluis do, seen in half a minute? A morning is played on a real server over
// mutual TLS, shown side by side, verified, and held against what the policy says; and each story of
// examples/sandboxes, one at a time.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { exportLines, verifyEvidence, type Jwks, type Report } from '#evidence';
import { makeSystemClock, projectFile } from '#platform';
import { requireConfig } from '../operator/load.js';
import { CommandFailed, EXIT } from '../output/exit.js';
import { columns, paint, say, sayJson } from '../output/print.js';
import { withStore } from '../review/open-store.js';
import { asJson } from '../stories/compare.js';
import { showStory } from '../stories/show.js';
import { readStory, storyNamed, storyNames } from '../stories/story.js';
import { startEngines, type DemoEngines, type Wanted } from './engines.js';
import { judge, type Judged } from './judgement.js';
import { play, type Played } from './play.js';
import { showLegend, showMessage } from './render.js';
import { readStory as readMorning } from './story.js';
import { startWorld } from './world.js';

interface DemoOptions extends Wanted {
  readonly json?: boolean;
  readonly list?: boolean;
}

export const demoCommand = (): Command =>
  new Command('demo')
    .description('play a story with the example parties and show what each one sees')
    .argument('[story]', 'one of examples/sandboxes; without a name the morning, and the list')
    .option('--list', 'only the names of the stories, one line each')
    .option('--json', 'the same as one JSON document')
    .option('--kafka', 'on a real Kafka, started for it (needs Java and Maven)')
    .option('--postgres', 'on a real PostgreSQL, started for it')
    .action(async (word: string | undefined, options: DemoOptions) => {
      if (options.list) return showStories();
      const story = word === undefined || word === MORNING ? undefined : requireStory(word);
      const engines = await startEngines(options);
      try {
        const asExpected = await (story
          ? told(story, engines, options)
          : morning(engines, options));
        process.exitCode = asExpected ? EXIT.ok : EXIT.refused;
      } finally {
        await engines.stop();
      }
    });

/** The name of what is played without a name. */
const MORNING = 'morning';

/** @throws CommandFailed with the names that there are */
function requireStory(word: string): string {
  const name = storyNamed(word);
  if (name !== undefined) return name;
  throw new CommandFailed(EXIT.usage, 'there is no story of that name', [
    [MORNING, ...storyNames()].join(', '),
  ]);
}

/** @returns whether everything came out as the folder of the story says, and the evidence is right */
async function told(name: string, engines: DemoEngines, options: DemoOptions): Promise<boolean> {
  // Its Sluis brings Nest; the other commands start faster without it.
  const { tellStory } = await import('../stories/run.js');
  const story = await tellStory(name, {
    now: makeSystemClock().now(),
    dataFolder: projectFile('data/demo'),
    set: engines.inOneProcess,
  });
  if (options.json) sayJson(asJson(story));
  else showStory(story);
  return story.report.fault === undefined && story.wrong.length === 0;
}

/** @returns whether everything came out as the policy says, and the evidence is right */
async function morning(engines: DemoEngines, options: DemoOptions): Promise<boolean> {
  const clock = makeSystemClock();
  const folder = projectFile('data/demo');
  const world = await startWorld(folder, engines.processes);
  let played: Played;
  try {
    played = await play(world.url, readMorning(clock.now()));
  } finally {
    await world.stop();
  }
  return withStore(requireConfig(world).config, async (store) => {
    const judged = await judge(played, store);
    const witnesses = await keepWitnesses(folder, played);
    const report = await verifyEvidence(exportLines(store), {
      jwks: played.jwks as unknown as Jwks,
      witnesses,
    });
    if (options.json) sayJson({ messages: judged.map(toJson), evidence: report });
    else show(judged, report);
    if (!options.json && !options.postgres) showWhatToTry();
    if (!options.json) {
      say();
      showStories();
    }
    return report.fault === undefined && judged.every((one) => one.wrong.length === 0);
  });
}

/** What partners hold: the receipts of the sender and the page of each mailbox. */
async function keepWitnesses(folder: string, played: Played): Promise<readonly string[]> {
  const witnesses = [
    ...played.published.flatMap((one) => (one.receipt === undefined ? [] : [one.receipt])),
    ...played.fetched.map((one) => JSON.stringify(one.page)),
  ];
  await mkdir(join(folder, 'witnesses'), { recursive: true });
  await Promise.all(
    witnesses.map((text, index) => writeFile(join(folder, 'witnesses', `${index + 1}.txt`), text)),
  );
  return witnesses;
}

function show(judged: readonly Judged[], report: Report): void {
  say(paint('bold', 'Sluis: een ochtend, zeventien berichten, zes ontvangers'));
  say('  groen: exact   ≈ geel: grover gemaakt   —: onthouden   alle personen zijn verzonnen');
  for (const one of judged) showMessage(one);
  showLegend(judged);
  say();
  const records = report.chains.reduce((sum, chain) => sum + chain.records, 0);
  if (report.fault) say(paint('red', `bewijs NIET in orde: ${JSON.stringify(report.fault)}`));
  else {
    const upTo = report.upTo ? `, volledig tot controlepunt ${report.upTo.number}` : '';
    say(
      paint(
        'green',
        `bewijs in orde: ${report.entries} gebeurtenissen in ${records} records${upTo}`,
      ),
    );
    if (report.witnessedUpTo !== undefined) {
      say(`bevestigd door wat de partijen bewaarden, tot controlepunt ${report.witnessedUpTo}`);
    }
  }
  const wrong = judged.reduce((sum, one) => sum + one.wrong.length, 0);
  say(
    wrong === 0
      ? paint('green', 'alles kwam uit zoals het beleid zegt')
      : paint('red', `${wrong} uitkomsten zijn anders dan het beleid zegt`),
  );
}

/** The database of `--postgres` is gone when the demo ends; files stay. */
function showWhatToTry(): void {
  say();
  say('Zelf kijken, zonder server:');
  say('  npx sluis evidence verify --config examples/sluis.yaml --set dataFolder=data/demo \\');
  say('    --witness data/demo/witnesses/1.txt');
  say('Zelf spelen: npm start');
}

function showStories(): void {
  const titles = storyNames().map((name) => [`  ${name}`, readStory(name, 0).title]);
  say(paint('bold', 'De verhalen: npm run demo -- NAAM'));
  say(columns([[`  ${MORNING}`, 'Een ochtend, over mutual TLS; ook zonder naam'], ...titles]));
}

const toJson = ({ published, hearings, wrong }: Judged): object => ({
  file: published.step.file,
  title: published.step.title,
  status: published.status,
  ...(published.code === undefined ? {} : { code: published.code }),
  ...(published.receipt === undefined ? {} : { receipt: published.receipt }),
  sender: published.outcome,
  parties: hearings.map(({ party, state, view, passport }) => ({
    party: party.folder,
    mailbox: party.mailbox,
    state,
    view,
    passport,
  })),
  unexpected: wrong,
});
