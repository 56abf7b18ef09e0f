// Answers: of whom is it said that its own keys end, and when?
import { generateKeyPairSync } from 'node:crypto';
import type { KeySlot, Organisation, PartyKey } from '#directory';
import { messageKeysEnd } from './gauges.js';

const AT = Date.parse('2026-06-01T10:00:00Z');
const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const key = (slot: KeySlot, until?: string): PartyKey => ({
  slot,
  kid: slot,
  publicKey,
  kind: 'ec',
  from: '2026-01-01',
  ...(until === undefined ? {} : { until }),
});

const organisation = (oin: string, keys?: readonly PartyKey[], active = true): Organisation => ({
  oin,
  name: oin,
  active,
  submissionTopic: false,
  brokerCertificates: [],
  delegations: [],
  mailboxes: [],
  ...(keys ? { keys } : {}),
});

it('is every organisation that takes part, per slot that it uses, the soonest first', () => {
  const organisations = () => [
    organisation('later', [key('ondertekenen', '2026-09-01'), key('versleutelen', '2026-07-01')]),
    organisation('without end', [key('ondertekenen')]),
    organisation('none'),
    organisation('over', [key('ondertekenen', '2026-06-15')]),
    organisation('left', [key('ondertekenen', '2026-06-02')], false),
  ];
  expect(messageKeysEnd({ organisations }, AT)).toEqual([
    ['over/ondertekenen', Date.parse('2026-06-14T22:00:00Z')],
    ['later/versleutelen', Date.parse('2026-06-30T22:00:00Z')],
    ['later/ondertekenen', Date.parse('2026-08-31T22:00:00Z')],
  ]);
});
