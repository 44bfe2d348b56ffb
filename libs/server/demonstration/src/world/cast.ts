import type { OrganisationKind, Role } from '@shixiao/collaboration';

/** Organisations and people of the demonstration world. All of them are made up; the subjects are of the kind that local news reports. */
export interface Company {
  readonly key: CompanyKey;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly nameEn: string;
  readonly creditCode: string;
  readonly members: readonly Member[];
}

export interface Member {
  readonly key: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly roles: readonly Role[];
  /** Whether one can sign in as them by one click. */
  readonly offered?: true;
}

export type CompanyKey = 'authority' | 'academy' | 'water' | 'parks' | 'power' | 'verifier' | 'experts';

export const PASSWORD = 'See the real effect 2026';

export const ADMINISTRATOR = { key: 'administrator', name: '关理文', jobTitle: '系统管理员', email: 'administrator@shixiao.example' } as const;

export const JURISDICTION = { regionCode: '440600', name: '佛山市', nameEn: 'Foshan', timeZone: 'Asia/Shanghai' } as const;

export const AUTHORITY = { name: '市项目协同办公室（演示）', nameEn: 'City Project Office (demonstration)', creditCode: '1144060000YANXHX17' } as const;

export const AUTHORITY_MEMBERS: readonly Member[] = [
  { key: 'officer', name: '黄敏仪', jobTitle: '项目科科员', roles: ['caseOfficer'], offered: true },
  { key: 'approver', name: '梁正平', jobTitle: '分管负责人', roles: ['approver'], offered: true },
  { key: 'deputy', name: '麦国强', jobTitle: '项目科科长', roles: ['approver'] },
  { key: 'supervisor', name: '区慧贤', jobTitle: '督查科科长', roles: ['supervisor'], offered: true },
  { key: 'designer', name: '郭子程', jobTitle: '流程管理员', roles: ['processDesigner'] },
];

export const COMPANIES: readonly Company[] = [
  company('academy', 'enterprise', '青成教育科技有限公司（演示）', 'Qingcheng Education (demonstration)', '9144060000QC00001L', [
    { key: 'lead', name: '陈立群', jobTitle: '项目负责人', roles: ['projectLead', 'administrator'], offered: true },
    { key: 'colleague', name: '何青禾', jobTitle: '运营经理', roles: ['projectLead'], offered: true },
  ]),
  company('water', 'enterprise', '岭水生态建设有限公司（演示）', 'Lingshui Ecology (demonstration)', '9144060000XHUL0012', [
    { key: 'waterLead', name: '苏海澜', jobTitle: '项目负责人', roles: ['projectLead', 'administrator'] },
  ]),
  company('parks', 'enterprise', '活力体育运营有限公司（演示）', 'Huoli Sports (demonstration)', '9144060000TYGY0014', [
    { key: 'parksLead', name: '罗志远', jobTitle: '项目负责人', roles: ['projectLead', 'administrator'] },
  ]),
  company('power', 'enterprise', '南能供电服务有限公司（演示）', 'Nanneng Power Services (demonstration)', '9144060000DJNY0013', [
    { key: 'powerLead', name: '邓家乐', jobTitle: '项目负责人', roles: ['projectLead', 'administrator'] },
  ]),
  company('verifier', 'verifier', '粤衡第三方评估中心（演示）', 'Yueheng Assessment (demonstration)', '5244060000HENG001D', [
    { key: 'verifier', name: '冯思核', jobTitle: '核验工程师', roles: ['verifier', 'administrator'], offered: true },
  ]),
  company('experts', 'government', '市评审专家库（演示）', 'City Panel of Experts (demonstration)', '1244060000XJKU001E', [
    { key: 'expert1', name: '周知行', jobTitle: '产业经济专家', roles: ['expert'], offered: true },
    { key: 'expert2', name: '吴若水', jobTitle: '工程造价专家', roles: ['expert'] },
    { key: 'expert3', name: '郑怀民', jobTitle: '公共服务专家', roles: ['expert'] },
  ]),
];

function company(
  key: CompanyKey,
  kind: OrganisationKind,
  name: string,
  nameEn: string,
  creditCode: string,
  members: readonly Member[],
): Company {
  return { key, kind, name, nameEn, creditCode, members };
}
