import * as fc from 'fast-check';
import type { JsonValue } from '#kernel';
import {
  DAY,
  each,
  exported,
  isRecord,
  keys,
  makeLedger,
  placeOf,
  placesOf,
  type Line,
} from '../../../testing/src/evidence/ledger.js';
import { exportLines, parseExportLine } from './export.js';
import { verifyEvidence } from './verify.js';

const verify = (lines: readonly (JsonValue | undefined)[]) =>
  verifyEvidence(each(lines), { jwks: keys, witnesses: [] });

const step = fc.record({
  chain: fc.constantFrom('route/0', 'route/1', 'edge/een', 'beheer'),
  entries: fc.integer({ min: 1, max: 4 }),
  checkpoint: fc.boolean(),
});
const ledgers = fc.array(step, { minLength: 4, maxLength: 14 }).map(makeLedger);
const RUNS = { numRuns: 60 };

describe('an export', () => {
  it('that nobody touched is whole, up to its last checkpoint', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async (ledger) => {
        const report = await verify(await exported(ledger));
        const last = ledger.checkpoints.at(-1)!;
        expect(report.fault).toBeUndefined();
        expect(report.upTo).toEqual({ number: last.number, at: last.at });
        expect(report.entries).toBe(ledger.records.flatMap(({ entries }) => entries).length);
        for (const { records, covered } of report.chains) expect(covered).toBe(records);
      }),
      RUNS,
    );
  });

  it('survives being written as text and read again', async () => {
    const text = (await exported(DAY)).map((line) => JSON.stringify(line));
    expect((await verify(text.map(parseExportLine))).fault).toBeUndefined();
  });

  it('says how many records no checkpoint covers yet', async () => {
    const { records, checkpoints } = DAY;
    const report = await verify(await exported({ records, checkpoints: checkpoints.slice(0, 1) }));
    expect(report.upTo?.number).toBe(1);
    expect(report.chains).toContainEqual({ chain: 'route/0', records: 6, covered: 2 });
  });

  it('leaves out checkpoints that were signed after it began', async () => {
    const { records, checkpoints } = DAY;
    let asked = 0;
    const lines: Line[] = [];
    const growing = {
      evidence: () => each(records.slice(0, 4)),
      checkpoints: () => each((asked += 1) === 1 ? checkpoints.slice(0, 1) : checkpoints),
    };
    for await (const line of exportLines(growing)) lines.push({ ...line });
    expect(placesOf(lines, (line) => line['soort'] === 'controlepunt')).toHaveLength(1);
    expect((await verify(lines)).fault).toBeUndefined();
  });

  it('keeps the checkpoints that tell of records that are gone, so that they show without a witness', async () => {
    const { records, checkpoints } = DAY;
    const report = await verify(await exported({ records: records.slice(0, -3), checkpoints }));
    expect(report.fault).toMatchObject({ what: 'cutOff' });
  });
});

/** Another value of the same type, so that only the hashes can tell. */
const altered = (value: JsonValue): JsonValue => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return `${value.startsWith('A') ? 'B' : 'A'}${value.slice(1)}`;
  return value;
};

