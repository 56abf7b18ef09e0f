// Answers: under which names do the roles of Sluis speak to its own broker and database (design 2)?
// `sluis-beheer` is the operator who makes topics and grants access.

export const ROLES = [
  'sluis-gateway',
  'sluis-router',
  'sluis-courier',
  'sluis-keeper',
  'sluis-beheer',
] as const;

export type Role = (typeof ROLES)[number];
