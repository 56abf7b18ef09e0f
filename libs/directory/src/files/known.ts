// Answers: what do the checks of the directory's files know besides the files, and how do they tell
// what is wrong?
import type { DirectoryContent, IsoDate, Territory } from '../model.js';

/** What the files may refer to outside themselves. */
export interface Known {
  /** Names of the message types in the catalogue. */
  readonly types: readonly string[];
  /** Roles that a mailbox may have, each in its one lane. */
  readonly roles: readonly { readonly code: string; readonly lane: string }[];
  readonly territory: Territory;
  /** The day on which municipalities and postcodes are looked up. */
  readonly on: IsoDate;
}

/** Reports a fault at a place in one of the files, by its top-level key. */
export type Report = (key: keyof DirectoryContent, pointer: string, expected: string) => void;
