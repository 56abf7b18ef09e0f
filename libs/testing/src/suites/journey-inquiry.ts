// Answers: does a recipient that asks why it got less hear what its passport and the rules allow, and
// does a stranger hear nothing that an unknown number would not say too?
import * as fc from 'fast-check';
import { whyLess, type AskedEntry, type InquireParts, type Store, type WhyLess } from '#exchange';
import { LIMITS } from '#kernel';
import { MAILBOX, type JourneyWorld } from '../journey/world.js';

const NOBODYS = '00000000-0000-4000-8000-000000000000';
type Counted = 'entry' | 'appendEvidence';

/** The parts of a question, and every call of the store that it led to. */
function inquiring(world: JourneyWorld) {
  const calls: string[] = [];
  const counted = <Name extends Counted>(name: Name): Store[Name] =>
    ((...args: never[]) => {
      calls.push(name);
      return (world.store[name] as (...given: never[]) => unknown)(...args);
    }) as Store[Name];
  const waited: number[] = [];
  const parts: InquireParts = {
    store: { entry: counted('entry'), appendEvidence: counted('appendEvidence') },
    clock: { ...world.clock, wait: async (ms) => void waited.push(ms) },
    newId: () => crypto.randomUUID(),
    chain: 'edge/test',
    configuration: () => world.configuration,
    rulesOf: async () => undefined,
  };
  const keyOf = (id: string): string =>
    world.configuration.directory.mailbox(id)?.keyHashes[0] ?? '';
  const ask = (mailbox: string, about: AskedEntry) => {
    const [oin = '', role = ''] = mailbox.split('/');
    return whyLess({ party: { oin, spki: keyOf(mailbox) }, role, about }, parts);
  };
  return { ask, calls, waited, parts };
}

const told = (answer: Awaited<ReturnType<typeof whyLess>>): WhyLess => {
  if (answer.kind === 'refused') throw new TypeError(answer.problem);
  return answer;
};

