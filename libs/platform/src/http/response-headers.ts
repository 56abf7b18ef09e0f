// Answers: which headers does every response carry, whatever happened? (ADR
// `/core/transport/security-headers` and `/core/version-header`)

/** One year, the customary minimum for HSTS. */
const HSTS_SECONDS = 31_536_000;

export const responseHeaders = (version: string, correlation: string): Record<string, string> => ({
  'API-Version': version,
  'Correlation-Id': correlation,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Strict-Transport-Security': `max-age=${HSTS_SECONDS}`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
});
