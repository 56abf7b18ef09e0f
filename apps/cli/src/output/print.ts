// Answers: how does a command speak? Plain text for people, in colour on a terminal only, or one
// JSON document for programs.
import { styleText } from 'node:util';
import { isObject, type JsonObject, type JsonValue } from '#kernel';

type Style = Parameters<typeof styleText>[0];

/** Colour only where a person looks and has not switched it off (NO_COLOR). */
export const paint = (style: Style, text: string): string =>
  styleText(style, text, { validateStream: true, stream: process.stdout });

export const say = (text = ''): void => {
  process.stdout.write(`${text}\n`);
};

export const sayJson = (value: unknown): void => say(JSON.stringify(value, null, 2));

/** Columns as wide as their widest cell; the last one is not padded. */
export function columns(rows: readonly (readonly string[])[], gap = 2): string {
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((row) => width(row[index] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, index) =>
          index === row.length - 1
            ? cell
            : cell + ' '.repeat((widths[index] ?? 0) - width(cell) + gap),
        )
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

/** Length on the screen: colour codes take no room. */
// oxlint-disable-next-line no-control-regex -- the escape character is what is looked for
export const width = (text: string): number => text.replaceAll(/\u001b\[[0-9;]*m/g, '').length;

/** The objects of a list in an answer; anything else in it is not shown. */
export const listed = (value: JsonValue | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** What fits on the terminals that we promise to fit on. */
export const COLUMNS = 100;

/** Breaks at spaces; `first` and `rest` are the indents in characters. */
export function wrapped(text: string, first: number, rest: number, most = COLUMNS): string {
  const lines: string[] = [];
  let line = ' '.repeat(first);
  for (const word of text.split(' ')) {
    const isEmpty = line.trim() === '';
    if (!isEmpty && width(line) + width(word) + 1 > most) {
      lines.push(line.trimEnd());
      line = `${' '.repeat(rest)}${word}`;
    } else line += isEmpty ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** A rule by its name and, where it may be told, its ground. */
export const ruleLine = (id: string, ground: string | undefined): string =>
  [paint('cyan', id), ...(ground ? [`(${ground})`] : [])].join(' ');
