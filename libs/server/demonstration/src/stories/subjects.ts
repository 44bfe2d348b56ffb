import type { Scene } from '../files/picture.ts';

/** What a project of the demonstration world is about. Days count from the day on which its call is drafted. */
export interface Subject {
  readonly key: string;
  readonly lead: string;
  readonly title: string;
  readonly need: string;
  readonly scene: Scene['kind'];
  readonly summary: string;
  readonly demandEvidence: string;
  readonly ownFundsShare: number;
  readonly revenueAfterSupport: string;
  readonly localAdvantage: string;
  readonly indicators: readonly SubjectIndicator[];
  readonly milestones: readonly SubjectMilestone[];
  readonly comments: readonly { readonly text: string; readonly accepted: boolean; readonly answer: string }[];
}

export interface SubjectIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly baseline: number;
  readonly target: number;
  /** What was found in the end, in tenths of the way; reported and verified differ, as they do. */
  readonly reported: number;
  readonly verified: number;
  readonly method: string;
}

export interface SubjectMilestone {
  readonly id: string;
  readonly name: string;
  readonly dueAfterDays: number;
  readonly shows: string;
}

export const CRITERIA = [
  { id: 'market', name: '市场可行性与自筹能力', weight: '35' },
  { id: 'outcome', name: '预期成效与可测量性', weight: '40' },
  { id: 'local', name: '本地资源与比较优势', weight: '25' },
] as const;

