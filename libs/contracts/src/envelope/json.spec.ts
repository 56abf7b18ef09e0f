import * as fc from 'fast-check';
import { canonical, LIMITS, type JsonValue } from '#kernel';
import { parseJson } from './parse-json.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const parse = (text: string) => parseJson(bytes(text));
const refusal = (text: string) => {
  const parsed = parse(text);
  return parsed.kind === 'refused' ? { problem: parsed.problem, faults: parsed.faults } : parsed;
};
const placeOf = (text: string): unknown => {
  const parsed = parse(text);
  return parsed.kind === 'refused' ? parsed.faults.map(({ place }) => place) : parsed.kind;
};

describe('parseJson reads what JSON.parse reads', () => {
  it('for any JSON value, whatever its white space', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 1, 3), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        fc.pre(!text.includes('"__proto__"') && text.isWellFormed() && !/\\ud[89a-f]/.test(text));
        const isCanonical = text === canonical(value);
        expect(parse(text)).toEqual({
          kind: 'parsed',
          value: JSON.parse(text),
          ...(isCanonical && { canonical: text }),
        });
      }),
    );
  });

  it('never throws and never disagrees with JSON.parse on arbitrary text', () => {
    const pieces = fc.constantFrom(
      ...'{}[],:"\\0123-.eE '.split(''),
      'true',
      'null',
      '"a"',
      '\\u',
      'é',
      '\\"',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
        const parsed = parse(parts.join(''));
        if (parsed.kind === 'refused') return;
        expect(parsed.value).toEqual(JSON.parse(parts.join('')));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '',
    ' ',
    '{',
    '{"a":1',
    '{"a":1}}',
    '[1,]',
    '{a:1}',
    "{'a':1}",
    'NaN',
    'Infinity',
    '01',
    '+1',
    '"\n"',
    '1 2',
  ])('refuses %j as malformed', (text) =>
    expect(refusal(text)).toMatchObject({ problem: 'malformed' }),
  );
});

describe('parseJson refuses bytes that two readers could understand differently', () => {
  it('invalid UTF-8, an overlong form included', () => {
    for (const wrong of [
      [0x22, 0xff, 0x22],
      [0x22, 0xc0, 0xa0, 0x22],
      [0x22, 0xed, 0xa0, 0x80, 0x22],
    ]) {
      expect(parseJson(Uint8Array.from(wrong))).toMatchObject({ problem: 'malformed' });
    }
  });

  it('a byte order mark', () => {
    expect(parse('\uFEFF{}')).toMatchObject({
      problem: 'malformed',
      faults: [{ place: '', expected: 'JSON without a byte order mark' }],
    });
  });

  it('half a surrogate pair, as value or as name', () => {
    expect(placeOf('{"a":["x","\\ud83d"]}')).toEqual(['/a/1']);
    expect(placeOf('{"\\udc00":1}')).toEqual(['/*']);
    expect(parse('"\\ud83d\\ude00"')).toEqual({ kind: 'parsed', value: '😀' });
  });

  it('CE 1.8: the same name twice, also when an escape hides it', () => {
    expect(placeOf('{"a":1,"a":2}')).toEqual(['/a']);
    expect(placeOf('{"x":[{},{"b":{"a":1,"c":[],"\\u0061":2}}]}')).toEqual(['/x/1/b/a']);
    expect(parse('{"a":{"a":1},"b":[{"a":1},{"a":1}]}')).toMatchObject({ kind: 'parsed' });
  });

  it('the name __proto__, also when an escape hides it', () => {
    expect(placeOf('{"a":{"__proto__":{}}}')).toEqual(['/a/__proto__']);
    expect(placeOf('{"\\u005f_proto__":1}')).toEqual(['/__proto__']);
    expect(parse('["__proto__"]')).toMatchObject({ kind: 'parsed' });
  });
});

describe('parseJson refuses numbers that change when written again', () => {
  it.each([
    '1e400',
    '-1e400',
    '1e-400',
    '9007199254740993',
    '12345678901234567890',
    '0.1234567890123456789',
  ])('%s', (number) => expect(placeOf(`{"a":[0,${number}]}`)).toEqual(['/a/1']));

  it.each([
    '0',
    '-0',
    '1.50',
    '1E2',
    '1e+2',
    '100e-2',
    '9007199254740991',
    '1e21',
    '0.000001',
    '5e-324',
    '0e99999',
  ])('and reads %s', (number) =>
    expect(parse(number)).toMatchObject({ kind: 'parsed', value: JSON.parse(number) }),
  );

  it('for no double at all, however it is written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parse(JSON.stringify(value))).toMatchObject({ kind: 'parsed' });
        expect(parse(value.toExponential())).toMatchObject({ kind: 'parsed' });
      }),
    );
  });
});

