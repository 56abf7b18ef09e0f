// Answers: is everything that the journeys keep about a person under seal, and gone with the key? On
// every pair of log and store.
import { toLogRecord, validateEvent, readHttp, type LogRecord } from '#contracts';
import { accept } from '#exchange';
import { invariant } from '#kernel';
import type { DataKey } from '#sealing';
import {
  DJI,
  exampleBytes,
  MAILBOX,
  OPERATOR,
  TODAY,
  type JourneyWorld,
} from '../journey/world.js';

/** `ask` runs one statement that returns rows, beside the store, as a hand in the database would. */
export type Ask = (sql: string) => Promise<unknown>;

const HEADERS = { 'content-type': 'application/cloudevents+json' };

export function sealingPromises(opened: () => { world: JourneyWorld; ask: Ask }): void {
  it('writes a message into the log and keeps it in the store as the same sealed bytes', async () => {
    const { world } = opened();
    const records: LogRecord[] = [];
    const log = {
      append: async (more: readonly LogRecord[]) => {
        records.push(...more);
        await world.log.append(more);
      },
    };
    const offer = { party: { oin: DJI }, headers: HEADERS, body: exampleBytes('03-begin-milan') };
    const accepted = await accept(offer, { ...world.accepting, log });
    await world.drain();
    const [record] = records;
    const { personId, nr } = await personOf(world, accepted);
    const kept = await world.store.readForJudgingAgain([personId], [nr], [], [], TODAY);
    expect(Buffer.from(kept.messages.get(nr)?.body ?? [])).toEqual(Buffer.from(record!.value));
    expect(Buffer.from(record!.value).includes('Milan')).toBe(false);
    expect([record?.key, Object.values(record?.headers ?? {}).join()]).toEqual([
      personId,
      expect.not.stringMatching(/deten|00000099000000001000/),
    ]);
  });

  it('keeps view and case under seal, and opens them for who may read them', async () => {
    const { world } = opened();
    const { personId } = await personOf(world, await world.publish('03-begin-milan'));
    await world.drain();
    const { cases } = await world.store.readForRouting([], [personId]);
    const { entries } = await world.store.page(MAILBOX.rotterdam, 0, 10, world.clock.now());
    const stored = [cases.get(personId), ...entries.map(({ sealed }) => sealed?.bytes)];
    for (const bytes of stored) {
      expect(Buffer.from(bytes!).toString('latin1')).not.toMatch(/Milan|persoon|facts/);
    }
    const [entry] = await world.entries(MAILBOX.rotterdam);
    expect(entry?.body).toContain('Milan');
  });

  it('sets apart what we did not seal, and what was sealed for another place', async () => {
    const { world } = opened();
    const milan = await personOf(world, await world.publish('03-begin-milan'));
    const noor = await personOf(world, await world.publish('04-begin-noor'));
    const sealed = (nr: string) =>
      world.keys.seal(milan.key, { kind: 'bericht', id: nr }, aMessage('04-begin-noor'));
    const record = (personId: string, nr: string, bytes: Uint8Array) =>
      toLogRecord({ personId, nr, sealed: bytes }, OPERATOR);
    await world.log.append([
      { key: milan.personId, headers: HEADERS, value: Buffer.from(aMessage('03-begin-milan')) },
      record(milan.personId, milan.nr, Buffer.from('no seal at all')),
      record(milan.personId, noor.nr, sealed(milan.nr)),
      record(milan.personId, milan.nr, sealed(milan.nr)),
      record(milan.personId, 'nobody-claimed', sealed('nobody-claimed')),
      record('stranger', milan.nr, sealed(milan.nr)),
    ]);
    await world.drain();
    const queue = await world.store.queue('quarantaine');
    expect(queue.map(({ detail }) => String(detail['reason'])).toSorted()).toEqual([
      'andere-inhoud',
      'geen-aanvaarding',
      'geen-aanvaarding',
      'niet-verzegeld',
      'zegel-geschonden',
      'zegel-geschonden',
    ]);
    expect(await world.entries(MAILBOX.rotterdam)).toHaveLength(1);
    expect(world.faults).toEqual([]);
  });

  it('keeps quarantined bytes as they lay in the log, under a key of their own', async () => {
    const { world, ask } = opened();
    await world.log.append([{ key: 'x', headers: {}, value: Buffer.from('{"naam":"Milan"}') }]);
    await world.drain();
    const id = (await world.store.queue('quarantaine'))[0]?.id ?? '';
    const kept = await world.store.quarantined(id);
    const key = kept?.key && world.keys.unwrap(kept.key);
    expect(Buffer.from(kept!.bytes).includes('Milan')).toBe(false);
    expect(world.keys.open(key!, { kind: 'record', id }, kept!.bytes)?.toString()).toBe(
      '{"naam":"Milan"}',
    );
    await ask(`delete from data_key where subject = '${id}' returning made`);
    expect(await world.store.quarantined(id)).not.toHaveProperty('key');
  });

  it('keeps a held message under the key of the person that it made', async () => {
    const { world } = opened();
    await world.publish('03-begin-milan');
    await world.publish('04-begin-noor');
    const mixed = await world.publish('03-begin-milan', (event) => {
      event.id = 'mixed';
      const person = event.data['persoon'];
      if (person) person['strafrechtsketennummer'] = '2345678';
    });
    const { personId, nr, key } = await personOf(world, mixed);
    const { messages } = await world.store.readForJudgingAgain([personId], [nr], [], [], TODAY);
    const body = messages.get(nr)?.body;
    expect(world.keys.open(key, { kind: 'bericht', id: nr }, body!)?.toString()).toContain('Milan');
  });

  it('gives no view that is not as it was sealed, and gives its neighbours', async () => {
    const { world, ask } = opened();
    await world.publish('03-begin-milan');
    await world.publish('09-wijziging-milan');
    await world.drain();
    const [first] = await world.entries(MAILBOX.rotterdam);
    const numbered = (number: number) =>
      `(select seq from release where mailbox = '${MAILBOX.rotterdam}' and number = ${number})`;
    await ask(
      `update release_content set body = (select body from release_content where release = ${numbered(2)})
       where release = ${numbered(1)} returning release`,
    );
    const entries = await world.entries(MAILBOX.rotterdam);
    expect(entries.map(({ body }) => body !== undefined)).toEqual([false, true]);
    expect(world.damaged).toEqual([first?.releaseId]);
  });

  it('seals under a new version of a key without losing what the old one sealed', async () => {
    const { world } = opened();
    const { personId } = await personOf(world, await world.publish('03-begin-milan'));
    await world.drain();
    world.moveTo(world.clock.now() + 1);
    await world.store.addDataKeys([world.keys.fresh(personId)]);
    await world.publish('09-wijziging-milan');
    await world.drain();
    const { entries } = await world.store.page(MAILBOX.rotterdam, 0, 10, world.clock.now());
    expect(new Set(entries.map(({ sealed }) => sealed?.key.made)).size).toBe(2);
    expect((await world.entries(MAILBOX.rotterdam)).every(({ body }) => body)).toBe(true);
  });

  it('says `vervallen` of everything whose key was destroyed, and goes on with what comes after', async () => {
    const { world, ask } = opened();
    const { personId, nr } = await personOf(world, await world.publish('03-begin-milan'));
    await world.drain();
    await world.publish('09-wijziging-milan');
    // When
    await ask(`delete from data_key where subject = '${personId}' returning made`);
    await world.drain();
    // Then
    expect(await world.entries(MAILBOX.rotterdam)).toEqual([
      expect.objectContaining({ number: 1, state: 'vervallen' }),
    ]);
    expect((await world.entries(MAILBOX.rotterdam))[0]).not.toHaveProperty('body');
    expect(await world.store.queue('quarantaine')).toMatchObject([
      { detail: { reason: 'vervallen' } },
    ]);
    expect(await world.store.passport(MAILBOX.rotterdam, 1)).toBeDefined();
    const page = await world.read(MAILBOX.rotterdam);
    if (page.kind === 'refused') throw new TypeError(page.problem);
    expect(await world.acknowledge(MAILBOX.rotterdam, page.next)).toEqual({ kind: 'done' });
    expect((await world.store.submission(nr))?.state).toBe('beoordeeld');
    // When
    world.moveTo(world.clock.now() + 1);
    await world.publish('03-begin-milan', (event) => void (event.id = 'after'));
    await world.drain();
    // Then
    expect((await world.entries(MAILBOX.rotterdam)).map(({ body }) => body !== undefined)).toEqual([
      false,
      true,
    ]);
    expect(world.faults).toEqual([]);
  });
}

interface Known {
  readonly personId: string;
  readonly nr: string;
  readonly key: DataKey;
}

async function personOf(
  world: JourneyWorld,
  accepted: Awaited<ReturnType<typeof accept>>,
): Promise<Known> {
  if (accepted.kind === 'refused') throw new TypeError(accepted.problem);
  const { nr } = accepted;
  const personId = (await world.store.readForRouting([nr], [])).claims.get(nr)?.personId ?? '';
  const { dataKeys } = await world.store.readForRouting([], [personId]);
  const [row] = dataKeys.get(personId) ?? [];
  const key = row && world.keys.unwrap(row);
  invariant(key !== undefined, 'a person has a key');
  return { personId, nr, key };
}

/** The canonical text of an example, as it lies under a seal. */
function aMessage(file: string): string {
  const read = readHttp(HEADERS, exampleBytes(file));
  const validated = read.kind === 'read' ? validateEvent(read.event) : read;
  if (validated.kind === 'refused') throw new TypeError(JSON.stringify(validated.faults));
  return validated.message.canonical;
}
