// Answers: what does a small country look like to the router, and what became of a message in it?
import {
  makeDirectory,
  makeTerritory,
  type Directory,
  type DirectoryContent,
  type Subscription,
} from '#directory';
import type { AddressFacts, Resolution, RoutingInput, RoutingTable } from '../model.js';
import { resolve } from './resolve.js';

export const BEGIN = 'nl.reintegratie.detenties.begonnen.v1';
export const CONSENT = 'nl.reintegratie.toestemmingen.gegeven.v1';
export const AT = Date.parse('2026-03-02T09:00:00Z');
export const ROTTERDAM = '00000099000000599000';
export const GRONINGEN = '00000099000000014000';
export const UTRECHT = '00000099000000344000';
export const PROBATION = '00000099000000003000';
export const HOUSING = '00000099000000004000';
export const PRISONS = '00000099000000001000';

export const territory = makeTerritory({
  municipalities: [
    { code: '0599', name: 'Rotterdam' },
    { code: '0014', name: 'Groningen' },
    { code: '0344', name: 'Utrecht' },
    { code: '0865', name: 'Vught' },
    { code: '1979', name: 'Eemsdelta', centralMunicipality: '0014' },
    { code: '0003', name: 'Appingedam', until: '2021-01-01', successors: ['1979'] },
  ],
  postcodes: [
    { municipality: '0599', postcodes: ['3011-3089'] },
    { municipality: '0014', postcodes: ['9711-9747'] },
    { municipality: '0344', postcodes: ['3511-3585'] },
    { municipality: '0865', postcodes: ['5261-5264'] },
    { municipality: '0344', postcodes: ['3585ZZ'], houseNumbers: ['1-39'] },
    { municipality: '0599', postcodes: ['3585ZZ'], houseNumbers: ['40-99'] },
  ],
  establishments: [
    { slug: 'pi-utrecht', name: 'PI Utrecht', municipality: '0344' },
    {
      slug: 'pi-vught',
      name: 'PI Vught',
      municipality: '0865',
      identityCardMunicipality: '0014',
    },
  ],
});

export type Box = readonly [
  oin: string,
  role: string,
  municipality?: string,
  postcodes?: readonly string[],
];
export const BOXES: readonly Box[] = [
  [ROTTERDAM, 'gemeente.coordinator', '0599'],
  [GRONINGEN, 'gemeente.coordinator', '0014', ['9711-9728']],
  [UTRECHT, 'gemeente.coordinator', '0344'],
  [PROBATION, 'reclassering'],
  [HOUSING, 'woningcorporatie'],
  [PRISONS, 'gevangeniswezen'],
];
export const idOf = (oin: string, role: string) => `${oin}/${role}/reintegratie`;

/** One organisation per mailbox, with agreement and subscription for the type. */
export function contentOf(boxes: readonly Box[]): DirectoryContent {
  return {
    organisations: boxes.map(([oin, role, municipality]) => ({
      oin,
      name: oin,
      active: true,
      ...(municipality === undefined ? {} : { municipality }),
      mailboxes: [{ role, lane: 'reintegratie' }],
    })),
    agreements: boxes.map(([oin, role]) => ({
      id: oin,
      oin,
      direction: 'receive',
      role,
      types: [BEGIN],
      from: '2024-01-01',
      ground: 'Pbw 18a',
    })),
    subscriptions: boxes.map(([oin, role, , postcodes]) => ({
      id: oin,
      mailbox: idOf(oin, role),
      types: [BEGIN],
      ...(postcodes ? { postcodes } : {}),
      channel: 'pull',
    })),
  };
}
export const CONTENT = contentOf(BOXES);
export const directory = makeDirectory(CONTENT, territory);

export const NOWHERE: AddressFacts = { geenVasteVerblijfplaats: false, consents: [] };
export interface World {
  readonly directory?: Directory;
  readonly narrowed?: readonly Subscription[];
  readonly table?: RoutingTable;
  readonly type?: string;
  readonly sender?: RoutingInput['sender'];
}
export function route(addresses: Partial<AddressFacts>, world: World = {}): Resolution {
  const own = world.narrowed ?? [];
  return resolve(
    {
      type: world.type ?? BEGIN,
      lane: 'reintegratie',
      addresses: { ...NOWHERE, ...addresses },
      ...(world.sender ? { sender: world.sender } : {}),
      at: AT,
    },
    world.directory ?? directory,
    (mailbox) => own.filter((one) => one.mailbox === mailbox),
    world.table,
  );
}
export const reached = ({ recipients }: Resolution) =>
  recipients.map(({ mailbox, relation }) => `${relation} ${mailbox.municipality ?? mailbox.role}`);
export const missing = ({ unrouted }: Resolution) =>
  unrouted.map(({ relation, code, municipality }) =>
    [relation, code, municipality].join(' ').trim(),
  );
