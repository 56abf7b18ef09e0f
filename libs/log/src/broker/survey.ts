// Answers: how is the broker now, in all that a plan compares?
import { OURS } from './access.js';
import type { Answer, BrokerAdmin } from './admin.js';
import type { Found } from './plan.js';
import type { Wanted } from './wanted.js';

/** The first refusal, when this certificate may not see all of it. */
export async function surveyBroker(
  admin: Pick<BrokerAdmin, 'topics' | 'withSettings' | 'access'>,
  wanted: Wanted,
): Promise<Answer<Found>> {
  const access = await admin.access();
  if (access.kind === 'refused') return access;
  const seen = await admin.topics();
  if (seen.kind === 'refused') return seen;
  const asked = new Set(wanted.topics.map(({ name }) => name));
  const ours = seen.value.filter(({ name }) => asked.has(name) || name.startsWith(OURS));
  const topics = await admin.withSettings(ours);
  if (topics.kind === 'refused') return topics;
  return { kind: 'answered', value: { topics: topics.value, access: access.value } };
}
