// Answers: does every agreement name an organisation, a mailbox and message types that exist, for a
// period that can hold?
import type { DirectoryContent } from '../model.js';
import { isPeriod } from '../period.js';
import { repeated } from './repeated.js';
import type { Known, Report } from './known.js';

export function checkAgreements(content: DirectoryContent, known: Known, report: Report): void {
  const { organisations, agreements } = content;
  const types = new Set(known.types);
  const rolesByOin = new Map(
    organisations.map(({ oin, mailboxes = [] }) => [oin, mailboxes.map(({ role }) => role)]),
  );
  const say = (pointer: string, expected: string) => report('agreements', pointer, expected);

  for (const index of repeated(agreements, ({ id }) => id)) {
    say(`/${index}/id`, 'an id that occurs once');
  }
  for (const [index, agreement] of agreements.entries()) {
    const { oin, direction, role } = agreement;
    const roles = rolesByOin.get(oin);
    if (!roles) say(`/${index}/oin`, 'an OIN of organisations.yaml');
    if (direction === 'send' && role !== undefined) {
      say(`/${index}/role`, 'no role: an organisation sends, a mailbox receives');
    }
    if (direction === 'receive' && (role === undefined || (roles && !roles.includes(role)))) {
      say(`/${index}/role`, 'the role of a mailbox of this organisation');
    }
    if (!isPeriod(agreement)) say(`/${index}/until`, 'a day after `from`');
    for (const [at, type] of agreement.types.entries()) {
      if (!types.has(type)) say(`/${index}/types/${at}`, 'a message type of the catalogue');
    }
  }
}
