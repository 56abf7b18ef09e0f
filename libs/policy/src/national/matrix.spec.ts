// The visibility matrix drawn from the rules, held against the table in policies/national/matrix.yaml.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { catalogue, type MessageType } from '#contracts';
import { drawMatrix } from '../matrix/draw.js';
import { matrixPage } from '../matrix/page.js';
import { loadRules } from '../rules/load-rules.js';
import { rowFor } from '../rules/matrix.js';
import { allRoles, mayKnowDetention } from '../rules/roles.js';
import type { MatrixRow, RuleSet } from '../rules/rule.js';
import { files, rules } from './national.fixture.js';

const PAGE = 'docs/reference/matrix.md';
const messages = catalogue.all().filter((type) => type.kind === 'bericht');
const { differences, empty } = drawMatrix(rules);

describe('the national visibility matrix', () => {
  it.each(rules.matrix.map(({ row, types }) => [types ? `${row} (${types.join()})` : row, row]))(
    'shows %s as the rules give it, type by type and role by role',
    (_, row) => expect(differences.filter((one) => one.row === row)).toEqual([]),
  );

  it('grants nothing that no rule gives', () => expect(empty).toEqual([]));

  it('names only roles that exist', () => {
    const known = new Set(allRoles().map((role) => role.code));
    const named = rules.matrix.flatMap((row) => Object.keys(row.cells));
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });

  it('is shown on its page', async () => {
    const options = { ...(await resolveConfig(PAGE)), filepath: PAGE };
    const wanted = await format(matrixPage(rules), options);
    if (process.env['UPDATE_PAGES']) writeFileSync(PAGE, wanted);
    expect(readFileSync(PAGE, 'utf8')).toBe(wanted);
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

  it('gives a role without mayKnowDetention nothing but neutral views', () => {
    const neutral = rules.permits.filter((rule) => !mayKnowDetention(rule.role));
    expect(neutral.length).toBeGreaterThan(0);
    for (const { id, as = '' } of neutral) {
      const view = catalogue.type(as);
      expect([id, view?.kind, view?.namesDetention]).toEqual([id, 'weergave', false]);
    }
  });

  it('lets the messages about consent reach nobody', () => {
    const consent = messages.filter((type) => type.name.includes('.toestemmingen.'));
    const names = new Set(consent.map((type) => type.name));
    expect(names.size).toBeGreaterThan(1);
    expect(rules.permits.filter((rule) => rule.types.some((type) => names.has(type)))).toEqual([]);
  });
});

describe('a matrix and rules that do not agree', () => {
  const without = (changes: Partial<RuleSet>) => drawMatrix({ ...rules, ...changes });

  it('show a rule that gives more than its cell', () => {
    const [first, ...others] = rules.matrix;
    const narrower = { ...(first as MatrixRow), cells: {} };
    const shown = without({ matrix: [narrower, ...others] }).differences;
    expect(shown).toContainEqual({
      row: narrower.row,
      role: 'reclassering',
      type: 'nl.reintegratie.detenties.begonnen.v1',
      leaf: '/zaakreferentie',
      drawn: 'Y',
      stated: '–',
    });
  });

  it('show a rule that gives less, for one relation, one type or everybody', () => {
    const permits = rules.permits.filter(({ id }) => id !== 'coordinator.terugkeergemeente');
    expect(without({ permits }).differences).toContainEqual(
      expect.objectContaining({
        row: 'terugkeergemeente',
        role: 'gemeente.coordinator',
        drawn: '–',
        stated: 'Y',
      }),
    );
    const closed = rules.permits.filter(({ role }) => role !== 'gevangeniswezen');
    expect(without({ permits: closed }).empty).toContainEqual({
      row: 'voorziening',
      role: 'gevangeniswezen',
      stated: 'Y',
    });
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

  it('have no text left that `sluis message new` asked its author to fill in', () => {
    const texts = files.map(({ text }) => text).join('\n');
    expect(texts.match(/(vul|fill) in: [^'\n]*/gi)).toBeNull();
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
