// Answers: does the routing table agree with what is known of the roles?
import { ownCondition, roleByCode, type Relation } from '#policy';
import { NATIONAL_TABLE } from './national.js';

const RELATIONS = Object.entries(NATIONAL_TABLE.roles) as [
  Relation,
  (typeof NATIONAL_TABLE.roles)[Relation],
][];

it('reaches a role only by a relation that the role can have', () => {
  for (const [relation, { owed, offered }] of RELATIONS) {
    for (const role of [...owed, ...offered]) {
      expect([role, roleByCode(role)?.relations]).toEqual([
        role,
        expect.arrayContaining([relation]),
      ]);
    }
  }
});

it('reaches by consent only roles that have a condition to consent to', () => {
  const { owed, offered } = NATIONAL_TABLE.roles.toestemming;
  expect([...owed, ...offered].filter((role) => ownCondition(role) === undefined)).toEqual([]);
});

it('puts the destination before the origin, because it may see more (P11)', () => {
  for (const relations of Object.values(NATIONAL_TABLE.relations)) {
    if (relations.includes('herkomst')) {
      expect(relations.indexOf('bestemming')).toBeLessThan(relations.indexOf('herkomst'));
      expect(relations).toContain('bestemming');
    }
  }
});

it('leaves the municipality of the establishment out until the law changes (P14)', () => {
  expect(Object.values(NATIONAL_TABLE.relations).flat()).not.toContain('inrichtingsgemeente');
});
