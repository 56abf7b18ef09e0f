// Answers: how do the views of a mailbox leave, where its agreements ask for more than TLS? Encrypted to
// the newest key in force first, then signed as they leave; without such a key, not at all.
import { EVENT_CONTENT_TYPE } from '#contracts';
import { ALGORITHMS, type Directory, type EncryptionAlgorithm, type PartyKey } from '#directory';
import type { Signer } from '#evidence';
import type { ProtectionFor } from '#exchange';
import { canonical, type Clock, type JsonValue } from '#kernel';
import { encryptTo, type Recipient } from './jwe.js';

export interface ProtectParts {
  readonly directory: () => Directory;
  readonly clock: Pick<Clock, 'now'>;
  readonly signers: Readonly<Record<Signer['algorithm'], Signer>>;
}

/** The agreements are looked up once for all views that go together. */
export function makeProtection(parts: ProtectParts): ProtectionFor {
  return (id) => {
    const [directory, at] = [parts.directory(), parts.clock.now()];
    const mailbox = directory.mailbox(id);
    if (!mailbox) return undefined;
    const { signature, encryption } = directory.protectionOf(mailbox, at);
    const keys = encryption ? directory.keysOf(mailbox.oin, 'versleutelen', at) : [];
    const recipient = encryption && recipientAmong(keys, encryption);
    if (encryption && !recipient) return undefined;
    const signer = signature && parts.signers[signature];
    return (body) => {
      const jwe = recipient && encryptTo(recipient, EVENT_CONTENT_TYPE, body);
      return {
        body: jwe ?? body,
        isEncrypted: jwe !== undefined,
        ...(signer ? { signature: signDetached(jwe ?? asSigned(body), signer) } : {}),
      };
    };
  };
}

/** The agreement's own order decides where a key can do several. */
function recipientAmong(
  keys: readonly PartyKey[],
  asked: readonly EncryptionAlgorithm[],
): Recipient | undefined {
  for (const { kid, publicKey, kind } of keys) {
    const algorithm = asked.find((one) => ALGORITHMS.versleutelen[kind].includes(one));
    if (algorithm) return { kid, publicKey, algorithm };
  }
  return undefined;
}

/** RFC 8785, because who parsed a page cannot get the bytes of one view back. */
const asSigned = (body: string): string => canonical(JSON.parse(body) as JsonValue);

/** RFC 7515, appendix F: the payload is what the reader has already. */
function signDetached(payload: string, { algorithm, kid, sign }: Signer): string {
  const header = encode(JSON.stringify({ alg: algorithm, kid, typ: 'sluis-weergave' }));
  const signature = sign(Buffer.from(`${header}.${encode(payload)}`, 'ascii'));
  return `${header}..${encode(signature)}`;
}

const encode = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url');
