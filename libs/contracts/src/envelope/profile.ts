// Answers: what do CloudEvents 1.0 and the NL GOV profile ask of an attribute by its name (CE-1 to
// CE-11), and for which organisation does a source say that it speaks?
import type { JsonValue } from '#kernel';
import { modeOf } from './media-type.js';
import { isAbsoluteUri, isInt32, isTimestamp, isUriReference } from './text-forms.js';

export interface ProfileOptions {
  /** Hold `source` to the profile's draft `32-urn` (CE-4d): only `:` separates its segments. */
  readonly strictUrn?: boolean;
}

/** RFC 8141: `urn` and `nld` in any capitals, and no query, resolution or fragment part. */
const NLD_URN = /^urn:nld:[a-z0-9](?:[a-z0-9\-._~!$&'()*+,;=:@/]|%[0-9a-f]{2})*$/i;
const NLD_URN_STRICT = /^urn:nld(?::[a-z0-9](?:[a-z0-9\-_~]|%[0-9a-f]{2})*){2,}$/i;
const OIN_URN = /^urn:nld:oin:/i;
const OIN = /^urn:nld:oin:([0-9]{20})(?=[:.]|$)/i;

/** The 20-digit OIN for which a source says it speaks (CE-4); undefined where it names none. */
export const sourceOin = (source: string): string | undefined => OIN.exec(source)?.[1];

/** What was expected instead of this value; undefined where the profile has nothing against it. */
export function profileExpected(
  name: string,
  value: JsonValue,
  all: ReadonlyMap<string, JsonValue>,
  { strictUrn = false }: ProfileOptions,
): string | undefined {
  const check = CHECKS[name];
  if (check === undefined) return undefined;
  if (typeof value !== 'string') return 'a string';
  if (name === 'source' && strictUrn && !NLD_URN_STRICT.test(value)) {
    return 'urn:nld:, a registry and an identifier, separated by colons';
  }
  return check(value, all);
}

type Check = (value: string, all: ReadonlyMap<string, JsonValue>) => string | undefined;

const must =
  (holds: (value: string) => boolean, expected: string): Check =>
  (value) =>
    holds(value) ? undefined : expected;

/** Their specifications oblige an intermediary that cannot honour them to refuse (standards 1.7). */
const notHonoured: Check = () => 'no such attribute, this gateway cannot honour it';

const CHECKS: Readonly<Record<string, Check | undefined>> = {
  specversion: must((value) => value === '1.0', '1.0'),
  source: must(isSource, 'a urn:nld: with the OIN of the sender'),
  type: must(isTypeName, 'a reverse domain name with at most one version, such as v1'),
  time: must(isTimestamp, 'an RFC 3339 date-time'),
  datacontenttype: must((value) => modeOf(value) === 'binary', 'the media type of data'),
  dataschema: must(isAbsoluteUri, 'an absolute URI'),
  dataref: must(isUriReference, 'a URI reference'),
  sequence: sequenceExpected,
  sequencetype: (_, all) => (all.has('sequence') ? undefined : 'sequence beside it'),
  dataclassification: notHonoured,
  dataregulation: notHonoured,
  datacategory: notHonoured,
};

/** CE-4: an URN under `nld`, never the address of something that could be fetched. */
function isSource(value: string): boolean {
  return NLD_URN.test(value) && (!OIN_URN.test(value) || sourceOin(value) !== undefined);
}

const TYPE = /^[a-z][a-z0-9-]*(?:\.[a-z0-9_-]+)+$/;

/** CE-6: a bare number is a version too, so the `v1.2.3` of profile 1.0 is refused. */
function isTypeName(value: string): boolean {
  const versions = value.split('.').filter((segment) => /^v?\d+$/.test(segment));
  return TYPE.test(value) && versions.length <= 1 && versions.every((one) => one.startsWith('v'));
}

/** CE-11: orderable as text, or as a 32-bit integer where `sequencetype` says so. */
function sequenceExpected(value: string, all: ReadonlyMap<string, JsonValue>): string | undefined {
  const type = all.get('sequencetype');
  if (typeof type === 'string' && type.toLowerCase() === 'integer') {
    const integer = /^-?\d{1,10}$/.test(value) && isInt32(Number(value));
    return integer ? undefined : 'a 32-bit integer, as sequencetype says';
  }
  return value === '' ? 'a non-empty string' : undefined;
}
