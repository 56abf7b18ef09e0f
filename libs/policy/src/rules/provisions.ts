// Answers: which penal provisions can a rule about public order ask for? The ones that Bjsg 11a names,
// in the numbering of that list; which of them open what is for the rules to say.

const sr = (...articles: readonly string[]): readonly string[] =>
  articles.map((article) => `Sr ${article}`);

/** As a rule writes them: statute, article, and the paragraph where only that one counts. */
export const PROVISIONS: readonly string[] = [
  ...sr('240b', '242', '243', '244', '245', '246', '247'),
  ...sr('248a', '248b', '248c', '248d', '248e', '249', '250', '252 lid 2', '252 lid 3', '273f'),
  ...sr('282', '282a', '282b', '287', '288', '288a', '289'),
  ...sr('141 lid 2', '302', '303'),
  'SrOud 250a',
  'SrOud 273a',
];
