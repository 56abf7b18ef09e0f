// Answers: is every message claimed once, about the right person, whoever asks and however often?
import type { Stores } from './store.suite.js';
import {
  aClaim,
  aMailbox,
  anEntry,
  aPartition,
  aSealed,
  collect,
  someEffects,
  unique,
} from './store-builders.js';

export function claimPromises(opened: () => Stores): void {
  it('claims a new message for a new person', async () => {
    const claim = aClaim();
    expect(await opened().first.claim(claim)).toEqual({
      kind: 'claimed',
      personId: claim.newPersonId,
      key: claim.newKey,
    });
  });

  it('gives the stored receipt when the same content comes again, also through another opening', async () => {
    // Given
    const { first, second } = opened();
    const claim = aClaim();
    await first.claim(claim);
    // When
    const again = await second.claim({
      ...claim,
      nr: unique('nr'),
      receipt: unique('receipt'),
      newPersonId: unique('person'),
    });
    // Then
    expect(again).toEqual({
      kind: 'repeated',
      receipt: claim.receipt,
      nr: claim.nr,
      personId: claim.newPersonId,
      routed: false,
      key: claim.newKey,
    });
  });

  it('refuses other content under a used id, with evidence and without effect', async () => {
    // Given
    const { first } = opened();
    const claim = aClaim();
    await first.claim(claim);
    const conflictEvidence = [anEntry('id.hergebruikt')];
    // When
    const other = { ...claim, digest: 'digest-2', nr: unique('nr'), conflictEvidence };
    const outcome = await first.claim(other);
    // Then
    expect(outcome).toEqual({ kind: 'conflict' });
    expect(await first.submission(other.nr)).toBeUndefined();
    const entries = (await collect(first.evidence())).flatMap((one) => one.entries);
    expect(entries).toContainEqual(conflictEvidence[0]);
  });

  it('lists what one sender offered, in order, in parts, by type and by state', async () => {
    // Given
    const { first } = opened();
    const sender = unique('oin');
    const own = ['t.a.v1', 't.b.v1', 't.a.v1'].map((type) => aClaim({ sender, type }));
    for (const claim of own) await first.claim(claim);
    await first.claim(aClaim({ sender: unique('oin') }));
    const listed = async (more: object = {}) =>
      await first.submissions({ sender, after: 0, limit: 10, ...more });
    // Then
    const all = await listed();
    expect(all.map(({ nr }) => nr)).toEqual(own.map(({ nr }) => nr));
    expect(all.map(({ state }) => state)).toEqual(['aanvaard', 'aanvaard', 'aanvaard']);
    const [begin] = await listed({ limit: 1 });
    expect(begin).toEqual(all[0]);
    expect(await listed({ after: begin?.seq ?? 0 })).toEqual(all.slice(1));
    expect(await listed({ type: 't.a.v1' })).toEqual([all[0], all[2]]);
    expect(await listed({ state: 'aanvaard' })).toEqual(all);
    expect(await listed({ state: 'geweigerd' })).toEqual([]);
  });

  it('knows a person by any identifier, and learns the ones it did not know', async () => {
    // Given
    const { first } = opened();
    const [bsn, skn] = [unique('hmac'), unique('hmac')];
    const before = aClaim({ identifiers: [bsn] });
    await first.claim(before);
    // When
    const both = await first.claim(aClaim({ identifiers: [skn, bsn] }));
    const learnt = await first.claim(aClaim({ identifiers: [skn] }));
    // Then
    const known = { kind: 'claimed', personId: before.newPersonId, key: before.newKey };
    expect([both, learnt]).toEqual([known, known]);
  });

  it('sets a message about two persons aside for a human and merges nobody', async () => {
    // Given
    const { first } = opened();
    const [one, other] = [aClaim(), aClaim()];
    await first.claim(one);
    await first.claim(other);
    const both = aClaim({ identifiers: [...one.identifiers, ...other.identifiers] });
    // When
    const unsealed = await first.claim(both);
    const untouched = await first.submission(both.nr);
    const outcome = await first.claim({ ...both, held: aSealed('the event') });
    // Then
    expect([unsealed, untouched]).toEqual([{ kind: 'several' }, undefined]);
    expect(outcome).toEqual({ kind: 'held' });
    const waiting = await first.queue('aangehouden');
    expect(waiting.map((item) => [item.id, item.owner, item.code])).toContainEqual([
      both.nr,
      both.sender,
      'persoon-niet-eenduidig',
    ]);
    expect((await first.submission(both.nr))?.state).toBe('aangehouden');
    expect(await first.claim(aClaim({ identifiers: one.identifiers }))).toMatchObject({
      kind: 'claimed',
      personId: one.newPersonId,
    });
    expect(await first.claim(both)).toMatchObject({ kind: 'repeated', routed: true, nr: both.nr });
  });

  it('follows a reference of the party that uses it and knows nobody else’s', async () => {
    // Given
    const { first } = opened();
    const [mine, theirs] = ['00000099000000599000', '00000099000000344000'];
    const [person, reference] = [unique('person'), unique('reference')];
    await first.commitBatch(
      { partition: aPartition(), expected: 0n, next: 1n },
      someEffects({
        references: new Map([[`${person}\n${aMailbox(mine)}\n`, reference]]),
        configuration: await first.configurationVersion(),
      }),
    );
    const by = (oin: string, value: string) =>
      first.claim(aClaim({ identifiers: [], reference: { value, oin } }));
    // When
    const outcomes = [await by(mine, reference), await by(theirs, reference), await by(mine, 'x')];
    // Then
    const unknown = { kind: 'unknown-reference' };
    expect(outcomes).toEqual([{ kind: 'claimed', personId: person }, unknown, unknown]);
  });

  it('lets one of many simultaneous offers of a message win', async () => {
    // Given
    const { first, second } = opened();
    const claim = aClaim();
    const offers = Array.from({ length: 20 }, (_, index) => ({
      ...claim,
      nr: unique('nr'),
      receipt: unique('receipt'),
      via: index % 2 === 0 ? first : second,
    }));
    // When
    const outcomes = await Promise.all(offers.map(({ via, ...offer }) => via.claim(offer)));
    // Then
    const winner = outcomes.findIndex((outcome) => outcome.kind === 'claimed');
    const receipts = outcomes.flatMap((one) => (one.kind === 'repeated' ? [one.receipt] : []));
    expect(receipts).toEqual(Array.from({ length: 19 }, () => offers[winner]?.receipt));
  });

  it('makes one person of simultaneous first messages about one identifier', async () => {
    // Given
    const { first, second } = opened();
    const identifiers = [unique('hmac')];
    const offers = Array.from({ length: 20 }, () => aClaim({ identifiers }));
    // When
    const outcomes = await Promise.all(
      offers.map((offer, index) => (index % 2 === 0 ? first : second).claim(offer)),
    );
    // Then
    const persons = outcomes.map((one) => (one.kind === 'claimed' ? one.personId : one.kind));
    expect(new Set(persons).size).toBe(1);
  });
}