export const SUBJECTS = {
  river: {
    key: 'river',
    lead: 'waterLead',
    title: '西安河流域水系综合整治（西片区）',
    need: '西片区内涌断头多、雨天倒灌，沿线居民与企业每年因内涝停工停业。需要企业投资整治并以沿线经营收益平衡投入。',
    scene: 'river',
    summary: '打通三处断头涌，建设两座一体化闸泵站，恢复四公里滨水岸线；沿岸空间由企业经营，二十年收益覆盖投入。',
    demandEvidence: '沿线 46 家企业签署意向书，愿为停工损失减少支付管养费；近三年内涝平均每年停工 6.5 天。',
    ownFundsShare: 70,
    revenueAfterSupport: '滨水商铺与水上运动场地租金，预计每年 520 万元，第四年起不需补助。',
    localAdvantage: '西片区地势低洼但水网完整，紧邻两处产业园，滨水空间步行可达人口 3.2 万。',
    indicators: [
      { id: 'flood', name: '内涝停工天数', unit: '天/年', baseline: 6.5, target: 1, reported: 9, verified: 9, method: '园区企业停工登记与水位记录比对' },
      { id: 'water', name: '水质达标率', unit: '%', baseline: 42, target: 90, reported: 10, verified: 9, method: '每月三个断面取样，由有资质机构检测' },
    ],
    milestones: [
      { id: 'dredge', name: '断头涌打通', dueAfterDays: 160, shows: '贯通前后同一位置的照片与过水断面测量报告' },
      { id: 'pump', name: '闸泵站投入运行', dueAfterDays: 220, shows: '运行记录与一次暴雨中的水位曲线' },
      { id: 'bank', name: '滨水岸线开放', dueAfterDays: 280, shows: '现场照片与首月客流统计报告' },
    ],
    comments: [
      { text: '施工期间请保留人行通道，老人买菜要走这条路。', accepted: true, answer: '已在施工方案中保留宽两米的临时通道。' },
      { text: '建议把整条河都改成停车场。', accepted: false, answer: '与防洪要求不符，不予采纳。' },
    ],
  },
  talent: {
    key: 'talent',
    lead: 'lead',
    title: '青年人才成才园（西樵镇）',
    need: '镇内制造企业技能岗位长期空缺，青年外流。需要市场主体办园育才，以企业付费订单维持，政府只按成效支持。',
    scene: 'building',
    summary: '利用闲置厂房改造实训园，按企业订单开设数控、模具、纺织数字化三类课程，学员入职满半年企业付费。',
    demandEvidence: '已有 31 家企业签订订单培养意向，合计岗位 420 个；闲置厂房业主同意十年期分成。',
    ownFundsShare: 65,
    revenueAfterSupport: '企业按入职人数付费，每人 9800 元；第三年学费与付费收入可覆盖运营成本。',
    localAdvantage: '面料与装备制造企业集中，实训设备可由企业以旧设备入股，毕业即可就近就业。',
    indicators: [
      { id: 'jobs', name: '订单学员入职满半年人数', unit: '人', baseline: 0, target: 360, reported: 5, verified: 4, method: '社保缴费记录逐人核对' },
      { id: 'wage', name: '入职学员月薪中位数', unit: '元', baseline: 4300, target: 6200, reported: 6, verified: 6, method: '企业工资单抽样三成' },
    ],
    milestones: [
      { id: 'fitout', name: '实训园改造完成', dueAfterDays: 150, shows: '改造前后照片与消防验收报告' },
      { id: 'first', name: '首批订单学员结业', dueAfterDays: 210, shows: '结业名册与企业接收函' },
      { id: 'half', name: '首批学员入职满半年', dueAfterDays: 420, shows: '社保缴费核对报告' },
    ],
    comments: [{ text: '希望开设夜间班，方便在职青年。', accepted: true, answer: '第二批起开设夜间班，写入协议。' }],
  },
  sports: {
    key: 'sports',
    lead: 'parksLead',
    title: '社区体育公园新建改建（高明）',
    need: '二十五处社区缺少可达的运动场地。需要企业建设并长期运营，免费时段与收费时段的比例在提案中承诺。',
    scene: 'court',
    summary: '新建九处、改建十六处社区体育公园，早晚免费开放，其余时段由企业经营，收入用于维护。',
    demandEvidence: '社区入户问卷 2100 份，八成家庭步行十五分钟内没有场地；三家俱乐部预订了时段。',
    ownFundsShare: 60,
    revenueAfterSupport: '场地时段收入与青训课程，预计每年 310 万元。',
    localAdvantage: '各社区有可用的边角地与闲置球场，用地手续由社区先行办妥。',
    indicators: [
      { id: 'reach', name: '步行十五分钟可达人口比例', unit: '%', baseline: 38, target: 85, reported: 8, verified: 6, method: '按人口网格与步行路网计算' },
    ],
    milestones: [
      { id: 'nine', name: '九处新建场地开放', dueAfterDays: 170, shows: '每处现场照片与开放时段公示' },
      { id: 'sixteen', name: '十六处改建完成', dueAfterDays: 330, shows: '每处改建前后照片' },
    ],
    comments: [{ text: '灯光太晚会扰民，请限制到晚上九点半。', accepted: true, answer: '收费时段截至二十一时三十分。' }],
  },
  power: {
    key: 'power',
    lead: 'powerLead',
    title: '供电助力制造业提质（配电服务）',
    need: '中小制造企业因电压暂降停机损失大。需要服务商投资治理，以停机减少的收益分成收回投入。',
    scene: 'cable',
    summary: '为六十家企业加装电能质量治理装置与监测终端，按停机减少比例收费。',
    demandEvidence: '对 112 家企业调查，平均每年停机 18 小时，六十家同意按效果付费。',
    ownFundsShare: 80,
    revenueAfterSupport: '效果分成合同三年，合同额 2600 万元，不依赖补助。',
    localAdvantage: '企业集中在四条馈线，集中治理成本低于分散治理约三成。',
    indicators: [
      { id: 'stop', name: '企业年停机时长', unit: '小时', baseline: 18, target: 5, reported: 0, verified: 0, method: '监测终端记录与企业生产日志比对' },
    ],
    milestones: [
      { id: 'survey', name: '六十家企业测量完成', dueAfterDays: 190, shows: '测量报告汇编' },
      { id: 'install', name: '治理装置投运', dueAfterDays: 300, shows: '投运记录与现场照片' },
    ],
    comments: [{ text: '收费标准请公开。', accepted: true, answer: '分成比例与计算方法随协议公开。' }],
  },
  land: {
    key: 'land',
    lead: 'powerLead',
    title: '违法用地“全链条”监管技术服务（禅城）',
    need: '违法用地发现晚、整改慢。需要企业提供发现、核实、复查的技术服务，按核实无误的处置结果付费。',
    scene: 'street',
    summary: '以遥感与巡查结合发现疑似图斑，三日内现场核实，整改后复查，按结果结算。',
    demandEvidence: '上年发现至处置平均 74 天，镇街均表示愿按结果购买服务。',
    ownFundsShare: 50,
    revenueAfterSupport: '同样的服务可售予周边区县与园区，已有两份意向。',
    localAdvantage: '禅城地块规整、影像更新频繁，适合先行形成可复制的流程。',
    indicators: [
      { id: 'days', name: '发现至处置完成天数', unit: '天', baseline: 74, target: 30, reported: 0, verified: 0, method: '逐案时间记录，第三方抽查' },
    ],
    milestones: [{ id: 'first', name: '首批图斑处置完成', dueAfterDays: 160, shows: '处置前后影像与复查报告' }],
    comments: [{ text: '请注意保护村民个人信息。', accepted: true, answer: '影像脱敏后入库。' }],
  },
  quarters: {
    key: 'quarters',
    lead: 'parksLead',
    title: '住宅小区文明提升（三水）',
    need: '老旧小区停车、垃圾与飞线问题突出。需要企业整体改造运营，以停车与广告收益平衡。',
    scene: 'street',
    summary: '对十二个小区统一改造停车与充电设施，建设分类投放点，收益用于小区维护。',
    demandEvidence: '业主委员会投票，十二个小区均超过三分之二同意。',
    ownFundsShare: 75,
    revenueAfterSupport: '停车与充电服务费，预计每年 460 万元。',
    localAdvantage: '小区连片，统一运营可共用管理人员与设备。',
    indicators: [
      { id: 'parking', name: '夜间违停数量', unit: '辆/晚', baseline: 240, target: 40, reported: 0, verified: 0, method: '固定路线夜间清点，每月四次' },
    ],
    milestones: [{ id: 'six', name: '前六个小区改造完成', dueAfterDays: 200, shows: '改造前后照片与业主签认' }],
    comments: [],
  },
} as const satisfies Readonly<Record<string, Subject>>;
