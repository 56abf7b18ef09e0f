import type { Mailbox } from '#directory';
import type { Decision, Permitted, RuleInfo } from '#policy';
import {
  bodyDigest,
  makePassport,
  passportDigest,
  wholePassport,
  writeForm,
  writeHead,
  type FullPassport,
  type PassportParts,
} from './passport.js';
import { recipientPassport } from './recipient.js';

const TYPE = 'nl.reintegratie.detenties.beeindigd.v1';
const NEUTRAL = 'nl.dienstverlening.behoeften.aangemeld.v1';
const AT = Date.UTC(2026, 0, 5, 8);
const mailbox: Mailbox = {
  id: '00000099000000599000/gemeente.coordinator/reintegratie',
  oin: '00000099000000599000',
  role: 'gemeente.coordinator',
  lane: 'reintegratie',
  municipality: '0599',
  keyHashes: [],
};

const permitted: Permitted = {
  kind: 'permitted',
  mailbox,
  relation: 'bestemming',
  viewType: TYPE,
  purpose: 'reintegratie.overdracht',
  ground: 'Pbw 18a',
  rules: ['einde.gemeente'],
  leaves: [
    {
      pointer: '/persoon/naam/geslachtsnaam',
      outcome: 'exact',
      step: 'exact',
      rules: ['einde.gemeente'],
    },
    {
      pointer: '/detentie/einde',
      outcome: 'generalised',
      step: 'month',
      rules: ['maand.gemeente'],
    },
    {
      pointer: '/terugkeer/verblijfplaats/straat',
      outcome: 'withheld',
      rules: ['adres.verbod'],
      mask: 'adres.geheim',
      because: 'masker',
    },
    { pointer: '/detentie/inrichting', outcome: 'withheld', rules: [], because: 'geenRegel' },
  ],
  from: AT,
  until: AT + 1000,
};

const rule = (id: string): RuleInfo => ({
  id,
  lane: 'reintegratie',
  effect: 'permit',
  purpose: 'reintegratie.overdracht',
  ground: 'Pbw 18a',
  why: { nl: `omdat ${id}`, en: `because ${id}` },
  owner: 'beheer',
  review: '2027-01-01',
});

const partsFor = (decision: Decision, more: Partial<PassportParts> = {}): PassportParts => ({
  release: 'w-1',
  nr: 'n-1',
  type: TYPE,
  revision: 1,
  decision,
  reason: 'P11 bestemming 0599',
  versions: { policy: 'p', directory: 'd', territory: 't', schema: 's' },
  rule,
  salt: 'random',
  view: { id: 'v-1', body: '{"id":"v-1"}' },
  at: AT,
  ...more,
});

