// Answers: does a recipient that asks why it got nothing hear what would have to be in order, and never
// whether there was a person or a message?
import * as fc from 'fast-check';
import { whyNothing, type AboutNothing, type NothingParts, type WhyNothing } from '#exchange';
import { LIMITS } from '#kernel';
import { randomId } from '#platform';
import { makeRulesOf } from '../../../../apps/sluis/src/configuration/of-then.js';
import { MAILBOX, TODAY, type JourneyWorld } from '../journey/world.js';

const BEGUN = 'nl.reintegratie.detenties.begonnen.v1';
const NEUTRAL = 'nl.dienstverlening.verwijzingen.aangekondigd.v1';
const PERIOD = { from: '2026-12-01', until: '2026-12-01' };
const DAY_MS = 86_400_000;

type Question = Partial<Omit<AboutNothing, 'party' | 'role'>>;

function inquiring(world: JourneyWorld) {
  const parts: NothingParts = {
    store: world.store,
    clock: { ...world.clock, wait: async () => undefined },
    newId: randomId,
    chain: 'edge/test',
    configuration: () => world.configuration,
    rulesOf: makeRulesOf({ store: world.store, administrators: [], allowUnsigned: true }),
    protection: () => (body) => ({ body, isEncrypted: false }),
  };
  const ask = (mailbox: string, about: Question = {}, change: Partial<NothingParts> = {}) => {
    const [oin = '', role = ''] = mailbox.split('/');
    const spki = world.configuration.directory.mailbox(mailbox)?.keyHashes[0] ?? '';
    return whyNothing(
      { party: { oin, spki }, role, type: BEGUN, ...PERIOD, ...about },
      { ...parts, ...change },
    );
  };
  const told = async (...asked: Parameters<typeof ask>): Promise<WhyNothing> => {
    const answer = await ask(...asked);
    if (answer.kind === 'refused') throw new TypeError(answer.problem);
    return answer;
  };
  return { ask, told };
}

const outcomes = ({ steps }: WhyNothing): Readonly<Record<string, string>> =>
  Object.fromEntries(
    steps.map(({ step, outcome, code }) => [step, code ? `${outcome} ${code}` : outcome]),
  );

