// Answers: how does a recipient read its mailbox, acknowledge what it read, and ask why it got what
// it got?
import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Party } from '#identity';
import {
  languageOf,
  sendHead,
  sendJson,
  sendNothing,
  sendProblem,
  Speaker,
  type Contract,
} from '#platform';
import type { Acknowledged, GatewayPorts, PageRequest } from './ports.js';
import { CONTRACT, PORTS, WAITING_ROOM } from './tokens.js';
import { whenSent, type WaitingRoom } from './waiting.js';
import { pageText } from './wire.js';

interface PageQuery {
  readonly postbus: string;
  readonly na?: string;
  readonly limiet: number;
  readonly wacht: number;
}

interface Acknowledging {
  readonly postbus: string;
  readonly tot?: string;
  readonly volgnummer: number;
  readonly toestand: 'afgeleverd' | 'inBehandeling' | 'afgesloten' | 'afgewezen';
  readonly code?: string;
}

@Controller('v1')
export class InboxController {
  constructor(
    @Inject(PORTS) private readonly ports: GatewayPorts,
    @Inject(CONTRACT) private readonly contract: Contract,
    @Inject(WAITING_ROOM) private readonly waitingRoom: WaitingRoom,
  ) {}

  @Get('berichten')
  async page(
    @Speaker() party: Party,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = this.contract.check<PageQuery>('haalBerichten', request);
    if (asked.kind === 'refused') return sendProblem(request, reply, asked);
    const wanted = pageRequest(asked.value, request.method);
    const waiting = this.waitingRoom.enter(party.oin, wanted.waitSeconds, reply);
    if (waiting.kind === 'refused') return sendProblem(request, reply, waiting);
    const page = await this.ports
      .page({ party, ...wanted, signal: waiting.signal })
      .finally(() => waiting.done());
    if (page.kind === 'refused') return sendProblem(request, reply, page);
    if (request.method === 'HEAD') return sendHead(reply);
    whenSent(reply, (whole) => page.sent(whole));
    sendJson(reply, 200, pageText(page, languageOf(request.headers['accept-language'])));
  }

  @Post('bevestigingen')
  async acknowledge(
    @Speaker() party: Party,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = this.contract.check<Acknowledging>('bevestig', request);
    if (asked.kind === 'refused') return sendProblem(request, reply, asked);
    const what = acknowledged(asked.value);
    const outcome = await this.ports.acknowledge({ party, role: asked.value.postbus, ...what });
    if (outcome.kind === 'refused') return sendProblem(request, reply, outcome);
    sendNothing(reply);
  }

  @Get('berichten/:volgnummer/paspoort')
  async passport(
    @Speaker() party: Party,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = this.contract.check<{ postbus: string; volgnummer: number }>(
      'haalPaspoort',
      request,
    );
    if (asked.kind === 'refused') return sendProblem(request, reply, asked);
    const { postbus: role, volgnummer: number } = asked.value;
    const found = await this.ports.passport({ party, role, number });
    if (found.kind === 'refused') return sendProblem(request, reply, found);
    sendJson(reply, 200, found.passport);
  }
}

type Wanted = Omit<PageRequest, 'party' | 'signal'>;

/** HEAD is safe: it shows no view, so it must not count as having offered one. */
const pageRequest = ({ postbus, na, limiet, wacht }: PageQuery, method: string): Wanted => ({
  role: postbus,
  after: na,
  limit: method === 'HEAD' ? 0 : limiet,
  waitSeconds: method === 'HEAD' ? 0 : wacht,
});

const acknowledged = ({ tot, volgnummer, toestand, code }: Acknowledging): Acknowledged =>
  tot !== undefined
    ? { cursor: tot }
    : { number: volgnummer, state: toestand, ...(code !== undefined && { code }) };
