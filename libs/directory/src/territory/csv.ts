// Answers: what are the columns of a CSV line of CBS? One line is one record; quotes may surround a
// field, and the separator is the one that the header uses.

export interface CsvHeader {
  readonly separator: ';' | ',';
  /** Lower case, trimmed. */
  readonly names: readonly string[];
}

export function csvHeader(line: string): CsvHeader {
  const text = line.replace(/^\uFEFF/, '');
  const separator = text.includes(';') ? ';' : ',';
  const names = csvFields(text, separator).map((name) => name.trim().toLowerCase());
  return { separator, names };
}

/** The official file has millions of lines without a quote, so that case is one native split. */
export function csvFields(line: string, separator: string): readonly string[] {
  if (!line.includes('"')) return line.split(separator);
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const char = line.charAt(index);
    if (char === '"' && quoted && line[index + 1] === '"') {
      field += '"';
      index += 1;
    } else if (char === '"') {
      quoted = !quoted;
    } else if (char === separator && !quoted) {
      fields.push(field);
      field = '';
    } else {
      field += char;
    }
  }
  return [...fields, field];
}

export function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end === -1 ? text.length : end);
    if (end === -1) return;
    start = end + 1;
  }
}
