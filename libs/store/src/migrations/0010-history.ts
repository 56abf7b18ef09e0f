// Answers: how are all messages of one person found? A correction or a withdrawal asks what was said before.
import type { Kysely } from 'kysely';

export async function history({ schema }: Kysely<unknown>): Promise<void> {
  await schema.createIndex('claim_of_person').on('claim').columns(['person', 'seq']).execute();
}
