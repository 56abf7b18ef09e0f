// Answers: how does a mailbox flow as server-sent events? The very pages that are pulled, one after the
// other on one connection: each entry under its cursor, the newest number when nothing comes, and a
// reason at the end.
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { LIMITS, refused, Unavailable, type Clock, type ProblemKey, type Refused } from '#kernel';
import type { Language } from '#platform';
import type { Page } from './ports.js';
import { entryText, reason } from './wire.js';

export interface StreamParts {
  /** The next page after this cursor; waits until there is one, or as long as a heartbeat takes. */
  readonly next: (cursor: string) => Promise<Page | Refused>;
  /** Aborts when the gateway stops, or when the reader leaves. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly language: Language;
}

/** The headers are on their way already. Resolves when the stream has ended, whoever ended it. */
export async function stream(first: Page, out: ServerResponse, parts: StreamParts): Promise<void> {
  out.write(`retry: ${LIMITS.retryAfterSeconds * 1_000}\n\n`);
  let page: Page | Refused = first;
  while (page.kind !== 'refused') {
    const sent = await sendPage(page, out, parts);
    page.sent(sent === 'sent');
    if (sent === 'gone') return;
    if (sent === 'slow') return end(out, 'readerTooSlow', parts);
    if (parts.signal.aborted) return end(out, 'streamEnds', parts);
    page = await parts.next(page.next).catch(away);
  }
  return end(out, page.problem, parts);
}

type Sent = 'sent' | 'slow' | 'gone';

async function sendPage(page: Page, out: ServerResponse, parts: StreamParts): Promise<Sent> {
  for (const entry of page.entries) {
    const text = entryText(entry, parts.language);
    const sent = await send(eventText('bericht', text, page.cursorAfter(entry.number)), out, parts);
    if (sent !== 'sent') return sent;
  }
  return send(eventText('stand', standText(page)), out, parts);
}

/** Silence up to here is proof: the mailbox holds no number beyond this one. */
const standText = ({ upTo, checkpoint }: Page): string =>
  JSON.stringify({ nieuwste: upTo, ...(checkpoint && { controlepunt: checkpoint }) });

/** Our texts are JSON, which has no line ends of its own. */
const eventText = (event: string, data: string, id?: string): string =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${data}\n\n`;

/** Resolves when the connection took it, so that no more than one entry waits in memory. */
async function send(text: string, out: ServerResponse, { clock }: StreamParts): Promise<Sent> {
  if (out.closed) return 'gone';
  if (out.write(text)) return 'sent';
  const over = new AbortController();
  try {
    return await Promise.race([
      once(out, 'drain', over).then(() => 'sent' as const),
      once(out, 'close', over).then(() => 'gone' as const),
      clock.wait(LIMITS.streamSlowMs, over.signal).then(() => 'slow' as const),
    ]);
  } finally {
    over.abort();
  }
}

/** Whoever still reads learns why; whoever does not is cut off. */
async function end(out: ServerResponse, problem: ProblemKey, parts: StreamParts): Promise<void> {
  const told = JSON.stringify(reason(problem, parts.language));
  const over = new AbortController();
  out.end(eventText('einde', told));
  await Promise.race([
    once(out, 'close', over),
    parts.clock.wait(
      problem === 'readerTooSlow' ? LIMITS.streamSlowMs : LIMITS.shutdownMs,
      over.signal,
    ),
  ]).finally(() => over.abort());
  out.destroy();
}

/** What mends by itself is a reason to end; anything else breaks the connection, and is reported. */
function away(fault: unknown): Refused {
  if (fault instanceof Unavailable) return refused(fault.problem);
  throw fault;
}
