/** 督查页上由系统说出的中文。 */
export const ZH = {
  late: '“{name}”已超过时限。',
  superviseBlocker: '堵点{name}逾期未答复，已提交督查。',
  superviseDecision: '决定逾期未作出，已提交督查。',
  superviseAcceptance: '验收逾期未办结，已提交督查。',
  superviseRectification: '整改逾期未完成，已提交督查。',
  disputed: '里程碑“{name}”的核验结论有争议。',
  overburdened: '“{name}”阶段花费的时间已超出负担预算。',
  gap: '指标“{name}”的填报值与核验值相差较大。',
  overridden: '决定未采纳专家多数意见。',
} as const;