export function inquiryPromises(given: () => JourneyWorld): void {
  /** A message that lies with two municipalities, probation, and a partner by consent. */
  async function published(): Promise<string> {
    const world = given();
    const accepted = await world.publish('03-begin-milan');
    await world.drain();
    if (accepted.kind === 'refused') throw new TypeError(accepted.problem);
    return accepted.nr;
  }

  it('says field by field what was not given, by which reason, and which rules would', async () => {
    await published();
    const { ask } = inquiring(given());
    const answer = told(await ask(MAILBOX.rotterdam, { number: 1 }));
    expect(answer).toMatchObject({ role: 'gemeente.coordinator', number: 1, byRulesOfThen: true });
    expect(answer.whole).toBeGreaterThan(3);
    const never = answer.leftOut.filter(({ outcome }) => outcome === 'never');
    expect(never.map(({ pointer }) => pointer)).toContain('/persoon/strafrechtsketennummer');
    for (const { reason, matrix } of never) {
      expect(reason).toBeDefined();
      if (reason === 'geenRegel') expect(matrix?.code).toMatch(/^[a-d][1-9]$/);
    }
    const named = new Set(answer.rules.map(({ id }) => id));
    for (const { rules } of answer.leftOut) expect(rules.every((id) => named.has(id))).toBe(true);
  });

  it('says the same of a field that was withheld and of one that the message never held', async () => {
    const world = given();
    await world.publish('03-begin-milan');
    await world.publish('03-begin-milan', (event) => {
      event.id = crypto.randomUUID();
      // The sender also gives a number that a municipality may not have.
      event.data['persoon'] = {
        ...event.data['persoon'],
        burgerservicenummer: '999990019',
        strafrechtsketennummer: '12345678',
      };
    });
    await world.drain();
    const { ask } = inquiring(world);
    const without = told(await ask(MAILBOX.rotterdam, { number: 1 }));
    const withIt = told(await ask(MAILBOX.rotterdam, { number: 2 }));
    expect(withIt.leftOut).toEqual(without.leftOut);
  });

  it('finds by the number of the submission the newest entry of this mailbox', async () => {
    const nr = await published();
    const { ask } = inquiring(given());
    expect(told(await ask(MAILBOX.rotterdam, { nr }))).toEqual(
      told(await ask(MAILBOX.rotterdam, { number: 1 })),
    );
  });

  it('answers a stranger as it answers whoever asks for what never was, by the same work', async () => {
    const nr = await published();
    const { ask, calls, waited } = inquiring(given());
    const questions: [string, AskedEntry][] = [
      [MAILBOX.groningen, { nr }],
      [MAILBOX.groningen, { nr: NOBODYS }],
      [MAILBOX.groningen, { number: 1 }],
      [MAILBOX.rotterdam, { nr: NOBODYS }],
      // Its own organisation, another desk; and a desk that it does not have.
      [MAILBOX.rotterdam.replace('coordinator', 'inkomen'), { nr }],
      [MAILBOX.rotterdam.replace('gemeente.coordinator', 'reclassering'), { nr }],
    ];
    const heard: string[] = [];
    for (const [mailbox, about] of questions) {
      heard.push(JSON.stringify([await ask(mailbox, about), calls.splice(0), waited.splice(0)]));
    }
    expect(heard[0]).toBe(
      JSON.stringify([
        { kind: 'refused', problem: 'notFound', faults: [] },
        ['appendEvidence', 'entry'],
        [LIMITS.inquiryTickMs],
      ]),
    );
    expect(new Set(heard).size).toBe(1);
  });

  it('is an answer for whoever has the entry, and one and the same for everybody else (property)', async () => {
    const world = given();
    const nrs = [await published()];
    for (const file of ['04-begin-noor', '05-begin-joris']) {
      const accepted = await world.publish(file);
      if (accepted.kind !== 'refused') nrs.push(accepted.nr);
    }
    await world.drain();
    const { ask } = inquiring(world);
    const mayAsk = new Map<string, Set<string>>();
    for (const mailbox of Object.values(MAILBOX)) {
      const numbers = (await world.entries(mailbox)).map(({ number }) => String(number));
      mayAsk.set(mailbox, new Set(numbers));
    }
    const reference = fc.oneof(
      fc.constantFrom(...nrs).map((nr): AskedEntry => ({ nr })),
      fc.uuid().map((nr): AskedEntry => ({ nr })),
      fc.integer({ min: 1, max: 6 }).map((number): AskedEntry => ({ number })),
    );
    const unknown = JSON.stringify(await ask(MAILBOX.groningen, { nr: NOBODYS }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(MAILBOX)),
        reference,
        async (mailbox, about) => {
          const answer = await ask(mailbox, about);
          const own = mayAsk.get(mailbox);
          if (answer.kind === 'less') expect(own).toContain(String(answer.number));
          else expect(JSON.stringify(answer)).toBe(unknown);
          if ('number' in about) {
            expect(answer.kind === 'less').toBe(own?.has(String(about.number)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never joins a neutral view to the message behind it', async () => {
    const world = given();
    const consent = await world.publish('01-toestemming-milan');
    const begun = await world.publish('03-begin-milan');
    await world.drain();
    const entries = await world.entries(MAILBOX.woningcorporatie);
    expect(entries.length).toBeGreaterThan(0);
    const { ask } = inquiring(world);
    for (const one of [consent, begun]) {
      const nr = one.kind === 'refused' ? NOBODYS : one.nr;
      expect(await ask(MAILBOX.woningcorporatie, { nr })).toMatchObject({ problem: 'notFound' });
    }
    for (const { number } of entries) {
      const answer = told(await ask(MAILBOX.woningcorporatie, { number }));
      expect(answer.viewType).toMatch(/^nl\.dienstverlening\./);
      expect(JSON.stringify(answer)).not.toMatch(/detentie|reintegratie\.detenties/);
    }
  });

  it('puts on record who asked, and nothing of what it was about', async () => {
    const nr = await published();
    const world = given();
    const { ask } = inquiring(world);
    await ask(MAILBOX.groningen, { nr });
    const events = [];
    for await (const { entries } of world.store.evidence()) events.push(...entries);
    const asked = events.filter(({ event }) => event === 'navraag.gesteld');
    expect(asked).toEqual([
      {
        id: expect.any(String),
        event: 'navraag.gesteld',
        actor: MAILBOX.groningen.split('/')[0],
        data: { soort: 'minder', postbus: MAILBOX.groningen },
      },
    ]);
  });
}
