// Answers: how is a load offered to Sluis? Closed: every connection sends its next message when the
// last was answered. Open: at a fixed rate, whether Sluis keeps up or not.
import { setTimeout as pause } from 'node:timers/promises';
import { openConnection, postRequest, type Connection, type Identity } from './connection.js';
import type { LoadMessage } from './messages.js';

export interface Published {
  readonly messages: number;
  readonly seconds: number;
  /** Milliseconds from asking (closed) or from when it was due (open) to the receipt. */
  readonly latencies: readonly number[];
}

const PATH = '/v1/gebeurtenissen';
const TYPE = 'application/cloudevents+json';
const ACCEPTED = 202;

export const asRequests = (load: readonly LoadMessage[]): readonly Buffer[] =>
  load.map(({ bytes }) => postRequest(PATH, TYPE, bytes));

export async function openConnections(
  port: number,
  identity: Identity,
  count: number,
): Promise<readonly Connection[]> {
  const open: Connection[] = [];
  // A few handshakes at a time; they are not what is measured.
  const AT_ONCE = 16;
  while (open.length < count) {
    const more = Math.min(AT_ONCE, count - open.length);
    open.push(
      ...(await Promise.all(Array.from({ length: more }, () => openConnection(port, identity)))),
    );
  }
  return open;
}

/** @param untilMs stops asking after this long, although messages are left */
export async function publishClosed(
  connections: readonly Connection[],
  requests: readonly Buffer[],
  untilMs = Infinity,
): Promise<Published> {
  const latencies: number[] = [];
  let next = 0;
  const began = performance.now();
  await Promise.all(
    connections.map(async (connection) => {
      while (next < requests.length && performance.now() - began < untilMs) {
        const asked = performance.now();
        await publish(connection, requests[next++] as Buffer);
        latencies.push(performance.now() - asked);
      }
    }),
  );
  return {
    messages: latencies.length,
    seconds: (performance.now() - began) / 1_000,
    latencies,
  };
}

/** @param onDue is told of each message at the moment at which it is due, in ms of `performance.now` */
export async function publishOpen(
  connections: readonly Connection[],
  requests: readonly Buffer[],
  perSecond: number,
  onDue: (index: number, due: number) => void,
): Promise<Published> {
  const free = [...connections];
  const waiting: { readonly index: number; readonly due: number }[] = [];
  const latencies: number[] = [];
  const answered: Promise<void>[] = [];
  async function work(connection: Connection): Promise<void> {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      await publish(connection, requests[one.index] as Buffer);
      latencies.push(performance.now() - one.due);
    }
    free.push(connection);
  }
  const began = performance.now();
  const dueAt = (index: number): number => began + (index * 1_000) / perSecond;
  for (let index = 0; index < requests.length;) {
    for (; index < requests.length && dueAt(index) <= performance.now(); index += 1) {
      waiting.push({ index, due: dueAt(index) });
      onDue(index, dueAt(index));
      const connection = free.pop();
      if (connection) answered.push(work(connection));
    }
    await pause(1);
  }
  await Promise.all(answered);
  return { messages: requests.length, seconds: (performance.now() - began) / 1_000, latencies };
}

async function publish(connection: Connection, request: Buffer): Promise<void> {
  const { status, body } = await connection.ask(request);
  if (status !== ACCEPTED) throw new Error(`a message was answered ${status}: ${body.toString()}`);
}
