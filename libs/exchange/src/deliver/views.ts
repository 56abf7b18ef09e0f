// Answers: what does a recipient read where a sealed view lies? The view, opened with the key that
// the store gave along; one that is not as it was sealed is not given at all.
import type { KeyRing } from '#sealing';
import type { MailboxRow } from '../ports/stored.js';
import type { ProtectionFor } from './protect.js';

export interface MailboxEntry extends Omit<MailboxRow, 'sealed' | 'personId'> {
  /** Present only while state, window and key allow it. */
  readonly body?: string;
  /** The body is a compact JWE to the recipient. */
  readonly isEncrypted?: boolean;
  /** Detached JWS by Sluis, where the agreement asks for it. */
  readonly signature?: string;
}

export interface OpenParts {
  readonly keys: KeyRing;
  readonly onDamaged: (releaseId: string) => void;
  readonly protection: ProtectionFor;
}

export const openViews = (
  rows: readonly MailboxRow[],
  parts: Pick<OpenParts, 'keys' | 'onDamaged'>,
): readonly MailboxEntry[] =>
  rows.map((row) => {
    const { sealed: _sealed, personId: _personId, ...entry } = row;
    const body = openView(row, parts);
    return body === undefined ? entry : { ...entry, body };
  });

function openView(
  { sealed, releaseId }: MailboxRow,
  parts: Pick<OpenParts, 'keys' | 'onDamaged'>,
): string | undefined {
  if (!sealed) return undefined;
  const key = parts.keys.unwrap(sealed.key);
  const body = key && parts.keys.open(key, { kind: 'weergave', id: releaseId }, sealed.bytes);
  if (!body) parts.onDamaged(releaseId);
  return body?.toString();
}
