import { parseReply, postRequest } from './connection.js';

const answer = Buffer.from('HTTP/1.1 202 Accepted\r\nContent-Length: 4\r\n\r\nreçu');

it('takes an answer only when it is whole, and no more than the answer', () => {
  const whole = Buffer.from('HTTP/1.1 202 Accepted\r\nContent-Length: 5\r\n\r\nreçu');
  for (let cut = 0; cut < whole.length; cut += 1) {
    expect(parseReply(whole.subarray(0, cut))).toBeUndefined();
  }
  const two = Buffer.concat([whole, whole]);
  expect(parseReply(two)).toEqual({ status: 202, body: Buffer.from('reçu'), length: whole.length });
  expect(parseReply(answer)?.body.toString('latin1')).toBe('reÃ§');
});

it('refuses an answer without a length, which it could not end', () => {
  expect(() => parseReply(Buffer.from('HTTP/1.1 200 OK\r\n\r\n'))).toThrow('how long');
});

it('counts the bytes of what it posts', () => {
  const request = postRequest('/v1/x', 'application/json', Buffer.from('ç'));
  expect(request.toString()).toContain('\r\nContent-Length: 2\r\n\r\nç');
});
