// Answers: do these attributes and this content make one CloudEvent that Sluis accepts? The one
// place where every binding ends, so no rule can depend on how an event travelled.
import { LIMITS, refused, type Fault, type JsonValue } from '#kernel';
import type { CloudEvent, Read } from '../message.js';
import { attributeFaults, isCore, type Attributes } from './attributes.js';
import { shownName } from './json-scan.js';
import { isJson, isUtf8, parseMediaType } from './media-type.js';
import { holdsPersonalNumber, isPersonalSubject } from './personal-numbers.js';
import type { ProfileOptions } from './profile.js';
import { isBase64 } from './text-forms.js';

/** An event as a binding found it: nothing checked yet. */
export interface RawEvent {
  readonly attributes: Attributes;
  /** Where this binding carries an attribute, for example `/id` or `ce-id`. */
  readonly place: (name: string) => string;
  readonly data?: JsonValue | undefined;
  readonly dataBase64?: JsonValue | undefined;
}

export function toEvent(raw: RawEvent, options: ProfileOptions): Read {
  const place = (name: string): string => raw.place(shownName(name));
  const faults = [...attributeFaults(raw.attributes, place, options), ...dataFaults(raw)];
  if (faults.length > 0) return refused('malformed', faults.slice(0, LIMITS.faultsMax));
  const personal = personalFaults(raw.attributes, place);
  if (personal.length > 0) return refused('personalDataInContext', personal);
  const mediaType = parseMediaType(String(raw.attributes.get('datacontenttype') ?? ''));
  if (mediaType !== undefined && isJson(mediaType) && !isUtf8(mediaType)) {
    return refused('mediaTypeUnknown', [
      { place: place('datacontenttype'), expected: 'charset utf-8' },
    ]);
  }
  return { kind: 'read', event: build(raw) };
}

/** JF-2: one form of content, and JSON that is not text only where the media type is JSON. */
function dataFaults({ attributes, data, dataBase64 }: RawEvent): readonly Fault[] {
  if (dataBase64 !== undefined) {
    if (data !== undefined)
      return [{ place: '/data_base64', expected: 'either data or data_base64' }];
    const holds = typeof dataBase64 === 'string' && isBase64(dataBase64);
    return holds ? [] : [{ place: '/data_base64', expected: 'base64 text' }];
  }
  if (data === undefined || typeof data === 'string') return [];
  const mediaType = parseMediaType(String(attributes.get('datacontenttype') ?? 'application/json'));
  const holds = mediaType === undefined || isJson(mediaType);
  return holds ? [] : [{ place: '/data', expected: 'text, as datacontenttype is not JSON' }];
}

/** CE-8: in a name, or in any value, extensions and `dataref` included. */
function personalFaults(attributes: Attributes, place: (name: string) => string): readonly Fault[] {
  return [...attributes]
    .filter(([name, value]) => {
      const personal = name === 'subject' ? isPersonalSubject : holdsPersonalNumber;
      return holdsPersonalNumber(name) || personal(String(value));
    })
    .map(([name]) => ({ place: place(name), expected: 'no personal number outside data' }));
}

/** Only after every check: names and value types are known to be those of a CloudEvent. */
function build({ attributes, data, dataBase64 }: RawEvent): CloudEvent {
  const core: Record<string, JsonValue> = {};
  const extensions: Record<string, JsonValue> = {};
  for (const [name, value] of attributes) (isCore(name) ? core : extensions)[name] = value;
  return {
    ...core,
    extensions,
    ...(data !== undefined && { data }),
    ...(dataBase64 !== undefined && { dataBase64 }),
  } as unknown as CloudEvent;
}
