// Answers: what really happened when the story was played over mutual TLS? What each party was
// answered and given, as it was seen from outside.
import { setTimeout as pause } from 'node:timers/promises';
import { isObject, type JsonObject } from '#kernel';
import { projectFile } from '#platform';
import { CommandFailed, EXIT } from '../output/exit.js';
import { listed } from '../output/print.js';
import { connect, granted, type Connection, type Reply } from '../partner/connection.js';
import { MESSAGE_TYPE } from '../partner/send.js';
import { PARTIES, SENDER, type Party, type Step } from './story.js';

export interface Published {
  readonly step: Step;
  readonly status: number;
  /** Code of the refusal, if it was refused at the door. */
  readonly code?: string;
  readonly nr?: string;
  readonly receipt?: string;
  /** What the sender sees afterwards. */
  readonly outcome?: JsonObject;
}

export interface Fetched {
  readonly party: Party;
  /** By sequence number. */
  readonly entries: readonly JsonObject[];
  readonly page: JsonObject;
}

export interface Played {
  readonly published: readonly Published[];
  readonly fetched: readonly Fetched[];
  readonly jwks: JsonObject;
}

const certs = (folder: string): string => projectFile(`certs-example/${folder}`);

export async function play(url: string, story: readonly Step[]): Promise<Played> {
  const sender = connect({ url, certs: certs(SENDER) });
  try {
    const offered: Published[] = [];
    const early = new Map<Party, Fetched>();
    for (const step of story) {
      // Whoever is to lose something has read it before: that is what makes it worth taking back.
      for (const party of PARTIES.filter(({ folder }) => step.recalls?.[folder])) {
        await routed(sender, offered);
        early.set(party, await fetchAll(url, party));
      }
      offered.push(await publish(sender, step));
    }
    await routed(sender, offered);
    const fetched: Fetched[] = [];
    for (const party of PARTIES) {
      const recalled = story.flatMap(({ recalls }) => recalls?.[party.folder] ?? []).length;
      const now = await fetchOnce(url, party, recalled);
      fetched.push(early.has(party) ? withEarlier(now, early.get(party)) : now);
    }
    const jwks = granted(await sender.send('GET', '/v1/.well-known/jwks.json'));
    const published: Published[] = [];
    for (const one of offered) published.push(await withOutcome(sender, one));
    return { published, fetched, jwks };
  } finally {
    await sender.close();
  }
}

async function publish(sender: Connection, step: Step): Promise<Published> {
  const reply = await sender.send('POST', '/v1/gebeurtenissen', step.bytes, MESSAGE_TYPE);
  const body = isObject(reply.body) ? reply.body : {};
  return {
    step,
    status: reply.status,
    ...text('code', body['code']),
    ...text('nr', body['inzending']),
    ...text('receipt', body['ontvangstbewijs']),
  };
}

const text = <K extends string>(key: K, value: unknown): { readonly [P in K]?: string } =>
  typeof value === 'string' ? ({ [key]: value } as { [P in K]: string }) : {};

const ROUTED_MS = 20_000;
const LOOK_MS = 50;

/** Until nothing is merely `aanvaard` any more. */
async function routed(sender: Connection, offered: readonly Published[]): Promise<void> {
  const deadline = Date.now() + ROUTED_MS;
  for (const { nr } of offered) {
    while (nr !== undefined && (await status(sender, nr))['toestand'] === 'aanvaard') {
      if (Date.now() > deadline) throw new CommandFailed(EXIT.refused, 'a message was not routed');
      await pause(LOOK_MS);
    }
  }
}

const status = async (sender: Connection, nr: string): Promise<JsonObject> =>
  granted(await sender.send('GET', `/v1/inzendingen/${nr}`));

const withOutcome = async (sender: Connection, one: Published): Promise<Published> =>
  one.nr === undefined ? one : { ...one, outcome: await status(sender, one.nr) };

/** Until so many entries are taken back; the router's clock looks once a second. */
async function fetchOnce(url: string, party: Party, recalled: number): Promise<Fetched> {
  const deadline = Date.now() + ROUTED_MS;
  for (;;) {
    const fetched = await fetchAll(url, party);
    const taken = fetched.entries.filter((one) => one['toestand'] === 'teruggeroepen');
    if (taken.length >= recalled) return fetched;
    if (Date.now() > deadline) throw new CommandFailed(EXIT.refused, 'a view was not taken back');
    await pause(LOOK_MS);
  }
}

/** What the party read before is what it saw; the state is the one of now. */
function withEarlier(now: Fetched, before: Fetched | undefined): Fetched {
  const read = new Map(before?.entries.map((entry) => [entry['volgnummer'], entry['bericht']]));
  const entries = now.entries.map((entry) => {
    const message = entry['bericht'] ?? read.get(entry['volgnummer']);
    return message === undefined ? entry : { ...entry, bericht: message };
  });
  return { ...now, entries };
}

/** Reads a mailbox to its end, acknowledges it, and asks for the passport of each view. */
async function fetchAll(url: string, party: Party): Promise<Fetched> {
  const connection = connect({ url, certs: certs(party.folder) });
  try {
    const query = new URLSearchParams({ postbus: party.role, limiet: '500' }).toString();
    const page = granted(await connection.send('GET', `/v1/berichten?${query}`));
    const body = JSON.stringify({ postbus: party.role, tot: page['volgende'] });
    const reply: Reply = await connection.send('POST', '/v1/bevestigingen', body);
    granted(reply);
    return { party, entries: listed(page['berichten']), page };
  } finally {
    await connection.close();
  }
}
