// Answers: how does a mailbox say what it wants to receive?
import { Controller, Delete, Get, Inject, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Party } from '#identity';
import { Speaker, languageOf, sendJson, sendProblem, type Contract } from '#platform';
import type { Wish } from '#exchange';
import type { GatewayPorts } from './ports.js';
import { CONTRACT, PORTS } from './tokens.js';
import { trialBody } from './trial.js';
import {
  inEffectBody,
  subscribedBody,
  subscriptionBody,
  subscriptionsBody,
} from './subscriptions.js';

interface Wished {
  readonly postbus: string;
  readonly berichtsoorten: readonly string[];
  readonly postcodes?: readonly string[];
  readonly filters?: unknown;
  readonly kanaal?: Wish['channel'];
}

@Controller('v1/abonnementen')
export class SubscriptionsController {
  constructor(
    @Inject(PORTS) private readonly ports: Pick<GatewayPorts, 'subscriptions'>,
    @Inject(CONTRACT) private readonly contract: Contract,
  ) {}

  @Get()
  async list(
    @Speaker() party: Party,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = this.contract.check<{ postbus: string }>('lijstAbonnementen', request);
    if (asked.kind === 'refused') return sendProblem(request, reply, asked);
    const found = await this.ports.subscriptions.list({ party, role: asked.value.postbus });
    if (found.kind === 'refused') return sendProblem(request, reply, found);
    sendJson(reply, 200, subscriptionsBody(found));
  }

  @Post()
  async create(
    @Speaker() party: Party,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = this.contract.check<Wished>('maakAbonnement', request);
    if (asked.kind === 'refused') return sendProblem(request, reply, asked);
    const { postbus: role } = asked.value;
    const made = await this.ports.subscriptions.create({ party, role, wish: wishOf(asked.value) });
    if (made.kind === 'refused') return sendProblem(request, reply, made);
    reply.header('Location', `/v1/abonnementen/${made.subscription.id}`);
    sendJson(reply, 201, subscribedBody(made.subscription, made.from));
  }

  @Get(':id')
  async read(
    @Speaker() party: Party,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = this.contract.check<{ id: string }>('haalAbonnement', request);
    if (asked.kind === 'refused') return sendProblem(request, reply, asked);
    const found = await this.ports.subscriptions.read({ party, id: asked.value.id });
    if (found.kind === 'refused') return sendProblem(request, reply, found);
    sendJson(reply, 200, subscriptionBody(found.subscription));
  }

  @Put(':id')
  async replace(
    @Speaker() party: Party,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = this.contract.check<Wished & { id: string }>('wijzigAbonnement', request);
    if (asked.kind === 'refused') return sendProblem(request, reply, asked);
    const { id, postbus: role } = asked.value;
    const put = await this.ports.subscriptions.put({ party, id, role, wish: wishOf(asked.value) });
    if (put.kind === 'refused') return sendProblem(request, reply, put);
    sendJson(reply, 200, subscribedBody(put.subscription, put.from));
  }

  @Post(':id/proef')
  async try(
    @Speaker() party: Party,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = this.contract.check<{ id: string }>('probeerAbonnement', request);
    if (asked.kind === 'refused') return sendProblem(request, reply, asked);
    const tried = await this.ports.subscriptions.try({ party, id: asked.value.id });
    if (tried.kind === 'refused') return sendProblem(request, reply, tried);
    sendJson(reply, 200, trialBody(tried.steps, languageOf(request.headers['accept-language'])));
  }

  @Delete(':id')
  async remove(
    @Speaker() party: Party,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = this.contract.check<{ id: string }>('verwijderAbonnement', request);
    if (asked.kind === 'refused') return sendProblem(request, reply, asked);
    const gone = await this.ports.subscriptions.delete({ party, id: asked.value.id });
    if (gone.kind === 'refused') return sendProblem(request, reply, gone);
    sendJson(reply, 200, { geldtVanaf: inEffectBody(gone.from) });
  }
}

const wishOf = ({ berichtsoorten, postcodes = [], filters, kanaal = 'pull' }: Wished): Wish => ({
  types: berichtsoorten,
  postcodes,
  filters,
  channel: kanaal,
});
