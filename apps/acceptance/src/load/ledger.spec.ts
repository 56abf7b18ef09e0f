import { PARTIES, readStory } from '../../../cli/src/demo/story.js';
import { makeOffers, type Offer } from '../world/replays.js';
import { makeLedger } from './ledger.js';
import type { Delivered } from './page-text.js';

const offers = makeOffers(readStory(Date.now()));
const all = [offers.next(0), offers.next(0), offers.next(1), offers.next(0)];
const [mailbox = ''] = all[0]?.mailboxes ?? [];
const others = PARTIES.map((party) => party.mailbox).filter((one) => one !== mailbox);

const answer = (offer: Offer) => ({ inzending: `nr ${offer.id}`, ontvangstbewijs: offer.id });
const view = (offer: Offer, at: number): Delivered => ({
  number: at + 1,
  state: 'aangeboden',
  type: offer.type,
  isNotice: false,
  body: JSON.stringify({ id: offer.id, data: { geslachtsnaam: offer.surname } }),
});

/** What the ledger says when this lay in one mailbox after all four messages were acknowledged. */
function faultsOf(lying: readonly Offer[], change: Partial<Delivered> = {}): readonly string[] {
  const ledger = makeLedger();
  for (const offer of all) ledger.saw(offer, 'dji', answer(offer));
  ledger.judgeMailbox(
    mailbox,
    lying.map((offer, at) => ({ ...view(offer, at), ...(at === 1 ? change : {}) })),
  );
  return ledger.faults;
}

const [first, second, foreign, third] = all as [Offer, Offer, Offer, Offer];

it('finds nothing wrong with every view once, in the order of each person', () => {
  expect(faultsOf(all)).toEqual([]);
  expect(faultsOf([foreign, first, second, third])).toEqual([]);
});

it.each([
  ['lost', [first, second, third]],
  ['out of order', [second, first, foreign, third]],
  ['there twice', [first, second, second, foreign, third]],
])('finds a view that is %s', (_, lying) => {
  expect(faultsOf(lying).length).toBeGreaterThan(0);
});

it('finds a gap in the numbers', () => {
  expect(faultsOf(all, { number: 7 })).toContain(`${mailbox} has a gap`);
});

it('finds what nobody should have got', () => {
  const ledger = makeLedger();
  const [other = ''] = others.filter((one) => !first.mailboxes.includes(one));
  ledger.judgeMailbox(other, [view(first, 0)]);
  expect(ledger.faults).toHaveLength(1);
});

it('finds another body under a number, another receipt, and an acknowledgement that was forgotten', () => {
  const ledger = makeLedger();
  ledger.saw(first, 'dji', answer(first));
  ledger.saw(first, 'dji', { ...answer(first), ontvangstbewijs: 'another' });
  ledger.read(mailbox, [view(first, 0)]);
  ledger.confirmed(mailbox, 1);
  ledger.judgeMailbox(mailbox, [{ ...view(first, 0), body: `${view(first, 0).body} ` }]);
  expect(ledger.faults).toEqual([
    expect.stringContaining('another receipt'),
    expect.stringContaining('is not what it was'),
    expect.stringContaining('forgot an acknowledgement'),
  ]);
});
