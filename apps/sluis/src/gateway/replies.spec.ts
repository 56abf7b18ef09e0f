import type { Answered } from '#exchange';
import { refused } from '#kernel';
import { replyRecord } from './replies.js';

const at = { partition: 0, offset: 9_007_199_254_740_993n };
const read = (answered: Answered) => {
  const { headers, value } = replyRecord(answered, 'c-1');
  return { headers, body: JSON.parse(Buffer.from(value).toString()) as object };
};

describe('what a sender reads about what it put on its topic', () => {
  it('is the receipt and which record it is about', () => {
    const outcome = { kind: 'accepted', receipt: 'jws', nr: 'n', id: 'e-1', state: 'aanvaard' };
    expect(read({ ...at, id: 'e-1', outcome: outcome as Answered['outcome'] })).toEqual({
      headers: { 'content-type': 'application/json' },
      body: {
        inzending: 'n',
        toestand: 'aanvaard',
        ontvangstbewijs: 'jws',
        betreft: { partitie: 0, offset: '9007199254740993', id: 'e-1' },
      },
    });
  });

  it('is the problem as over HTTP, with places and without the id of what could not be read', () => {
    const outcome = refused('malformed', [{ place: '/data', expected: 'an object' }]);
    expect(read({ ...at, outcome })).toMatchObject({
      headers: { 'content-type': 'application/problem+json' },
      body: {
        type: 'urn:sluis:probleem:bericht-onleesbaar',
        code: 'bericht-onleesbaar',
        correlatie: 'c-1',
        fouten: [{ plaats: '/data', verwacht: 'een object' }],
        betreft: { partitie: 0, offset: '9007199254740993' },
      },
    });
  });
});
