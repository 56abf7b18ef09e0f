// Answers: how do a key and its certificates get into one .p12 file that OpenSSL and Java open?
// From DER, because node-forge's own bundle knows RSA keys only (engineering 8.1); forge writes the
// ASN.1, node:crypto does the rest.
import { createCipheriv, createHmac, hash, pbkdf2Sync, randomBytes } from 'node:crypto';
import forge from 'node-forge';

const { asn1, pki } = forge;
type Node = forge.asn1.Asn1;

const ROUNDS = 100_000;

export interface Pkcs12Contents {
  /** PKCS#8, DER. */
  readonly key: Uint8Array;
  /** DER, the key's own certificate first. */
  readonly certificates: readonly Uint8Array[];
  /** What the entry is called in a keystore. */
  readonly alias: string;
}

/** RFC 7292, with AES-256 and HMAC-SHA-256 throughout. Takes a while on purpose. */
export function makePkcs12(contents: Pkcs12Contents, password: string): Uint8Array {
  const safe = encode(sequence(data(certificateBags(contents)), data(keyBag(contents, password))));
  const bundle = sequence(integer(3), data(octets(safe)), integrity(safe, password));
  return Buffer.from(encode(bundle), 'latin1');
}

/** SafeContents; only the key's own certificate carries the name that ties it to the key. */
const certificateBags = ({ certificates, alias }: Pkcs12Contents): Node =>
  octets(
    encode(
      sequence(
        ...certificates.map((der, index) =>
          sequence(
            oid('certBag'),
            explicit(sequence(oid('x509Certificate'), explicit(octets(text(der))))),
            ...(index === 0 ? [attributes(alias)] : []),
          ),
        ),
      ),
    ),
  );

function keyBag({ key, alias }: Pkcs12Contents, password: string): Node {
  const bag = sequence(
    oid('pkcs8ShroudedKeyBag'),
    explicit(encrypted(key, password)),
    attributes(alias),
  );
  return octets(encode(sequence(bag)));
}

/** PBES2 (RFC 8018): PBKDF2 with HMAC-SHA-256, then AES-256-CBC. */
function encrypted(key: Uint8Array, password: string): Node {
  const [salt, iv] = [randomBytes(16), randomBytes(16)];
  const cipher = createCipheriv(
    'aes-256-cbc',
    pbkdf2Sync(password, salt, ROUNDS, 32, 'sha256'),
    iv,
  );
  const sealed = Buffer.concat([cipher.update(key), cipher.final()]);
  const hmac = sequence(oid('hmacWithSHA256'), node(asn1.Type.NULL, ''));
  const derivation = sequence(octets(text(salt)), integer(ROUNDS), hmac);
  const scheme = sequence(
    sequence(oid('pkcs5PBKDF2'), derivation),
    sequence(oid('aes256-CBC'), octets(text(iv))),
  );
  return sequence(sequence(oid('pkcs5PBES2'), scheme), octets(text(sealed)));
}

/** MacData: a wrong password is noticed before anything is decrypted. */
function integrity(safe: string, password: string): Node {
  const salt = randomBytes(16);
  const mac = createHmac('sha256', integrityKey(password, salt))
    .update(Buffer.from(safe, 'latin1'))
    .digest();
  const algorithm = sequence(oid('sha256'), node(asn1.Type.NULL, ''));
  return sequence(sequence(algorithm, octets(text(mac))), octets(text(salt)), integer(ROUNDS));
}

/** RFC 7292, appendix B, for one block of SHA-256; forge's own is ten times as slow. */
function integrityKey(password: string, salt: Buffer): Buffer {
  const zeroEnded = Buffer.from(`${password}\0`, 'utf16le').swap16();
  let key: Buffer = Buffer.concat([Buffer.alloc(64, 3), filled(salt), filled(zeroEnded)]);
  for (let round = 0; round < ROUNDS; round += 1) key = hash('sha256', key, 'buffer');
  return key;
}

/** Repeated until it fills whole blocks of 64 bytes. */
const filled = (bytes: Buffer): Buffer => Buffer.alloc(Math.ceil(bytes.length / 64) * 64, bytes);

const attributes = (alias: string): Node =>
  set(
    sequence(oid('localKeyId'), set(octets('\u0001'))),
    sequence(oid('friendlyName'), set(node(asn1.Type.BMPSTRING, alias))),
  );

/** ContentInfo of type data. */
const data = (content: Node): Node => sequence(oid('data'), explicit(content));

/** forge keeps bytes in strings, one character each. */
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const encode = (value: Node): string => asn1.toDer(value).getBytes();

const { UNIVERSAL, CONTEXT_SPECIFIC } = asn1.Class;
const node = (type: forge.asn1.Type, value: string): Node =>
  asn1.create(UNIVERSAL, type, false, value);
const sequence = (...parts: Node[]): Node =>
  asn1.create(UNIVERSAL, asn1.Type.SEQUENCE, true, parts);
const set = (...parts: Node[]): Node => asn1.create(UNIVERSAL, asn1.Type.SET, true, parts);
const octets = (value: string): Node => node(asn1.Type.OCTETSTRING, value);
const integer = (value: number): Node =>
  node(asn1.Type.INTEGER, asn1.integerToDer(value).getBytes());
const oid = (name: string): Node =>
  node(asn1.Type.OID, asn1.oidToDer(pki.oids[name] as string).getBytes());
const explicit = (part: Node): Node => asn1.create(CONTEXT_SPECIFIC, asn1.Type.NONE, true, [part]);
