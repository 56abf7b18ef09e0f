// Answers: may these YAML files become a directory? Shape by schema first, then everything
// that only the files together can tell; all faults at once, each with file and line.
import { LIMITS } from '#kernel';
import type { DirectoryContent, FileFault, FileText, ParsedDirectory } from '../model.js';
import { checkAgreements } from './check-agreements.js';
import { checkPartyKeys } from './check-keys.js';
import { checkOrganisations } from './check-organisations.js';
import { checkSubscriptions } from './check-subscriptions.js';
import type { Known, Report } from './known.js';
import { readFiles } from './read-files.js';
import { checkWidenings } from './check-widenings.js';
import { DIRECTORY_OPTIONAL, DIRECTORY_SCHEMAS } from './schemas.js';

/** `organisations.yaml`, `agreements.yaml` and `subscriptions.yaml`, each exactly once; `widenings.yaml` at most. */
export function parseDirectory(files: readonly FileText[], known: Known): ParsedDirectory {
  const read = readFiles(files, DIRECTORY_SCHEMAS, DIRECTORY_OPTIONAL);
  if (read.faults.length > 0) return { kind: 'refused', faults: read.faults };
  const content = read.rows as unknown as DirectoryContent;
  const faults: FileFault[] = [];
  const report: Report = (key, pointer, expected) => {
    if (faults.length < LIMITS.faultsMax) faults.push(read.faultAt(key, pointer, expected));
  };
  checkOrganisations(content, known, report);
  checkAgreements(content, known, report);
  checkPartyKeys(content, report);
  checkSubscriptions(content, known, report);
  checkWidenings(content, report);
  return faults.length > 0 ? { kind: 'refused', faults } : { kind: 'parsed', content };
}
