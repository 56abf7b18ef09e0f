// Answers: what do those who hear of a person say themselves? Every type of the catalogue that one of
// them may send, once for each that may: a new type is among them without anybody thinking of it.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { catalogue } from '#contracts';
import { projectFile } from '#platform';
import type { Kind } from './people.js';

/** Folders of certs-example. */
export const OIN = {
  dji: '00000099000000001000',
  justid: '00000099000000005000',
  'gemeente-rotterdam': '00000099000000599000',
  reclassering: '00000099000000003000',
  woningcorporatie: '00000099000000004000',
} as const;
export type Sender = keyof typeof OIN;

/** The municipality is the one where the person goes. */
const SENDERS: readonly (readonly [role: string, Sender])[] = [
  ['gemeente.coordinator', 'gemeente-rotterdam'],
  ['reclassering', 'reclassering'],
  ['woningcorporatie', 'woningcorporatie'],
];

/** Stands in a message for what the sender's own mailbox calls the person, until that is known. */
export const REFERENCE = 'zo-noemt-deze-postbus-de-persoon';

export const REQUEST = 'nl.reintegratie.gegevens.gevraagd.v1';
export const ANSWER = 'nl.reintegratie.gegevens.verstrekt.v1';
/** The one field that is asked for and given. */
export const FIELD = { at: '/gegevensverzoek/veld', value: 'toezicht' } as const;

const { agreements } = parse(
  readFileSync(projectFile('examples/directory/agreements.yaml'), 'utf8'),
) as {
  readonly agreements: readonly {
    readonly oin: string;
    readonly direction: string;
    readonly types: readonly string[];
  }[];
};

const mayBeSentBy = (sender: Sender): ReadonlySet<string> =>
  new Set(
    agreements
      .filter(({ oin, direction }) => oin === OIN[sender] && direction === 'send')
      .flatMap(({ types }) => types),
  );

export interface Return {
  readonly type: string;
  readonly sender: Sender;
  /** Which form the return address has; absent: that of the case. */
  readonly back?: Kind;
}

const BACK: readonly Kind[] = ['Adres', 'Locatie', 'VerblijfplaatsBuitenland'];

/** Said by the prison service in the other cases. */
const IS_REFERRAL = /^nl\.reintegratie\.verwijzingen\./;

const SENT: readonly Return[] = SENDERS.flatMap(([role, sender]) => {
  const may = mayBeSentBy(sender);
  return catalogue
    .all()
    .filter(({ kind, name, entry }) => {
      const senders = (entry['senders'] ?? []) as readonly string[];
      const isTheirs = senders.includes(role) && may.has(name);
      return kind === 'bericht' && isTheirs && !IS_REFERRAL.test(name);
    })
    .flatMap((type): readonly Return[] => {
      const said = { type: type.name, sender };
      const hasForms = type.leaf('/terugkeer/verblijfplaats/verblijfadres/regel1') !== undefined;
      return hasForms ? BACK.map((back) => ({ ...said, back })) : [said];
    });
});

/** A request is answered before anything else; who goes abroad, or is dead, is told of last. */
function turnOf({ type, back }: Return): number {
  if (type === REQUEST || type === ANSWER) return 0;
  if (type.includes('.overlijdens.')) return 3;
  return back === 'VerblijfplaatsBuitenland' ? 2 : 1;
}

export const RETURNS: readonly Return[] = [
  ...SENT,
  { type: ANSWER, sender: 'dji' } as const,
].toSorted((one, other) => turnOf(one) - turnOf(other));
