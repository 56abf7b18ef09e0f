import { makeAddressRule } from './addresses.js';

const nobody = makeAddressRule([]);

describe('an address that may be called', () => {
  it.each(['8.8.8.8', '145.21.0.1', '2a02:a45e::1', '2001:4860:4860::8888'])('%s', (address) => {
    expect(nobody(address)).toBe(true);
  });
});

describe('an address that may not', () => {
  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.51.100.7',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '64:ff9b::a00:1',
    '2002:0a00:0001::1',
    '2001:db8::1',
    '',
    'localhost',
  ])('"%s"', (address) => {
    expect(nobody(address)).toBe(false);
  });
});

it('lets through the ranges that the operator names, and no more', () => {
  const rule = makeAddressRule(['10.20.0.0/16', 'fd00:1::/32']);
  expect(rule('10.20.3.4')).toBe(true);
  expect(rule('::ffff:10.20.3.4')).toBe(true);
  expect(rule('fd00:1::7')).toBe(true);
  expect(rule('10.21.0.1')).toBe(false);
  expect(rule('fd00:2::7')).toBe(false);
});
