// Answers: how does an answer leave? The only places where a body is written to a partner.
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEMS, type Refused } from '#kernel';
import { languageOf } from './negotiation.js';
import { problemDocument, retryAfterOf, statusOf } from './problem-document.js';

const codes = new WeakMap<FastifyReply, string>();

/** The code of the problem that was answered, for whoever counts them. */
export const problemCodeOf = (reply: FastifyReply): string | undefined => codes.get(reply);

/** @param classBytes the length becomes a multiple of it, so that it tells nothing but its class */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refused,
  classBytes?: number,
): void {
  const language = languageOf(request.headers['accept-language']);
  codes.set(reply, PROBLEMS[refusal.problem].code);
  const seconds = retryAfterOf(refusal);
  if (seconds !== undefined) reply.header('Retry-After', seconds);
  reply
    .code(statusOf(refusal))
    .header('Content-Language', language)
    .header('Content-Type', 'application/problem+json')
    .send(padded(JSON.stringify(problemDocument(refusal, request.id, language)), classBytes));
}

/** @param body a value, or JSON text that is sent as it is */
export function sendJson(
  reply: FastifyReply,
  status: number,
  body: object | string,
  classBytes?: number,
): void {
  reply
    .code(status)
    .header('Content-Type', 'application/json')
    .send(padded(typeof body === 'string' ? body : JSON.stringify(body), classBytes));
}

/**
 * To HEAD, where making the body has effects or costs too much: without a length, because another than
 * that of GET would be wrong (RFC 9110, 9.3.2).
 */
export function sendHead(reply: FastifyReply): void {
  // An empty stream: of anything else Fastify tells the length.
  reply.code(200).header('Content-Type', 'application/json; charset=utf-8').send(Readable.from([]));
}

/** White space after a JSON text means nothing to a parser. */
function padded(text: string, classBytes: number | undefined): string {
  if (classBytes === undefined) return text;
  const bytes = Buffer.byteLength(text);
  return text + ' '.repeat(Math.ceil(bytes / classBytes) * classBytes - bytes);
}

export const sendNothing = (reply: FastifyReply): void => void reply.code(204).send();