describe('the full passport', () => {
  it('has a digest that its salt hides: the same decision twice looks like two', () => {
    const first = passportDigest(makePassport(partsFor(permitted, { salt: 'one' })));
    expect(first).not.toBe(passportDigest(makePassport(partsFor(permitted, { salt: 'two' }))));
  });

  const full = makePassport(partsFor(permitted));

  it('lists every leaf of the message with its outcome, step, rules and reason', () => {
    expect(full.velden).toEqual([
      {
        veld: '/persoon/naam/geslachtsnaam',
        uitkomst: 'vrijgegeven',
        stap: 'exact',
        regels: ['einde.gemeente'],
      },
      {
        veld: '/detentie/einde',
        uitkomst: 'veralgemeend',
        stap: 'maand',
        regels: ['maand.gemeente'],
      },
      {
        veld: '/terugkeer/verblijfplaats/straat',
        uitkomst: 'onthouden',
        regels: ['adres.verbod'],
        masker: 'adres.geheim',
        reden: 'masker',
      },
      { veld: '/detentie/inrichting', uitkomst: 'onthouden', regels: [], reden: 'geenRegel' },
    ]);
  });

  it('explains every rule that it names', () => {
    expect(Object.keys(full.regels)).toEqual(['einde.gemeente', 'maand.gemeente', 'adres.verbod']);
    expect(full.regels['maand.gemeente']).toEqual({
      grond: 'Pbw 18a',
      doel: 'reintegratie.overdracht',
      uitleg: { nl: 'omdat maand.gemeente', en: 'because maand.gemeente' },
    });
  });

  it('says for whom, why, under which versions and for how long', () => {
    expect(full).toMatchObject({
      postbus: mailbox.id,
      relatie: 'bestemming',
      aanleiding: 'P11 bestemming 0599',
      besluit: 'vrijgegeven',
      weergavesoort: TYPE,
      revisie: 1,
      doel: 'reintegratie.overdracht',
      grond: 'Pbw 18a',
      vanaf: '2026-01-05T08:00:00.000Z',
      tot: '2026-01-05T08:00:01.000Z',
      versies: { beleid: 'p', register: 'd', gebied: 't', schema: 's' },
    });
  });

  it('binds the exact bytes with a salt that exists only in the body', () => {
    expect(full.inhoud).toBe(bodyDigest('v-1', '{"id":"v-1"}'));
    expect(bodyDigest('v-2', '{"id":"v-1"}')).not.toBe(full.inhoud);
    expect(JSON.stringify(full)).not.toContain('v-1');
    expect(() => makePassport(partsFor(permitted, { release: 'v-1' }))).toThrow('in the body');
  });

  it('exists also for what was withheld or deferred, with the code', () => {
    const { kind: _, ...common } = {
      kind: '',
      mailbox,
      relation: 'bestemming',
      rules: ['r'],
    } as const;
    const withheld = makePassport(partsFor({ ...common, kind: 'withheld', problem: 'minor' }));
    const deferred = makePassport(
      partsFor({ ...common, kind: 'deferred', problem: 'windowNotOpen', from: AT }),
    );
    expect(withheld).toMatchObject({ besluit: 'onthouden', code: 'minderjarig', velden: [] });
    expect(deferred).toMatchObject({ besluit: 'uitgesteld', code: 'nog-niet' });
    expect(Object.keys(withheld.regels)).toEqual(['r']);
    expect([recipientPassport(withheld), recipientPassport(deferred)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('has another digest after any change', () => {
    const changed = { ...full, velden: full.velden.slice(1) };
    expect(passportDigest(changed)).not.toBe(passportDigest(full));
    expect(passportDigest(JSON.parse(JSON.stringify(full)))).toBe(passportDigest(full));
  });

  it('is the same when head and form are written apart, the form once for many', () => {
    const form = writeForm(partsFor(permitted));
    for (const nr of ['n-1', 'n-2']) {
      const parts = partsFor(permitted, { nr });
      const head = writeHead(parts, form);
      const whole = JSON.parse(wholePassport(head.text, form.text)) as FullPassport;
      expect(whole).toEqual(makePassport(parts));
      expect(passportDigest(whole)).toBe(head.digest);
    }
  });

  it('does not fit another form, nor the same form under another digest', () => {
    const form = writeForm(partsFor(permitted));
    const { text, digest } = writeHead(partsFor(permitted), form);
    const other = writeForm(partsFor({ ...permitted, leaves: permitted.leaves.slice(1) }));
    const mixed = JSON.parse(wholePassport(text, other.text)) as FullPassport;
    expect(passportDigest(mixed)).not.toBe(digest);
    expect(passportDigest({ ...mixed, vorm: other.digest })).not.toBe(digest);
    expect(passportDigest({ ...full, vorm: other.digest })).not.toBe(passportDigest(full));
  });

  it('refuses a decision by a rule that the policy does not have', () => {
    expect(() => makePassport(partsFor(permitted, { rule: () => undefined }))).toThrow(
      'own policy',
    );
  });
});

describe('the recipient’s passport', () => {
  it('holds the released leaves and their reasons', () => {
    const own = recipientPassport(makePassport(partsFor(permitted)));
    expect(own?.velden.map(({ veld, uitkomst }) => [veld, uitkomst])).toEqual([
      ['/persoon/naam/geslachtsnaam', 'vrijgegeven'],
      ['/detentie/einde', 'veralgemeend'],
    ]);
    expect(Object.keys(own?.regels ?? {})).toEqual(['einde.gemeente', 'maand.gemeente']);
  });

  it('holds nothing of what exists beside them', () => {
    const text = JSON.stringify(recipientPassport(makePassport(partsFor(permitted))));
    for (const hidden of [
      'onthouden',
      'straat',
      'inrichting"',
      'adres.',
      'masker',
      'P11',
      'n-1',
      'w-1',
    ]) {
      expect(text).not.toContain(hidden);
    }
  });

  it('leaves out the window, whose end would undo a generalised date', () => {
    const own = recipientPassport(makePassport(partsFor(permitted)));
    expect(own).not.toHaveProperty('tot');
    expect(own).not.toHaveProperty('vanaf');
  });

  it('of a neutral view names only places in that view, never the message behind it', () => {
    const neutral = { ...permitted, viewType: NEUTRAL };
    const viewPointer = (pointer: string) =>
      pointer === '/detentie/einde' ? '/beschikbaarVanaf' : undefined;
    const own = recipientPassport(makePassport(partsFor(neutral, { viewPointer })));
    expect(own?.velden.map(({ veld }) => veld)).toEqual(['/beschikbaarVanaf']);
    expect(JSON.stringify(own)).not.toMatch(/detentie/);
  });
});

describe('beside a neutral view', () => {
  it('says which rules gave a field and why, and no ground or purpose (P5)', () => {
    const full = { ...makePassport(partsFor(permitted)), weergavesoort: 'nl.dienstverlening.x.v1' };
    const velden = full.velden.map((leaf) => ({ ...leaf, veldInWeergave: leaf.veld }));
    const seen = recipientPassport({ ...full, velden });
    expect(Object.keys(seen?.regels ?? {})).not.toEqual([]);
    expect(JSON.stringify(seen)).not.toMatch(/Pbw|grond|"doel"/);
  });
});
