// Answers: how does a recipient ask why it got less than it expected? Whatever the answer is, its
// length tells no more than its class.
import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Party } from '#identity';
import { LIMITS } from '#kernel';
import { Speaker, languageOf, sendJson, sendProblem, type Contract } from '#platform';
import { lessBody } from './inquiry-wire.js';
import type { GatewayPorts } from './ports.js';
import { CONTRACT, PORTS } from './tokens.js';

interface Asked {
  readonly postbus: string;
  readonly volgnummer?: number;
  readonly inzending?: string;
}

@Controller('v1')
export class InquiryController {
  constructor(
    @Inject(PORTS) private readonly ports: Pick<GatewayPorts, 'whyLess'>,
    @Inject(CONTRACT) private readonly contract: Contract,
  ) {}

  @Post('navragen')
  async ask(
    @Speaker() party: Party,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = this.contract.check<Asked>('vraagNa', request);
    if (asked.kind === 'refused') return sendProblem(request, reply, asked);
    const { postbus: role, volgnummer: number, inzending: nr = '' } = asked.value;
    const about = number === undefined ? { nr } : { number };
    const answer = await this.ports.whyLess({ party, role, about });
    const size = LIMITS.inquiryPadBytes;
    if (answer.kind === 'refused') return sendProblem(request, reply, answer, size);
    const language = languageOf(request.headers['accept-language']);
    sendJson(reply, 200, lessBody(answer, language), size);
  }
}
