// Answers: how do records leave for a log that speaks OTLP over HTTP, and what may it answer? One
// connection, kept open; an answer is bounded, a redirect is an answer, and only 200 means taken.
import { Client, type Dispatcher } from 'undici';
import { retryAfterMs, type LogAnswer, type LogFault, type LogOut } from '#exchange';
import { isObject, LIMITS, type Clock, type JsonValue } from '#kernel';

/** PEM. Without `ca` the authorities that Node knows; without `cert` and `key` we show no certificate. */
export interface OtlpTls {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

export interface OtlpOutParts {
  /** To whose path `/v1/traces`, `/v1/logs` or `/v1/metrics` is added. */
  readonly url: URL;
  /** As the files say now; the same object for as long as they do. */
  readonly tls: () => Promise<OtlpTls>;
  readonly clock: Pick<Clock, 'now'>;
  readonly answerMs?: number;
}

export interface OpenOtlpOut extends LogOut {
  /** Never rejects. `meting`, `stap`: numbers and spans for a collector. */
  send(kind: keyof typeof PATHS, request: string): Promise<LogAnswer>;
  close(): Promise<void>;
}

const PATHS = {
  verwerking: 'v1/traces',
  besluit: 'v1/logs',
  meting: 'v1/metrics',
  stap: 'v1/traces',
} as const;
const CONTENT_TYPE = 'application/json';

export function makeOtlpOut(parts: OtlpOutParts): OpenOtlpOut {
  const { url, tls, clock, answerMs = LIMITS.logAnswerMs } = parts;
  const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  let open: { readonly client: Client; readonly tls: OtlpTls } | undefined;

  async function connected(): Promise<Client> {
    const wanted = await tls();
    if (open && open.tls === wanted) return open.client;
    void open?.client.destroy();
    const client = new Client(url.origin, {
      connect: { ...wanted, timeout: LIMITS.logConnectMs },
      pipelining: 1,
      headersTimeout: answerMs,
      bodyTimeout: answerMs,
      maxHeaderSize: LIMITS.headerBytesMax,
    });
    open = { client, tls: wanted };
    return client;
  }

  return {
    async send(kind, request) {
      try {
        const client = await connected();
        const answer = await client.request({
          method: 'POST',
          path: `${base}${PATHS[kind]}`,
          headers: { 'content-type': CONTENT_TYPE, accept: CONTENT_TYPE },
          body: request,
          signal: AbortSignal.timeout(LIMITS.logConnectMs + answerMs),
        });
        return judged(answer, await textOf(answer), clock.now());
      } catch (error) {
        return { kind: 'refused', code: faultOf(error) };
      }
    },
    async close() {
      await open?.client.destroy();
    },
  };
}

/** What an answer says beyond the bound is not read, and the connection ends. */
async function textOf({ body }: Dispatcher.ResponseData): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of body) {
    parts.push(part as Buffer);
    bytes += (part as Buffer).length;
    if (bytes > LIMITS.logAnswerBytesMax) {
      body.destroy();
      break;
    }
  }
  return Buffer.concat(parts).toString();
}

function judged(
  { statusCode, headers }: Dispatcher.ResponseData,
  text: string,
  at: number,
): LogAnswer {
  if (statusCode === 200) {
    return rejectedIn(text) > 0 ? { kind: 'refused', code: 'deels-afgewezen' } : { kind: 'taken' };
  }
  const said = headers['retry-after'];
  const afterMs = retryAfterMs(typeof said === 'string' ? said : undefined, at);
  return { kind: 'refused', code: codeOf(statusCode), ...(afterMs > 0 ? { afterMs } : {}) };
}

function codeOf(status: number): LogFault {
  if (status === 429 || status === 503) return 'te-druk';
  return status >= 500 ? 'storing' : 'afgewezen';
}

/** OTLP: a log that takes some of a request answers 200, and says how many it did not take. */
function rejectedIn(text: string): number {
  try {
    const { partialSuccess } = JSON.parse(text) as { readonly partialSuccess?: JsonValue };
    if (!isObject(partialSuccess)) return 0;
    const { rejectedSpans, rejectedLogRecords, rejectedDataPoints } = partialSuccess;
    return Number(rejectedSpans ?? rejectedLogRecords ?? rejectedDataPoints ?? 0);
  } catch {
    // Not every log says something beside 200, which is what counts.
    return 0;
  }
}

function faultOf(error: unknown): LogFault {
  const { code = '', name = '' } = error as { readonly code?: string; readonly name?: string };
  const isSilent = ['TimeoutError', 'AbortError', 'HeadersTimeoutError', 'BodyTimeoutError'];
  return isSilent.includes(name) || code === 'UND_ERR_SOCKET' ? 'geen-antwoord' : 'geen-verbinding';
}
