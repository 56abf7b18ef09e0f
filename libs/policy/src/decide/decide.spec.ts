import type { Decision, LeafDecision } from '../model.js';
import { anInput, aNeutralRule, aRule, loaded } from '../small-world.fixture.js';
import { decide } from './decide.js';

const values = {
  '/zaakreferentie': 'ref',
  '/persoon/naam/voornamen': 'Sanne',
  '/persoon/naam/geslachtsnaam': 'Jansen',
  '/terugkeer/gemeente': 'Rotterdam',
  '/terugkeer/postcode4': '3011',
  '/detentie/einddatum': { type: 'Datum', datum: '2026-09-01' },
  '/detentie/einddatum/zekerheid': 'berekend',
  '/detentie/einddatum/berekendOp': '2026-05-01T10:00:00Z',
};

const leavesOf = (decision: Decision): Readonly<Record<string, Omit<LeafDecision, 'pointer'>>> => {
  if (decision.kind !== 'permitted') throw new Error(decision.problem);
  return Object.fromEntries(decision.leaves.map(({ pointer, ...rest }) => [pointer, rest]));
};

const forbid = (changes: object) =>
  aRule({
    id: 'proef.verbod',
    effect: 'forbid',
    purpose: undefined,
    need: undefined,
    window: undefined,
    to: undefined,
    ...changes,
  });

const consented = {
  role: 'woningcorporatie',
  relation: 'toestemming',
  with: { 'toestemming.eigen': true },
} as const;

describe('deciding about the leaves', () => {
  it('withholds what no rule names, and says by which rule the rest is given', () => {
    const leaves = leavesOf(decide(loaded([aRule()]), anInput(values)));
    expect(leaves['/persoon/naam/geslachtsnaam']).toEqual({
      outcome: 'exact',
      rules: ['proef.regel'],
    });
    expect(leaves['/persoon/naam/voornamen']).toEqual({
      outcome: 'withheld',
      rules: [],
      because: 'geenRegel',
    });
    expect(Object.keys(leaves)).toEqual(Object.keys(values));
  });

  it('takes the finest step that any rule grants, and names every rule that grants it', () => {
    const date = '/detentie/einddatum';
    const rules = loaded([
      aRule({ id: 'proef.maand', fields: { month: [date] } }),
      aRule({ id: 'proef.dag', fields: { exact: [date] } }),
      aRule({ id: 'proef.nogmaals', fields: { exact: [date] } }),
    ]);
    expect(leavesOf(decide(rules, anInput(values)))[date]).toEqual({
      outcome: 'exact',
      rules: ['proef.dag', 'proef.nogmaals'],
    });
  });

  it('drops what makes a coarser date precise again, and says so', () => {
    const rules = loaded([aRule({ fields: { month: ['/detentie/einddatum'] } })]);
    const leaves = leavesOf(decide(rules, anInput(values)));
    expect(leaves['/detentie/einddatum']).toMatchObject({ outcome: 'generalised', step: 'month' });
    expect(leaves['/detentie/einddatum/zekerheid']).toMatchObject({ outcome: 'exact' });
    expect(leaves['/detentie/einddatum/berekendOp']).toEqual({
      outcome: 'withheld',
      rules: ['proef.regel'],
      because: 'vergroving',
    });
  });

  it('lets a forbid win over a permit, wherever it stands and however it came', () => {
    const rules = loaded([
      forbid({ fields: ['/persoon/naam/voornamen'] }),
      aRule({ fields: { exact: ['/persoon/naam/voornamen', '/terugkeer/gemeente'] } }),
    ]);
    expect(leavesOf(decide(rules, anInput(values)))['/persoon/naam/voornamen']).toEqual({
      outcome: 'withheld',
      rules: ['proef.verbod'],
      because: 'verbod',
    });
  });

  it('lets a forbid of the whole message leave nothing, with its own code', () => {
    const dead = forbid({
      fields: 'alles',
      when: { 'persoon.overleden': true },
      problem: 'persoon-overleden',
    });
    const rules = loaded([aRule(), dead]);
    expect(decide(rules, anInput(values, { with: { 'persoon.overleden': true } }))).toMatchObject({
      kind: 'withheld',
      problem: 'deceased',
      rules: ['proef.verbod'],
    });
    expect(decide(rules, anInput(values)).kind).toBe('permitted');
  });

  it('decides every item of a list', () => {
    const rules = loaded([aRule({ fields: { exact: ['/persoon/nationaliteiten/*/code'] } })]);
    const list = {
      '/persoon/nationaliteiten/0/code': '0001',
      '/persoon/nationaliteiten/1/code': '0002',
      '/persoon/nationaliteiten/1/omschrijving': 'x',
    };
    const leaves = leavesOf(decide(rules, anInput(list)));
    expect(Object.values(leaves).map((leaf) => leaf.outcome)).toEqual([
      'exact',
      'exact',
      'withheld',
    ]);
  });
});

