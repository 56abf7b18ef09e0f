// Answers: when does a recipient have what was sent? One reader with a long poll, as a municipality
// would; it knows a message by the surname that the sender gave it.
import type { JsonObject } from '#kernel';
import { getRequest, openConnection, type Identity } from './connection.js';

export interface Inbox {
  /** By mark, in ms of `performance.now`. */
  readonly arrivals: ReadonlyMap<string, number>;
  /** Resolves when so many have arrived. */
  until(count: number): Promise<void>;
  close(): void;
}

interface InboxPage {
  readonly volgende: string;
  readonly berichten: readonly { readonly bericht?: { readonly data?: JsonObject } }[];
}

export async function readInbox(port: number, identity: Identity, role: string): Promise<Inbox> {
  const connection = await openConnection(port, identity);
  const arrivals = new Map<string, number>();
  const waiters: { readonly count: number; resolve(): void; reject(error: unknown): void }[] = [];
  let closed = false;

  async function read(): Promise<void> {
    for (let after = ''; !closed;) {
      const from = after === '' ? '' : `&na=${encodeURIComponent(after)}`;
      const path = `/v1/berichten?postbus=${role}&limiet=500&wacht=30${from}`;
      const { status, body } = await connection.ask(getRequest(path));
      const at = performance.now();
      if (status !== 200) throw new Error(`the inbox was answered ${status}: ${body.toString()}`);
      const page = JSON.parse(body.toString()) as InboxPage;
      for (const { bericht } of page.berichten) arrivals.set(markOf(bericht?.data), at);
      after = page.volgende;
      for (const { count, resolve } of waiters) if (arrivals.size >= count) resolve();
    }
  }

  read().catch((error: unknown) => {
    if (!closed) for (const { reject } of waiters) reject(error);
  });
  return {
    arrivals,
    until: (count) =>
      new Promise((resolve, reject) => {
        if (arrivals.size >= count) resolve();
        else waiters.push({ count, resolve, reject });
      }),
    close: () => {
      closed = true;
      connection.close();
    },
  };
}

function markOf(data: JsonObject | undefined): string {
  const { persoon } = (data ?? {}) as { persoon?: { naam?: { geslachtsnaam?: string } } };
  return persoon?.naam?.geslachtsnaam ?? '';
}
