// Answers: what is a date or a moment at a coarser step (P5)? Missing parts are never filled in,
// and a value that is already coarser than asked stays as coarse as it is.
import type { LeafKind } from '#contracts';
import { dutchDate, invariant, isObject, type JsonObject, type JsonValue } from '#kernel';
import type { Step } from '../model.js';

/** Year, month and day, as far as they are known. */
interface Parts {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
}

/** A BRP date (`Datum`, `JaarMaandDatum`, `JaarDatum`, `DatumOnbekend`), or `{aanwezig: true}`. */
export function generalise(value: JsonValue, kind: LeafKind, step: Step): JsonValue {
  if (step === 'exact') return value;
  invariant(kind === 'date' || kind === 'moment', 'only dates and moments have coarser steps');
  const parts = kind === 'moment' ? partsOfMoment(value) : partsOfDate(value);
  if (parts.year === undefined) return value;
  if (step === 'presence') return { aanwezig: true };
  return dateOf(parts, step);
}

function dateOf(
  { year, month, day }: Parts,
  step: Exclude<Step, 'exact' | 'presence'>,
): JsonObject {
  const jaar = Number(year);
  if (step === 'year' || month === undefined) return { type: 'JaarDatum', jaar };
  if (step === 'month' || day === undefined) {
    return { type: 'JaarMaandDatum', jaar, maand: Number(month) };
  }
  return { type: 'Datum', datum: `${year}-${month}-${day}` };
}

function partsOfMoment(value: JsonValue): Parts {
  invariant(typeof value === 'string', 'a moment is a text');
  const at = Date.parse(value);
  invariant(!Number.isNaN(at), 'a moment is an RFC 3339 time');
  return partsOfDay(dutchDate(at));
}

function partsOfDate(value: JsonValue): Parts {
  invariant(isObject(value), 'a date is a BRP date object');
  const { datum, jaar, maand } = value;
  if (typeof datum === 'string') return partsOfDay(datum);
  if (typeof jaar !== 'number') {
    invariant(value['type'] === 'DatumOnbekend', 'only an unknown date has no year');
    return {};
  }
  const year = String(jaar).padStart(4, '0');
  return typeof maand === 'number' ? { year, month: String(maand).padStart(2, '0') } : { year };
}

function partsOfDay(date: string): Parts {
  const [year, month, day] = date.split('-');
  invariant(
    year !== undefined && month !== undefined && day !== undefined,
    'a date has three parts',
  );
  return { year, month, day };
}
