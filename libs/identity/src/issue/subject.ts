// Answers: what stands in the subject of a certificate (PKI-1)? Every value is written with its
// string type said out loud: the library would read quotes, `#` and backslashes in a bare text.
import type { Oin } from '#directory';
import { x509 } from './x509.js';

export interface Subject {
  /** Full legal name. */
  readonly organisation: string;
  readonly commonName: string;
  /** ETSI 319 412-1, for example `NTRNL-99999991` (KvK number). */
  readonly organisationId?: string;
  /** Certificate authorities have none. */
  readonly oin?: Oin;
}

export const ATTRIBUTE = {
  country: '2.5.4.6',
  organisation: '2.5.4.10',
  commonName: '2.5.4.3',
  organisationId: '2.5.4.97',
  serialNumber: '2.5.4.5',
} as const;

export function subjectName(subject: Subject): x509.Name {
  return new x509.Name([
    { [ATTRIBUTE.country]: [{ printableString: 'NL' }] },
    { [ATTRIBUTE.organisation]: [{ utf8String: subject.organisation }] },
    ...(subject.organisationId === undefined
      ? []
      : [{ [ATTRIBUTE.organisationId]: [{ utf8String: subject.organisationId }] }]),
    ...(subject.oin === undefined
      ? []
      : [{ [ATTRIBUTE.serialNumber]: [{ printableString: subject.oin }] }]),
    { [ATTRIBUTE.commonName]: [{ utf8String: subject.commonName }] },
  ]);
}
