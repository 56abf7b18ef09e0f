import { LIMITS } from '#kernel';
import { canonicalEvent, digestOf } from '../envelope/canonical.js';
import type { CloudEvent } from '../message.js';
import { validateEvent } from './validate-event.js';
import { WITHDRAWAL, WITHDRAWAL_DATA } from '../envelope/withdrawal.fixture.js';

const RECONSIDERATION: CloudEvent = {
  specversion: '1.0',
  id: 'p-1/regels/2026-11-24',
  source: 'urn:nld:oin:00000099000000002000:systeem:sluis',
  type: 'nl.sluis.heroverwegingen.gevraagd.v1',
  extensions: {},
  data: { heroverweging: { persoonId: 'p-1', reden: 'regels', datum: '2026-11-24' } },
};

const outcome = (event: CloudEvent): string => {
  const validated = validateEvent(event);
  if (validated.kind === 'valid') return 'valid';
  return [validated.problem, ...validated.faults.map(({ place }) => place)].join(' ');
};

it('makes a message with the canonical text and digest of the whole event', () => {
  const validated = validateEvent(WITHDRAWAL);
  expect(validated).toMatchObject({
    kind: 'valid',
    message: {
      event: WITHDRAWAL,
      data: WITHDRAWAL_DATA,
      type: { name: WITHDRAWAL.type, lane: 'reintegratie' },
      canonical: canonicalEvent(WITHDRAWAL),
      digest: digestOf(WITHDRAWAL),
    },
  });
});

describe('refuses', () => {
  it('a type or version that is not in the catalogue', () => {
    expect(outcome({ ...WITHDRAWAL, type: 'nl.reintegratie.toestemmingen.ingetrokken.v9' })).toBe(
      'typeUnknown /type',
    );
    expect(outcome({ ...WITHDRAWAL, type: 'nl.x.constructor' })).toBe('typeUnknown /type');
  });

  it('types that only Sluis makes, unless it is Sluis that asks', () => {
    expect(outcome(RECONSIDERATION)).toBe('typeUnknown /type');
    expect(validateEvent(RECONSIDERATION, { allowInternal: true }).kind).toBe('valid');
    const view = { ...WITHDRAWAL, type: 'nl.dienstverlening.behoeften.aangemeld.v1' };
    expect(outcome(view)).toBe('typeUnknown /type');
  });

  it('content that is not JSON, or is not known to be', () => {
    const { data: _, datacontenttype: __, ...bare } = WITHDRAWAL;
    const media = 'mediaTypeUnknown /datacontenttype';
    expect(outcome({ ...WITHDRAWAL, datacontenttype: 'text/plain' })).toBe(media);
    expect(outcome({ ...bare, dataBase64: 'e30=' })).toBe(media);
    expect(outcome({ ...bare, dataBase64: 'e30=', datacontenttype: 'application/json' })).toBe(
      media,
    );
  });

  it('data that is absent or no object, text that holds JSON included', () => {
    const { data: _, ...bare } = WITHDRAWAL;
    expect(outcome(bare)).toBe('schemaViolated /data');
    for (const data of [null, false, 0, [], JSON.stringify(WITHDRAWAL_DATA)]) {
      expect(outcome({ ...WITHDRAWAL, data })).toBe('schemaViolated /data');
    }
  });

  it('every fault of the schema by its place in the event, and no value', () => {
    const data = {
      persoon: { ...WITHDRAWAL_DATA.persoon, burgerservicenummer: '999990018', lengte: 180 },
      toestemming: { ...WITHDRAWAL_DATA.toestemming, voorwaarden: [] },
    };
    const refusal = validateEvent({ ...WITHDRAWAL, data });
    expect(
      outcome({ ...WITHDRAWAL, data })
        .split(' ')
        .sort(),
    ).toEqual([
      '/data/persoon/burgerservicenummer',
      '/data/persoon/lengte',
      '/data/toestemming/voorwaarden',
      'schemaViolated',
    ]);
    expect(JSON.stringify(refusal)).not.toMatch(/99999|180/);
  });

  it('an event whose canonical text the log could not read back', () => {
    const subject = 'x'.repeat(LIMITS.messageBytesMax);
    expect(outcome({ ...WITHDRAWAL, subject })).toBe('tooLarge ');
  });
});

it('reads JSON without a media type', () => {
  const { datacontenttype: _, ...event } = WITHDRAWAL;
  expect(outcome(event)).toBe('valid');
});

describe('CE-2: the digest says whether a repeated (source, id) is the same message', () => {
  const digest = digestOf(WITHDRAWAL);

  it('differs when any part of the meaning differs, present or absent', () => {
    const { time: _, ...timeless } = WITHDRAWAL;
    const { data: __, ...empty } = WITHDRAWAL;
    const others: CloudEvent[] = [
      { ...WITHDRAWAL, id: 'x' },
      { ...WITHDRAWAL, source: 'urn:nld:x:y' },
      { ...WITHDRAWAL, type: 'nl.x.y' },
      { ...WITHDRAWAL, subject: 'x' },
      { ...WITHDRAWAL, time: '2026-11-20T09:15:00.123457+01:00' },
      { ...WITHDRAWAL, datacontenttype: 'application/x+json' },
      { ...WITHDRAWAL, dataschema: 'urn:x:y' },
      { ...WITHDRAWAL, data: { ...WITHDRAWAL_DATA, meer: 1 } },
      { ...WITHDRAWAL, data: null },
      timeless,
      empty,
    ];
    const digests = new Set([digest, ...others.map(digestOf)]);
    expect(digests.size).toBe(others.length + 1);
  });

  it('is the same for another order of members and another trace', () => {
    const { persoon, toestemming } = WITHDRAWAL_DATA;
    const extensions = { traceparent: 'x' };
    expect(digestOf({ ...WITHDRAWAL, extensions, data: { toestemming, persoon } })).toBe(digest);
  });

  it('cannot be imitated by moving text from one attribute to another', () => {
    const left = digestOf({ ...WITHDRAWAL, id: 'ab', subject: 'c' });
    expect(digestOf({ ...WITHDRAWAL, id: 'a', subject: 'bc' })).not.toBe(left);
  });
});
