import type { Directory, Mailbox } from '#directory';
import type { Store, SubmissionStatus } from '#exchange';
import { acknowledge, type AcknowledgeRequest, type DeliverParts } from './deliver.js';
import { submission } from './look-up.js';
import { openMailbox } from './mailbox.js';

const OWN = '00000099000000599000';
const ROLE = 'gemeente.coordinator';

const directoryWith = (keyHashes: readonly string[]): Directory => {
  const mailbox = { id: `${OWN}/${ROLE}/reintegratie`, oin: OWN, role: ROLE, keyHashes } as Mailbox;
  const organisation = (oin: string) => (oin === OWN ? { mailboxes: [mailbox] } : undefined);
  return { organisation } as unknown as Directory;
};

describe('opening a mailbox', () => {
  it('takes any valid certificate of the organisation where no key is named', () => {
    const opened = openMailbox({ oin: OWN, spki: 'any' }, ROLE, directoryWith([]));
    expect(opened.kind).toBe('opened');
  });

  it('takes only the keys that are named, and says of another one that there is no such mailbox', () => {
    const directory = directoryWith(['first', 'second']);
    expect(openMailbox({ oin: OWN, spki: 'second' }, ROLE, directory).kind).toBe('opened');
    const refused = openMailbox({ oin: OWN, spki: 'third' }, ROLE, directory);
    expect(refused).toMatchObject({ kind: 'refused', problem: 'notFound' });
    expect(refused).toEqual(openMailbox({ oin: OWN, spki: 'second' }, 'no.such', directory));
  });

  it('gives a stranger the same answer', () => {
    const stranger = openMailbox({ oin: 'another', spki: 'second' }, ROLE, directoryWith([]));
    expect(stranger).toEqual(openMailbox({ oin: OWN, spki: 'x' }, 'no.such', directoryWith([])));
  });
});

describe('an answer to one message', () => {
  const taken: unknown[] = [];
  const parts = {
    directory: () => directoryWith([]),
    clock: { now: () => 0 },
    newId: () => 'id',
    chain: () => 'deliver/0',
    store: {
      acknowledge: (said: unknown) => {
        taken.push(said);
        return Promise.resolve('done');
      },
    },
  } as unknown as DeliverParts;
  const answer = (one: AcknowledgeRequest['one']) =>
    acknowledge({ party: { oin: OWN, spki: '' }, role: ROLE, ...(one ? { one } : {}) }, parts);

  it('says why it rejects, and gives no reason for anything else', async () => {
    const without = [
      await answer({ number: 1, state: 'afgewezen' }),
      await answer({ number: 1, state: 'afgesloten', code: 'dubbel' }),
    ];
    for (const said of without)
      expect(said).toMatchObject({ problem: 'parameterInvalid', faults: [{ place: '/code' }] });
    expect(taken).toEqual([]);
    expect(await answer({ number: 1, state: 'afgewezen', code: 'dubbel' })).toEqual({
      kind: 'done',
    });
    expect(await answer({ number: 1, state: 'afgesloten' })).toEqual({ kind: 'done' });
  });
});

describe('the status of a submission', () => {
  const status = {
    nr: 'known',
    sender: OWN,
    type: 'nl.reintegratie.detenties.begonnen.v1',
  } as SubmissionStatus;
  const store: Pick<Store, 'submission' | 'passport'> = {
    submission: (nr) => Promise.resolve(nr === 'known' ? status : undefined),
    passport: () => Promise.resolve(undefined),
  };
  const ask = (oin: string, nr: string) =>
    submission({ party: { oin, spki: '' }, nr }, { store, directory: () => directoryWith([]) });

  it('is for who offered the message, and for everybody else as if it never was', async () => {
    expect(await ask(OWN, 'known')).toEqual({
      kind: 'submission',
      status: { ...status, others: 0 },
    });
    expect(await ask('another', 'known')).toEqual(await ask(OWN, 'never'));
  });

  it('names no recipient and nothing of a person to who may not know of detention', async () => {
    const neutral = {
      ...status,
      type: 'nl.dienstverlening.verwijzingen.beantwoord.v1',
      problem: 'deceased',
      releases: [{ mailbox: '1/gemeente.coordinator/reintegratie' }],
      unrouted: [{ relation: 'verwijzer' }],
    } as unknown as SubmissionStatus;
    const told = await submission(
      { party: { oin: OWN, spki: '' }, nr: 'known' },
      {
        store: { ...store, submission: () => Promise.resolve(neutral) },
        directory: () => directoryWith([]),
      },
    );
    expect(told).toMatchObject({
      status: { problem: 'withheld', releases: [], unrouted: [], others: 1 },
    });
  });
});
