// Answers: how does an answer leave? The only places where a body is written to a partner.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEMS, type Refused } from '#kernel';
import { languageOf } from './negotiation.js';
import { problemDocument, retryAfterOf, statusOf } from './problem-document.js';

const codes = new WeakMap<FastifyReply, string>();

/** The code of the problem that was answered, for whoever counts them. */
export const problemCodeOf = (reply: FastifyReply): string | undefined => codes.get(reply);

export function sendProblem(request: FastifyRequest, reply: FastifyReply, refusal: Refused): void {
  const language = languageOf(request.headers['accept-language']);
  codes.set(reply, PROBLEMS[refusal.problem].code);
  const seconds = retryAfterOf(refusal);
  if (seconds !== undefined) reply.header('Retry-After', seconds);
  reply
    .code(statusOf(refusal))
    .header('Content-Language', language)
    .header('Content-Type', 'application/problem+json')
    .send(JSON.stringify(problemDocument(refusal, request.id, language)));
}

/** @param body a value, or JSON text that is sent as it is */
export function sendJson(reply: FastifyReply, status: number, body: object | string): void {
  reply
    .code(status)
    .header('Content-Type', 'application/json')
    .send(typeof body === 'string' ? body : JSON.stringify(body));
}

export const sendNothing = (reply: FastifyReply): void => void reply.code(204).send();
