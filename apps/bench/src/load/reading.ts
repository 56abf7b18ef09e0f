// Answers: how does a recipient read a whole mailbox at the least cost to the machine that it shares
// with Sluis? Entries are counted in the bytes and not parsed.
import { once } from 'node:events';
import { connect, type TLSSocket } from 'node:tls';
import { getRequest, openConnection, type Connection, type Identity } from './connection.js';

/** One recipient, connected and ready to read. */
export interface Reader {
  /** Until so many entries came; resolves with how long each answer took, in ms. */
  read(entries: number): Promise<readonly number[]>;
  close(): void;
}

/** Page by page, from the first number on. */
export async function openPages(port: number, identity: Identity, role: string): Promise<Reader> {
  const connection = await openConnection(port, identity);
  return {
    read: (entries) => readPages(connection, role, entries),
    close: () => connection.close(),
  };
}

async function readPages(
  connection: Connection,
  role: string,
  entries: number,
): Promise<readonly number[]> {
  const latencies: number[] = [];
  const count = makeCounter('{"volgnummer":');
  let read = 0;
  let after = '';
  while (read < entries) {
    const asked = performance.now();
    const path = `/v1/berichten?postbus=${role}&limiet=500${after}`;
    const { status, body } = await connection.ask(getRequest(path));
    if (status !== 200) throw new Error(`a mailbox was answered ${status}: ${body.toString()}`);
    latencies.push(performance.now() - asked);
    const found = count(body);
    if (found === 0) throw new Error(`a mailbox ended at ${read} of ${entries} entries`);
    read += found;
    const next = /"volgende":"([^"]+)"/.exec(body.toString('latin1'))?.[1] ?? '';
    after = `&na=${encodeURIComponent(next)}`;
  }
  return latencies;
}

/** As server-sent events, from the first number on; the connection can be read once. */
export async function openStream(port: number, identity: Identity, role: string): Promise<Reader> {
  const socket = connect({ host: '127.0.0.1', servername: 'localhost', port, ...identity });
  await once(socket, 'secureConnect');
  return { read: (entries) => readStream(socket, role, entries), close: () => socket.destroy() };
}

async function readStream(socket: TLSSocket, role: string, entries: number): Promise<number[]> {
  const count = makeCounter('event: bericht\n');
  const began = performance.now();
  socket.write(getRequest(`/v1/berichten/stroom?postbus=${role}`, 'text/event-stream'));
  let read = 0;
  for await (const part of socket as AsyncIterable<Buffer>) {
    read += count(part);
    if (read >= entries) return [performance.now() - began];
  }
  throw new Error(`a stream ended at ${read} of ${entries} entries`);
}

/** Counts a marker in bytes that come in parts, also where a part ends within it. */
export function makeCounter(marker: string): (part: Buffer) => number {
  const wanted = Buffer.from(marker);
  let rest: Buffer = Buffer.alloc(0);
  return (part) => {
    const bytes = rest.length === 0 ? part : Buffer.concat([rest, part]);
    let found = 0;
    let from = 0;
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, from)) {
      found += 1;
      from = at + wanted.length;
    }
    rest = bytes.subarray(Math.max(from, bytes.length - wanted.length + 1));
    return found;
  };
}
