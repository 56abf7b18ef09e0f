// Answers: in which language does the caller read problems, and can it read what we send?

export type Language = 'nl' | 'en';

interface Range {
  readonly value: string;
  readonly weight: number;
}

/** The ranges of an Accept-like header with their weights; a range that is refused has weight 0. */
const ranges = (header: string): readonly Range[] =>
  header.split(',').map((part) => {
    const [value = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    return { value, weight: weight >= 0 && weight <= 1 ? weight : 0 };
  });

/** Dutch unless English is preferred. */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (acceptLanguage === undefined) return 'nl';
  const wanted = ranges(acceptLanguage);
  const best = (language: Language): number =>
    Math.max(
      0,
      ...wanted
        .filter(({ value }) => value === language || value.startsWith(`${language}-`))
        .map(({ weight }) => weight),
    );
  return best('en') > best('nl') ? 'en' : 'nl';
}

/** The most exact range decides (RFC 9110, 12.5.1): `application/json;q=0, *` refuses JSON. */
export function accepts(media: string, accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === '') return true;
  const offered = ranges(accept);
  for (const name of [media, `${media.split('/', 1)[0]}/*`, '*/*']) {
    const range = offered.find(({ value }) => value === name);
    if (range !== undefined) return range.weight > 0;
  }
  return false;
}
