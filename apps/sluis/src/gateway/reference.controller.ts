// Answers: what can a partner look up: the message types, this contract and the public keys?
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refused } from '#kernel';
import { sendJson, sendProblem, type Contract } from '#platform';
import type { GatewayPorts } from './ports.js';
import { CONTRACT, PORTS } from './tokens.js';
import { typeBody, typesBody } from './wire.js';

@Controller('v1')
export class ReferenceController {
  constructor(
    @Inject(PORTS) private readonly ports: GatewayPorts,
    @Inject(CONTRACT) private readonly contract: Contract,
  ) {}

  @Get('berichtsoorten')
  types(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const asked = this.contract.check('lijstBerichtsoorten', request);
    if (asked.kind === 'refused') return sendProblem(request, reply, asked);
    sendJson(reply, 200, typesBody(this.ports.catalogue()));
  }

  @Get('berichtsoorten/:soort')
  type(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const asked = this.contract.check<{ soort: string }>('haalBerichtsoort', request);
    if (asked.kind === 'refused') return sendProblem(request, reply, asked);
    const type = this.ports.catalogue().type(asked.value.soort);
    if (type === undefined || type.kind === 'intern') {
      return sendProblem(request, reply, refused('notFound'));
    }
    sendJson(reply, 200, typeBody(type));
  }

  /** Readable from any origin (ADR `/core/publish-openapi`); the only answer that is. */
  @Get('openapi.json')
  openapi(@Res() reply: FastifyReply): void {
    reply.header('Access-Control-Allow-Origin', '*');
    sendJson(reply, 200, this.contract.text);
  }

  @Get('.well-known/jwks.json')
  keys(@Res() reply: FastifyReply): void {
    sendJson(reply, 200, this.ports.jwks());
  }
}
