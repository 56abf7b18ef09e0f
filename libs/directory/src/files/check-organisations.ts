// Answers: do organisations, their mailboxes and their delegations fit each other and the
// territory?
import type { DirectoryContent, OrganisationRow } from '../model.js';
import { isPeriod } from '../period.js';
import { repeated } from './repeated.js';
import type { Known, Report } from './known.js';

export function checkOrganisations(content: DirectoryContent, known: Known, report: Report): void {
  const { organisations, agreements } = content;
  const oins = new Set(organisations.map(({ oin }) => oin));
  const agreed = new Set(agreements.map(({ oin, role }) => `${oin}/${role ?? ''}`));
  const say = (pointer: string, expected: string) => report('organisations', pointer, expected);

  for (const index of repeated(organisations, ({ oin }) => oin)) {
    say(`/${index}/oin`, 'an OIN that occurs once');
  }
  for (const [index, organisation] of organisations.entries()) {
    const { municipality } = organisation;
    const placed =
      municipality === undefined ? undefined : known.territory.municipality(municipality, known.on);
    if (municipality !== undefined && placed?.municipality !== municipality) {
      say(`/${index}/municipality`, `a municipality that exists on ${known.on}`);
    }
    if (organisation.submissionTopic && !agreed.has(`${organisation.oin}/`)) {
      say(`/${index}/submissionTopic`, 'an agreement to send in agreements.yaml');
    }
    checkMailboxes(organisation, index, known, agreed, say);
    checkKeys(organisation, index, say);
    checkDelegations(organisation, index, oins, say);
  }
}

type Say = (pointer: string, expected: string) => void;

function checkMailboxes(
  { oin, municipality, mailboxes = [] }: OrganisationRow,
  index: number,
  known: Known,
  agreed: ReadonlySet<string>,
  say: Say,
): void {
  for (const twice of repeated(mailboxes, ({ role, lane }) => `${role}/${lane}`)) {
    say(`/${index}/mailboxes/${twice}`, 'one mailbox for each role and lane');
  }
  for (const [at, { role, lane }] of mailboxes.entries()) {
    const place = `/${index}/mailboxes/${at}`;
    if (!known.roles.some((one) => one.code === role)) say(`${place}/role`, 'a known role');
    else if (!known.roles.some((one) => one.code === role && one.lane === lane)) {
      say(`${place}/lane`, 'the lane of this role; lanes never combine');
    }
    if (role.startsWith('gemeente.') && municipality === undefined) {
      say(`${place}/role`, 'a `municipality` of the organisation for this role');
    }
    if (!agreed.has(`${oin}/${role}`)) {
      say(place, 'an agreement to receive for this role in agreements.yaml');
    }
  }
}

/** No key opens mailboxes of two lanes (design 4): where there are two, each mailbox names its keys. */
function checkKeys({ mailboxes = [] }: OrganisationRow, index: number, say: Say): void {
  if (new Set(mailboxes.map(({ lane }) => lane)).size < 2) return;
  for (const [at, { lane, keyHashes = [] }] of mailboxes.entries()) {
    const place = `/${index}/mailboxes/${at}`;
    if (keyHashes.length === 0) {
      say(place, '`keyHashes`, because this organisation has mailboxes in two lanes');
    }
    const elsewhere = mailboxes.filter((one) => one.lane !== lane);
    const shared = keyHashes.some((hash) => elsewhere.some((one) => one.keyHashes?.includes(hash)));
    if (shared) say(`${place}/keyHashes`, 'keys that open no mailbox of another lane');
  }
}

function checkDelegations(
  { oin, delegations = [] }: OrganisationRow,
  index: number,
  oins: ReadonlySet<string>,
  say: Say,
): void {
  for (const [at, delegation] of delegations.entries()) {
    const place = `/${index}/delegations/${at}`;
    if (!oins.has(delegation.oin)) say(`${place}/oin`, 'an OIN of organisations.yaml');
    if (delegation.oin === oin) say(`${place}/oin`, 'another OIN than its own');
    if (!isPeriod(delegation)) say(`${place}/until`, 'a day after `from`');
  }
}
