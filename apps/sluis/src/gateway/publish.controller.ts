// Answers: how does a sender offer a message, and learn what became of it?
import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { MessageState } from '#exchange';
import type { Party } from '#identity';
import { Speaker, languageOf, sendJson, sendProblem, type Contract } from '#platform';
import type { GatewayPorts } from './ports.js';
import { CONTRACT, PORTS } from './tokens.js';
import { receiptBody, submissionBody, submissionsBody } from './wire.js';

interface ListQuery {
  readonly na?: string;
  readonly limiet: number;
  readonly toestand?: MessageState;
  readonly berichtsoort?: string;
}

const NO_BODY = new Uint8Array();

const targetOf = ({ raw }: FastifyRequest): string =>
  `${raw.method?.toLowerCase() ?? ''} ${raw.url ?? ''}`;

@Controller('v1')
export class PublishController {
  constructor(
    @Inject(PORTS) private readonly ports: GatewayPorts,
    @Inject(CONTRACT) private readonly contract: Contract,
  ) {}

  @Post('gebeurtenissen')
  async publish(
    @Speaker() party: Party,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = this.contract.check('publiceerGebeurtenis', request);
    if (asked.kind === 'refused') return sendProblem(request, reply, asked);
    const body = request.body instanceof Uint8Array ? request.body : NO_BODY;
    const headers = request.raw.headersDistinct;
    const outcome = await this.ports.accept({ party, headers, body, target: targetOf(request) });
    if (outcome.kind === 'refused') return sendProblem(request, reply, outcome);
    reply.header('Location', `/v1/inzendingen/${outcome.nr}`);
    sendJson(reply, outcome.kind === 'accepted' ? 202 : 200, receiptBody(outcome));
  }

  @Get('inzendingen')
  async list(
    @Speaker() party: Party,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = this.contract.check<ListQuery>('lijstInzendingen', request);
    if (asked.kind === 'refused') return sendProblem(request, reply, asked);
    const { na: after, limiet: limit, toestand: state, berichtsoort: type } = asked.value;
    const found = await this.ports.submissions({ party, after, limit, state, type });
    if (found.kind === 'refused') return sendProblem(request, reply, found);
    sendJson(reply, 200, submissionsBody(found));
  }

  @Get('inzendingen/:nr')
  async state(
    @Speaker() party: Party,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = this.contract.check<{ nr: string }>('haalInzending', request);
    if (asked.kind === 'refused') return sendProblem(request, reply, asked);
    const submitted = await this.ports.submission({ party, nr: asked.value.nr });
    if (submitted.kind === 'refused') return sendProblem(request, reply, submitted);
    const language = languageOf(request.headers['accept-language']);
    sendJson(reply, 200, submissionBody(submitted, language));
  }
}
