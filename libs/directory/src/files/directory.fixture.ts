// Answers: what does a small directory without faults look like, and which faults come out after
// one piece of it was replaced?
import type { FileFault } from '../model.js';
import { makeTerritory } from '../territory/make-territory.js';
import type { Known } from './known.js';
import { parseDirectory } from './parse-directory.js';

export const TYPE = 'nl.reintegratie.detenties.begonnen.v1';
export const KNOWN: Known = {
  types: [TYPE],
  roles: [
    { code: 'gemeente.coordinator', lane: 'reintegratie' },
    { code: 'gemeente.burgemeester', lane: 'openbareorde' },
    { code: 'reclassering', lane: 'reintegratie' },
  ],
  territory: makeTerritory({
    municipalities: [
      { code: '0599', name: 'Rotterdam' },
      { code: '0344', name: 'Utrecht' },
      { code: '0457', name: 'Weesp', until: '2022-03-24', successors: ['0344'] },
    ],
    postcodes: [
      { municipality: '0599', postcodes: ['3011-3089'] },
      { municipality: '0344', postcodes: ['3511-3585'] },
    ],
    establishments: [],
  }),
  on: '2026-03-01',
};

export const ORGANISATIONS = `organisations:
  - oin: '00000099000000001000'
    name: Dienst Justitiële Inrichtingen
    active: true
  - oin: '00000099000000599000'
    name: Gemeente Rotterdam
    active: true
    municipality: '0599'
    delegations:
      - { oin: '00000099000000001000', from: '2024-01-01', ground: voorbeeld }
    mailboxes:
      - { role: gemeente.coordinator, lane: reintegratie }
`;
export const AGREEMENTS = `agreements:
  - id: dji-zendt
    oin: '00000099000000001000'
    direction: send
    types: [${TYPE}]
    from: '2024-01-01'
    ground: Pbw 18a
  - id: rotterdam-ontvangt
    oin: '00000099000000599000'
    direction: receive
    role: gemeente.coordinator
    types: [${TYPE}]
    from: '2024-01-01'
    ground: Pbw 18a
`;
export const SUBSCRIPTIONS = `subscriptions:
  - id: rotterdam
    mailbox: '00000099000000599000/gemeente.coordinator/reintegratie'
    types: [${TYPE}]
    postcodes: ['3011-3089']
    channel: pull
`;

export interface Texts {
  readonly organisations: string;
  readonly agreements: string;
  readonly subscriptions: string;
}
export const GOOD: Texts = {
  organisations: ORGANISATIONS,
  agreements: AGREEMENTS,
  subscriptions: SUBSCRIPTIONS,
};

export const parse = (texts: Texts) =>
  parseDirectory(
    Object.entries(texts).map(([name, text]) => ({
      path: `examples/directory/${name}.yaml`,
      text: String(text),
    })),
    KNOWN,
  );

/** The faults after replacing one piece of one file. */
export function faultsAfter(file: keyof Texts, from: string, to: string): readonly FileFault[] {
  expect(GOOD[file]).toContain(from);
  const result = parse({ ...GOOD, [file]: GOOD[file].replace(from, to) });
  return result.kind === 'refused' ? result.faults : [];
}
export const linesAndPlaces = (faults: readonly FileFault[]) =>
  faults.map(
    ({ file, line, place }) => `${file.slice('examples/directory/'.length)}:${line} ${place}`,
  );
