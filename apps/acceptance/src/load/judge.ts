// Answers: what does Sluis say at the end about everything that was acknowledged? Every mailbox from
// its first number, and one verdict per message in the evidence.
import { PARTIES } from '../../../cli/src/demo/story.js';
import type { Event } from '../world/evidence.js';
import { exampleParty, makePartner } from '../world/partner.js';
import type { Ledger } from './ledger.js';
import { entriesOf, type Delivered } from './page-text.js';

export interface Everything {
  /** Every page as it came: a witness for the verifier. */
  readonly pages: readonly string[];
  readonly mailboxes: ReadonlyMap<string, readonly Delivered[]>;
}

export async function readEverything(url: string, ledger: Ledger): Promise<Everything> {
  const pages: string[] = [];
  const mailboxes = new Map<string, readonly Delivered[]>();
  for (const { folder, role, mailbox } of PARTIES) {
    const partner = makePartner(url, exampleParty(folder));
    const entries: Delivered[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await partner.page(role, after);
      const found = entriesOf(page.text);
      pages.push(page.text);
      if (found.length === 0) break;
      entries.push(...found);
      after = String(page.json['volgende']);
    }
    ledger.judgeMailbox(mailbox, entries);
    mailboxes.set(mailbox, entries);
    await partner.close();
  }
  return { pages, mailboxes };
}

/** What a message that was judged so has in the evidence, once. */
const VERDICTS: Readonly<Record<string, string>> = {
  'bericht.beoordeeld': 'beoordeeld',
  'bericht.aangehouden': 'aangehouden',
  'bericht.geweigerd': 'geweigerd',
};

/** Every acknowledged message was judged once, as it must be, and released once to whom the policy names. */
export function judgeEvidence(events: readonly Event[], ledger: Ledger): void {
  const byNumber = Map.groupBy(events, ({ data }) => String(data['nummer']));
  for (const { nr, offer } of ledger.acknowledged.values()) {
    const about = byNumber.get(nr) ?? [];
    const verdicts = about.flatMap(({ name }) => VERDICTS[name] ?? []);
    if (verdicts.join() !== offer.step.state) {
      ledger.wrong(`${offer.id} was judged ${verdicts.join()}, not ${String(offer.step.state)}`);
    }
    const released = about
      .filter(({ name }) => name === 'weergave.vrijgegeven')
      .map(({ data }) => String(data['postbus']));
    if (released.toSorted().join() !== offer.mailboxes.toSorted().join()) {
      ledger.wrong(`${offer.id} was released to ${released.join(' ')}`);
    }
  }
}
