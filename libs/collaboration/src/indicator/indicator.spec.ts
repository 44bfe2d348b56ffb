import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { activityIn } from './activity.ts';
import { appraise, lockAppraisal, setAppraisalWeights } from './appraisal.ts';
import { attainment, indicatorProblems, needsReEvaluation } from './indicator.ts';
import type { Indicator } from './indicator.ts';
import { followUpDays, gapsOf, recordMeasurement } from './measurement.ts';
import type { Measurement } from './measurement.ts';

const jobs: Indicator = {
  id: 'jobs',
  name: '带动就业人数',
  unit: '人',
  source: '社保登记',
  method: '期末在保人数',
  baseline: 120,
  baselineOn: '2026-01-31',
  target: 400,
  targetOn: '2027-06-30',
  measuredBy: 'institute',
};

describe('an outcome is not an activity', () => {
  it.each([
    ['会议次数', '次', 'meetings', '会议'],
    ['召开推进会', '场', 'meetings', '推进会'],
    ['会 议 召 开 数', '', 'meetings', '会议'],
    ['会\u200b议次数', '次', 'meetings', '会议'],
    ['全年会议召开率', '%', 'meetings', '会议'],
    ['印发文件', '份', 'documents', '文件'],
    ['发文数量', '份', 'documents', '发文'],
    ['信息稿件', '篇', 'articles', '信息稿件'],
    ['整治前后照片', '张', 'photos', '照片'],
    ['平台登录率', '%', 'logins', '登录'],
    ['点赞数', '个', 'likes', '点赞'],
    ['文章转发量', '次', 'articles', '文章'],
    ['朋友圈转发', '次', 'forwards', '转发'],
    ['干部打卡天数', '天', 'checkIns', '打卡'],
    ['人均在线时长', '小时', 'timeOnline', '在线时长'],
    ['学习积分排名', '名', 'pointRankings', '积分排名'],
    ['阅读量', '次', 'clicks', '阅读量'],
    ['工作成果', '篇文章', 'articles', '文章'],
    ['Number of meetings held', 'times', 'meetings', 'meetings'],
    ['Meetings', 'count', 'meetings', 'meetings'],
    ['ＤＯＣＵＭＥＮＴＳ issued', '', 'documents', 'documents'],
    ['Log-ins per week', '', 'logins', 'log-ins'],
    ['Number of likes', '', 'likes', 'number of likes'],
    ['Photos uploaded', 'pieces', 'photos', 'photos'],
    ['Check-ins of staff', 'times', 'checkIns', 'check-ins'],
  ])('refuses %s (%s) as %s', (name, unit, activity, words) => {
    expect(activityIn({ name, unit })).toMatchObject({ activity, words });
  });

  it.each([
    ['带动就业人数', '人'],
    ['会议室改造面积', '平方米'],
    ['新建会议中心', '个'],
    ['会议中心接待人次', '人次'],
    ['会议决定落实率', '%'],
    ['文件柜产量', '件'],
    ['新增文件柜', '个'],
    ['文件平均办理时间', '天'],
    ['研发文创产品', '个'],
    ['开发文化旅游线路数量', '条'],
    ['新增城镇社会议事平台服务居民', '户'],
    ['河道水质达标断面', '个'],
    ['供电可靠率', '%'],
    ['会议市场收入', '万元'],
    ['网红打卡点带动消费', '万元'],
    ['照片识别准确率', '%'],
    ['单点登录覆盖系统', '个'],
    ['企业登陆科创板', '家'],
    ['积分入学学位', '个'],
    ['Meeting room area', 'm2'],
    ['Residents who say they like living here', '%'],
    ['Likelihood of flooding', '%'],
    ['Articles of clothing produced', 'pieces'],
    ['Hotel check-ins', 'persons'],
    ['Document management software sold', 'copies'],
    ['Complaints solved', 'items'],
    ['Lamp posts replaced', 'pieces'],
  ])('lets %s (%s) stand', (name, unit) => {
    expect(activityIn({ name, unit })).toBeUndefined();
  });

  it('lets a count stand that is to fall, for less of it is less burden', () => {
    expect(activityIn({ name: '会议次数', unit: '次', baseline: 120, target: 60 })).toBeUndefined();
    expect(activityIn({ name: '会议次数', unit: '次', baseline: 60, target: 120 })).toMatchObject({ activity: 'meetings' });
  });

  it('says why, and by what rule', () => {
    expect(activityIn({ name: '点赞数', unit: '个' })).toEqual({
      activity: 'likes',
      words: '点赞',
      because: 'attentionIsNotEffect',
      source: '政务移动互联网应用程序规范化管理办法 (2026)',
    });
    expect(activityIn({ name: '会议次数', unit: '次' })?.because).toBe('effortIsNotEffect');
  });
});

