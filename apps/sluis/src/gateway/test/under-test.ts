// Answers: what does a test of the edge need? A gateway over real mutual TLS, with fake ports, and
// two partners whose every response is compared with schemas/openapi.json.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalogue, MessageType } from '#contracts';
import type { Directory, Organisation } from '#directory';
import type { StoredSubscription } from '#exchange';
import { refused } from '#kernel';
import { makePeerTls, type Answered, type QuotaSettings } from '#platform';
import {
  makeCheckedCaller,
  makeMovableClock,
  makePki,
  makeResponseChecker,
  writeTlsFiles,
  type CheckedCaller,
  type TestIdentity,
} from '#testing';
import { startGateway, type Gateway } from '../gateway.js';
import type { GatewayPorts, Page } from '../ports.js';

export const DJI = '00000099000000001000';
export const ROTTERDAM = '00000099000000599000';
export const NR = '0b9f5d0e-5d3c-4d8e-9d0c-2f6f1c1f7a11';
export const JWS = 'e30.e30.c2ln';
export const CURSOR = 'AQAAAAEAAAAAAAAADA';
export const OPENAPI = readFileSync('schemas/openapi.json', 'utf8');
const check = makeResponseChecker(OPENAPI);

export const type = {
  name: 'nl.reintegratie.detenties.begonnen.v1',
  lane: 'reintegratie',
  kind: 'bericht',
  namesDetention: true,
  schemaId: 'urn:sluis:schema:nl.reintegratie.detenties.begonnen:1',
  title: { nl: 'Detentie begonnen', en: 'Detention began' },
  description: { nl: 'Iemand is ingesloten.', en: 'Somebody was detained.' },
  entry: { retention: 'P6M' },
  leaves: [
    {
      pointer: '/persoon/bsn',
      kind: 'text',
      class: 'identificatie',
      label: { nl: 'BSN', en: 'BSN' },
    },
  ],
  leaf: () => undefined,
} satisfies MessageType;
export const internal = {
  ...type,
  name: 'nl.sluis.heroverwegingen.gevraagd.v1',
  kind: 'intern',
} as const;
const catalogue: Catalogue = {
  type: (name) => [type, internal].find((one) => one.name === name),
  all: () => [type, internal],
};

export const subscription: StoredSubscription = {
  id: 'a-1',
  mailbox: `${ROTTERDAM}/gemeente.coordinator/reintegratie`,
  types: [type.name],
  postcodes: ['3011-3089'],
  channel: 'pull',
  createdAt: 0,
};

const from = { number: 7, configuration: 2 };
export const subscribed = { kind: 'subscribed' as const, subscription, from };

/** Ports that say yes and remember what they were asked; a test replaces the ones it is about. */
export function fakePorts(): GatewayPorts {
  return {
    accept: async () => ({ kind: 'accepted', receipt: JWS, nr: NR, state: 'aanvaard' }),
    page: async () => emptyPage(),
    acknowledge: async () => ({ kind: 'done' }),
    passport: async () => refused('notFound'),
    whyLess: async () => refused('notFound'),
    whyNothing: async () => refused('notFound'),
    submission: async () => refused('notFound'),
    submissions: async () => ({ kind: 'submissions', all: [], next: CURSOR }),
    subscriptions: {
      list: async () => ({ kind: 'subscriptions', all: [subscription], laidDown: [subscription] }),
      create: async () => subscribed,
      read: async () => ({ kind: 'subscription', subscription }),
      put: async () => subscribed,
      try: async () => ({ kind: 'tried', steps: [] }),
      delete: async () => ({ kind: 'ended', from }),
    },
    jwks: () => ({ keys: [{ kty: 'EC', kid: 'k1' }] }),
    catalogue: () => catalogue,
  };
}

export const emptyPage = (): Page => ({
  kind: 'page',
  entries: [],
  next: CURSOR,
  upTo: 0,
  cursorAfter: (number) => `na-${number}`,
  checkpoint: undefined,
  sent: () => undefined,
});

export interface UnderTest {
  readonly gateway: Gateway;
  /** Replace a port to say what a test is about; `renew` puts the fakes back. */
  readonly ports: { -readonly [K in keyof GatewayPorts]: GatewayPorts[K] };
  readonly sender: CheckedCaller;
  readonly recipient: CheckedCaller;
  readonly clock: ReturnType<typeof makeMovableClock>;
  readonly failures: { correlation: string; error: unknown }[];
  readonly answered: Answered[];
  readonly tls: { readonly ca: string; readonly identity: TestIdentity };
  renew(): void;
  close(): Promise<void>;
}

const directory = {
  organisation: (oin: string) =>
    [DJI, ROTTERDAM].includes(oin) ? ({ oin, active: true } as Organisation) : undefined,
} as Directory;

export async function startUnderTest(quota: Partial<QuotaSettings> = {}): Promise<UnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'sluis-gateway-'));
  const pki = await makePki();
  const server = await pki.issue({ use: 'server', dns: ['localhost'] });
  const identity = await pki.issue({ oin: DJI });
  const clock = makeMovableClock();
  const tls = await makePeerTls({
    files: await writeTlsFiles(folder, { server, ca: pki.ca, crls: [await pki.crl()] }),
    allowTls12: false,
    production: false,
    rsa2048Allowed: [],
    clock,
    directory: () => directory,
    onRefused: () => undefined,
    onRefusalsCounted: () => undefined,
    onFilesUnusable: () => undefined,
  });
  const ports = fakePorts();
  const failures: UnderTest['failures'] = [];
  const answered: Answered[] = [];
  const gateway = await startGateway({
    ports,
    openapi: OPENAPI,
    tls,
    clock,
    host: '127.0.0.1',
    port: 0,
    quota: { requestsPerSecond: 100_000, bytesPerSecond: 1_000_000_000, ...quota },
    answered: (one) => answered.push(one),
    failed: (correlation, error) => failures.push({ correlation, error }),
  });
  const caller = (as: TestIdentity): CheckedCaller =>
    makeCheckedCaller({ port: gateway.port, ca: pki.ca, identity: as, check });
  const sender = caller(identity);
  const recipient = caller(await pki.issue({ oin: ROTTERDAM }));
  return {
    gateway,
    ports,
    sender,
    recipient,
    clock,
    failures,
    answered,
    tls: { ca: pki.ca, identity },
    renew() {
      Object.assign(ports, fakePorts());
      failures.length = 0;
      answered.length = 0;
    },
    async close() {
      await gateway.close();
      sender.close();
      recipient.close();
      await rm(folder, { recursive: true });
    },
  };
}
