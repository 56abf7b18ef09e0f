import type { EvidenceEntry } from '#evidence';
import { Unavailable } from '#kernel';
import type { Access, FoundAccess, Step } from '#log';
import { carryOut } from './carry-out.js';

const access: Access = {
  principal: 'User:sluis-router',
  operation: 'READ',
  on: 'topic',
  name: 'sluis.ingezonden',
  pattern: 'literal',
};
const found: FoundAccess = { ...access, host: '*', permission: 'allow', resourceType: 2 };
const grant: Step = { kind: 'grant', access };
const revoke: Step = { kind: 'revoke', access: found };
const RIGHT = 'sluis-router READ topic sluis.ingezonden';

function makeWorld({ storeAway = false, refuses = false } = {}) {
  const order: string[] = [];
  const later: EvidenceEntry[] = [];
  const said = ({ data }: EvidenceEntry): string => JSON.stringify(data);
  const run = (steps: readonly Step[]) =>
    carryOut(steps, {
      admin: {
        apply: async (all) => {
          order.push(`broker ${all.map(({ kind }) => kind).join()}`);
          return refuses
            ? { kind: 'refused', code: 'CLUSTER_AUTHORIZATION_FAILED' }
            : { kind: 'answered', value: true };
        },
      },
      newId: () => 'id',
      actor: 'sluis',
      record: async (entries) => {
        if (storeAway) throw new Unavailable('storeUnavailable');
        order.push(...entries.map((entry) => `evidence ${said(entry)}`));
      },
      recordLater: (entries) => later.push(...entries),
    });
  return { order, later, said, run };
}

const intent = (what: string) => `evidence {"fase":"voornemen","${what}":["${RIGHT}"]}`;
const outcome = (what: string) => `evidence {"fase":"gedaan","${what}":["${RIGHT}"]}`;

it('takes away first, and has each change between its intent and its outcome', async () => {
  const { run, order } = makeWorld();
  await run([grant, revoke]);
  expect(order).toEqual([
    intent('ingetrokken'),
    'broker revoke',
    outcome('ingetrokken'),
    intent('verleend'),
    'broker grant',
    outcome('verleend'),
  ]);
});

it('gives nothing while it cannot be recorded', async () => {
  const { run, order } = makeWorld({ storeAway: true });
  await expect(run([grant])).rejects.toThrow(Unavailable);
  expect(order).toEqual([]);
});

it('takes away all the same, and keeps the evidence until it can be written', async () => {
  const { run, order, later, said } = makeWorld({ storeAway: true });
  await run([revoke]);
  expect(order).toEqual(['broker revoke']);
  expect(later.map(said)).toEqual([
    `{"fase":"voornemen","ingetrokken":["${RIGHT}"]}`,
    `{"fase":"gedaan","ingetrokken":["${RIGHT}"]}`,
  ]);
});

it('says no outcome of what was refused', async () => {
  const { run, order } = makeWorld({ refuses: true });
  expect(await run([revoke, grant])).toMatchObject({ kind: 'refused' });
  expect(order).toEqual([intent('ingetrokken'), 'broker revoke']);
});

it('keeps an entry within bounds, and leaves nothing out', async () => {
  const { run, order } = makeWorld();
  await run(Array.from({ length: 450 }, () => grant));
  const lengths = order
    .filter((line) => line.includes('gedaan'))
    .map((line) => line.split('sluis-router').length - 1);
  expect(lengths).toEqual([200, 200, 50]);
});