describe('an indicator', () => {
  it('has nothing wrong when all is there', () => {
    expect(indicatorProblems(jobs, ['company'])).toEqual([]);
  });

  it.each<[string, Partial<Indicator>, string]>([
    ['a target equal to its baseline', { target: 120 }, 'targetEqualsBaseline'],
    ['a target due before its baseline', { targetOn: '2025-12-31' }, 'targetBeforeBaseline'],
    ['a target due on the day of its baseline', { targetOn: '2026-01-31' }, 'targetBeforeBaseline'],
    ['a day that does not exist', { targetOn: '2027-06-31' }, 'notADay'],
    ['no number', { baseline: Number.NaN }, 'notANumber'],
    ['no method', { method: ' 。' }, 'fieldMissing'],
    ['the one who promises as the one who measures', { measuredBy: 'company' }, 'measuredByPromiser'],
    ['a count of meetings', { name: '会议次数', unit: '次' }, 'activityNotOutcome'],
  ])('is not accepted with %s', (_what, change, kind) => {
    expect(indicatorProblems({ ...jobs, ...change }, ['company']).map((problem) => problem.kind)).toEqual([kind]);
  });

  it('has all its faults told at once', () => {
    const problems = indicatorProblems({ ...jobs, name: '', unit: ' ', source: '', target: 120, targetOn: '' }, []);
    expect(problems).toHaveLength(5);
  });

  it('may have a unit that is no letter', () => {
    expect(indicatorProblems({ ...jobs, unit: '%' }, [])).toEqual([]);
  });
});

describe('attainment', () => {
  it.each([
    ['the target', 120, 400, 400, 1],
    ['no change', 120, 400, 120, 0],
    ['half the way', 120, 400, 260, 0.5],
    ['more than promised', 120, 400, 540, 1.5],
    ['a change for the worse', 120, 400, 50, -0.25],
    ['a fall that was promised', 80, 20, 35, 0.75],
    ['a rise where a fall was promised', 80, 20, 95, -0.25],
    ['a way through zero', -10, 10, 5, 0.75],
  ])('of %s', (_what, baseline, target, actual, share) => {
    expect(valueOf(attainment({ baseline, target }, actual))).toBe(share);
  });

  it('is refused where nothing was promised', () => {
    expect(refusalOf(attainment({ baseline: 5, target: 5 }, 6))).toEqual({ kind: 'targetEqualsBaseline', value: 5 });
    expect(refusalOf(attainment({ baseline: 5, target: 6 }, Number.NaN)).kind).toBe('notANumber');
  });

  it('reads the same whichever way the figure is to move', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, number, (baseline, target, actual) => {
        fc.pre(baseline !== target);
        const up = valueOf(attainment({ baseline, target }, actual));
        const mirrored = valueOf(attainment({ baseline: -baseline, target: -target }, -actual));
        expect(mirrored).toBeCloseTo(up, 12);
      }),
    );
  });

  it('that clearly misses the expectation calls for a re-evaluation', () => {
    expect(needsReEvaluation([1.1, 0.59])).toBe(true);
    expect(needsReEvaluation([1.1, 0.6])).toBe(false);
    expect(needsReEvaluation([])).toBe(false);
  });
});

