// Answers: which bytes did a recipient get under which number? Cut out of the page as it came: a
// parser would hide a difference in white space, and neutral views are padded with it.
export interface Delivered {
  readonly number: number;
  readonly state: string;
  readonly type: string;
  /** No view, but word that an earlier one may lie there no longer. */
  readonly isNotice: boolean;
  /** Exactly as it was sent; absent when the view has no body (any more). */
  readonly body?: string;
}

const ENTRY =
  /\{"volgnummer":(\d+),"toestand":"(\w+)","berichtsoort":"([\w.]+)"(?:,"betreft":(\d+))?(?:,"reden":\{[^}]*\},"wissenVoor":"[^"]*")?(?:,"bericht":)?/g;
const END = '],"volgende":"';
/** What stands beside the view in its entry. */
const BESIDE = /(?:,"handtekening":"[^"]*")?(?:,"traceparent":"[^"]*")?$/;

export function entriesOf(page: string): readonly Delivered[] {
  const end = page.lastIndexOf(END);
  if (end < 0) throw new TypeError('this is no page of a mailbox');
  const heads = [...page.matchAll(ENTRY)];
  return heads.map((head, index) => {
    const next = heads[index + 1];
    // Behind every entry stands its brace, and between two of them a comma.
    const upTo = next ? next.index - 2 : end - 1;
    const body = page.slice(head.index + head[0].length, upTo).replace(BESIDE, '');
    return {
      number: Number(head[1]),
      state: head[2] ?? '',
      type: head[3] ?? '',
      isNotice: head[4] !== undefined && body === '',
      ...(body === '' ? {} : { body }),
    };
  });
}
