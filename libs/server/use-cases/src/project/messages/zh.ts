/** 流程自身经过的中文说法；{name} 为流程中的名称。 */
export const ZH = {
  stageBegan: '阶段开始：{name}',
  stageEnded: '阶段结束：{name}',
  limitPassed: '时限届满：{name}',
} as const;
