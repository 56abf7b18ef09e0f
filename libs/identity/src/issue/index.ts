export * from './crl.js';
export * from './issue.js';
export * from './keys.js';
export * from './subject.js';
export { x509 } from './x509.js';
