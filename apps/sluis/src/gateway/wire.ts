// Answers: how do our answers look on the wire? Dutch names, UTC times, and the bodies of views
// exactly as they lie in the store.
import type { Catalogue, MessageType } from '#contracts';
import { AGAIN, PROBLEMS, isFinal, isoTime, type Problem, type ProblemKey } from '#kernel';
import { ORIGIN, type Language } from '#platform';
import type { Acceptance, Page, PageEntry, SubmissionList, Submitted } from './ports.js';

export const receiptBody = (outcome: Acceptance): object => ({
  inzending: outcome.nr,
  ...(outcome.kind === 'accepted' && { toestand: outcome.state }),
  ontvangstbewijs: outcome.receipt,
});

/** Text, because a view that was checked on its way in is not parsed again on its way out. */
export function pageText({ entries, next, checkpoint }: Page, language: Language): string {
  const witness = checkpoint === undefined ? '' : `,"controlepunt":${JSON.stringify(checkpoint)}`;
  return `{"berichten":[${entries.map((entry) => entryText(entry, language)).join(',')}],"volgende":"${next}"${witness}}`;
}

export function entryText(entry: PageEntry, language: Language): string {
  const { number, state, type, about, notice, body, signature, traceparent } = entry;
  const earlier = about === undefined ? '' : `,"betreft":${about}`;
  const gone = notice === undefined ? '' : noticeText(notice, language);
  const view = body === undefined ? '' : viewText(body, entry.isEncrypted);
  const signed = signature === undefined ? '' : `,"handtekening":"${signature}"`;
  const traced = traceparent === undefined ? '' : `,"traceparent":"${traceparent}"`;
  return `{"volgnummer":${number},"toestand":"${state}","berichtsoort":"${type}"${earlier}${gone}${view}${signed}${traced}}`;
}

/** A compact JWE holds nothing that JSON would escape. */
const viewText = (body: string, isEncrypted = false): string =>
  isEncrypted ? `,"versleuteld":"${body}"` : `,"bericht":${body}`;

/** Why a view is gone, and when the recipient's own copy must be. */
const noticeText = (
  { problem, eraseBy }: NonNullable<PageEntry['notice']>,
  language: Language,
): string =>
  `,"reden":${JSON.stringify(reason(problem, language))},"wissenVoor":"${isoTime(eraseBy)}"`;

export function reason(key: ProblemKey, language: Language): object {
  const problem: Problem = PROBLEMS[key];
  return {
    code: problem.code,
    klasse: problem.class,
    titel: problem.title[language],
    herkomst: ORIGIN[problem.origin],
    herhaalbaar: problem.retryable,
    definitief: isFinal(problem),
    opnieuw: AGAIN[problem.again].when[language],
    hulp: problem.help[language],
  };
}

export const submissionBody = (submitted: Submitted, language: Language): object => ({
  inzending: submitted.nr,
  berichtsoort: submitted.type,
  aanvaardOp: isoTime(submitted.acceptedAt),
  toestand: submitted.state,
  ...(submitted.problem && { reden: reason(submitted.problem, language) }),
  ontvangstbewijs: submitted.receipt,
  ontvangers: submitted.recipients.map(({ oin, role, relation, state, problem, at }) => ({
    oin,
    rol: role,
    relatie: relation,
    toestand: state,
    ...(problem && { reden: reason(problem, language) }),
    sinds: isoTime(at),
  })),
  overigeOntvangers: submitted.others,
  onbestelbaar: submitted.unrouted.map(({ relation, code, since }) => ({
    relatie: relation,
    code,
    sinds: isoTime(since),
  })),
});

export const submissionsBody = ({ all, next }: SubmissionList): object => ({
  inzendingen: all.map(({ nr, type, acceptedAt, state }) => ({
    inzending: nr,
    berichtsoort: type,
    aanvaardOp: isoTime(acceptedAt),
    toestand: state,
  })),
  volgende: next,
});

const typeSummary = (type: MessageType): object => ({
  naam: type.name,
  baan: type.lane,
  soort: type.kind,
  titel: type.title,
  omschrijving: type.description,
  schema: type.schemaId,
});

/** What partners may send or receive; our own internal records are nobody's business. */
export const typesBody = (catalogue: Catalogue): object => ({
  berichtsoorten: catalogue
    .all()
    .filter(({ kind }) => kind !== 'intern')
    .map(typeSummary),
});

export const typeBody = (type: MessageType): object => ({
  ...typeSummary(type),
  bijzonderheden: type.entry,
  velden: type.leaves.map((leaf) => ({
    plaats: leaf.pointer,
    aard: leaf.kind,
    klasse: leaf.class,
    naam: leaf.label,
  })),
});
