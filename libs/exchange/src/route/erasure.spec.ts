import { catalogue, type ValidMessage } from '#contracts';
import { erasureIn } from './erasure.js';

const COORDINATOR = '00000099000000599000/gemeente.coordinator/reintegratie';
const INCOME = '00000099000000599000/gemeente.inkomen/reintegratie';
const references = new Map([
  [`person\n${COORDINATOR}\n`, 'ref-of-the-coordinator'],
  [`person\n${INCOME}\n`, 'ref-of-income'],
  [`somebody else\n${INCOME}\n`, 'another-ref'],
]);

function said(name: string, zaakreferentie: string): ValidMessage {
  const type = catalogue.type(name);
  if (!type) throw new TypeError(name);
  return { type, data: { zaakreferentie } } as unknown as ValidMessage;
}

const erasedBy = (reference: string) =>
  erasureIn(
    { personId: 'person', message: said('nl.reintegratie.wissingen.bevestigd.v1', reference) },
    { references },
  ).erasure?.mailboxes;

it('counts for the one role that confirms, and for no other of the same organisation', () => {
  expect(erasedBy('ref-of-income')).toEqual([INCOME]);
  expect(erasedBy('ref-of-the-coordinator')).toEqual([COORDINATOR]);
});

it('counts for nobody where the reference is of another case', () => {
  expect(erasedBy('another-ref')).toEqual([]);
});

it('is said by no other message', () => {
  const message = said('nl.reintegratie.bezwaren.ingediend.v1', 'ref-of-income');
  expect(erasureIn({ personId: 'person', message }, { references })).toEqual({});
});
