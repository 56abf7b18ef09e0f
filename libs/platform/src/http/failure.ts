// Answers: what does the caller hear when something was thrown? Only what we threw ourselves is
// believed; whatever else merely looks like an HTTP error is a bug, and a bug has only a number.
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { errorCodes, type FastifyReply, type FastifyRequest } from 'fastify';
import { Unavailable, refused, type Refused } from '#kernel';
import { sendProblem } from './reply.js';

/** Told of every fault that is ours, with the number that the caller got. */
export type FailureSink = (correlation: string, error: unknown) => void;

export type AnswerFailure = (error: unknown, request: FastifyRequest, reply: FastifyReply) => void;

/** Fastify's own refusals, recognised by their class and never by their shape. */
const FRAMEWORK = [
  [errorCodes.FST_ERR_CTP_BODY_TOO_LARGE, refused('tooLarge')],
  [errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE, refused('mediaTypeUnknown')],
  [errorCodes.FST_ERR_CTP_INVALID_CONTENT_LENGTH, refused('malformed')],
  [
    errorCodes.FST_ERR_BAD_URL,
    refused('parameterInvalid', [{ place: 'url', expected: 'percent-encoded UTF-8' }]),
  ],
  [errorCodes.FST_ERR_MAX_PARAM_LENGTH, refused('notFound')],
] as const;

function classify(error: unknown): Refused {
  try {
    if (error instanceof Unavailable) return refused(error.problem);
    const known = FRAMEWORK.find(([kind]) => error instanceof kind);
    return known === undefined ? refused('internal') : known[1];
  } catch {
    // A hostile object can throw even while it is being looked at.
    return refused('internal');
  }
}

export function makeAnswerFailure(sink: FailureSink): AnswerFailure {
  return (error, request, reply) => {
    // Who leaves in the middle of a body is no fault of ours, and nobody reads the answer.
    const refusal = request.raw.readableAborted ? refused('malformed') : classify(error);
    if (refusal.problem === 'internal') report(sink, request.id, error);
    // A body that was begun cannot become a problem: the connection breaks instead.
    if (reply.raw.headersSent) reply.raw.destroy();
    else if (!reply.sent) sendProblem(request, reply, refusal);
  };
}

function report(sink: FailureSink, correlation: string, error: unknown): void {
  try {
    sink(correlation, error);
  } catch {
    // Reporting must not decide whether the caller gets an answer.
  }
}

@Catch()
export class CatchAll implements ExceptionFilter {
  constructor(private readonly answer: AnswerFailure) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
