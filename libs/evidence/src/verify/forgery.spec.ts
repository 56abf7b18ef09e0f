import type { JsonValue } from '#kernel';
import {
  chainKey,
  DAY,
  each,
  exported,
  keys,
  newSigner,
  placeOf,
  START,
  type Line,
} from '../../../testing/src/evidence/ledger.js';
import { makeCheckpoint } from '../chain/checkpoint.js';
import { recordHash } from '../chain/record.js';
import { recordToWire } from '../chain/wire.js';
import type { Checkpoint, EvidenceRecord } from '../model.js';
import { readBareRecord } from './export.js';
import { verifyEvidence } from './verify.js';

const verify = (lines: readonly (JsonValue | undefined)[]) =>
  verifyEvidence(each(lines), { jwks: keys, witnesses: [] });

/** Writes the record anew with fresh hashes, and those after it up to and including `until`. */
function forge(lines: Line[], chain: string, number: number, until: number): void {
  let previous: string | undefined;
  for (let n = number; n <= until; n += 1) {
    const at = placeOf(lines, chain, n);
    const { soort, gebeurtenissen, hash: _, ...rest } = lines[at]!;
    const body = readBareRecord({ ...rest, hash: '' }) as EvidenceRecord;
    const record = {
      ...body,
      at: n === number ? '2026-01-01T00:00:00.000Z' : body.at,
      previous: previous ?? body.previous,
    };
    previous = recordHash(record);
    const wire = recordToWire({ ...record, hash: previous });
    lines[at] = { soort: soort!, ...wire, gebeurtenissen: gebeurtenissen! };
  }
}

describe('an attacker who recomputes hashes', () => {
  it('is caught at the record itself when the next one still points to the old', async () => {
    for (const number of [1, 3, 5]) {
      const lines = await exported(DAY);
      forge(lines, 'route/0', number, number);
      const { fault } = await verify(lines);
      expect(fault).toMatchObject({ what: 'edited', chain: 'route/0', number });
      expect(fault).not.toHaveProperty('through');
    }
  });

  it('is caught between two checkpoints when the record is the head that one of them signed', async () => {
    for (const number of [2, 4, 6]) {
      const lines = await exported(DAY);
      forge(lines, 'route/0', number, number);
      const { fault } = await verify(lines);
      expect(fault).toMatchObject({ what: 'edited', number: number - 1, through: number });
    }
  });

  it('is caught by the next checkpoint when all later records are rewritten too', async () => {
    const lines = await exported(DAY);
    forge(lines, 'route/0', 3, 6);
    const { fault } = await verify(lines);
    expect(fault).toMatchObject({ what: 'edited', chain: 'route/0', number: 3, through: 4 });
  });

  it('is narrowed down to two neighbours where no checkpoint reaches', async () => {
    const { records, checkpoints } = DAY;
    const lines = await exported({ records, checkpoints: checkpoints.slice(0, 1) });
    forge(lines, 'route/0', 4, 4);
    const { fault } = await verify(lines);
    expect(fault).toMatchObject({ what: 'edited', chain: 'route/0', number: 4, through: 5 });
  });

  it('cannot sign checkpoints with a key of his own', async () => {
    const lines = await exported(DAY);
    const last = DAY.checkpoints.at(-1)!;
    const forged = makeCheckpoint(DAY.checkpoints.at(-2), last.heads, START, newSigner());
    lines[lines.length - 1] = { ...lines.at(-1)!, jws: forged.jws };
    expect((await verify(lines)).fault).toMatchObject({ what: 'notSigned', checkpoint: 3 });
  });
});

describe('a key holder who signs what does not fit', () => {
  const [first, second] = DAY.checkpoints as [Checkpoint, Checkpoint];
  async function withSecond(checkpoint: Checkpoint): Promise<unknown> {
    const lines = await exported({ records: DAY.records, checkpoints: [first, checkpoint] });
    return (await verify(lines)).fault;
  }

  it('cannot leave the line of checkpoints', async () => {
    const loose = makeCheckpoint({ ...first, jws: 'ander' }, second.heads, START, chainKey);
    expect(await withSecond(loose)).toMatchObject({ what: 'edited', checkpoint: 2 });
  });

  it('cannot shorten or drop a chain', async () => {
    const older = DAY.records.slice(0, 2).map(({ record }) => record);
    for (const heads of [older, second.heads.slice(1)]) {
      const shrunk = makeCheckpoint(first, heads, START, chainKey);
      expect(await withSecond(shrunk)).toMatchObject({ what: 'edited', checkpoint: 2 });
    }
  });

  it('cannot seal a record that counts more entries than it has', async () => {
    const { record, entries } = DAY.records[0]!;
    const body = { ...record, count: 4 };
    const lied = { record: { ...body, hash: recordHash(body) }, entries };
    const lines = await exported({ records: [lied], checkpoints: [] });
    expect((await verify(lines)).fault).toMatchObject({ what: 'edited', number: 1 });
  });
});
