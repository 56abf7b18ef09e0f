// Answers: how does an organisation say something in a journey test, and what does a mailbox then
// read? One event after the other, each with an id of its own.
import type { Acceptance } from '#exchange';
import type { JsonObject } from '#kernel';
import type { JourneyWorld } from './world.js';

export interface Speaking {
  send(oin: string, type: string, data: object): Promise<Acceptance>;
  /** Id of what was sent last. */
  lastId(): string;
  /** The views that lie in the mailbox; one without a body, that was taken back, is of type `gone`. */
  viewsOf(mailbox: string): Promise<readonly JsonObject[]>;
}

/** @param prefix of the ids */
export function makeSpeaking(opened: () => JourneyWorld, prefix: string): Speaking {
  let count = 0;
  const lastId = (): string => `${prefix}-${count}`;
  return {
    lastId,
    send(oin, type, data) {
      count += 1;
      const event = {
        specversion: '1.0',
        id: lastId(),
        source: `urn:nld:oin:${oin}:systeem:proef`,
        type,
        time: '2026-12-01T11:00:00Z',
        datacontenttype: 'application/json',
        data,
      };
      return opened().offer(event, oin);
    },
    viewsOf: async (mailbox) =>
      (await opened().entries(mailbox)).map(
        ({ body }) => JSON.parse(body ?? '{"type":"gone"}') as JsonObject,
      ),
  };
}

/** What a view or message says; nothing where there is none. */
export const dataOf = (view: JsonObject | undefined): JsonObject =>
  (view?.['data'] ?? {}) as JsonObject;

/** Number of what was accepted, or the problem why it was not. */
export const nrOf = (sent: Acceptance): string =>
  sent.kind === 'refused' ? sent.problem : sent.nr;
