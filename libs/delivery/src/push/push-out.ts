// Answers: how does a delivery leave for a recipient's address, and what may it answer? One connection
// per recipient with our client certificate, kept open; answers are bounded, and redirects are answers.
import { Client, errors, type Dispatcher } from 'undici';
import type { Signer } from '#evidence';
import type {
  Delivery,
  PushAddress,
  PushAnswer,
  PushFault,
  PushOut,
  PushPermission,
} from '#exchange';
import { isServerOf, type CertificateFacts } from '#identity';
import { LIMITS, type Clock } from '#kernel';
import { makeConnect, PushRefused, type PushIdentity } from './connect.js';
import { digestHeaders, signHttp, signJades } from './signatures.js';

export interface PushOutParts {
  /** Our name at every target (WH-3): what it answers in `WebHook-Allowed-Origin`. */
  readonly origin: string;
  /** As the files say now; the same object for as long as they do. */
  readonly identity: () => Promise<PushIdentity>;
  readonly mayCall: (address: string) => boolean;
  readonly signers: { readonly jades: Signer; readonly http: Signer };
  readonly clock: Pick<Clock, 'now'>;
}

interface Connection {
  readonly client: Client;
  readonly identity: PushIdentity;
  facts?: CertificateFacts;
}

export interface OpenPushOut extends PushOut {
  close(): Promise<void>;
}

export function makePushOut(parts: PushOutParts): OpenPushOut {
  const connections = new Map<string, Connection>();

  /** Another target, other files of ours, or a certificate that is no longer good: a new connection. */
  async function connectionTo(to: PushAddress): Promise<Connection> {
    const identity = await parts.identity();
    const key = `${to.mailbox} ${to.digest}`;
    const open = connections.get(key);
    const isGood =
      open?.identity === identity &&
      (!open.facts || isServerOf(to.oin, open.facts, parts.clock.now(), identity.trust));
    if (open && isGood) return open;
    void open?.client.destroy();
    const fresh: Connection = {
      identity,
      client: new Client(`https://${to.target.host}:${to.target.port}`, {
        connect: makeConnect({
          oin: to.oin,
          identity,
          mayCall: parts.mayCall,
          clock: parts.clock,
          onConnected: (facts) => (fresh.facts = facts),
        }),
        pipelining: 1,
        keepAliveTimeout: LIMITS.keepAliveMs,
        headersTimeout: LIMITS.pushAnswerMs,
        bodyTimeout: LIMITS.pushAnswerMs,
        maxHeaderSize: LIMITS.headerBytesMax,
      }),
    };
    connections.set(key, fresh);
    return fresh;
  }

  async function ask(
    to: PushAddress,
    request: Pick<Dispatcher.RequestOptions, 'method' | 'headers' | 'body'>,
  ): Promise<Dispatcher.ResponseData | PushFault> {
    try {
      const { client } = await connectionTo(to);
      const signal = AbortSignal.timeout(LIMITS.pushConnectMs + LIMITS.pushAnswerMs);
      const answer = await client.request({ ...request, path: to.target.path, signal });
      // What it says beside its status is nobody's business; beyond the bound the connection ends.
      await answer.body.dump({ limit: LIMITS.pushAnswerBytesMax }).catch(() => undefined);
      return answer;
    } catch (error) {
      return faultOf(error);
    }
  }

  return {
    async permission(to): Promise<PushPermission> {
      const answer = await ask(to, {
        method: 'OPTIONS',
        headers: {
          'webhook-request-origin': parts.origin,
          'webhook-request-rate': String(LIMITS.pushRatePerMinute),
        },
      });
      if (typeof answer === 'string') return { kind: 'failed', fault: answer };
      return consentIn(answer, parts.origin) ?? answered(answer);
    },
    async deliver(to, delivery): Promise<PushAnswer> {
      const answer = await ask(to, {
        method: 'POST',
        headers: signedHeaders(to, delivery, parts),
        body: Buffer.from(delivery.body),
      });
      return typeof answer === 'string' ? { kind: 'failed', fault: answer } : answered(answer);
    },
    async close() {
      await Promise.all([...connections.values()].map(({ client }) => client.destroy()));
    },
  };
}

function signedHeaders(
  { target }: PushAddress,
  { contentType, headers, body }: Delivery,
  { origin, signers, clock }: PushOutParts,
): Record<string, string> {
  const host = target.port === 443 ? target.host : `${target.host}:${target.port}`;
  const said = {
    'content-type': contentType,
    'content-length': String(body.length),
    ...digestHeaders(body),
    'webhook-request-origin': origin,
    ...headers,
  };
  const signed = { method: 'POST', host, path: target.path, headers: said, body };
  const seconds = Math.floor(clock.now() / 1_000);
  const signature =
    target.signature === 'http'
      ? signHttp(signed, signers.http, seconds)
      : signJades(signed, signers.jades, seconds);
  return { host, ...said, ...signature };
}

const header = ({ headers }: Dispatcher.ResponseData, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
};

function answered(answer: Dispatcher.ResponseData): Extract<PushAnswer, { kind: 'answered' }> {
  const retryAfter = header(answer, 'retry-after');
  return {
    kind: 'answered',
    status: answer.statusCode,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

/** Undefined where it consents to nobody, or to somebody else. */
function consentIn(answer: Dispatcher.ResponseData, origin: string): PushPermission | undefined {
  const isSuccess = answer.statusCode >= 200 && answer.statusCode < 300;
  const allowed = header(answer, 'webhook-allowed-origin');
  if (!isSuccess || (allowed !== '*' && allowed?.toLowerCase() !== origin.toLowerCase())) {
    return undefined;
  }
  const rate = Number(header(answer, 'webhook-allowed-rate'));
  return Number.isInteger(rate) && rate > 0
    ? { kind: 'allowed', perMinute: Math.min(rate, LIMITS.pushRatePerMinute) }
    : { kind: 'allowed' };
}

function faultOf(error: unknown): PushFault {
  if (error instanceof PushRefused) return error.fault;
  if (error instanceof errors.HTTPParserError) return 'antwoord-onleesbaar';
  if (error instanceof errors.HeadersOverflowError) return 'antwoord-onleesbaar';
  if (error instanceof errors.ConnectTimeoutError) return 'geen-verbinding';
  if (error instanceof errors.SocketError || error instanceof errors.HeadersTimeoutError) {
    return 'geen-antwoord';
  }
  const { code = '', name = '' } = error as { readonly code?: unknown; readonly name?: string };
  if (name === 'TimeoutError' || name === 'AbortError') return 'geen-antwoord';
  return isAboutCertificates(String(code)) ? 'certificaat-onjuist' : 'geen-verbinding';
}

/** OpenSSL's own names, and Node's for a host name that does not fit. */
const isAboutCertificates = (code: string): boolean =>
  /CERT|CRL|SELF_SIGNED|UNABLE_TO_(GET|VERIFY|DECRYPT)|INVALID_(CA|PURPOSE)|PATH_LENGTH|HOSTNAME_MISMATCH/.test(
    code,
  );