describe('one change in an export is found and named', () => {
  it('any key of any record or checkpoint', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, fc.nat(), fc.nat(), async (ledger, where, which) => {
        // Given
        const lines = await exported(ledger);
        const at = 1 + (where % (lines.length - 1));
        const line = lines[at]!;
        const names = Object.keys(line).filter((name) => !Array.isArray(line[name]));
        const name = names[which % names.length]!;
        // When
        line[name] = altered(line[name]!);
        // Then
        const { fault } = await verify(lines);
        expect(fault?.line).toBe(at + 1);
      }),
      RUNS,
    );
  });

  it('any key of any entry, and any key more', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, fc.nat(), fc.nat(), async (ledger, where, which) => {
        // Given
        const lines = await exported(ledger);
        const found = placesOf(lines, isRecord);
        const at = found[where % found.length]!;
        const entries = lines[at]!['gebeurtenissen'] as Line[];
        const entry = entries[which % entries.length]!;
        const names = ['id', 'gebeurtenis', 'actor', 'gegevens', 'meer'];
        const name = names[which % names.length]!;
        // When
        entry[name] = name === 'gegevens' ? { nummer: 'x' } : altered(entry[name] ?? 'x');
        // Then
        const { fault } = await verify(lines);
        expect(fault).toMatchObject({
          what: name === 'meer' ? 'unreadable' : 'edited',
          line: at + 1,
        });
      }),
      RUNS,
    );
  });

  it('an entry taken out, doubled or moved within its record', async () => {
    for (const change of [
      (entries: Line[]) => entries.pop(),
      (entries: Line[]) => entries.push(entries[0]!),
      (entries: Line[]) => entries.reverse(),
    ]) {
      const lines = await exported(DAY);
      change(lines[placeOf(lines, 'route/0', 3)]!['gebeurtenissen'] as Line[]);
      expect((await verify(lines)).fault).toMatchObject({
        what: 'edited',
        chain: 'route/0',
        number: 3,
      });
    }
  });

  it('any record taken out', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, fc.nat(), async (ledger, where) => {
        // Given
        const lines = await exported(ledger);
        const found = placesOf(lines, isRecord);
        const at = found[where % found.length]!;
        const { keten: chain, nummer: number } = lines[at]!;
        const isLast = placeOf(lines, chain as string, (number as number) + 1) < 0;
        // When
        lines.splice(at, 1);
        // Then
        const { fault } = await verify(lines);
        expect(fault).toMatchObject({ what: isLast ? 'cutOff' : 'removed', chain, number });
      }),
      RUNS,
    );
  });

  it('any record put in twice', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, fc.nat(), fc.nat(), async (ledger, where, to) => {
        // Given
        const lines = await exported(ledger);
        const found = placesOf(lines, isRecord);
        const line = lines[found[where % found.length]!]!;
        // When
        const at = found[where % found.length]! + 1 + (to % found.length);
        lines.splice(at, 0, line);
        // Then
        const { fault } = await verify(lines);
        expect(fault).toMatchObject({
          what: 'added',
          chain: line['keten'],
          number: line['nummer'],
        });
      }),
      RUNS,
    );
  });

  it('any two records of a chain that changed places', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        async (a, by) => {
          const b = Math.min(6, a + by);
          const lines = await exported(DAY);
          const [first, second] = [placeOf(lines, 'route/0', a), placeOf(lines, 'route/0', b)];
          [lines[first], lines[second]] = [lines[second]!, lines[first]!];
          const { fault } = await verify(lines);
          expect(fault).toMatchObject({
            what: 'reordered',
            chain: 'route/0',
            number: a,
            line: first + 1,
          });
        },
      ),
      RUNS,
    );
  });

  it('an export cut off anywhere before its last record', async () => {
    const whole = await exported(DAY);
    const checkpoints = whole.filter((line) => line['soort'] === 'controlepunt');
    for (let length = 1; length <= 12; length += 1) {
      const { fault } = await verify([...whole.slice(0, length), ...checkpoints]);
      expect(fault?.what).toBe('cutOff');
    }
  });

  it('a checkpoint taken out, put in twice, or out of order', async () => {
    const lines = await exported(DAY);
    const at = lines.length - 3;
    const [one, two, three] = lines.slice(at) as [Line, Line, Line];
    const head = lines.slice(0, at);
    const fault = async (...checkpoints: Line[]) => (await verify([...head, ...checkpoints])).fault;
    expect(await fault(two, three)).toMatchObject({ what: 'removed', checkpoint: 1 });
    expect(await fault(one, three)).toMatchObject({ what: 'removed', checkpoint: 2 });
    expect(await fault(one, one, two, three)).toMatchObject({ what: 'added', checkpoint: 1 });
    expect(await fault(one, three, two)).toMatchObject({ what: 'reordered', checkpoint: 2 });
  });

  it('heads of a checkpoint that were exchanged', async () => {
    const lines = await exported(DAY);
    const heads = lines.at(-1)!['hoofden'] as Line[];
    heads[0]!['nummer'] = 1;
    expect((await verify(lines)).fault).toMatchObject({ what: 'edited', checkpoint: 3 });
  });

  it('a line that is no JSON, no line of an export, or a missing head', async () => {
    const lines = await exported(DAY);
    expect((await verify([])).fault).toEqual({ what: 'unreadable', line: 1 });
    expect((await verify(lines.slice(1))).fault).toEqual({ what: 'unreadable', line: 1 });
    expect((await verify(lines.with(4, parseExportLine('{"soort"') as never))).fault).toMatchObject(
      {
        what: 'unreadable',
        line: 5,
      },
    );
  });
});
