// Answers: is every chain whole, whoever appended to it, and does it hold exactly what took effect?
import { genesisHash, merkleRoot, recordHash, type Checkpoint } from '#evidence';
import type { Stores } from './store.suite.js';
import { aClaim, anEntry, collect, unique } from './store-builders.js';

export function evidencePromises(opened: () => Stores): void {
  const exported = async (chain: string) =>
    (await collect(opened().first.evidence())).filter((one) => one.record.chain === chain);

  it('links the records of a chain to each other, through both openings at once', async () => {
    // Given
    const { first, second } = opened();
    const chain = unique('deliver/suite');
    const said = Array.from({ length: 12 }, () => anEntry());
    // When
    await Promise.all(
      said.map((entry, index) =>
        (index % 2 === 0 ? first : second).appendEvidence(chain, [entry], 1_000 + index),
      ),
    );
    // Then
    const records = await exported(chain);
    let previous = genesisHash(chain);
    for (const [index, { record, entries }] of records.entries()) {
      const { hash, ...body } = record;
      expect(body.number).toBe(index + 1);
      expect(body.previous).toBe(previous);
      expect(body.count).toBe(entries.length);
      expect(recordHash(body)).toBe(hash);
      previous = hash;
    }
    const entries = records.flatMap((one) => one.entries);
    expect(entries.toSorted(byId)).toEqual(said.toSorted(byId));
    const head = (await second.chainHeads()).find((one) => one.chain === chain);
    expect(head).toEqual({ chain, number: records.length, hash: previous });
  });

  it('keeps the entries of a commit in the order in which they were said', async () => {
    // Given
    const { first } = opened();
    const chain = unique('edge/suite');
    const claims = Array.from({ length: 4 }, () =>
      aClaim({ chain, evidence: [anEntry(), anEntry()] }),
    );
    // When
    await Promise.all(claims.map((claim) => first.claim(claim)));
    // Then
    const entries = (await exported(chain)).flatMap((one) => one.entries);
    expect(entries).toEqual(claims.flatMap((claim) => claim.evidence));
  });

  it('records nothing for what had no effect', async () => {
    // Given
    const { first } = opened();
    const chain = unique('edge/suite');
    const claim = aClaim({ chain });
    // When
    await first.claim(claim);
    await first.claim(claim);
    await first.claim(aClaim({ chain, reference: { value: 'x', oin: '0' } }));
    await first.appendEvidence(chain, [], 1);
    // Then
    expect((await exported(chain)).flatMap((one) => one.entries)).toEqual(claim.evidence);
  });

  it('exports a ledger longer than one step of reading', async () => {
    // Given
    const { first } = opened();
    const chain = unique('route/suite');
    for (let index = 0; index < 130; index += 1)
      await first.appendEvidence(chain, [anEntry()], index);
    // Then
    const numbers = (await exported(chain)).map((one) => one.record.number);
    expect(numbers).toEqual(Array.from({ length: 130 }, (_, index) => index + 1));
  });

  it('lets one process sign a checkpoint number, and counts what came after it', async () => {
    // Given
    const { first, second } = opened();
    const heads = await first.chainHeads();
    const checkpoint: Checkpoint = {
      number: 1,
      at: '2026-01-01T00:00:00.000Z',
      root: merkleRoot(heads.map((head) => head.hash)),
      heads,
      previous: '',
      jws: 'first',
    };
    // When
    const saved = [
      await first.saveCheckpoint(checkpoint),
      await second.saveCheckpoint({ ...checkpoint, jws: 'second' }),
    ];
    // Then
    expect(saved).toEqual([true, false]);
    expect(await second.latestCheckpoint()).toEqual(checkpoint);
    expect(await collect(second.checkpoints())).toEqual([checkpoint]);
    expect(await first.evidenceRecordsSince(checkpoint)).toBe(0);
    await second.appendEvidence('beheer', [anEntry()], 1);
    expect(await first.evidenceRecordsSince(checkpoint)).toBe(1);
    const all = heads.reduce((sum, head) => sum + head.number, 0);
    expect(await first.evidenceRecordsSince(undefined)).toBe(all + 1);
  });
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id.localeCompare(other.id);
