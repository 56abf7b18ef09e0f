// Answers: do the examples load, and do they show what they are there to show?
import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { catalogue } from '#contracts';
import type { DirectoryContent, TerritoryContent } from '../model.js';
import { keyId } from '../bundles/bundle.js';
import { makeDirectory } from '../snapshot/make-directory.js';
import { makeTerritory } from '../territory/make-territory.js';
import { parseTerritory } from '../territory/parse-territory.js';
import { parseDirectory } from './parse-directory.js';

const AT = Date.parse('2026-03-02T09:00:00Z');
const TODAY = '2026-03-02';
const BEGIN = 'nl.reintegratie.detenties.begonnen.v1';
const DETENTION = [
  BEGIN,
  'nl.reintegratie.detenties.gewijzigd.v1',
  'nl.reintegratie.detenties.beeindigd.v1',
  'nl.reintegratie.invrijheidstellingen.bevolen.v1',
];
const CONSENT = [
  'nl.reintegratie.toestemmingen.gegeven.v1',
  'nl.reintegratie.toestemmingen.ingetrokken.v1',
];
const DJI = '00000099000000001000';
const JUSTID = '00000099000000005000';

const files = (folder: string, names: readonly string[]) =>
  names.map((name) => ({
    path: `examples/${folder}/${name}.yaml`,
    text: readFileSync(`examples/${folder}/${name}.yaml`, 'utf8'),
  }));

const readTerritory = () => {
  const parsed = parseTerritory(
    files('territory', ['municipalities', 'postcodes', 'establishments']),
  );
  expect(parsed).toMatchObject({ kind: 'parsed' });
  return makeTerritory((parsed as { content: TerritoryContent }).content);
};
const readDirectory = () => {
  const territory = readTerritory();
  const parsed = parseDirectory(
    files('directory', ['organisations', 'agreements', 'subscriptions']),
    {
      types: catalogue.all().map(({ name }) => name),
      roles: [
        ...ROLES.map((code) => ({ code, lane: 'reintegratie' })),
        { code: 'gemeente.burgemeester', lane: 'openbareorde' },
      ],
      territory,
      on: TODAY,
    },
  );
  expect(parsed).toMatchObject({ kind: 'parsed' });
  return makeDirectory((parsed as { content: DirectoryContent }).content, territory);
};

const ROLES = [
  'gevangeniswezen',
  'gemeente.coordinator',
  'reclassering',
  'woningcorporatie',
  'vrijwilligersorganisatie',
];

it('whoever works on a return hears the four detention types, and nobody else', () => {
  const directory = readDirectory();
  const hears = /^(gemeente\.coordinator|reclassering|woningcorporatie)$/;
  const others = directory.mailboxes().filter(({ role }) => hears.test(role));
  const rest = directory.mailboxes().filter(({ role }) => !hears.test(role));
  for (const mailbox of rest) {
    for (const type of DETENTION)
      expect(directory.agreementToReceive(mailbox, type, AT)).toBeUndefined();
  }
  expect(others).toHaveLength(6);
  for (const mailbox of others) {
    for (const type of DETENTION) {
      expect(directory.agreementToReceive(mailbox, type, AT)).toBeDefined();
      expect(directory.subscriptions(mailbox.id).some((one) => one.types.includes(type))).toBe(
        true,
      );
    }
  }
});

it('whatever a mailbox may receive, it subscribed to, and somebody may send it', () => {
  const directory = readDirectory();
  const sendable = directory
    .organisations()
    .flatMap(({ oin }) =>
      catalogue.all().filter(({ name }) => directory.agreementToSend(oin, name, AT)),
    )
    .map(({ name }) => name);
  for (const mailbox of directory.mailboxes()) {
    const types = catalogue
      .all()
      .filter(({ name }) => directory.agreementToReceive(mailbox, name, AT))
      .map(({ name }) => name);
    const wanted = directory.subscriptions(mailbox.id).flatMap((one) => one.types);
    expect([mailbox.id, types.filter((name) => !wanted.includes(name))]).toEqual([mailbox.id, []]);
    expect([mailbox.id, types.filter((name) => !sendable.includes(name))]).toEqual([
      mailbox.id,
      [],
    ]);
  }
});

it('the prison service sends, and Justid may speak for it', () => {
  const directory = readDirectory();
  for (const type of [...DETENTION, ...CONSENT]) {
    expect(directory.agreementToSend(DJI, type, AT)).toBeDefined();
    expect(directory.agreementToSend(JUSTID, type, AT)).toBeDefined();
  }
  expect(directory.maySpeakFor(JUSTID, DJI, AT)).toBe(true);
  expect(directory.maySpeakFor(DJI, JUSTID, AT)).toBe(false);
});

it.each([
  ['3011AB', 1, '0599'],
  ['3511AB', 1, '0344'],
  ['5038AB', 1, '0855'],
  ['9711AB', 1, '0014'],
  ['9747AB', 1, '0014'],
  ['1381AB', 1, '0363'],
  ['3231AB', 1, '1992'],
  ['3585ZZ', 12, '0344'],
  ['3585ZZ', 45, '0356'],
])('postcode %s number %i lies in %s', (postcode, houseNumber, code) => {
  expect(readTerritory().byPostcode(postcode, houseNumber, TODAY)?.municipality).toBe(code);
});

it('the establishments lie in municipalities that exist', () => {
  const territory = readTerritory();
  for (const slug of ['pi-vught', 'pi-rotterdam', 'pi-nieuwegein', 'pi-ter-apel', 'pi-grave']) {
    const code = territory.establishment(slug)?.municipality ?? '';
    expect(territory.municipality(code, TODAY)?.municipality).toBe(code);
  }
});

it.each([
  ['dji', DJI],
  ['gemeente-rotterdam', '00000099000000599000'],
])('the certificate of %s for the broker is the one that everybody has', (folder, oin) => {
  const pem = readFileSync(`certs-example/${folder}/cert.pem`, 'utf8');
  expect(readDirectory().organisation(oin)?.brokerCertificates).toEqual([pem]);
});

it.each([
  ['dji', 'ondertekenen', DJI],
  ['gemeente-rotterdam', 'versleutelen', '00000099000000599000'],
] as const)('the key of %s in slot %s is the one that everybody has', (folder, slot, oin) => {
  const key = createPublicKey(readFileSync(`certs-example/${folder}/${slot}.pem`, 'utf8'));
  const inForce = readDirectory().keysOf(oin, slot, Date.parse('2026-03-01'));
  expect(inForce.map(({ kid }) => kid)).toEqual([keyId(key)]);
});
