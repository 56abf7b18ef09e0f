import { makeDirectory, makeTerritory } from '#directory';
import type { EvidenceEntry } from '#evidence';
import type { Configuration } from '#exchange';
import { makeRevocationList } from '#identity';
import { LIMITS } from '#kernel';
import { principalOf, type FoundAccess, type Step } from '#log';
import { makePki, type TestIdentity, type TestPki } from '../../../../libs/testing/src/pki/pki.js';
import { startKeeper, type Keeper } from './keeper.js';

const DJI = '00000099000000001000';
const LOG = { topic: 'sluis.ingezonden', partitions: 1, replicas: 1, group: 'sluis-router' };

let pki: TestPki;
let own: TestIdentity;
let keeper: Keeper;
beforeAll(async () => {
  pki = await makePki();
  own = await pki.issue({ oin: DJI });
});
afterEach(() => keeper.stop());

const configuration = (version: number): Configuration => {
  const territory = makeTerritory({ municipalities: [], postcodes: [], establishments: [] });
  const organisation = { oin: DJI, name: 'DJI', active: true, submissionTopic: true };
  const agreement = { oin: DJI, direction: 'send', types: ['t'], from: '2024-01-01' } as const;
  const directory = makeDirectory(
    {
      organisations: [{ ...organisation, brokerCertificates: [own.cert] }],
      agreements: [{ ...agreement, id: 'a', ground: 'g' }],
      subscriptions: [],
    },
    territory,
  );
  return { version, directory, narrowed: () => [] } as unknown as Configuration;
};

async function makeWorld() {
  let access: FoundAccess[] = [];
  let list = makeRevocationList(pki.ca, [await pki.crl()]);
  let version = 1;
  let pass = (): void => undefined;
  let now = Date.now();
  const recorded: EvidenceEntry[] = [];
  const faults: unknown[] = [];
  keeper = startKeeper({
    admin: {
      access: async () => ({ kind: 'answered', value: access }),
      apply: async (steps: readonly Step[]) => {
        for (const step of steps) {
          if (step.kind === 'revoke') access = access.filter((one) => one !== step.access);
          if (step.kind === 'grant') {
            const more = { host: '*', permission: 'allow', resourceType: 2 } as const;
            access = [...access, { ...step.access, ...more }];
          }
        }
        return { kind: 'answered', value: true };
      },
    },
    log: LOG,
    clock: {
      now: () => now,
      wait: (ms, signal) =>
        new Promise((resolve) => {
          pass = () => {
            now += ms;
            resolve();
          };
          signal?.addEventListener('abort', () => resolve());
        }),
    },
    newId: () => 'id',
    configuration: () => configuration(1),
    trust: async () => ({
      version: String(version),
      authorities: pki.ca,
      policy: { production: false, rsa2048Allowed: [], revocations: list },
    }),
    record: async (entries) => void recorded.push(...entries),
    onFault: (fault) => faults.push(fault),
    onChanged: () => undefined,
  });
  const second = async (): Promise<void> => {
    pass();
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  await second();
  return {
    second,
    recorded,
    faults,
    rights: () => access.filter(({ principal }) => principal === principalOf(DJI)).length,
    add: (one: FoundAccess) => (access = [...access, one]),
    revoke: async () => {
      list = makeRevocationList(pki.ca, [await pki.crl([own])]);
      version += 1;
    },
  };
}

it('takes the rights of an organisation away a second after its certificate was revoked', async () => {
  const world = await makeWorld();
  expect(world.rights()).toBe(3);
  await world.revoke();
  await world.second();
  expect(world.rights()).toBe(0);
  expect(world.recorded.map(({ data }) => data['fase'])).toEqual([
    'voornemen',
    'gedaan',
    'voornemen',
    'gedaan',
  ]);
  expect(world.faults).toEqual([]);
});

it('takes away what somebody granted by hand, and leaves alone what is of no organisation', async () => {
  const world = await makeWorld();
  const by = {
    operation: 'READ',
    on: 'topic',
    name: 'sluis.ingezonden',
    pattern: 'literal',
  } as const;
  const more = { host: '*', permission: 'allow', resourceType: 2 } as const;
  world.add({ ...by, ...more, principal: principalOf(DJI) });
  for (let ms = 0; ms <= LIMITS.brokerCompareMs; ms += LIMITS.revocationCheckMs)
    await world.second();
  expect(world.rights()).toBe(3);
});
