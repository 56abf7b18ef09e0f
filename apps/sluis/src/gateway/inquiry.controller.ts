// Answers: how does a recipient ask why it got less than it expected, or nothing? Whatever the answer
// is, its length tells no more than its class.
import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Party } from '#identity';
import { LIMITS, type Refused } from '#kernel';
import {
  Speaker,
  languageOf,
  sendJson,
  sendProblem,
  type Contract,
  type Language,
} from '#platform';
import { lessBody } from './inquiry-wire.js';
import { nothingBody } from './nothing-wire.js';
import type { GatewayPorts } from './ports.js';
import { CONTRACT, PORTS } from './tokens.js';

/** One of the three, as the contract holds. */
interface Asked {
  readonly postbus: string;
  readonly volgnummer?: number;
  readonly inzending?: string;
  readonly berichtsoort?: string;
  readonly periode?: { readonly van: string; readonly tot: string };
  readonly postcode?: string;
}

@Controller('v1')
export class InquiryController {
  constructor(
    @Inject(PORTS) private readonly ports: Pick<GatewayPorts, 'whyLess' | 'whyNothing'>,
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
    const language = languageOf(request.headers['accept-language']);
    const answer = await this.answered(party, asked.value, language);
    const size = LIMITS.inquiryPadBytes;
    if ('kind' in answer) return sendProblem(request, reply, answer, size);
    sendJson(reply, 200, answer.body, size);
  }

  private async answered(
    party: Party,
    { postbus: role, volgnummer: number, inzending: nr = '', ...nothing }: Asked,
    language: Language,
  ): Promise<{ readonly body: object } | Refused> {
    const { berichtsoort: type, periode, postcode } = nothing;
    if (type !== undefined && periode !== undefined) {
      const period = { from: periode.van, until: periode.tot };
      const place = postcode === undefined ? {} : { postcode };
      const answer = await this.ports.whyNothing({ party, role, type, ...period, ...place });
      return answer.kind === 'refused' ? answer : { body: nothingBody(answer, language) };
    }
    const about = number === undefined ? { nr } : { number };
    const answer = await this.ports.whyLess({ party, role, about });
    return answer.kind === 'refused' ? answer : { body: lessBody(answer, language) };
  }
}
