// Answers: which certificates can an operator make, and how? An authority of one's own, for trying
// out and for acceptance environments; in production certificates come from PKIoverheid.
import { basename, dirname, join, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { REVOCATION_REASONS, isOin, type KeyKind, type RevocationReason } from '#identity';
import { isoTime } from '#kernel';
import { CommandFailed, EXIT } from '../output/exit.js';
import { say, sayJson } from '../output/print.js';
import { initAuthority, issueParty, renewCrl, revoke, type PartyRequest } from './authority.js';
import { bundle } from './bundle.js';
import { writeNew } from './files.js';
import { serialOf } from './serial.js';

interface Shared {
  readonly dir: string;
  readonly json?: boolean;
}

export const certsCommand = (): Command =>
  new Command('certs')
    .description('an authority of your own: certificates, revocation lists and .p12 files')
    .addCommand(initCommand())
    .addCommand(issueCommand())
    .addCommand(revokeCommand())
    .addCommand(crlCommand())
    .addCommand(p12Command());

const shared = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .option('--dir <folder>', 'folder of the authority', 'certs')
    .option('--json', 'one JSON document instead of text');

const keyOption = (): Option =>
  new Option('--key <kind>', 'P-256, or RSA-3072 for who must have RSA')
    .choices(['ec', 'rsa'])
    .default('ec');

const crlDays = (flag: string): Option =>
  new Option(`${flag} <n>`, 'how long the list counts; after that everybody is refused')
    .argParser(days)
    .default(30);

const initCommand = (): Command =>
  shared('init', 'make an authority: its key, certificate and an empty revocation list')
    .option('--name <name>', 'name of the organisation', 'Sluis test')
    .addOption(keyOption())
    .option('--days <n>', 'how long it counts', days, 3650)
    .addOption(crlDays('--crl-days'))
    .action(
      async (options: Shared & { name: string; key: KeyKind; days: number; crlDays: number }) => {
        await initAuthority(options.dir, options, Date.now());
        const files = ['ca.pem', 'crl.pem', 'ca.key.pem'].map((name) => join(options.dir, name));
        if (options.json) return sayJson({ files });
        for (const file of files) say(file);
        say('ca.key.pem makes whoever has it the authority: keep it off the gateway');
      },
    );

const issueCommand = (): Command =>
  shared('issue', 'make a key and a certificate for a party')
    .requiredOption('--name <name>', 'full legal name of the organisation')
    .requiredOption('--oin <oin>', 'its OIN, 20 characters', oin)
    .addOption(keyOption())
    .addOption(
      new Option('--use <use>', 'what the certificate is for')
        .choices(['client', 'server', 'both'])
        .default('client'),
    )
    .option('--dns <name>', 'host name of a server; may be repeated', collect, [])
    .option('--ip <address>', 'address of a server; may be repeated', collect, [])
    .option('--kvk <number>', 'Chamber of Commerce number, 8 digits', kvk)
    .option('--days <n>', 'how long it counts', days, 397)
    .option('--out <name>', 'folder for key and certificate (default: the OIN)')
    .action(async (options: Shared & Omit<PartyRequest, 'out'> & { out?: string }) => {
      if (options.use !== 'client' && options.dns.length + options.ip.length === 0) {
        throw new CommandFailed(EXIT.usage, 'a server needs --dns or --ip');
      }
      const out = options.out ?? options.oin;
      const issued = await issueParty(options.dir, { ...options, out }, Date.now());
      if (options.json) return sayJson(issued);
      say(`${join(options.dir, out)}: certificate ${issued.serial}`);
      say(`counts until ${isoTime(issued.notAfter)}`);
    });

const revokeCommand = (): Command =>
  shared('revoke', 'revoke a certificate and sign a new list')
    .argument('<certificate>', 'its cert.pem, or its serial number in hex')
    .addOption(
      new Option('--reason <reason>', 'why')
        .choices(Object.keys(REVOCATION_REASONS))
        .default('unspecified'),
    )
    .addOption(crlDays('--days'))
    .action(async (which: string, options: Shared & { reason: RevocationReason; days: number }) => {
      const now = Date.now();
      const revoked = revoke(options.dir, serialOf(which), options.reason, now);
      const list = await renewCrl(options.dir, options.days, now);
      if (options.json) return sayJson({ revoked, list });
      say(`revoked ${revoked.serial} of ${revoked.organisation} (${revoked.oin})`);
      say(`list ${list.number} counts until ${isoTime(list.nextUpdate)}: give it to every gateway`);
    });

const crlCommand = (): Command =>
  shared('crl', 'sign a new revocation list before the old one expires')
    .addOption(crlDays('--days'))
    .action(async (options: Shared & { days: number }) => {
      const list = await renewCrl(options.dir, options.days, Date.now());
      if (options.json) return sayJson(list);
      say(`list ${list.number} with ${list.revoked} revoked, until ${isoTime(list.nextUpdate)}`);
    });

interface P12Options {
  readonly ca?: string;
  readonly passwordFile: string;
  readonly alias?: string;
  readonly out?: string;
}

const p12Command = (): Command =>
  new Command('p12')
    .description('pack key and certificates of a party into one .p12 file')
    .argument('<folder>', 'folder with key.pem and cert.pem')
    .requiredOption('--password-file <file>', 'file with the password of the bundle')
    .option('--ca <file>', 'the authority (default: ca.pem beside that folder)')
    .option('--alias <name>', 'name of the entry (default: the name of the folder)')
    .option('--out <file>', 'the bundle (default: <folder>/<alias>.p12)')
    .action((folder: string, options: P12Options) => {
      const party = resolve(folder);
      const { alias = basename(party), passwordFile } = options;
      const file = options.out ?? join(folder, `${alias}.p12`);
      const ca = options.ca ?? join(dirname(party), 'ca.pem');
      const [key, cert] = [join(party, 'key.pem'), join(party, 'cert.pem')];
      writeNew(file, bundle({ key, cert, ca, passwordFile }, alias), 0o600);
      say(file);
    });

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

function oin(text: string): string {
  if (!isOin(text)) throw new InvalidArgumentError('an OIN is 000000, 11 characters and 000');
  return text;
}

function kvk(text: string): string {
  if (!/^\d{8}$/.test(text)) throw new InvalidArgumentError('8 digits are expected');
  return text;
}

function days(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('1 to 99999 days');
  return Number(text);
}
