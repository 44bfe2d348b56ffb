/**
 * Words that give away a count of activity: how much was done, where the question is what came of it. Each list follows the
 * product's rule "outcome, not activity"; those marked 2026 are also named by 政务移动互联网应用程序规范化管理办法 (2026), which bars
 * check-ins, point rankings, time online, likes and forwards from appraisal.
 */
export const ACTIVITIES = [
  'documents',
  'meetings',
  'articles',
  'photos',
  'logins',
  'clicks',
  'likes',
  'forwards',
  'checkIns',
  'timeOnline',
  'pointRankings',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** Why it is no outcome: it costs effort, it leaves a trace, it draws attention; none of them changes what it is about. */
export type NotOutcomeBecause = 'effortIsNotEffect' | 'traceIsNotEffect' | 'attentionIsNotEffect';

export interface ActivityWords {
  readonly because: NotOutcomeBecause;
  /** The rule that bars it from appraisal, beyond this system's own. */
  readonly source?: string;
  /** Only a number of them is activity: the share of decisions of a meeting that were carried out is not. */
  readonly onlyWhenCounted: boolean;
  /** Patterns without flags, over small letters in normal width. Whitespace between Chinese characters is gone. */
  readonly chinese: string;
  readonly english: string;
}

const APPS_2026 = '政务移动互联网应用程序规范化管理办法 (2026)';

export const ACTIVITY_WORDS: Readonly<Record<Activity, ActivityWords>> = {
  documents: {
    because: 'traceIsNotEffect',
    onlyWhenCounted: true,
    // 发文 also ends 开发, 研发, 出发, 颁发 before a word that begins with 文.
    chinese: '文件|公文|红头文|简报|台账|(?<![开研出触启爆颁首印])发文(?![件化旅创明物字体])',
    english: String.raw`\b(documents?|briefings?|circulars?|memos?|ledgers?)\b`,
  },
  meetings: {
    because: 'effortIsNotEffect',
    onlyWhenCounted: true,
    chinese: '会议|例会|座谈会|推进会|调度会|动员会|部署会|碰头会|开会',
    english: String.raw`\b(meetings?|conferences?|symposi(um|a)|workshops held)\b`,
  },
  articles: {
    because: 'traceIsNotEffect',
    onlyWhenCounted: true,
    chinese: '文章|信息稿件?|稿件|新闻稿|推文|宣传稿|报道',
    english: String.raw`\b(articles?|press releases?|news items?|blog posts?|tweets?)\b`,
  },
  photos: {
    because: 'traceIsNotEffect',
    onlyWhenCounted: true,
    chinese: '照片|相片|图片|截图|留痕',
    english: String.raw`\b(photos?|photographs?|pictures?|screenshots?)\b`,
  },
  logins: {
    because: 'effortIsNotEffect',
    onlyWhenCounted: false,
    chinese: '登录|登陆(?=次|人次|率|量|数)|日活|月活|活跃用户',
    english: String.raw`\b(log-?ins?|logons?|sign-?ins|daily active users?|monthly active users?)\b`,
  },
  clicks: {
    because: 'attentionIsNotEffect',
    onlyWhenCounted: false,
    chinese: '点击(量|数|率|次数)|浏览(量|数|次数)|阅读(量|数|次数)|访问(量|次数)|关注(人)?数|粉丝',
    english: String.raw`\b(clicks?|page ?views?|impressions|followers?)\b`,
  },
  likes: {
    because: 'attentionIsNotEffect',
    source: APPS_2026,
    onlyWhenCounted: false,
    chinese: '点赞|获赞|赞数',
    // "Likes" is a verb more often than not.
    english: String.raw`\b(number|count|total|sum|amount) of likes\b|\blikes (received|count|number|per)\b|^likes$|\bthumbs[- ]ups?\b`,
  },
  forwards: {
    because: 'attentionIsNotEffect',
    source: APPS_2026,
    onlyWhenCounted: false,
    chinese: '转发|转赞评',
    english: String.raw`\b(reposts?|retweets?)\b|\b(number|count|total) of (forwards|shares)\b|^forwards$`,
  },
  checkIns: {
    because: 'traceIsNotEffect',
    source: APPS_2026,
    onlyWhenCounted: false,
    chinese: '打卡|签到|扫码(次数|人次|率)',
    english: String.raw`\bcheck-?ins?\b|\bclock-?ins?\b`,
  },
  timeOnline: {
    because: 'effortIsNotEffect',
    source: APPS_2026,
    onlyWhenCounted: false,
    chinese: '在线(时长|时间)|上线时长|使用时长|学习时长',
    english: String.raw`\b(time|hours|minutes) (spent )?online\b|\bonline (time|hours|minutes)\b|\bscreen time\b`,
  },
  pointRankings: {
    because: 'effortIsNotEffect',
    source: APPS_2026,
    onlyWhenCounted: false,
    chinese: '积分(排名|排行|榜|数|总数)|总积分|排行榜',
    english: String.raw`\b(points?|score) rank(ing)?s?\b|\bleader ?boards?\b`,
  },
};

/** Names of things that merely contain such a word. They are taken out before looking. */
export const FALSE_FRIENDS = {
  chinese:
    '会议(室|厅|中心|场馆|场所|展览|会展|酒店|产业|经济|旅游)|社会议|机会议|委员会议事|文件(柜|夹|袋|盒|流转时)|照片墙|图片社' +
    '|打卡(点|地|景点)|网红打卡|单点登录|电子台账系统',
  english: String.raw`\b(meeting|conference) (rooms?|halls?|cent(er|re)s?|venues?|facilit(y|ies)|hotels?|tourism)\b` +
    String.raw`|\barticles of (association|incorporation|clothing)\b|\b(hotel|guest|airport|passenger) check-?ins?\b|\bpicture frames?\b` +
    String.raw`|\bdocument (management|scanners?|shredders?)\b|\bsingle (log-?in|sign-?(in|on))\b`,
} as const;

/** What shows that something is counted: in the name, right after the word, or as the unit. */
export const COUNTING = {
  chinese: '次数|数量|场次|篇数|份数|件数|张数|期数|条数|个数|总数|总量|频次|频率|人次|多少',
  /** "会议数", "会议召开数", "文件印发量"; and the share of what was planned that was done, which is a count in disguise. */
  chineseAfter: /^(的|召开|举办|发布|印发|下发|上报|报送|拍摄|上传|制作){0,2}([数量次场篇份期张幅条](?![字据智目])|(召开|举办|上报|报送|上传|印发|发布|完成)率)/u,
  english:
    String.raw`\b(numbers?|count|counts|total|how many|quantity|frequency|held|issued|published|posted|uploaded|submitted|taken)\b` +
    String.raw`|\bper (day|week|month|quarter|year)\b`,
  units: /^(次|场|场次|次数|人次|回|篇|份|期|张|幅|条|件|个|项|封|times?|counts?|pieces?|pcs\.?|items?|sessions?|copies|number|#|no\.)(\/.*)?$/u,
} as const;
