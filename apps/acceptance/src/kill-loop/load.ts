// Answers: who talks to Sluis while it is being killed? Senders that repeat until they are answered,
// and recipients that page, acknowledge, and sometimes begin again from the first number.
import { setTimeout as pause } from 'node:timers/promises';
import { PARTIES, type Party, type Step } from '../../../cli/src/demo/story.js';
import { exampleParty, makePartner, type Answer, type Partner } from '../world/partner.js';
import type { Ledger } from './ledger.js';
import { entriesOf } from './page-text.js';
import type { Chance } from './random.js';
import { replay, type Offer } from '../world/replays.js';

export interface Load {
  /** Senders end the story they are in; readers stop. Needs a server that stays. */
  finish(): Promise<void>;
  /** How often a client found nobody at the other end. */
  disconnections(): number;
}

interface LoadParts {
  readonly url: string;
  readonly story: readonly Step[];
  readonly ledger: Ledger;
  readonly chance: Chance;
}

/** The second one speaks for the first by delegation. */
const SENDERS = ['dji', 'justid', 'dji', 'justid'];
const AGAIN_MS = 80;

export function startLoad({ url, story, ledger, chance }: LoadParts): Load {
  let [turn, lost, isEnding] = [0, 0, false];

  /** Asks until there is an answer that is not "later". */
  async function insist(ask: () => Promise<Answer>, onLost = () => {}): Promise<Answer> {
    for (;;) {
      const answer = await ask().catch(() => undefined);
      if (answer !== undefined && answer.status !== 503) return answer;
      if (answer === undefined) {
        lost += 1;
        onLost();
      }
      await pause(AGAIN_MS);
    }
  }

  async function send(folder: string): Promise<void> {
    const partner = makePartner(url, exampleParty(folder));
    const offered: Offer[] = [];
    while (!isEnding) {
      for (const offer of replay(story, turn++)) {
        let wasLost = false;
        await publish(partner, folder, offer, () => (wasLost = true));
        const earlier = offered.at(chance.between(0, offered.length) - 1);
        if (earlier && (wasLost || chance.happens(0.1))) await publish(partner, folder, earlier);
        offered.push(offer);
      }
    }
    await partner.close();
  }

  async function publish(partner: Partner, folder: string, offer: Offer, onLost?: () => void) {
    const answer = await insist(() => partner.publish(offer.bytes), onLost);
    const { status } = offer.step;
    const isRight = answer.status === status || (status === 202 && answer.status === 200);
    if (!isRight) ledger.wrong(`${offer.id} was answered ${answer.status}, not ${status}`);
    else if (status !== 409) ledger.saw(offer, folder, answer.json);
  }

  async function read({ folder, role, mailbox }: Party): Promise<void> {
    const partner = makePartner(url, exampleParty(folder));
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
      else if (chance.happens(0.5)) {
        const body = JSON.stringify({ postbus: role, tot: page.json['volgende'] });
        const done = await insist(() => partner.call('POST', '/v1/bevestigingen', body));
        if (done.status === 204) ledger.confirmed(mailbox, newest);
        else ledger.wrong(`${mailbox} may not acknowledge: ${done.status}`);
      }
    }
    await partner.close();
  }

  const running = Promise.all([...SENDERS.map(send), ...PARTIES.map(read)]);
  return {
    disconnections: () => lost,
    async finish() {
      isEnding = true;
      await running;
    },
  };
}