describe('what is parsed before it is examined', () => {
  /** White space at the end, which V8 would not write, makes parseJson look first. */
  const examinedFirst = (text: string) => parse(`${text} `);
  const parsedOrRefused = (parsed: ReturnType<typeof parse>) =>
    parsed.kind === 'parsed' ? { value: parsed.value } : parsed;

  it('is read or refused as if it had been examined first', () => {
    const odd = fc.constantFrom(
      '"\\ud800"',
      '"__proto__"',
      '1.0',
      '1e400',
      '"\\u0041"',
      '0.1',
      '""',
    );
    const { text } = fc.letrec<{ text: string }>((tie) => ({
      text: fc.oneof(
        { depthSize: 'medium' },
        odd,
        fc.jsonValue().map((value) => JSON.stringify(value)),
        fc.array(tie('text'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
        fc
          .array(fc.tuple(fc.constantFrom('"a"', '"b"', '"\\u0061"', '"__proto__"'), tie('text')), {
            maxLength: 3,
          })
          .map((pairs) => `{${pairs.map((pair) => pair.join(':')).join(',')}}`),
      ),
    }));
    fc.assert(
      fc.property(text, (text) => {
        expect(parsedOrRefused(parse(text))).toEqual(parsedOrRefused(examinedFirst(text)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is refused when it is too deep, however small', () => {
    const text = '['.repeat(LIMITS.jsonDepthMax + 1) + ']'.repeat(LIMITS.jsonDepthMax + 1);
    expect(parse(text)).toEqual(examinedFirst(text));
    expect(refusal(text)).toMatchObject({ problem: 'tooDeep' });
  });
});

describe('parseJson is bounded', () => {
  it('in size, counted in bytes', () => {
    const text = (length: number): string => `"${'a'.repeat(length - 2)}"`;
    expect(parse(text(LIMITS.messageBytesMax))).toMatchObject({ kind: 'parsed' });
    expect(parse(text(LIMITS.messageBytesMax + 1))).toMatchObject({ problem: 'tooLarge' });
    expect(parse(`"${'é'.repeat(LIMITS.messageBytesMax / 2)}"`)).toMatchObject({
      problem: 'tooLarge',
    });
  });

  it('in depth, where a bracket inside a string does not count', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(parse(nested(LIMITS.jsonDepthMax))).toMatchObject({ kind: 'parsed' });
    expect(parse(nested(LIMITS.jsonDepthMax + 1))).toMatchObject({ problem: 'tooDeep' });
    expect(parse('['.repeat(200_000))).toMatchObject({ problem: 'tooDeep' });
    expect(parse(`["${'['.repeat(100)}"]`)).toMatchObject({ kind: 'parsed' });
    expect(parse('[{"a":"\\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["}]')).toMatchObject({
      kind: 'parsed',
    });
  });

  it('whatever quotes and backslashes a hostile text is made of', () => {
    // Each of these costs minutes where a pass looks back or ahead more than once per character.
    for (const piece of ['\\', '"', '\\"', '\\\\"', '"\\', '1', '-']) {
      const text = `"${piece.repeat(LIMITS.messageBytesMax / piece.length - 2)}`;
      expect(['parsed', 'refused']).toContain(parse(text).kind);
    }
  });
});

it('refuses a number longer than any double, even one that is equal to a short one', () => {
  // Trimming zeros is quadratic: without the bound one body of such digits costs seconds.
  expect(placeOf(`[1.${'0'.repeat(398)}]`)).toBe('parsed');
  expect(placeOf(`[1.${'0'.repeat(399)}]`)).toEqual(['/0']);
});

it('names the place of a fault and never a name that may be personal data', () => {
  const text = '{"persoon":{"999990019":{"Jan Jansen":{"bsn":1,"bsn":1}}}}';
  expect(placeOf(text)).toEqual(['/persoon/*/*/bsn']);
});

it('what was parsed keeps its canonical form when it is written and parsed again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const first = parse(JSON.stringify(value));
      if (first.kind === 'refused') return;
      const again = parse(canonical(first.value)) as { value: JsonValue };
      expect(canonical(again.value)).toBe(canonical(first.value));
    }),
  );
});
