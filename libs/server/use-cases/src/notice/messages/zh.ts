/** 系统自动通知的中文说法；{task} 为待办名称，{project} 为项目标题，{message} 为附言，{organisation}、{person} 为发起的组织和人员。 */
export const ZH = {
  taskForYou: '{project}：请办理“{task}”。',
  taskForGroup: '{project}：“{task}”待领取。',
  halfGone: '{project}：“{task}”的办理时限已用去一半。',
  nearlyGone: '{project}：“{task}”即将到期。',
  taskDone: '“{task}”已办结',
  urged: '{project}：催办“{task}”。{message}',
  delegated: '{project}：请协助办理“{task}”。{message}',
  handedOver: '{project}：“{task}”已转交您办理。{message}',
  copied: '{project}：“{task}”已抄送您。',
  decided: '{project}：“{task}”已办结。',
  instructed: '{project}：督查要求：{message}',
  instructedDone: '已按督查要求办理',
  broughtIn: '{organisation}（{person}）已将贵企业加入提案“{project}”的联合体。如不同意，可在提案提交前退出。',
  untitled: '未命名事项',
} as const;
