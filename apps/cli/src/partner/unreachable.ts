// Answers: why did no answer come, and what can the partner look at? By the code of the failure,
// because the message of a foreign error may quote what it was given.
import { CommandFailed, EXIT } from '../output/exit.js';

const UNTRUSTED = {
  says: 'the server is not trusted',
  hint: 'its certificate comes from another authority than your trust anchors: check --ca',
};

/** In TLS 1.3 a refused certificate shows as a closed connection, so that is what the text says. */
const CLOSED = {
  says: 'no answer',
  hint: 'a certificate that is refused looks like this too: is it known, valid and not revoked?',
};

const REASONS: Readonly<Record<string, { readonly says: string; readonly hint?: string }>> = {
  ECONNREFUSED: { says: 'nothing listens' },
  ENOTFOUND: { says: 'there is no such host', hint: 'check the name in --url' },
  EAI_AGAIN: { says: 'the name of the host cannot be looked up now', hint: 'check the network' },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    says: 'the certificate of the server is for another name',
    hint: 'use in --url the name that the operator gave you',
  },
  CERT_HAS_EXPIRED: { says: 'the certificate of the server has expired' },
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
};

export function unreachable(url: string, error: unknown): CommandFailed {
  const code = (error as { code?: string }).code ?? '';
  const { says, hint } = REASONS[code] ?? CLOSED;
  const shown = code === '' ? '' : ` (${code})`;
  return new CommandFailed(EXIT.unreachable, `${url}: ${says}${shown}`, hint ? [hint] : []);
}
