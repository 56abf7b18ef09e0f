// Answers: which advisory locks does the store take, beside those of rows? They lie in a class of
// their own, so that another program in the same database does not take them too.
export const LOCK_CLASS = 79_811;

export const LOCKS = {
  /** Held by the one process that brings the tables up to date. */
  migration: 1,
  /** Shared by every batch, alone by who changes what is in force; unlike a row's lock it is fair. */
  configuration: 2,
} as const;
