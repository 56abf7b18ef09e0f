// Answers: what holds for every request at the edge, before and around its handler? Identity,
// headers, paths, methods and failures are settled here, so that a handler only maps and calls.
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:https';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LIMITS, refused, type Clock, type Refused } from '#kernel';
import { partyOf, type PeerGuard, type PeerTls } from '../tls/index.js';
import { answerBrokenRequest, makeDrain, plainServer, type Drain } from './connections.js';
import { makeAnswerFailure, type AnswerFailure, type FailureSink } from './failure.js';
import { accepts } from './negotiation.js';
import { makeQuota, type Quota, type QuotaSettings } from './quota.js';
import { problemCodeOf, sendProblem } from './reply.js';
import { responseHeaders } from './response-headers.js';
import { makeRouteTable, type RouteTable } from './route-table.js';
import { bindSpeaker, speakerOf } from './speaker.js';

export interface Answered {
  /** The contract's pattern (`/v1/inzendingen/{nr}`), never the path that was asked for. */
  readonly route: string;
  readonly method: string;
  readonly status: number;
  /** Code of the problem that was answered. */
  readonly code: string | undefined;
  readonly milliseconds: number;
}

export interface RimOptions {
  readonly tls: Pick<PeerTls, 'https' | 'guard'>;
  readonly version: string;
  readonly clock: Pick<Clock, 'now'>;
  /** Of each organisation. */
  readonly quota: QuotaSettings;
  answered(answered: Answered): void;
  readonly failed: FailureSink;
}

export interface Rim {
  readonly adapter: FastifyAdapter;
  readonly answerFailure: AnswerFailure;
  readonly guard: PeerGuard;
  /** Takes no new connection; resolves when every answer that was begun has left. */
  drain(): Promise<void>;
}

/** The routes, the 404 and the failures stay ours when Nest comes to install its own. */
class RimAdapter extends FastifyAdapter {
  override setErrorHandler(): FastifyInstance {
    return this.getInstance<FastifyInstance>();
  }
  override setNotFoundHandler(): FastifyInstance {
    return this.getInstance<FastifyInstance>();
  }
}

export function makeRim(options: RimOptions): Rim {
  const answerFailure = makeAnswerFailure(options.failed);
  const adapter = new RimAdapter({
    https: {
      ...options.tls.https,
      maxHeaderSize: LIMITS.headerBytesMax,
      requireHostHeader: false,
      // Node swaps the two bounds where that on headers is the longer one, which is its default.
      headersTimeout: LIMITS.requestTimeoutMs,
      connectionsCheckingInterval: LIMITS.requestCheckMs,
    },
    bodyLimit: LIMITS.messageBytesMax,
    // A client that stops reading holds nothing longer than one that stops sending.
    connectionTimeout: LIMITS.keepAliveMs,
    // Whoever sends a byte now and then is not idle, and is cut off all the same.
    requestTimeout: LIMITS.requestTimeoutMs,
    // A request that arrives while the gateway drains is answered and not cut off.
    return503OnClosing: false,
    genReqId: () => randomUUID(),
    clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) =>
      answerBrokenRequest(error, socket, options.version, partyOf(socket) !== undefined),
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      if (admit(options, drain, request, reply)) {
        answerFailure(error, request, reply);
      }
    },
  });
  const fastify = adapter.getInstance<FastifyInstance>();
  const drain = makeDrain(fastify.server);
  const routes = makeRouteTable();
  const quota = makeQuota(options.quota, options.clock);
  plainServer(fastify.server);
  fastify.removeAllContentTypeParsers();
  // Every body stays the bytes it was: they are read once, where their meaning is known.
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  fastify.setErrorHandler((error, request, reply) => answerFailure(error, request, reply));
  fastify.addHook('onRoute', (route) => routes.add(route.method, route.url));
  fastify.addHook('onRequest', (request, reply, next) => {
    if (!admit(options, drain, request, reply)) return;
    if (isWithin(quota, request, reply) && isRouted(routes, request, reply)) next();
  });
  fastify.addHook('onSend', (_request, reply, _body, done) => {
    if (drain.isDraining()) reply.header('Connection', 'close');
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    options.answered({
      route: request.routeOptions.url?.replace(/:(\w+)/g, '{$1}') ?? '/onbekend',
      method: request.method,
      status: reply.statusCode,
      code: problemCodeOf(reply),
      milliseconds: reply.elapsedTime,
    });
    done();
  });
  return {
    adapter,
    answerFailure,
    guard: options.tls.guard(fastify.server as Server),
    drain: () => drain.drain(),
  };
}

/** Binds the speaker and the headers of every response; false: the connection was closed instead. */
function admit(
  options: RimOptions,
  drain: Drain,
  request: FastifyRequest,
  reply: FastifyReply,
): boolean {
  const party = partyOf(request.raw.socket);
  if (party === undefined) {
    reply.hijack();
    request.raw.socket.destroy();
    return false;
  }
  bindSpeaker(request, party);
  drain.begin(request.raw.socket, reply.raw);
  reply.headers(responseHeaders(options.version, request.id));
  return true;
}

/** Before a byte of a body is read: what is refused here costs next to nothing. */
function isWithin(quota: Quota, request: FastifyRequest, reply: FastifyReply): boolean {
  const announced = Number(request.headers['content-length'] ?? 0);
  const bytes = Math.min(Number.isFinite(announced) ? announced : 0, LIMITS.messageBytesMax);
  // Who announces nothing but sends something may send the most there is.
  const isChunked = request.headers['transfer-encoding'] !== undefined;
  if (quota.take(speakerOf(request).oin, isChunked ? LIMITS.messageBytesMax : bytes)) return true;
  sendProblem(request, reply, refused('tooManyRequests'));
  return false;
}

/** 404, 405, 406 and 415 for a coded body are answered here; a path with a trailing slash is another path. */
function isRouted(routes: RouteTable, request: FastifyRequest, reply: FastifyReply): boolean {
  const path = request.url.split('?', 1)[0] ?? '';
  if (request.is404 || path.endsWith('/')) {
    const methods = routes.methods(path);
    if (methods.length > 0) reply.header('Allow', methods.join(', '));
    sendProblem(request, reply, refused(methods.length > 0 ? 'methodNotAllowed' : 'notFound'));
    return false;
  }
  const unreadable = mediaProblem(request);
  if (unreadable === undefined) return true;
  sendProblem(request, reply, unreadable);
  return false;
}

/** A compressed body would be judged by bytes that nobody sent, and could unfold without end. */
function mediaProblem({ headers, routeOptions }: FastifyRequest): Refused | undefined {
  const { media = 'application/json' } = routeOptions.config as { readonly media?: string };
  if (!accepts(media, headers.accept)) return refused('notAcceptable');
  const coding = headers['content-encoding'] ?? 'identity';
  if (coding.toLowerCase() === 'identity') return undefined;
  return refused('mediaTypeUnknown', [{ place: 'content-encoding', expected: 'no coding' }]);
}