export function nothingPromises(given: () => JourneyWorld): void {
  it('says step by step what is in order, and by which rules a message would come', async () => {
    const { told } = inquiring(given());
    const answer = await told(MAILBOX.rotterdam, { postcode: '3011' });
    expect(outcomes(answer)).toEqual({
      soort: 'goed',
      regels: 'goed',
      afzender: 'goed',
      afspraak: 'goed',
      abonnement: 'goed',
      gebied: 'goed',
      bezorging: 'goed',
    });
    expect(answer.giving.length).toBeGreaterThan(0);
    for (const { info, window } of answer.giving) {
      expect(info.ground).not.toBe('');
      expect(window?.nl).toMatch(/^(altijd|vanaf|tot)/);
    }
    expect(answer.stopping.map(({ info }) => info.effect)).toContain('hold');
    expect(answer).toMatchObject({ byRulesOfThen: true, isReplaced: false });
  });

  it('says what is not: another municipality, another lane, no agreement yet, an address that fails', async () => {
    const world = given();
    const { told } = inquiring(world);
    const elsewhere = await told(MAILBOX.rotterdam, { postcode: '3511' });
    expect(elsewhere.steps.find(({ step }) => step === 'gebied')).toMatchObject({
      outcome: 'niet',
      municipality: { code: '0344' },
    });
    const type = 'nl.openbareorde.bestuursmeldingen.verstrekt.v1';
    expect(outcomes(await told(MAILBOX.rotterdam, { type }))).toMatchObject({
      soort: 'niet berichtsoort-onbekend',
      regels: 'niet geen-regel',
      afspraak: 'niet geen-afspraak',
      abonnement: 'niet geen-abonnement',
    });
    const before = { from: '2020-01-01', until: '2020-01-31' };
    expect(outcomes(await told(MAILBOX.rotterdam, before))).toMatchObject({
      afspraak: 'niet geen-afspraak',
    });
    const noKey = await told(MAILBOX.rotterdam, {}, { protection: () => undefined });
    expect(outcomes(noKey)['bezorging']).toBe('niet versleutelsleutel-ontbreekt');
  });

  it('is the same answer whatever happened to whom (property)', async () => {
    const world = given();
    const { told } = inquiring(world);
    const mailboxes = Object.values(MAILBOX);
    const questions: Question[] = [{}, { type: NEUTRAL }, { postcode: '3011' }];
    const all = async () => {
      const answers = mailboxes.flatMap((mailbox) => questions.map((one) => told(mailbox, one)));
      return JSON.stringify(await Promise.all(answers));
    };
    const before = await all();
    const files = ['01-toestemming-milan', '03-begin-milan', '04-begin-noor', '05-begin-joris'];
    const more = ['06-begin-sem', '07-begin-adam', '08-begin-femke', '09-wijziging-milan'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files, ...more), async (file) => {
        await world.publish(file);
        await world.drain();
        expect(await all()).toBe(before);
      }),
      { numRuns: 8 },
    );
    expect((await world.entries(MAILBOX.rotterdam)).length).toBeGreaterThan(0);
  });

  it('counts what came only where it is no small number', async () => {
    const world = given();
    const { told } = inquiring(world);
    for (let count = 1; count <= LIMITS.inquiryCountMin; count += 1) {
      await world.publish('03-begin-milan', (event) => (event.id = randomId()));
      await world.drain();
      const { received } = await told(MAILBOX.rotterdam);
      expect([count, received]).toEqual([count, count < 10 ? undefined : count]);
    }
    expect(
      (await told(MAILBOX.rotterdam, { from: '2026-11-01', until: '2026-11-30' })).received,
    ).toBe(undefined);
  });

  it('answers by the rules of then, and says that they were replaced', async () => {
    const world = given();
    const { told } = inquiring(world);
    const first = await told(MAILBOX.rotterdam);
    world.moveTo(TODAY + 10 * DAY_MS);
    await world.withRules((text) => text.replaceAll('nl: De gemeente', 'nl: Uw gemeente'));
    const now = await told(MAILBOX.rotterdam, { from: '2026-12-11', until: '2026-12-11' });
    const then = await told(MAILBOX.rotterdam);
    const both = await told(MAILBOX.rotterdam, { until: '2026-12-11' });
    expect([then.policy, then.giving]).toEqual([first.policy, first.giving]);
    expect(now.policy).not.toBe(first.policy);
    expect(JSON.stringify(now.giving)).toContain('Uw gemeente');
    expect([then.isReplaced, now.isReplaced, both.isReplaced]).toEqual([false, true, true]);
    expect(both.policy).toBe(now.policy);
  });

  it('tells a partner of its neutral views, and nothing of what they are made from', async () => {
    const { told } = inquiring(given());
    const answer = await told(MAILBOX.woningcorporatie, { type: NEUTRAL });
    expect(outcomes(answer)).toMatchObject({ soort: 'goed', afspraak: 'goed', abonnement: 'goed' });
    expect(answer.giving.length).toBeGreaterThan(0);
    expect(answer.stopping).toEqual([]);
    const { giving: _giving, ...rest } = answer;
    expect(JSON.stringify(rest)).not.toMatch(/detentie|reintegratie/);
    // By its own name such a message never comes.
    expect(outcomes(await told(MAILBOX.woningcorporatie))['regels']).toBe('niet geen-regel');
  });

  it('takes no period that makes no sense, and no mailbox of somebody else', async () => {
    const { ask } = inquiring(given());
    const faults = [
      { from: '2026-12-02', until: '2026-12-01' },
      { from: '2026-12-02', until: '2026-12-02' },
      { from: '2025-11-29', until: '2026-12-01' },
    ];
    for (const period of faults) {
      expect(await ask(MAILBOX.rotterdam, period)).toMatchObject({ problem: 'parameterInvalid' });
    }
    const other = MAILBOX.rotterdam.replace('gemeente.coordinator', 'reclassering');
    expect(await ask(other)).toMatchObject({ problem: 'notFound' });
  });

  it('puts on record who asked, and nothing of what it was about', async () => {
    const world = given();
    await inquiring(world).ask(MAILBOX.rotterdam, { postcode: '3011' });
    const events = [];
    for await (const { entries } of world.store.evidence()) events.push(...entries);
    expect(
      events.filter(({ event }) => event === 'navraag.gesteld').map(({ data }) => data),
    ).toEqual([{ soort: 'niets', postbus: MAILBOX.rotterdam }]);
  });
}
