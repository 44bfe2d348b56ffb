// Generated from src/operations/*/*.graphql by codegen/generate.mjs; not to be edited.

/** By type and field: the arguments that make another list. */
export const connections: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Call: { proposals: [] },
  Consultation: { comments: [] },
  Organisation: { members: [] },
  Indicator: { measurements: [] },
  Project: { timeline: [], evidence: ['milestoneId'], blockers: [], discussion: [], ratings: [], ledger: [] },
  Query: { blockers: ['filter'], calls: ['filter'], consultations: ['onlyOpen'], jurisdictions: ['parentId'], organisations: ['filter'], people: ['filter'], delegations: [], verificationQueue: [], notices: ['onlyOpen'], projects: ['filter', 'order'], proposals: ['filter'], scoringQueue: [], exceptions: ['filter'], worklist: ['view', 'filter'] },
};
