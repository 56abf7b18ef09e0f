// Answers: which commands of a page promise to work? Those of an `sh` block with a note to the test
// above it: `<!-- run, prints "…" -->`, or `<!-- run, exits 1, prints "…" -->`.
export interface Block {
  /** Line of the page on which the block begins. */
  readonly line: number;
  readonly script: string;
  readonly exits: number;
  /** What must stand in the output, errors included. */
  readonly prints: string;
}

/** `run` on a server of the examples, or `on Kafka` where there is a broker too. */
export type Note = 'run' | 'on Kafka';

const noteOf = (note: Note): RegExp =>
  new RegExp(
    `<!-- ${note}(?:, exits (\\d+))?, prints "(.*)" -->\\n+\`\`\`sh\\n([\\s\\S]*?)\\n\`\`\``,
    'g',
  );

export const blocksOf = (page: string, note: Note = 'run'): readonly Block[] =>
  [...page.matchAll(noteOf(note))].map(
    ({ index, 1: exits = '0', 2: prints = '', 3: script = '' }) => ({
      line: page.slice(0, index).split('\n').length,
      script,
      exits: Number(exits),
      prints,
    }),
  );

/** Notes that are no note: a typing error in one must not take its block out of the test. */
export const strayNotes = (page: string): number =>
  page.split('<!-- run').length - 1 - blocksOf(page).length;
