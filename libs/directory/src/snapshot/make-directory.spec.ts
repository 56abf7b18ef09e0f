// Answers: does a snapshot give the agreement, delegation and mailbox that hold at the moment
// asked?
import type { DirectoryContent, Mailbox } from '../model.js';
import { makeTerritory } from '../territory/make-territory.js';
import { makeDirectory } from './make-directory.js';

const SENDER = '00000099000000001000';
const AGENT = '00000099000000005000';
const TOWN = '00000099000000599000';
const GONE = '00000099000000344000';
const TYPE = 'nl.reintegratie.detenties.begonnen.v1';
const at = (date: string) => Date.parse(`${date}T12:00:00Z`);

const CONTENT: DirectoryContent = {
  organisations: [
    { oin: SENDER, name: 'Sender', active: true },
    {
      oin: AGENT,
      name: 'Agent',
      active: true,
      delegations: [{ oin: SENDER, from: '2025-01-01', until: '2026-01-01', ground: 'contract' }],
    },
    {
      oin: TOWN,
      name: 'Town',
      active: true,
      municipality: '0599',
      mailboxes: [{ role: 'gemeente.coordinator', lane: 'reintegratie', keyHashes: ['k'] }],
    },
    {
      oin: GONE,
      name: 'Gone',
      active: false,
      municipality: '0344',
      mailboxes: [{ role: 'gemeente.coordinator', lane: 'reintegratie' }],
    },
  ],
  agreements: [
    {
      id: 's1',
      oin: SENDER,
      direction: 'send',
      types: [TYPE],
      from: '2024-01-01',
      until: '2025-01-01',
      ground: 'old',
    },
    { id: 's2', oin: SENDER, direction: 'send', types: [TYPE], from: '2025-01-01', ground: 'new' },
    {
      id: 'r',
      oin: TOWN,
      direction: 'receive',
      role: 'gemeente.coordinator',
      types: [TYPE],
      from: '2024-01-01',
      ground: 'g',
    },
    {
      id: 'g',
      oin: GONE,
      direction: 'receive',
      role: 'gemeente.coordinator',
      types: [TYPE],
      from: '2024-01-01',
      ground: 'g',
    },
  ],
  subscriptions: [
    {
      id: 'a',
      mailbox: `${TOWN}/gemeente.coordinator/reintegratie`,
      types: [TYPE],
      channel: 'pull',
    },
  ],
};
const directory = makeDirectory(
  CONTENT,
  makeTerritory({ municipalities: [], postcodes: [], establishments: [] }),
);
const box = directory.mailbox(`${TOWN}/gemeente.coordinator/reintegratie`) as Mailbox;

describe('a directory', () => {
  it('makes a mailbox from organisation, role and lane', () => {
    expect(box).toEqual({
      id: `${TOWN}/gemeente.coordinator/reintegratie`,
      oin: TOWN,
      role: 'gemeente.coordinator',
      lane: 'reintegratie',
      municipality: '0599',
      keyHashes: ['k'],
    });
    expect(directory.organisation(TOWN)?.mailboxes).toEqual([box]);
    expect(directory.subscriptions(box.id)).toEqual([
      { id: 'a', mailbox: box.id, types: [TYPE], postcodes: [], channel: 'pull' },
    ]);
  });

  it('finds mailboxes by role, lane and municipality, and none of an organisation that is not active', () => {
    expect(directory.mailboxesFor('gemeente.coordinator', 'reintegratie', '0599')).toEqual([box]);
    expect(directory.mailboxesFor('gemeente.coordinator', 'reintegratie', undefined)).toEqual([]);
    expect(directory.mailboxesFor('gemeente.coordinator', 'openbareorde', '0599')).toEqual([]);
    expect(directory.mailboxesFor('gemeente.coordinator', 'reintegratie', '0344')).toEqual([]);
  });

  it.each([
    ['2023-12-31', undefined],
    ['2024-01-01', 's1'],
    ['2024-12-31', 's1'],
    ['2025-01-01', 's2'],
  ])('on %s lets the sender send under %s', (date, id) => {
    expect(directory.agreementToSend(SENDER, TYPE, at(date))?.id).toBe(id);
  });

  it('counts days in the Netherlands, where the new year begins an hour before that of UTC', () => {
    expect(directory.agreementToSend(SENDER, TYPE, Date.parse('2024-12-31T23:30:00Z'))?.id).toBe(
      's2',
    );
  });

  it('keeps sending and receiving apart, and gives an inactive organisation neither', () => {
    expect(directory.agreementToReceive(box, TYPE, at('2026-01-01'))?.id).toBe('r');
    expect(directory.agreementToSend(TOWN, TYPE, at('2026-01-01'))).toBeUndefined();
    expect(directory.agreementToSend(SENDER, 'nl.other.v1', at('2026-01-01'))).toBeUndefined();
    const gone = directory.mailbox(`${GONE}/gemeente.coordinator/reintegratie`) as Mailbox;
    expect(directory.agreementToReceive(gone, TYPE, at('2026-01-01'))).toBeUndefined();
  });

  it('lets an organisation speak for itself, and for another only while delegated', () => {
    expect(directory.maySpeakFor(AGENT, AGENT, at('2030-01-01'))).toBe(true);
    expect(directory.maySpeakFor(AGENT, SENDER, at('2025-06-01'))).toBe(true);
    expect(directory.maySpeakFor(AGENT, SENDER, at('2026-01-01'))).toBe(false);
    expect(directory.maySpeakFor(SENDER, AGENT, at('2025-06-01'))).toBe(false);
    expect(directory.maySpeakFor('00000099000000009000', SENDER, at('2025-06-01'))).toBe(false);
  });

  it('is named by its content, not by the order of keys', () => {
    const { organisations, agreements, subscriptions } = CONTENT;
    const same = makeDirectory({ subscriptions, agreements, organisations }, directory.territory);
    const other = makeDirectory({ ...CONTENT, subscriptions: [] }, directory.territory);
    expect(same.digest).toBe(directory.digest);
    expect(other.digest).not.toBe(directory.digest);
  });
});
