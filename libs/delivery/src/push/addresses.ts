// Answers: may this address be called? Only what anybody on the internet could reach, and what the
// operator allows beside it: a name in somebody's DNS must not open a door inside our own network
// (WH-4).
import { BlockList, isIP } from 'node:net';

/** Ranges that lie within a machine or a network, or lead nowhere (IANA special-purpose registries). */
const SPECIAL = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;
/** Of IPv6, everything but what is given out to networks (2000::/3), and of that not the tunnels. */
const SPECIAL6 = [
  ['::', 3],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['4000::', 2],
  ['8000::', 1],
] as const;

/** A list for each family: one list would find `8.8.8.8` in `::/3`, as its mapped form. */
interface Ranges {
  readonly ipv4: BlockList;
  readonly ipv6: BlockList;
}

function rangesOf(ranges: readonly (readonly [string, number])[]): Ranges {
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const [net, prefix] of ranges) lists[familyOf(net)].addSubnet(net, prefix, familyOf(net));
  return lists;
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

const special = rangesOf([...SPECIAL, ...SPECIAL6]);

/** @param allowed ranges such as `10.20.0.0/16`, as the configuration checked them */
export function makeAddressRule(allowed: readonly string[]): (address: string) => boolean {
  const open = rangesOf(
    allowed.map((range) => {
      const [net = '', prefix] = range.split('/');
      return [net, Number(prefix)] as const;
    }),
  );
  return (address) => {
    const plain = withoutMapping(address);
    if (isIP(plain) === 0) return false;
    const family = familyOf(plain);
    return open[family].check(plain, family) || !special[family].check(plain, family);
  };
}

/** An IPv4 address may come dressed as IPv6 (`::ffff:10.0.0.1`). */
const withoutMapping = (address: string): string =>
  /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
