// Answers: does this certificate still count? One set for all authorities, asked on new, resumed
// and open connections alike. OpenSSL gets no lists: it reads them only at full handshakes, and a
// large one halves the handshakes per second (engineering 6.2, traps 4, 5 and 8).
import { invariant, type Millis } from '#kernel';
import { readCertificates, type CertificateFacts } from './certificate.js';
import { isSignedBy, parseCrl, type Crl } from './crl.js';

export type RevocationRefusal =
  'ingetrokken' | 'intrekkingslijst-verlopen' | 'intrekkingslijst-ontbreekt';

export interface RevocationList {
  isRevoked(issuer: string, serial: string): boolean;
  /**
   * Why a certificate of this issuer must be refused now; undefined: it may be used. Every
   * authority up to the root needs a list in force, and must not stand in its parent's (PKI-3).
   */
  refusal(issuer: string, serial: string, now: Millis): RevocationRefusal | undefined;
  /** When the first list expires; undefined when there is none. Alarm well before it. */
  readonly nextUpdate: Millis | undefined;
  /** Authorities without a list that they signed: every certificate of theirs is refused. */
  readonly authoritiesWithoutList: number;
  /** Lists that could not be read at all, as while they are being written. */
  readonly listsUnreadable: number;
  /** Lists that no known authority signed; they change nothing. */
  readonly listsUnused: number;
}

/** An authority and the newest list it signed. */
interface Authority {
  readonly certificate: CertificateFacts;
  readonly crl: Crl | undefined;
}

/** Longer chains than this are not PKIoverheid's (four levels, PKI-2) and may be a circle. */
const CHAIN_MAX = 8;

/**
 * @param authorities PEM of all trusted authorities, root and intermediate.
 * @param lists revocation lists, PEM or DER, at least one for each authority.
 */
export function makeRevocationList(
  authorities: string,
  lists: readonly (string | Uint8Array)[],
): RevocationList {
  const certificates = readCertificates(authorities);
  invariant(certificates !== undefined, 'every certificate among the authorities can be read');
  const crls = lists.map(parseCrl).filter((crl) => crl !== undefined);
  const known = certificates.map((certificate) => ({
    certificate,
    crl: newest(crls.filter((crl) => signed(certificate, crl))),
  }));
  const byName = new Map(
    known.map(({ certificate: { subject } }) => [
      subject,
      known.filter((other) => other.certificate.subject === subject),
    ]),
  );
  const used = crls.filter((crl) => known.some((one) => signed(one.certificate, crl)));
  const updates = known.flatMap(({ crl }) => (crl ? [crl.nextUpdate] : []));
  return {
    isRevoked: (issuer, serial) => isRevoked(byName, issuer, serial),
    refusal: (issuer, serial, now) => refusal(byName, issuer, serial, now, 0),
    nextUpdate: updates.length > 0 ? Math.min(...updates) : undefined,
    authoritiesWithoutList: known.filter(({ crl }) => !crl).length,
    listsUnreadable: lists.length - crls.length,
    listsUnused: crls.length - used.length,
  };
}

const signed = (authority: CertificateFacts, crl: Crl): boolean =>
  crl.issuer === authority.subject && isSignedBy(crl, authority.publicKey);

const newest = (crls: readonly Crl[]): Crl | undefined =>
  crls.toSorted((one, other) => other.thisUpdate - one.thisUpdate)[0];

type Authorities = ReadonlyMap<string, readonly Authority[]>;

const isRevoked = (authorities: Authorities, issuer: string, serial: string): boolean =>
  (authorities.get(issuer) ?? []).some(({ crl }) => crl?.serials.has(serial));

/** A name may have two keys while an authority renews; then all of their lists must agree. */
function refusal(
  authorities: Authorities,
  issuer: string,
  serial: string,
  now: Millis,
  depth: number,
): RevocationRefusal | undefined {
  const named = authorities.get(issuer) ?? [];
  if (isRevoked(authorities, issuer, serial)) return 'ingetrokken';
  if (depth > CHAIN_MAX || named.length === 0) return 'intrekkingslijst-ontbreekt';
  for (const { crl, certificate } of named) {
    if (!crl) return 'intrekkingslijst-ontbreekt';
    if (crl.nextUpdate <= now) return 'intrekkingslijst-verlopen';
    if (certificate.subject === certificate.issuer) continue;
    const above = refusal(authorities, certificate.issuer, certificate.serial, now, depth + 1);
    if (above) return above;
  }
  return undefined;
}
