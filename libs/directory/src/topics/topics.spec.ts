import type { DirectoryContent, Subscription } from '../model.js';
import { makeDirectory } from '../snapshot/make-directory.js';
import { makeTerritory } from '../territory/make-territory.js';
import { ownTopics } from './topics.js';

const SENDER = '00000099000000001000';
const TOWN = '00000099000000599000';
const TYPE = 'nl.reintegratie.detenties.begonnen.v1';
const BOX = `${TOWN}/gemeente.coordinator/reintegratie`;
const SUBSCRIPTION = { id: 'a', mailbox: BOX, types: [TYPE] } as const;
const at = (date: string) => Date.parse(`${date}T12:00:00Z`);
const nothing = (): readonly Subscription[] => [];

const content = (wishes: {
  readonly active?: boolean;
  readonly submissionTopic?: boolean;
  readonly channel?: Subscription['channel'];
  readonly keyHashes?: readonly string[];
}): DirectoryContent => ({
  organisations: [
    {
      oin: SENDER,
      name: 'Sender',
      active: wishes.active ?? true,
      submissionTopic: wishes.submissionTopic ?? true,
    },
    {
      oin: TOWN,
      name: 'Town',
      active: wishes.active ?? true,
      mailboxes: [
        {
          role: 'gemeente.coordinator',
          lane: 'reintegratie',
          keyHashes: wishes.keyHashes ?? [],
        },
        { role: 'gemeente.inkomen', lane: 'reintegratie' },
      ],
    },
  ],
  agreements: [
    agreement('zendt', { oin: SENDER, direction: 'send' }),
    agreement('ontvangt', { oin: TOWN, direction: 'receive', role: 'gemeente.coordinator' }),
    agreement('inkomen', { oin: TOWN, direction: 'receive', role: 'gemeente.inkomen' }),
  ],
  subscriptions: [
    { ...SUBSCRIPTION, channel: wishes.channel ?? 'kafka' },
    { ...SUBSCRIPTION, mailbox: `${TOWN}/gemeente.inkomen/reintegratie`, channel: 'pull' },
  ],
});

function agreement(
  id: string,
  party: Pick<DirectoryContent['agreements'][number], 'oin' | 'direction' | 'role'>,
): DirectoryContent['agreements'][number] {
  return { id, ...party, types: [TYPE], from: '2024-01-01', until: '2026-01-01', ground: 'g' };
}

const topicsOf = (
  wishes: Parameters<typeof content>[0],
  own: (mailbox: string) => readonly Subscription[] = nothing,
  on = '2025-06-01',
): readonly string[] => {
  const territory = makeTerritory({ municipalities: [], postcodes: [], establishments: [] });
  return ownTopics(makeDirectory(content(wishes), territory), own, at(on)).map(({ name }) => name);
};

const ALL = [
  `sluis.inzending.${SENDER}`,
  `sluis.ontvangst.${SENDER}`,
  `sluis.uit.${TOWN}.gemeente.coordinator`,
];

describe('the topics of organisations', () => {
  it('are two for a sender that may publish by Kafka, and one for each mailbox that asked for it', () => {
    expect(topicsOf({})).toEqual(ALL);
    expect(topicsOf({ submissionTopic: false })).toEqual(ALL.slice(2));
    expect(topicsOf({ channel: 'pull' })).toEqual(ALL.slice(0, 2));
  });

  it('follow from what a mailbox laid down itself just as well', () => {
    const own = (mailbox: string): readonly Subscription[] =>
      mailbox === BOX ? [{ ...SUBSCRIPTION, postcodes: [], channel: 'kafka' }] : [];
    expect(topicsOf({ channel: 'pull' }, own)).toEqual(ALL);
  });

  it('are there only while the organisation is active and an agreement is in force', () => {
    expect(topicsOf({ active: false })).toEqual([]);
    expect(topicsOf({}, nothing, '2023-12-31')).toEqual([]);
    expect(topicsOf({}, nothing, '2024-01-01')).toEqual(ALL);
    expect(topicsOf({}, nothing, '2026-01-01')).toEqual([]);
  });

  it('leave out a mailbox that names its keys', () => {
    expect(topicsOf({ keyHashes: ['k'] })).toEqual(ALL.slice(0, 2));
  });

  it('say which mailbox a topic belongs to', () => {
    const territory = makeTerritory({ municipalities: [], postcodes: [], establishments: [] });
    const topics = ownTopics(makeDirectory(content({}), territory), nothing, at('2025-06-01'));
    expect(topics.at(-1)).toEqual({ kind: 'uit', name: ALL[2], oin: TOWN, mailbox: BOX });
  });
});
