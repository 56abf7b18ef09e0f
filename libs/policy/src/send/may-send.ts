// Answers: may this party publish this message? Its source must be its own or delegated to it, and
// an agreement must name the type (accept, step 4).
import { sourceOin, type ValidMessage } from '#contracts';
import type { Directory, Oin } from '#directory';
import { refused, type Millis, type Refused } from '#kernel';
import type { Submission } from '../model.js';

export type Allowed = { readonly kind: 'submission'; readonly submission: Submission } | Refused;

export function maySend(
  party: { readonly oin: Oin },
  message: ValidMessage,
  directory: Directory,
  at: Millis,
): Allowed {
  const { event, type } = message;
  const spokenFor = sourceOin(event.source);
  if (spokenFor === undefined || !directory.maySpeakFor(party.oin, spokenFor, at)) {
    return refused('sourceForeign', [
      { place: 'source', expected: 'an OIN of yours or delegated to you' },
    ]);
  }
  // Views and internal records are made by the gateway; nobody can have an agreement to send them.
  const agreement =
    type.kind === 'bericht' ? directory.agreementToSend(party.oin, type.name, at) : undefined;
  if (!agreement) {
    return refused('noAgreement', [
      { place: 'type', expected: 'a type that an agreement of yours names' },
    ]);
  }
  const submission = { message, sender: party.oin, agreement } as Submission;
  return { kind: 'submission', submission };
}
