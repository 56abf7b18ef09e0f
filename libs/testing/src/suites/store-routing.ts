// Answers: do a batch's effects and its position become true together or not at all, whoever else
// is at work?
import type { Stores } from './store.suite.js';
import {
  aClaim,
  aJudged,
  aMailbox,
  aPartition,
  aRelease,
  aSealed,
  collect,
  someEffects,
  unique,
} from './store-builders.js';

export function routingPromises(opened: () => Stores): void {
  const effects = async (changes: Parameters<typeof someEffects>[0]) =>
    someEffects({ ...changes, configuration: await opened().first.configurationVersion() });

  it('makes every effect and the position true at once', async () => {
    // Given
    const { first, second } = opened();
    const claim = aClaim();
    const mailbox = aMailbox();
    const person = claim.newPersonId;
    await first.claim(claim);
    const partition = aPartition();
    const item = {
      queue: 'onbestelbaar' as const,
      id: unique('item'),
      nr: claim.nr,
      owner: claim.sender,
      code: 'geen-postbus',
      detail: { relation: 'bestemming' },
      since: 2_000,
    };
    const withheld = aRelease(aMailbox(), {
      nr: claim.nr,
      state: 'onthouden',
      problem: 'noConsent',
    });
    // When
    const outcome = await first.commitBatch(
      { partition, expected: 0n, next: 7n },
      await effects({
        messages: [aJudged(claim)],
        cases: new Map([[person, aSealed('a case')]]),
        references: new Map([
          [`${person}\n${mailbox}\n`, unique('reference')],
          [`${person}\n${mailbox}\na referral`, unique('reference')],
        ]),
        releases: [aRelease(mailbox, { nr: claim.nr }), withheld],
        queue: [item],
      }),
    );
    // Then
    expect(outcome).toBe('committed');
    expect(await second.position(partition)).toBe(7n);
    const reads = await second.readForRouting([claim.nr], [person]);
    expect([...reads.claims.values()]).toEqual([
      {
        digest: claim.digest,
        nr: claim.nr,
        personId: person,
        sender: claim.sender,
        routed: true,
      },
    ]);
    expect([...reads.cases.keys()]).toEqual([person]);
    expect(Buffer.from(reads.cases.get(person) ?? [])).toEqual(Buffer.from(aSealed('a case')));
    expect([...reads.dataKeys]).toEqual([[person, [claim.newKey]]]);
    expect([...reads.references.keys()].toSorted()).toEqual([
      `${person}\n${mailbox}\n`,
      `${person}\n${mailbox}\na referral`,
    ]);
    const status = await second.submission(claim.nr);
    expect(status?.state).toBe('beoordeeld');
    expect(status?.releases.map(({ state, problem }) => [state, problem])).toEqual([
      ['vrijgegeven', undefined],
      ['onthouden', 'noConsent'],
    ]);
    expect(status?.unrouted).toEqual([
      { relation: 'bestemming', code: 'geen-postbus', since: 2_000 },
    ]);
    expect((await second.page(mailbox, 0, 10, 2_000)).newest).toBe(1);
    expect((await second.page(withheld.mailbox, 0, 10, 2_000)).entries).toEqual([]);
    expect(await second.claim(claim)).toMatchObject({ kind: 'repeated', routed: true });
    expect(await second.queue('onbestelbaar')).toContainEqual(item);
  });

  it('keeps offsets that a double cannot hold', async () => {
    const { first, second } = opened();
    const partition = aPartition();
    const next = 2n ** 53n + 1n;
    await first.commitBatch({ partition, expected: 0n, next }, await effects({}));
    expect(await second.position(partition)).toBe(next);
  });

  /** Each way to be too late; none may leave a trace. */
  it.each([
    ['another position than expected', { expected: 3n }, {}, {}],
    ['other content than was claimed', {}, { digest: 'digest-2' }, {}],
    ['a message that nobody claimed', {}, { nr: 'unclaimed' }, {}],
    ['rules that are no longer in force', {}, {}, { configuration: 0 }],
  ])('fences a batch with %s', async (_, at, judged, changes) => {
    // Given
    const { first } = opened();
    const claim = aClaim();
    const mailbox = aMailbox();
    await first.claim(claim);
    const partition = aPartition();
    const chain = unique('route');
    // When
    const outcome = await first.commitBatch(
      { partition, expected: 0n, next: 1n, ...at },
      {
        ...(await effects({ chain, releases: [aRelease(mailbox)] })),
        messages: [aJudged(claim, judged)],
        ...changes,
      },
    );
    // Then
    expect(outcome).toBe('fenced');
    expect(await first.position(partition)).toBe(0n);
    expect((await first.page(mailbox, 0, 10, 2_000)).newest).toBe(0);
    expect((await first.submission(claim.nr))?.state).toBe('aanvaard');
    expect((await first.chainHeads()).map((head) => head.chain)).not.toContain(chain);
  });

  it('fences a batch whose message another batch routed meanwhile', async () => {
    // Given
    const { first, second } = opened();
    const claim = aClaim();
    await first.claim(claim);
    const batch = async () => effects({ messages: [aJudged(claim)] });
    const at = () => ({ partition: aPartition(), expected: 0n, next: 1n });
    // When
    const outcomes = [
      await first.commitBatch(at(), await batch()),
      await second.commitBatch(at(), await batch()),
    ];
    // Then
    expect(outcomes).toEqual(['committed', 'fenced']);
  });

  it('commits one of two workers that hold the same partition', async () => {
    // Given
    const { first, second } = opened();
    const mailbox = aMailbox();
    const at = { partition: aPartition(), expected: 0n, next: 1n };
    const batch = async () => effects({ releases: [aRelease(mailbox)] });
    // When
    const outcomes = await Promise.all(
      [first, second, first, second].map(async (store) => store.commitBatch(at, await batch())),
    );
    // Then
    expect(outcomes.toSorted()).toEqual(['committed', 'fenced', 'fenced', 'fenced']);
    expect((await first.page(mailbox, 0, 10, 2_000)).newest).toBe(1);
  });

  it('numbers a mailbox without a gap when many partitions and stale workers write to it', async () => {
    // Given
    const { first, second } = opened();
    const mailboxes = [aMailbox(), aMailbox()];
    const partitions = Array.from({ length: 6 }, aPartition);
    const rounds = [0n, 1n, 2n];
    const batch = async () =>
      effects({ releases: [...mailboxes, ...mailboxes].map((mailbox) => aRelease(mailbox)) });
    // When
    for (const expected of rounds) {
      await Promise.all(
        partitions.flatMap((partition) =>
          [first, second].map(async (store) =>
            store.commitBatch({ partition, expected, next: expected + 1n }, await batch()),
          ),
        ),
      );
    }
    // Then
    const written = partitions.length * rounds.length * 2;
    for (const mailbox of mailboxes) {
      const { entries } = await first.page(mailbox, 0, 500, 2_000);
      const numbers = entries.map((entry) => entry.number);
      expect(numbers).toEqual(Array.from({ length: written }, (_, index) => index + 1));
    }
  });

  it('keeps the order of a batch in its mailbox', async () => {
    // Given
    const { first } = opened();
    const mailbox = aMailbox();
    const releases = Array.from({ length: 5 }, () => aRelease(mailbox));
    // When
    await first.commitBatch(
      { partition: aPartition(), expected: 0n, next: 5n },
      await effects({ releases }),
    );
    // Then
    const { entries } = await first.page(mailbox, 0, 10, 2_000);
    expect(entries.map((entry) => entry.releaseId)).toEqual(releases.map(({ id }) => id));
  });

  it('undoes one failing batch without its neighbours in the same commit', async () => {
    // Given
    const { first } = opened();
    // The last thing that a batch writes, when all else is written and its evidence said.
    const unwritable = aRelease(aMailbox(), { passport: undefined as unknown as string });
    const broken = await effects({ chain: unique('route'), releases: [unwritable] });
    const partition = aPartition();
    const claims = Array.from({ length: 6 }, () => aClaim());
    // When
    const outcomes = await Promise.allSettled([
      ...claims.slice(0, 3).map((claim) => first.claim(claim)),
      first.commitBatch({ partition, expected: 0n, next: 1n }, broken),
      ...claims.slice(3).map((claim) => first.claim(claim)),
    ]);
    // Then
    const ends = outcomes.map((outcome) => outcome.status);
    expect(ends.filter((end) => end === 'rejected')).toHaveLength(1);
    expect(ends[3]).toBe('rejected');
    expect(await first.position(partition)).toBe(0n);
    expect((await first.chainHeads()).map((head) => head.chain)).not.toContain(broken.chain);
    const known = await first.readForRouting(
      claims.map(({ nr }) => nr),
      [],
    );
    expect(known.claims.size).toBe(claims.length);
    const recorded = (await collect(first.evidence())).flatMap((one) => one.entries);
    expect(recorded).toEqual(expect.arrayContaining(claims.flatMap((claim) => claim.evidence)));
  });
}
