import fc from 'fast-check';
import type { CloudEvent } from '../message.js';
import { canonicalEvent } from './canonical.js';
import { readStructured } from './structured.js';
import { parseTraceParent } from './trace-parent.js';
import { traceParentOf, withTraceParent } from './trace.js';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const SPAN = 'b7ad6b7169203331';
const TEXT = `00-${TRACE}-${SPAN}-01`;

const event = (extensions: CloudEvent['extensions'] = {}): CloudEvent => ({
  specversion: '1.0',
  id: 'a',
  source: 'urn:nld:oin:00000099000000001000:systeem:tulp',
  type: 'nl.reintegratie.detenties.begonnen.v1',
  extensions,
});
const extended = (
  header: string | string[] | undefined,
  extensions: CloudEvent['extensions'] = {},
) => {
  const read = { kind: 'read', event: event(extensions) } as const;
  const found = withTraceParent(read, { traceparent: header });
  return found.kind === 'read' ? found.event.extensions : 'refused';
};

describe('a traceparent', () => {
  it('is read in version 00, and in a later one by its first parts', () => {
    expect(parseTraceParent(TEXT)).toEqual({ traceId: TRACE, spanId: SPAN });
    expect(parseTraceParent(`cc-${TRACE}-${SPAN}-01-more`)).toEqual({
      traceId: TRACE,
      spanId: SPAN,
    });
  });

  it.each([
    ['ff', `ff-${TRACE}-${SPAN}-01`],
    ['a trace of zeros', `00-${'0'.repeat(32)}-${SPAN}-01`],
    ['a span of zeros', `00-${TRACE}-${'0'.repeat(16)}-01`],
    ['capitals', TEXT.toUpperCase()],
    ['more parts than version 00 has', `${TEXT}-more`],
    ['too short', `00-${TRACE}-${SPAN}`],
    ['empty', ''],
  ])('is none with %s', (_, text) => {
    expect(parseTraceParent(text)).toBeUndefined();
  });

  it('never throws, and what it reads is what stands there', () => {
    const hex = fc.stringMatching(/^00-[0-9a-f]{30,34}-[0-9a-f]{15,17}-[0-9a-f]{2}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), hex), (text) => {
        const read = parseTraceParent(text);
        if (read) expect(text.startsWith(`00-${read.traceId}-${read.spanId}-`)).toBe(true);
      }),
    );
  });

  it('of the request goes with an event that names none, and survives the seal', () => {
    const read = withTraceParent({ kind: 'read', event: event() }, { traceparent: TEXT });
    const carried = read.kind === 'read' ? canonicalEvent(read.event) : '';
    const again = readStructured(Buffer.from(carried));
    expect(again.kind === 'read' && traceParentOf(again.event)).toEqual({
      traceId: TRACE,
      spanId: SPAN,
    });
  });

  it('in the event wins: it is where the sender began', () => {
    const own = `00-${TRACE}-${SPAN}-00`;
    expect(extended(TEXT, { traceparent: own })).toEqual({ traceparent: own });
  });

  it.each([
    ['cannot be read', 'nonsense'],
    ['stands there twice', [TEXT, TEXT]],
    ['could be a BSN', `00-${'0'.repeat(23)}999990019-${SPAN}-01`],
  ])('of the request that %s is left out, and nobody is refused for it', (_, header) => {
    expect(extended(header)).toEqual({});
  });

  it('in an event that is no traceparent is kept as it is, and means nothing', () => {
    const read = readStructured(Buffer.from(canonicalEvent(event({ traceparent: 'x' }))));
    expect(read.kind === 'read' && traceParentOf(read.event)).toBeUndefined();
  });
});
