// Answers: what crosses Sluis with a mark in every leaf, so that whoever looks at a disk afterwards
// knows what to look for? Messages of every type, one that is held, and one that is refused.
import { isPublicOrder, messagesOf } from '../leak/cases.js';
import { found, makeMarks, traces } from '../leak/marks.js';
import { CASES } from '../leak/people.js';
import { exampleParty, makePartner, type Answer, type Partner } from '../world/partner.js';
import { until } from '../world/waiting.js';

export interface Marked {
  /** Everything that was said of anybody, as it would look in a text. */
  readonly all: ReadonlySet<string>;
  /** Of those, what stands in a message and does not turn up by chance in many megabytes. */
  readonly unmistakable: ReadonlySet<string>;
  readonly messages: number;
}

/** A day, which may also be one of a window; a number, which looks different elsewhere. */
const VAGUE = /^\d{4}-\d{2}-\d{2}$|^:/;
/** Eight bytes: once in 2^64 places. */
const UNMISTAKABLE = 8;

export async function publishMarked(url: string): Promise<Marked> {
  const sender = makePartner(url, exampleParty('dji'));
  const publicOrder = makePartner(url, exampleParty('justid'));
  const marks = makeMarks();
  // What others say names a person by what they read before; nobody reads here.
  const ours = CASES.filter(({ said }) => said === 'by the prison service');
  const messages = ours.flatMap((one) => messagesOf(one, marks, Date.now()));
  const accepted: (() => Promise<true>)[] = [];
  const publish = async (by: Partner, event: string): Promise<void> => {
    const answer = await taken(by, event);
    accepted.push(() => judged(by, answer));
  };
  for (const { type, event } of messages) {
    await publish(isPublicOrder(type) ? publicOrder : sender, event);
  }
  await publish(sender, ofTwoPersons(messages.map(({ event }) => event)));
  for (const isJudged of accepted) await isJudged();
  await Promise.all([sender.close(), publicOrder.close()]);
  const all = new Set(messages.flatMap(({ own }) => own.flatMap(traces)));
  const said = found(messages.map(({ event }) => event).join('\n'), all);
  const unmistakable = said.filter((trace) => trace.length >= UNMISTAKABLE && !VAGUE.test(trace));
  return { all, unmistakable: new Set(unmistakable), messages: accepted.length };
}

async function taken(sender: Partner, event: string): Promise<Answer> {
  const answer = await sender.publish(event);
  if (answer.status !== 202) throw new TypeError(`${answer.status}: ${answer.text}`);
  return answer;
}

const judged = (sender: Partner, { json }: Answer): Promise<true> =>
  until(
    'a judgement',
    async () => {
      const status = await sender.call('GET', `/v1/inzendingen/${String(json['inzending'])}`);
      return status.json['toestand'] !== 'aanvaard' || undefined;
    },
    60_000,
  );

const BSN = /"burgerservicenummer":"(\d{9})"/;

/** The first message with the BSN of another person: a human must decide, and it is kept for that (P24). */
function ofTwoPersons(events: readonly string[]): string {
  const [first = ''] = events;
  const own = BSN.exec(first)?.[1];
  const other = events.map((event) => BSN.exec(event)?.[1]).find((bsn) => bsn !== own);
  return first
    .replace(/"id":"[^"]+"/, '"id":"van-twee-personen"')
    .replace(BSN, `"burgerservicenummer":"${other}"`);
}
