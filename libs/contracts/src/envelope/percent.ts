// Answers: how does an attribute's text travel in an HTTP header, and what does a header's text
// mean (HT-3)? Encoded once on the way out, decoded exactly once on the way in.

/** Everything but printable ASCII without space, `"` and `%`; `u` keeps a surrogate pair together. */
const NEEDS_ENCODING = /[^\x21\x23\x24\x26-\x7e]/gu;

export const encodeHeader = (text: string): string =>
  text.replace(NEEDS_ENCODING, encodeURIComponent);

const PRINTABLE = /^[\t\x20-\x7e]*$/;
const QUOTED = /^"((?:[^"\\]|\\.)*)"$/;

/** undefined where the header is no printable ASCII, badly quoted or badly percent-encoded. */
export function decodeHeader(header: string): string | undefined {
  const trimmed = header.trim();
  if (!PRINTABLE.test(trimmed)) return undefined;
  const quoted = QUOTED.exec(trimmed)?.[1];
  if (quoted === undefined && trimmed.includes('"')) return undefined;
  try {
    return decodeURIComponent(quoted?.replace(/\\(.)/g, '$1') ?? trimmed);
  } catch {
    return undefined;
  }
}
