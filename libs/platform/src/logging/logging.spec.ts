import * as fc from 'fast-check';
import { InvariantBroken } from '#kernel';
import { errorFields } from './error-fields.js';
import { FIELDS, type LogFields } from './fields.js';
import { makeLogger, type LogLevel } from './logger.js';

const BSN = '999990019';

function recorded(level: LogLevel = 'debug') {
  const lines: string[] = [];
  const logger = makeLogger({ level, destination: { write: (line) => void lines.push(line) } });
  return { lines, logger, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
}
/** What only a caller outside the compiler's sight can pass. */
const untyped = (fields: object): LogFields => fields;

describe('a log line', () => {
  it('is one JSON object with a time, a level, a message and the fields', () => {
    const { logger, last } = recorded();
    logger.info('message accepted', { party: '00000099000000001000', status: 202 });
    const { time, ...rest } = last();
    expect(rest).toEqual({
      level: 'info',
      message: 'message accepted',
      party: '00000099000000001000',
      status: 202,
    });
    expect(Date.parse(time as string)).not.toBeNaN();
  });

  it('drops and counts a key that is not on the list', () => {
    const { logger, last } = recorded();
    logger.warn('refused', untyped({ bsn: BSN, [BSN]: 1, code: 'geen-afspraak' }));
    expect(last()).toMatchObject({ code: 'geen-afspraak', dropped: 2 });
    expect(JSON.stringify(last())).not.toContain(BSN);
    expect(logger.dropped()).toBe(2);
  });

  it('does not let an inherited key pass for a known one', () => {
    const { logger, last } = recorded();
    logger.info('x', untyped({ constructor: 'y', toString: 'y' }));
    expect(last()).toMatchObject({ dropped: 2 });
  });

  it.each([
    ['party', BSN],
    ['messageType', `nl.x.v1\n{"level":"error"}`],
    ['code', 'Jan de Vries'],
    ['route', `/v1/personen/${BSN}?naam=x`],
    ['address', '<script>'],
    ['chain', `persoon/../${BSN}`],
    ['correlation', BSN],
    ['status', Number.NaN],
    ['count', '1'],
    ['place', 'a\u001b[31m'],
  ] as const)('drops a value that `%s` cannot have', (key, value) => {
    const { logger, last } = recorded();
    logger.info('x', untyped({ [key]: value }));
    expect(last()).not.toHaveProperty(key);
    expect(last()).toMatchObject({ dropped: 1 });
  });

  it('is one line, whatever comes in', () => {
    const { logger, lines } = recorded();
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(FIELDS)),
        fc.string({ unit: 'binary' }),
        (key, text) => {
          lines.length = 0;
          logger.info('x', untyped({ [key]: text, [text]: text, error: new Error(text) }));
          expect(lines).toHaveLength(1);
          // eslint-disable-next-line no-control-regex -- control characters are what is looked for
          expect(lines[0]).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*\n$/);
        },
      ),
    );
  });

  it('carries the fields of the logger it was made with, judged the same way', () => {
    const { logger, last } = recorded();
    const router = logger.with(untyped({ role: 'router', partition: 3, naam: 'Jansen' }));
    router.info('batch committed', { count: 12 });
    expect(last()).toMatchObject({ role: 'router', partition: 3, count: 12 });
    expect(last()).not.toHaveProperty('naam');
    expect(logger.dropped()).toBe(1);
  });

  it('is not written below the level', () => {
    const { logger, lines } = recorded('warn');
    logger.info('x');
    logger.debug('x');
    logger.error('x');
    expect(lines).toHaveLength(1);
  });
});

describe('an error in the log', () => {
  it('shows its name, its code and our own frames, never its message', () => {
    const error = Object.assign(new TypeError(`value ${BSN} of Jansen`), { code: 'SQLITE_BUSY' });
    const fields = errorFields(error);
    expect(fields).toMatchObject({ name: 'TypeError', code: 'SQLITE_BUSY' });
    expect(fields.frames[0]).toMatch(/^libs\/platform\/src\/logging\/logging\.spec\.ts:\d+:\d+$/);
    expect(JSON.stringify(fields)).not.toMatch(/999990019|Jansen/);
  });

  it('shows the fixed text of a broken invariant', () => {
    expect(errorFields(new InvariantBroken('a head belongs to its own chain'))).toMatchObject({
      name: 'InvariantBroken',
      broken: 'a head belongs to its own chain',
    });
  });

  it('does not take frames from a message that looks like a stack', () => {
    const error = new Error(`x\n    at y (/srv/sluis/libs/kernel/src/${BSN}.ts:1:1)`);
    expect(JSON.stringify(errorFields(error))).not.toContain(BSN);
  });

  it('shows nothing of a name or code that is no name or code', () => {
    const error = Object.assign(new Error('x'), { name: `E ${BSN}`, code: BSN });
    expect(errorFields(error)).toMatchObject({ name: 'Error' });
    expect(errorFields(error)).not.toHaveProperty('code');
  });

  it('survives whatever is thrown', () => {
    const trap = new Error('x');
    Object.defineProperty(trap, 'stack', {
      get: () => {
        throw new Error('trap');
      },
    });
    const proxy = new Proxy(new Error('x'), {
      get: () => {
        throw new Error('trap');
      },
    });
    const thrown = [
      undefined,
      null,
      'text',
      BSN,
      { status: 200 },
      Object.freeze(new Error(BSN)),
      trap,
      proxy,
    ];
    for (const each of thrown) expect(JSON.stringify(errorFields(each))).not.toContain(BSN);
  });
});
