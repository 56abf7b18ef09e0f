// The visibility matrix drawn from the rules, held against the table in policies/national/matrix.yaml.
import { readdirSync, readFileSync } from 'node:fs';
import { catalogue, type MessageType } from '#contracts';
import type { Pointer } from '#kernel';
import { loadRules } from '../rules/load-rules.js';
import { maskByName } from '../rules/masks.js';
import { rowFor } from '../rules/matrix.js';
import { allRoles } from '../rules/roles.js';
import { STEPS, type Permit, type RuleSet } from '../rules/rule.js';

const FOLDER = 'policies/national';
const files = readdirSync(FOLDER).map((name) => ({
  path: `${FOLDER}/${name}`,
  text: readFileSync(`${FOLDER}/${name}`, 'utf8'),
}));

function nationalRules(): RuleSet {
  const result = loadRules(files, catalogue);
  if (result.kind === 'loaded') return result.rules;
  throw new Error(result.faults.map((one) => `${one.file}:${one.line} ${one.message}`).join('\n'));
}

const rules = nationalRules();
const messages = catalogue.all().filter((type) => type.kind === 'bericht');
const roles = allRoles().filter((role) => role.lane === 'reintegratie');

const LETTERS = { altijd: 'Y', 'hulpvraag.eigen': 'H', 'toestemming.eigen': 'C' } as const;

/** What the rules give a role of one leaf of one type: a letter, and what makes it narrower. */
function drawn(role: string, type: MessageType, leaf: Pointer): string {
  const own = rules.permits.filter((rule) => rule.role === role && rule.types.includes(type.name));
  const giving = own.filter((rule) => rule.grants.get(type.name)?.has(leaf));
  const [first] = giving;
  if (!first) return own.some((rule) => tells(rule, leaf)) ? 'mask' : '–';
  const step = STEPS.find((one) =>
    giving.some((rule) => rule.grants.get(type.name)?.get(leaf) === one),
  );
  const reached = new Set(giving.flatMap((rule) => rule.relations));
  const all = new Set(own.flatMap((rule) => rule.relations));
  const narrower = reached.size < all.size ? ` ${[...reached].join(' ')}` : '';
  return `${LETTERS[first.need]}${step === 'exact' ? '' : ` ${step}`}${narrower}`;
}

const tells = (rule: Permit, leaf: Pointer): boolean =>
  rule.masks.some((mask) => maskByName(mask)?.tells === leaf);

describe('the national visibility matrix', () => {
  it.each(rules.matrix.map((row) => [row.row, row] as const))(
    'shows %s as the rules give it',
    (_, row) => {
      for (const { code } of roles) {
        const reached = messages.filter((type) =>
          rules.permits.some((rule) => rule.role === code && rule.types.includes(type.name)),
        );
        const cells = row.leaves.flatMap((leaf) =>
          reached
            .filter((type) => type.leaf(leaf) && rowFor(rules.matrix, type.name, leaf) === row)
            .map((type) => ({ role: code, leaf, type: type.name, cell: drawn(code, type, leaf) })),
        );
        // A request on its own opens an R; none of these types carries one.
        const expected = (row.cells[code] ?? '–').replace('R', '–');
        expect(cells.filter(({ cell }) => cell !== expected)).toEqual([]);
      }
    },
  );

  it('names only roles of this lane', () => {
    const known = new Set(roles.map((role) => role.code));
    expect(
      rules.matrix.flatMap((row) => Object.keys(row.cells)).filter((code) => !known.has(code)),
    ).toEqual([]);
  });

  it('has a row for every leaf of every message type, and no row that holds for nothing', () => {
    const placed = messages.flatMap((type) =>
      type.leaves
        .filter((leaf) => !leaf.companionOf && !leaf.mirrors)
        .map((leaf) => [type.name, leaf.pointer, rowFor(rules.matrix, type.name, leaf.pointer)]),
    );
    expect(placed.filter(([, , row]) => row === undefined)).toEqual([]);
    const rows = new Set(placed.map(([, , row]) => row));
    expect(rules.matrix.filter((row) => !rows.has(row)).map(({ row }) => row)).toEqual([]);
  });

  it('is a ceiling: no rule gives a role without mayKnowDetention anything but neutral views', () => {
    const neutral = rules.permits.filter(
      (rule) => !roles.find(({ code }) => code === rule.role)?.mayKnowDetention,
    );
    const views = new Set(neutral.map((rule) => rule.as));
    for (const view of views) {
      expect([view, catalogue.type(view ?? '')?.namesDetention]).toEqual([view, false]);
      expect(view).toMatch(/^nl\.dienstverlening\./);
    }
    expect(views.size).toBeGreaterThan(1);
  });

  it('lets the messages about consent reach nobody', () => {
    const consent = messages
      .filter((type) => type.name.includes('.toestemmingen.'))
      .map((type) => type.name);
    expect(consent).toHaveLength(2);
    expect(
      rules.permits.filter((rule) => rule.types.some((type) => consent.includes(type))),
    ).toEqual([]);
  });
});

describe('the national rules', () => {
  it('have a review date, an owner and a reason in full sentences, in both languages', () => {
    for (const { id, why } of [...rules.permits, ...rules.forbids, ...rules.gates]) {
      expect({ id, nl: why.nl, en: why.en }).toEqual({
        id,
        nl: expect.stringMatching(/^[A-Z].{30,}\.$/),
        en: expect.stringMatching(/^[A-Z].{30,}\.$/),
      });
    }
  });

  it('stop loading when a type gets a leaf that nobody has placed', () => {
    const [type] = messages;
    const extra = {
      pointer: '/persoon/naam/roepnaam',
      kind: 'text',
      class: 'persoon',
      label: { nl: 'x', en: 'x' },
    } as const;
    const wider = { ...type, leaves: [...(type?.leaves ?? []), extra] } as MessageType;
    const all = catalogue.all().map((one) => (one.name === wider.name ? wider : one));
    const result = loadRules(files, {
      all: () => all,
      type: (name) => all.find((one) => one.name === name),
    });
    expect(result).toMatchObject({
      kind: 'refused',
      faults: [
        {
          file: 'policies/national/matrix.yaml',
          message: expect.stringContaining('`/persoon/naam/roepnaam` is not placed'),
        },
      ],
    });
  });
});
