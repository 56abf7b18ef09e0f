import { isObject, type JsonObject, type JsonValue } from '#kernel';
import { validExamples } from '../generate/examples.js';
import type { MessageType, PresentLeaf } from '../message.js';
import { catalogue } from './catalogue.js';
import { leavesIn } from './leaves-in.js';
import { valueAt } from './pointers.js';
import { viewFaults } from './schemas.js';

const GENERALISED: readonly JsonObject[] = [
  { type: 'Datum', datum: '2027-09-14' },
  { type: 'JaarMaandDatum', jaar: 2027, maand: 9 },
  { type: 'JaarDatum', jaar: 2027 },
  { aanwezig: true },
];
const viewed = catalogue.all().filter(({ kind }) => kind !== 'intern');
const fullExample = ({ name }: MessageType): JsonObject => {
  const { event } = validExamples(process.cwd(), name).find((one) => one.name === 'volledig')!;
  return structuredClone(event['data'] as JsonObject);
};
/** The document with one leaf replaced and everything beside that leaf removed. */
const alone = ({ at, leaf }: PresentLeaf, value: JsonValue): JsonObject => {
  const names = at.split('/').slice(1);
  const general = leaf.pointer.split('/').slice(1);
  return names.reduceRight<JsonValue>(
    (inner, name, depth) => (general[depth] === '*' ? [inner] : { [name]: inner }),
    value,
  ) as JsonObject;
};

describe.each(viewed.map((type) => [type.name, type] as const))('a view of %s', (_, type) => {
  const present = leavesIn(type, fullExample(type));

  it('may hold the whole message', () => {
    expect(viewFaults(type, fullExample(type))).toEqual([]);
  });

  it('may hold nothing, or any single leaf by itself', () => {
    expect(viewFaults(type, {})).toEqual([]);
    for (const leaf of present) expect(viewFaults(type, alone(leaf, leaf.value))).toEqual([]);
  });

  it('may hold every date and moment in each coarser form, and reads it as that leaf', () => {
    for (const leaf of present.filter(
      ({ leaf: { kind } }) => kind === 'date' || kind === 'moment',
    )) {
      for (const coarser of GENERALISED) {
        const view = alone(leaf, coarser);
        expect(viewFaults(type, view)).toEqual([]);
        expect(leavesIn(type, view)).toMatchObject([{ leaf: leaf.leaf, value: coarser }]);
      }
    }
  });

  it('may not hold a coarser form of anything else', () => {
    for (const leaf of present.filter(
      ({ leaf: { kind } }) => kind !== 'date' && kind !== 'moment',
    )) {
      expect(viewFaults(type, alone(leaf, { aanwezig: true }))).toHaveLength(1);
    }
  });

  it('may not hold a form of a date that is not whole, nor two at once', () => {
    for (const leaf of present.filter(({ leaf: { kind } }) => kind === 'date')) {
      for (const wrong of [
        { type: 'JaarDatum', jaar: 2027, maand: 9 },
        { type: 'JaarMaandDatum', jaar: 2027 },
        { type: 'JaarDatum', jaar: 2027, aanwezig: true },
        { aanwezig: false },
        { jaar: 2027 },
      ] as const) {
        expect(viewFaults(type, alone(leaf, wrong))).toHaveLength(1);
      }
    }
  });

  it('refuses a field that the type does not have, at every level', () => {
    const data = fullExample(type);
    const groups = new Set(present.map(({ at }) => at.slice(0, at.lastIndexOf('/'))));
    for (const at of groups) {
      const view = structuredClone(data);
      const group = valueAt(view, at);
      if (isObject(group!)) Object.assign(group, { onbekend: 'x' });
      else continue;
      expect(viewFaults(type, view)).toHaveLength(1);
    }
  });

  it('keeps the bounds of the message', () => {
    for (const leaf of present.filter(({ value }) => typeof value === 'string')) {
      expect(viewFaults(type, alone(leaf, 'x'.repeat(5_000)))).toHaveLength(1);
    }
  });
});

describe('a view of a message of partners', () => {
  it('may hold what the gateway derives', () => {
    const type = catalogue.type('nl.reintegratie.detenties.begonnen.v1')!;
    const view = {
      zaakreferentie: 'Zr8mQ2vT4kXn6bYcW1pLsg',
      persoon: { indicatieContactViaCoordinator: true },
      detentie: { indicatieGedetineerd: true },
      dienst: { voorwaarde: 'onderdak' },
    };
    expect(viewFaults(type, view)).toEqual([]);
    expect(leavesIn(type, view).every(({ leaf }) => leaf.derived)).toBe(true);
  });
});
