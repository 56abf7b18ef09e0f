// Answers: how are bodies found that are due to be erased, without looking at all that was erased?
import { sql, type Kysely } from 'kysely';

export async function retention({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createIndex('release_content_kept')
    .on('release_content')
    .column('release')
    .where(sql.ref('body'), 'is not', null)
    .execute();
}