describe('an old value', () => {
  const old = '/wijziging/vorigeWaarden/detentie/einddatum';
  const previous = {
    ...values,
    [old]: { type: 'Datum', datum: '2026-10-01' },
    [`${old}/berekendOp`]: 'x',
  };

  it('goes to whoever got that very value before', () => {
    const rules = loaded([aRule({ fields: { month: ['/detentie/einddatum'] } })]);
    const asked: unknown[] = [];
    const received = (pointer: string, value: unknown) => {
      asked.push([pointer, value]);
      return true;
    };
    const leaves = leavesOf(decide(rules, anInput(previous, { received })));
    expect(leaves[old]).toMatchObject({ outcome: 'generalised', step: 'month' });
    expect(leaves[`${old}/berekendOp`]).toMatchObject({
      outcome: 'withheld',
      because: 'vergroving',
    });
    expect(asked).toEqual([['/detentie/einddatum', previous[old]]]);
  });

  it('goes to nobody else', () => {
    const rules = loaded([aRule({ fields: { exact: ['/detentie/einddatum'] } })]);
    expect(leavesOf(decide(rules, anInput(previous)))[old]).toMatchObject({
      outcome: 'withheld',
      because: 'nietEerderOntvangen',
    });
  });

  it('takes what accompanies it along when it stays away', () => {
    const rules = loaded([aRule({ fields: { exact: ['/detentie/einddatum'] } })]);
    const received = (pointer: string) => pointer === '/detentie/einddatum/berekendOp';
    expect(leavesOf(decide(rules, anInput(previous, { received })))[`${old}/berekendOp`]).toEqual({
      outcome: 'withheld',
      rules: ['proef.regel'],
      because: 'nietEerderOntvangen',
    });
  });

  it('follows its mirror when that is withheld', () => {
    const received = () => true;
    expect(leavesOf(decide(loaded([aRule()]), anInput(previous, { received })))[old]).toMatchObject(
      {
        outcome: 'withheld',
        because: 'geenRegel',
      },
    );
  });
});

describe('a secret address', () => {
  const secret = { ...consented, with: { 'toestemming.eigen': true, 'adres.geheim': true } };

  it('is hidden from whoever may not know it; the municipality stays and the contact is told', () => {
    const leaves = leavesOf(decide(loaded([aNeutralRule()]), anInput(values, secret)));
    expect(leaves['/terugkeer/postcode4']).toEqual({
      outcome: 'withheld',
      rules: ['proef.neutraal'],
      mask: 'adres.geheim',
      because: 'masker',
    });
    expect(leaves['/terugkeer/gemeente']).toMatchObject({ outcome: 'exact' });
    expect(leaves['/persoon/indicatieContactViaCoordinator']).toEqual({
      outcome: 'exact',
      rules: ['proef.neutraal'],
      mask: 'adres.geheim',
    });
  });

  it('stays hidden when another rule of the role would open it', () => {
    const bare = aRule({
      id: 'proef.los',
      purpose: 'reintegratie.schulden',
      to: { role: 'schuldhulpverlening', relation: ['bestemming'] },
      mask: ['adres.geheim'],
      fields: { exact: ['/persoon/naam/voornamen', '/terugkeer/gemeente'] },
    });
    const address = {
      ...bare,
      id: 'proef.adres',
      fields: { exact: ['/persoon/verblijfplaats/straat'] },
    };
    const input = anInput(
      { ...values, '/persoon/verblijfplaats/straat': 'x' },
      { role: 'schuldhulpverlening', with: { 'adres.geheim': true } },
    );
    expect(
      leavesOf(decide(loaded([bare, address]), input))['/persoon/verblijfplaats/straat'],
    ).toMatchObject({
      outcome: 'withheld',
      because: 'masker',
    });
  });

  it('says nothing about the contact where no address was hidden', () => {
    const { '/terugkeer/postcode4': _, ...without } = values;
    expect(
      Object.keys(leavesOf(decide(loaded([aNeutralRule()]), anInput(without, secret)))),
    ).not.toContain('/persoon/indicatieContactViaCoordinator');
  });

  it('is no secret when the fact says so', () => {
    expect(
      leavesOf(decide(loaded([aNeutralRule()]), anInput(values, consented)))[
        '/terugkeer/postcode4'
      ],
    ).toMatchObject({
      outcome: 'exact',
    });
  });
});
