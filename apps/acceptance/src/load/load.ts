// Answers: who talks to Sluis while it is being killed? Senders that repeat until they are answered,
// and recipients that page, acknowledge, and sometimes begin again from the first number.
import { setTimeout as pause } from 'node:timers/promises';
import { LIMITS } from '#kernel';
import { PARTIES, type Party } from '../../../cli/src/demo/story.js';
import { exampleParty, makePartner, type Answer, type Partner } from '../world/partner.js';
import type { Offer, Offers } from '../world/replays.js';
import type { Ledger } from './ledger.js';
import { entriesOf } from './page-text.js';
import type { Chance } from './random.js';

export interface Load {
  /** Senders end the story they are in; readers stop. Needs a server that stays. */
  finish(): Promise<void>;
  /** Everybody leaves at once; for a test that failed. */
  abandon(): void;
  /** How often a client found nobody at the other end. */
  disconnections(): number;
  /** How often somebody was told to come back later. */
  postponements(): number;
}

export interface LoadParts {
  /** Of all gateways. */
  readonly urls: readonly string[];
  readonly offers: Offers;
  readonly ledger: Ledger;
  readonly chance: Chance;
  /** Who tells stories, by folder of certs-example. */
  readonly tellers?: readonly string[];
  /** People about whom somebody sends one message after the other. */
  readonly streams?: number;
  /** Mailboxes that never acknowledge a page: a topic of their own begins after what they did. */
  readonly onlyReading?: readonly string[];
  /** Pauses on average: between two stories, two messages of a stream, two pages. Absent: none. */
  readonly breathMs?: Readonly<Record<'story' | 'stream' | 'page', number>>;
}

/** The second one speaks for the first by delegation. */
const SENDERS = ['dji', 'justid', 'dji', 'justid'];
const AGAIN_MS = 80;

export function startLoad(parts: LoadParts): Load {
  const { urls, offers, ledger, chance, tellers = SENDERS, streams = 0, onlyReading = [] } = parts;
  const breath = parts.breathMs ?? { story: 0, stream: 0, page: 0 };
  let [lost, later, isEnding, isAbandoned] = [0, 0, false, false];

  /** Asks until there is an answer that is not "later". */
  async function insist(ask: () => Promise<Answer>, onLost = () => {}): Promise<Answer> {
    for (;;) {
      if (isAbandoned) throw new Error('the load was abandoned');
      const answer = await ask().catch(() => undefined);
      if (answer !== undefined && answer.status !== 503) return answer;
      if (answer === undefined) {
        lost += 1;
        onLost();
      } else {
        later += 1;
        const after = Number(answer.headers['retry-after']);
        if (after !== LIMITS.retryAfterSeconds) ledger.wrong('"later" without saying when');
      }
      await pause(AGAIN_MS);
    }
  }

  const breathe = (after: keyof typeof breath): Promise<void> =>
    pause(chance.between(0, 2 * breath[after]));

  async function tell(folder: string): Promise<void> {
    const sender = makeSender(folder);
    for (let story = offers.story(); story && !isEnding; story = offers.story()) {
      for (const offer of story) await sender.send(offer);
      await breathe('story');
    }
    await sender.close();
  }

  async function stream(person: number): Promise<void> {
    const sender = makeSender(SENDERS[person % SENDERS.length] ?? '');
    while (!isEnding) {
      await sender.send(offers.next(person));
      await breathe('stream');
    }
    await sender.close();
  }

  /** Sends what was not answered again, and now and then what was. */
  function makeSender(folder: string) {
    const partner = makePartner(urls, exampleParty(folder));
    const offered: Offer[] = [];
    return {
      async send(offer: Offer): Promise<void> {
        let wasLost = false;
        await publish(partner, folder, offer, () => (wasLost = true));
        const earlier = offered.at(chance.between(0, offered.length) - 1);
        if (earlier && (wasLost || chance.happens(0.1))) await publish(partner, folder, earlier);
        offered.push(offer);
      },
      close: () => partner.close(),
    };
  }

  async function publish(partner: Partner, folder: string, offer: Offer, onLost?: () => void) {
    const answer = await insist(() => partner.publish(offer.bytes), onLost);
    const { status } = offer.step;
    const isRight = answer.status === status || (status === 202 && answer.status === 200);
    if (!isRight) ledger.wrong(`${offer.id} was answered ${answer.status}, not ${status}`);
    else if (status !== 409) ledger.saw(offer, folder, answer.json);
  }

  async function read({ folder, role, mailbox }: Party): Promise<void> {
    const partner = makePartner(urls, exampleParty(folder));
    let after: string | undefined;
    while (!isEnding) {
      const from = after;
      const page = await insist(
        () => partner.page(role, from, chance.between(1, 20)),
        () => (after = chance.happens(0.3) ? undefined : after),
      );
      if (page.status !== 200) ledger.wrong(`${mailbox} was answered ${page.status}`);
      const entries = entriesOf(page.text);
      ledger.read(mailbox, entries);
      // Whoever lost the line begins again, and must not go on from the page it then got.
      if (after === from) after = String(page.json['volgende']);
      const newest = entries.at(-1)?.number;
      if (newest === undefined) await pause(AGAIN_MS);
      else if (!onlyReading.includes(mailbox) && chance.happens(0.5)) {
        const body = JSON.stringify({ postbus: role, tot: page.json['volgende'] });
        const done = await insist(() => partner.call('POST', '/v1/bevestigingen', body));
        if (done.status === 204) ledger.confirmed(mailbox, newest);
        else ledger.wrong(`${mailbox} may not acknowledge: ${done.status}`);
      }
      await breathe('page');
    }
    await partner.close();
  }

  const people = Array.from({ length: streams }, (_, person) => person);
  const running = Promise.all([...tellers.map(tell), ...people.map(stream), ...PARTIES.map(read)]);
  running.catch(() => undefined);
  return {
    abandon: () => void (isAbandoned = true),
    disconnections: () => lost,
    postponements: () => later,
    async finish() {
      isEnding = true;
      await running;
    },
  };
}
