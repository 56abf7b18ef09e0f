import { canonical, sha256, type JsonObject } from '#kernel';
import {
  DAY,
  each,
  keys,
  newSigner,
  START,
  type Ledger,
} from '../../../testing/src/evidence/ledger.js';
import { makeCheckpoint } from '../chain/checkpoint.js';
import { proveEntry, verifyEntryProof } from './entry-proof.js';
import type { EvidenceSource } from './export.js';

const source = ({ records, checkpoints }: Ledger): EvidenceSource => ({
  evidence: () => each(records),
  checkpoints: () => each(checkpoints),
});

describe('the proof of one event', () => {
  const proofOf = async (id: string): Promise<JsonObject> => {
    const result = await proveEntry(id, source(DAY));
    if (result.kind !== 'proof') throw new Error(result.kind);
    return JSON.parse(canonical(result.proof)) as JsonObject;
  };

  it('is given for every event and holds on its own', async () => {
    for (const { record, entries } of DAY.records) {
      for (const entry of entries) {
        const proven = verifyEntryProof(await proofOf(entry.id), keys);
        expect(proven).toMatchObject({ entry, record });
      }
    }
  });

  it('shows no other event', async () => {
    const text = canonical(await proofOf('route/0:3:1'));
    for (const { entries } of DAY.records) {
      for (const { id } of entries) expect(text.includes(`"${id}"`)).toBe(id === 'route/0:3:1');
    }
  });

  it('does not hold after any change', async () => {
    const proof = await proofOf('route/0:3:1');
    const entry = proof['gebeurtenis'] as JsonObject;
    const records = proof['records'] as readonly JsonObject[];
    const changed: JsonObject[] = [
      { ...proof, gebeurtenis: { ...entry, actor: 'ander' } },
      { ...proof, plaats: 0 },
      { ...proof, pad: [] },
      { ...proof, pad: [1, 2] },
      { ...proof, records: [] },
      { ...proof, records: records.slice(1) },
      { ...proof, records: records.slice(0, 1) },
      { ...proof, records: [{ ...records[0]!, tijd: 'x' }, ...records.slice(1)] },
      { ...proof, hoofdplaats: 0 },
      { ...proof, hoofden: 3 },
      { ...proof, hoofdpad: [sha256('x')] },
      { ...proof, controlepunt: DAY.checkpoints[0]!.jws },
      {
        ...proof,
        controlepunt: makeCheckpoint(undefined, DAY.checkpoints[1]!.heads, START, newSigner()).jws,
      },
    ];
    expect(changed.map((one) => verifyEntryProof(one, keys))).toEqual(changed.map(() => undefined));
    expect(verifyEntryProof(null, keys)).toBeUndefined();
  });

  it('is not there for an unknown event, nor before a checkpoint covers it', async () => {
    const { records, checkpoints } = DAY;
    expect(await proveEntry('onbekend', source(DAY))).toEqual({ kind: 'unknown' });
    const early = source({ records, checkpoints: checkpoints.slice(0, 2) });
    expect(await proveEntry('route/0:6:0', early)).toEqual({ kind: 'not-yet' });
  });
});