describe('a measurement', () => {
  const reported: Measurement = {
    indicator: 'jobs',
    value: 390,
    takenOn: '2026-10-31',
    recordedAt: '2026-11-05T01:00:00Z',
    by: { person: 'lin', organisation: 'company' },
    kind: 'reported',
    evidence: ['e1'],
  };
  const verified: Measurement = { ...reported, kind: 'verified', value: 330, by: { person: 'wu', organisation: 'institute' } };
  const parties = ['company', 'bureau'];

  it.each<[string, Measurement, string]>([
    ['of tomorrow', { ...reported, takenOn: '2026-11-06' }, 'takenInFuture'],
    ['from before the baseline', { ...reported, takenOn: '2026-01-30' }, 'takenBeforeBaseline'],
    ['that nothing shows', { ...reported, evidence: [] }, 'noEvidence'],
    ['that is no number', { ...reported, value: Number.POSITIVE_INFINITY }, 'notANumber'],
    ['of another indicator', { ...reported, indicator: 'water' }, 'otherIndicator'],
    ['verified by the reporter', { ...verified, by: { person: 'lin', organisation: 'institute' } }, 'samePerson'],
    ['verified by a colleague of the reporter', { ...verified, by: { person: 'he', organisation: 'company' } }, 'sameOrganisation'],
    ['verified by the authority', { ...verified, by: { person: 'guo', organisation: 'bureau' } }, 'verifierIsParty'],
  ])('is refused %s', (_what, measurement, kind) => {
    expect(refusalOf(recordMeasurement(jobs, [reported], measurement, parties)).kind).toBe(kind);
  });

  it('may be of today in Shanghai, though it is still yesterday in London', () => {
    const early = { ...reported, takenOn: '2026-11-06', recordedAt: '2026-11-05T17:00:00Z' };
    expect(recordMeasurement(jobs, [], early, parties).ok).toBe(true);
  });

  it('is verified once for a day', () => {
    const both = valueOf(recordMeasurement(jobs, [reported], verified, parties));
    expect(refusalOf(recordMeasurement(jobs, both, verified, parties)).kind).toBe('figureVerifiedAlready');
  });

  it('keeps the reported figure beside the verified one, and shows the gap', () => {
    const both = valueOf(recordMeasurement(jobs, [reported], verified, parties));
    expect(both).toHaveLength(2);
    const [gap] = valueOf(gapsOf(jobs, both));
    expect(gap).toMatchObject({ takenOn: '2026-10-31', reported: 390, verified: 330, difference: 60 });
    expect(gap?.attainmentDifference).toBeCloseTo(60 / 280, 12);
  });

  it('shows a flattering report as a gap above zero also where the figure is to fall', () => {
    const falling = { ...jobs, baseline: 400, target: 120 };
    const [gap] = valueOf(gapsOf(falling, [{ ...reported, value: 150 }, { ...verified, value: 200 }]));
    expect(gap?.difference).toBe(-50);
    expect(gap?.attainmentDifference).toBeGreaterThan(0);
  });

  it('is repeated three, six and twelve months after acceptance', () => {
    expect(followUpDays('2026-11-30')).toEqual(['2027-02-28', '2027-05-30', '2027-11-30']);
  });
});

describe('appraisal', () => {
  const weights = { resultValue: 50, growth: 30, processQuality: 20 };

  it.each([
    [{ ...weights, growth: 29 }, { kind: 'weightsNotHundred', sum: 99 }],
    [{ ...weights, growth: 0 }, { kind: 'weightInvalid', id: 'growth', weight: 0 }],
    [{ ...weights, growth: -30 }, { kind: 'weightInvalid', id: 'growth', weight: -30 }],
  ])('refuses weights %j', (given, refusal) => {
    expect(refusalOf(setAppraisalWeights(undefined, given))).toEqual(refusal);
  });

  it('locks its weights with the baseline', () => {
    const draft = valueOf(setAppraisalWeights(undefined, weights));
    const changed = valueOf(setAppraisalWeights(draft, { resultValue: 40, growth: 40, processQuality: 20 }));
    const locked = valueOf(lockAppraisal(changed, '2026-11-24T01:00:00Z'));
    expect(refusalOf(setAppraisalWeights(locked, weights))).toEqual({ kind: 'weightsLocked', since: '2026-11-24T01:00:00Z' });
  });

  it('weights what was scored', () => {
    const appraisal = valueOf(setAppraisalWeights(undefined, weights));
    expect(valueOf(appraise(appraisal, { resultValue: 80, growth: 60, processQuality: 100 }))).toBe(78);
    expect(refusalOf(appraise(appraisal, { resultValue: 80, growth: 101, processQuality: 100 })).kind).toBe('scoreOutOfRange');
  });
});
