export type * from './model.js';
export { loadRules, type Loaded } from './rules/load-rules.js';
export type { PolicyFault, PolicyFile } from './rules/source.js';
export type { MatrixRow, RuleSet } from './rules/rule.js';
export { describeRules, ruleInfo } from './rules/rule-info.js';
export { isEverGiven } from './rules/ever-given.js';
export { PROVISIONS } from './rules/provisions.js';
export { allRoles, mayKnowDetention, ownCondition, roleByCode } from './rules/roles.js';
export type { RoleDefinition } from './rules/roles.js';
export { maySend, type Allowed } from './send/may-send.js';
export { nextDutchDay, startOfDutchDay } from './rules/windows.js';
export { admit } from './decide/admit.js';
export { decide, REFERENCE } from './decide/decide.js';
export { disclose, disclosedLeaves } from './disclose/disclose.js';
export { generalise } from './disclose/generalise.js';
export { drawMatrix, type Difference, type Drawn, type EmptyCell } from './matrix/draw.js';
export { matrixLines, matrixRoles } from './matrix/page.js';
export { explain, type ExplainedLeaf, type Explanation } from './explain/explain.js';
export { couldReach, type CouldReach, type ReachingRule } from './explain/could-reach.js';
export { leftOut, type GivenLeaf, type LeftOut } from './explain/left-out.js';
export { MATRIX_REASONS } from './rules/matrix-reasons.js';
export {
  comparePolicies,
  type FieldDifference,
  type PolicyDifference,
  type RuleDifference,
} from './compare/compare.js';
export type { Offer } from './compare/offers.js';
export { agreedWith, type Agreed } from './overlays/agreed.js';
