// Answers: what does the visibility matrix, the table that lawyers read, give a mailbox of one leaf?
import { consents, hasHelpRequest, isGranted, type Asked } from './plain-facts.js';
import { MATRIX } from './policies.js';

/** Finest first. */
export const STEPS = ['exact', 'day', 'month', 'year', 'presence'] as const;
export const NOTHING = STEPS.length;

/** Every row, by type (none: all others) and leaf. */
const CELLS = new Map(
  MATRIX.flatMap(({ row, types = [''], leaves = [], groups = {}, cells }) =>
    [
      ...leaves,
      ...Object.entries(groups).flatMap(([group, names]) =>
        names.map((name) => `${group}/${name}`),
      ),
    ].flatMap((leaf) => types.map((type) => [`${type} ${leaf}`, { row, cells }] as const)),
  ),
);

/** Which rows one request opens, by the field that it asks for. */
const ROWS_ASKED: Readonly<Record<string, readonly string[]>> = {
  vreemdelingennummer: ['vnummer'],
  geboortedatum: ['geboortedatum'],
  verblijfsstatus: ['verblijfsstatus'],
  onderdak: ['onderdak', 'woning', 'woningVanaf'],
  huurachterstand: ['huurachterstand'],
  schulden: ['schulden'],
  zorg: ['zorg', 'zorgafspraak'],
  zorgVoorThuis: ['zorgVoorThuis'],
  toezicht: ['toezicht'],
  aanwijzingen: ['aanwijzingen'],
};

/** The finest step of the cell, as a place in STEPS. */
export function cellGives(leaf: string, asked: Asked): number {
  const { row = '', cells } = CELLS.get(`${asked.type} ${leaf}`) ?? CELLS.get(` ${leaf}`) ?? {};
  const [sign = '–', ...words] = (cells?.[asked.mailbox.role] ?? '–').split(' ');
  const field = asked.request?.field ?? '';
  const opens =
    sign === 'Y' ||
    (sign === 'H' && hasHelpRequest(asked)) ||
    (sign === 'C' && consents(asked)) ||
    (sign === 'R' && isGranted(asked) && (ROWS_ASKED[field] ?? []).includes(row));
  const steps = words.filter((word) => (STEPS as readonly string[]).includes(word));
  const named = words.filter((word) => !steps.includes(word));
  // What everybody has anyway is no answer to a request: only what says so is.
  const relations = sign === 'R' ? ['verzoeker'] : named;
  const isReached =
    relations.length === 0 ? asked.relation !== 'verzoeker' : relations.includes(asked.relation);
  if (!opens || !isReached) return NOTHING;
  return steps.length === 0 ? 0 : STEPS.indexOf(steps[0] as (typeof STEPS)[number]);
}
