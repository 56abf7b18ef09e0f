// Answers: are these trust anchors the make-believe ones from certs-example? With them Sluis
// listens on the loopback address only and refuses to run as production.
import { readCertificates } from './certificate.js';

/** True as soon as one certificate in the PEM text says EXAMPLE in its subject. */
export function isExampleAnchor(caPem: string): boolean {
  const anchors = readCertificates(caPem) ?? [];
  return anchors.some(({ attributes }) =>
    attributes.some(({ text }) => text?.split(/\W+/).includes('EXAMPLE') ?? false),
  );
}
