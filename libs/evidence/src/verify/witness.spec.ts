import type { JsonValue } from '#kernel';
import {
  DAY,
  each,
  exported,
  keys,
  makeLedger,
  newSigner,
  receiptKey,
  START,
  type Line,
} from '../../../testing/src/evidence/ledger.js';
import { compactCheckpoint, makeCheckpoint } from '../chain/checkpoint.js';
import type { Checkpoint } from '../model.js';
import { makeReceipt } from '../signing/receipt.js';
import { verifyEvidence, type Report } from './verify.js';

const verify = (lines: readonly (JsonValue | undefined)[], witnesses: readonly string[] = []) =>
  verifyEvidence(each(lines), { jwks: keys, witnesses });

describe('a witness', () => {
  const [first, second, third] = DAY.checkpoints as [Checkpoint, Checkpoint, Checkpoint];
  const page = (checkpoint: Checkpoint): string =>
    JSON.stringify({ berichten: [], volgende: 'x', checkpoint: compactCheckpoint(checkpoint) });
  const receiptFor = (nr: string, checkpoint?: Checkpoint): string =>
    makeReceipt({ source: 's', id: 'i', digest: 'd', nr, at: START, checkpoint }, receiptKey);
  const shortened = async (): Promise<Line[]> => {
    const [records, checkpoints] = [DAY.records.slice(0, 4), DAY.checkpoints.slice(0, 1)];
    return exported({ records, checkpoints });
  };

  it('confirms up to its checkpoint', async () => {
    const report: Report = await verify(await exported(DAY), [page(first), page(second)]);
    expect(report).toMatchObject({ witnessedUpTo: 2, upTo: { number: 3 } });
    expect(report.fault).toBeUndefined();
  });

  it('betrays an end that was cut off together with its checkpoints', async () => {
    const lines = await shortened();
    expect((await verify(lines)).fault).toBeUndefined();
    expect((await verify(lines, [page(third)])).fault).toEqual({
      what: 'cutOff',
      checkpoint: 2,
      witness: 1,
    });
  });

  it('may be a receipt', async () => {
    const witness = receiptFor('nr:beheer:1:0', third);
    expect((await verify(await shortened(), [page(first), witness])).fault).toEqual({
      what: 'cutOff',
      checkpoint: 2,
      witness: 2,
    });
  });

  it('betrays a ledger that was written anew with the right key', async () => {
    // Given another history, well signed
    const other = makeLedger([{ chain: 'beheer', entries: 2, checkpoint: true }]);
    // When
    const { fault } = await verify(await exported(other), [page(first)]);
    // Then
    expect(fault).toEqual({ what: 'witnessDiffers', checkpoint: 1, witness: 1 });
  });

  it('betrays an acceptance that is not in the evidence', async () => {
    const lines = await exported(DAY);
    expect((await verify(lines, [receiptFor('nr:route/0:2:1', first)])).fault).toBeUndefined();
    expect((await verify(lines, [receiptFor('nr:onbekend', first)])).fault).toEqual({
      what: 'acceptanceMissing',
      witness: 1,
    });
  });

  it('does not ask for an acceptance that may be younger than the export', async () => {
    const witness = receiptFor('nr:later', second);
    expect((await verify(await exported(DAY), [witness])).fault).toBeUndefined();
  });

  it('must hold something that Sluis signed', async () => {
    const foreign = makeCheckpoint(undefined, first.heads, START, newSigner());
    for (const text of ['', 'niets', page(foreign)]) {
      const { fault } = await verify(await exported(DAY), [text]);
      expect(fault).toEqual({ what: 'witnessInvalid', witness: 1 });
    }
  });
});
