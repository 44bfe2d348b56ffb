/** 流程页上由系统说出的中文。 */
export const ZH = {
  process: '系统',
  waitsFor: '等待{who}办理',
  or: '或',
  waitsForAnybody: '等待办理',
  waitsForTime: '等待时间到达',
  waitsForMessage: '等待消息',
  follows: '在“{name}”之后',
  incident: '“{name}”不能继续，需要处理。',
} as const;

/** 担任某一角色的人。 */
export const HOLDERS_ZH: Readonly<Record<string, string>> = {
  projectLead: '项目负责人',
  caseOfficer: '经办人员',
  approver: '审批人员',
  expert: '专家',
  verifier: '第三方核验人员',
  supervisor: '督查人员',
  processDesigner: '流程设计人员',
  administrator: '管理员',
};
