// Answers: how are the submissions of one sender found, in the order in which they were accepted?
import type { Kysely } from 'kysely';

export async function submissions({ schema }: Kysely<unknown>): Promise<void> {
  await schema.createIndex('claim_of_sender').on('claim').columns(['sender', 'seq']).execute();
}
