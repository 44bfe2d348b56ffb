/** 流程页上由系统说出的中文。 */
export const ZH = {
  process: '系统',
  waitsForPerson: '等待{who}办理',
  waitsForGroup: '等待{who}领取办理',
  waitsForAnybody: '等待办理',
  waitsForTime: '等待时间到达',
  waitsForMessage: '等待消息',
  follows: '在“{name}”之后',
  incident: '“{name}”不能继续，需要处理。',
} as const;

export const ROLES_ZH: Readonly<Record<string, string>> = {
  projectLead: '项目负责人',
  caseOfficer: '经办',
  approver: '审批',
  expert: '专家',
  verifier: '第三方核验',
  supervisor: '督查',
  processDesigner: '流程设计',
  administrator: '管理员',
};
