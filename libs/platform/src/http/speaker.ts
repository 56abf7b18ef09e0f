// Answers: whose request is this? A handler gets its Party as a parameter, bound before anything
// else happened; one that is not there is a bug and never an anonymous caller.
import type { IncomingMessage } from 'node:http';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Party } from '#identity';
import { invariant } from '#kernel';

const speakers = new WeakMap<IncomingMessage, Party>();

export const bindSpeaker = (request: FastifyRequest, party: Party): void =>
  void speakers.set(request.raw, party);

export function speakerOf(request: FastifyRequest): Party {
  const party = speakers.get(request.raw);
  invariant(party !== undefined, 'no request reaches a handler without a Party');
  return party;
}

export const Speaker = createParamDecorator((_: unknown, context: ExecutionContext): Party =>
  speakerOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
