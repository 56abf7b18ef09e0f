// Answers: how does a recipient let its mailbox come to it, over one connection that stays open?
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Party } from '#identity';
import { LIMITS, type Clock } from '#kernel';
import { languageOf, sendProblem, Speaker, type Contract } from '#platform';
import type { GatewayPorts, PageRequest } from './ports.js';
import { stream } from './stream.js';
import { CLOCK, CONTRACT, PORTS, WAITING_ROOM } from './tokens.js';
import type { WaitingRoom } from './waiting.js';

interface StreamQuery {
  readonly postbus: string;
  readonly na?: string;
}

const EVENT_STREAM = 'text/event-stream';

@Controller('v1')
export class StreamController {
  constructor(
    @Inject(PORTS) private readonly ports: GatewayPorts,
    @Inject(CONTRACT) private readonly contract: Contract,
    @Inject(WAITING_ROOM) private readonly waitingRoom: WaitingRoom,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('berichten/stroom')
  @RouteConfig({ media: EVENT_STREAM })
  async stream(
    @Speaker() party: Party,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = this.contract.check<StreamQuery>('volgBerichten', request);
    if (asked.kind === 'refused') return sendProblem(request, reply, asked);
    const waitSeconds = LIMITS.streamHeartbeatSeconds;
    const waiting = this.waitingRoom.enter(party.oin, waitSeconds, reply);
    if (waiting.kind === 'refused') return sendProblem(request, reply, waiting);
    try {
      const { signal } = waiting;
      const pages = (after: string | undefined, wait: number) =>
        this.ports.page({
          ...wanted(asked.value, party, request.method),
          after,
          waitSeconds: wait,
          signal,
        });
      // The browser's own header tells where it was, and wins over what the address still says.
      const first = await pages(lastEventId(request) ?? asked.value.na, 0);
      if (first.kind === 'refused') return sendProblem(request, reply, first);
      const out = begin(reply);
      if (request.method === 'HEAD') return void out.end();
      const language = languageOf(request.headers['accept-language']);
      const next = (cursor: string) => pages(cursor, waitSeconds);
      await stream(first, out, { next, signal, clock: this.clock, language });
    } finally {
      waiting.done();
    }
  }
}

type Wanted = Pick<PageRequest, 'party' | 'role' | 'limit' | 'channel'>;

/** HEAD is safe: it shows no view, so it must not count as having offered one. */
const wanted = ({ postbus }: StreamQuery, party: Party, method: string): Wanted => ({
  party,
  role: postbus,
  limit: method === 'HEAD' ? 0 : LIMITS.streamPageMax,
  channel: 'stroom',
});

function lastEventId({ headers }: FastifyRequest): string | undefined {
  const id = headers['last-event-id'];
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** From here on the answer is ours to write, entry by entry. */
function begin(reply: FastifyReply) {
  const headers = reply.header('Content-Type', EVENT_STREAM).getHeaders();
  reply.hijack();
  return reply.raw.writeHead(200, headers as Record<string, string>);
}
