import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { acceptanceChecklist, acceptProject, markMilestone } from './acceptance.ts';
import type { Acceptance, ChecklistMark } from './acceptance.ts';
import { approveChange, currentVersion, firstPlan, refuseChange, requestChange } from './plan.ts';
import type { ChangeRequest, Milestone } from './plan.ts';
import { disputeVerdict, handInEvidence, resolveDispute, statusOfMilestone, verifyMilestone } from './progress.ts';
import type { MilestoneProgress, Submission, Verification } from './progress.ts';
import { stageGateProblems } from './stage-gate.ts';

const AT = '2026-11-24T01:00:00Z';
const lin = { person: 'lin', organisation: 'company' };
const wu = { person: 'wu', organisation: 'institute' };
const guo = { person: 'guo', organisation: 'bureau' };
const parties = { authority: 'bureau', enterprises: ['company'] };
const milestone: Milestone = {
  id: 'm1',
  name: '首期开班',
  dueOn: '2027-03-01',
  evidence: [
    { id: 'd1', description: '学员名册' },
    { id: 'd2', description: '场地照片' },
  ],
};
const later: Milestone = { id: 'm2', name: '首期结业', dueOn: '2027-12-01', evidence: [{ id: 'd1', description: '录用合同' }] };

const planned: MilestoneProgress = { milestone, attempts: [] };
const submission: Submission = { by: lin, at: AT, evidence: { d1: ['e1'], d2: ['e2', 'e3'] }, outcomes: [{ indicator: 'jobs', value: 40 }] };
const verification = (verdict: Verification['verdict'], by = wu): Verification => ({ by, at: AT, verdict, reason: '现场核对' });
const handedIn = valueOf(handInEvidence(planned, submission, parties));
const met = valueOf(verifyMilestone(handedIn, verification('met'), parties));
const notMet = valueOf(verifyMilestone(handedIn, verification('notMet'), parties));
const disputed = valueOf(disputeVerdict(notMet, { by: lin, at: AT, reason: '名册已更新' }, parties));
const resolution = { by: guo, at: AT, verdict: 'met' as const, reason: '新名册属实' };

describe('a milestone', () => {
  it('goes from planned to handed in to met', () => {
    expect([planned, handedIn, met].map(statusOfMilestone)).toEqual(['planned', 'handedIn', 'met']);
  });

  it.each<[string, MilestoneProgress, Submission, object]>([
    ['by somebody outside', planned, { ...submission, by: guo }, { kind: 'notAnEnterprise' }],
    ['with a demand unanswered', planned, { ...submission, evidence: { d1: ['e1'], d2: [] } }, { kind: 'demandsUnanswered', demands: ['d2'] }],
    ['with nothing at all', planned, { ...submission, evidence: {} }, { kind: 'demandsUnanswered', demands: ['d1', 'd2'] }],
    ['for what nobody demanded', planned, { ...submission, evidence: { ...submission.evidence, d9: ['e'] } }, { kind: 'demandUnknown', demand: 'd9' }],
    ['with a figure that is none', planned, { ...submission, outcomes: [{ indicator: 'jobs', value: Number.NaN }] }, { kind: 'outcomeNotANumber' }],
    ['while the last is being checked', handedIn, submission, { kind: 'wrongStatus', status: 'handedIn' }],
    ['once it is met', met, submission, { kind: 'wrongStatus', status: 'met' }],
    ['while it is disputed', disputed, submission, { kind: 'wrongStatus', status: 'disputed' }],
  ])('refuses evidence %s', (_how, progress, given, refusal) => {
    expect(refusalOf(handInEvidence(progress, given, parties))).toMatchObject(refusal);
  });

  it('that was not met may be tried again, and the first attempt stays', () => {
    const second = valueOf(handInEvidence(notMet, submission, parties));
    expect(second.attempts).toHaveLength(2);
    expect(second.attempts[0]?.verification?.verdict).toBe('notMet');
    expect(statusOfMilestone(second)).toBe('handedIn');
  });

  it.each<[string, Verification, object]>([
    ['by the reporter', verification('met', { person: 'lin', organisation: 'institute' }), { kind: 'samePerson' }],
    ['by a colleague of the reporter', verification('met', { person: 'he', organisation: 'company' }), { kind: 'sameOrganisation' }],
    ['by the authority', verification('met', guo), { kind: 'verifierIsParty', organisation: 'bureau' }],
    ['without a reason', { ...verification('met'), reason: '' }, { kind: 'reasonMissing' }],
  ])('refuses a verdict %s', (_how, given, refusal) => {
    expect(refusalOf(verifyMilestone(handedIn, given, parties))).toMatchObject(refusal);
  });

  it('is verified once for each time it was handed in', () => {
    expect(refusalOf(verifyMilestone(met, verification('notMet'), parties))).toEqual({ kind: 'wrongStatus', status: 'met' });
    expect(refusalOf(verifyMilestone(planned, verification('met'), parties)).kind).toBe('wrongStatus');
  });

  it('refuses as verifier whoever reported an earlier attempt', () => {
    const again = valueOf(handInEvidence(notMet, { ...submission, by: { person: 'he', organisation: 'company' } }, parties));
    const moved = verification('met', { person: 'lin', organisation: 'institute' });
    expect(refusalOf(verifyMilestone(again, moved, parties)).kind).toBe('samePerson');
  });
});

describe('a dispute', () => {
  it('is raised by the enterprise against "not met", once and with a reason', () => {
    expect(statusOfMilestone(disputed)).toBe('disputed');
    expect(refusalOf(disputeVerdict(met, { by: lin, at: AT, reason: 'x' }, parties)).kind).toBe('wrongStatus');
    expect(refusalOf(disputeVerdict(notMet, { by: wu, at: AT, reason: 'x' }, parties)).kind).toBe('notAnEnterprise');
    expect(refusalOf(disputeVerdict(notMet, { by: lin, at: AT, reason: ' ' }, parties)).kind).toBe('reasonMissing');
    const lost = valueOf(resolveDispute(disputed, { ...resolution, verdict: 'notMet' }));
    expect(refusalOf(disputeVerdict(lost, { by: lin, at: AT, reason: 'x' }, parties)).kind).toBe('wrongStatus');
  });

  it('is raised by a verifier who cannot say', () => {
    const unclear = valueOf(verifyMilestone(handedIn, verification('disputed'), parties));
    expect(statusOfMilestone(unclear)).toBe('disputed');
    expect(statusOfMilestone(valueOf(resolveDispute(unclear, { ...resolution, verdict: 'notMet' })))).toBe('notMet');
  });

  it.each<[string, Partial<typeof resolution>, object]>([
    ['by the verifier', { by: { person: 'wu', organisation: 'bureau' } }, { kind: 'samePerson', parts: ['verifier', 'judge'] }],
    ['by the verifier\'s institute', { by: { person: 'tan', organisation: 'institute' } }, { kind: 'sameOrganisation' }],
    ['by the enterprise', { by: { person: 'he', organisation: 'company' } }, { kind: 'sameOrganisation', parts: ['reporter', 'judge'] }],
    ['without a reason', { reason: '—' }, { kind: 'reasonMissing' }],
  ])('is not resolved %s', (_how, change, refusal) => {
    expect(refusalOf(resolveDispute(disputed, { ...resolution, ...change }))).toMatchObject(refusal);
  });

  it('is resolved by a judge, for good', () => {
    const resolved = valueOf(resolveDispute(disputed, resolution));
    expect(statusOfMilestone(resolved)).toBe('met');
    expect(resolved.attempts[0]?.verification?.verdict).toBe('notMet');
    expect(refusalOf(resolveDispute(resolved, resolution)).kind).toBe('wrongStatus');
  });
});

describe('a stage gate', () => {
  it('opens when all is met and an outcome was shown', () => {
    expect(stageGateProblems([met], ['jobs'], guo)).toEqual([]);
  });

  it('stays shut without a single outcome', () => {
    const silent = valueOf(handInEvidence(planned, { ...submission, outcomes: [] }, parties));
    const verified = valueOf(verifyMilestone(silent, verification('met'), parties));
    expect(stageGateProblems([verified], ['jobs'], guo)).toEqual([{ kind: 'noOutcomeStatement' }]);
    expect(stageGateProblems([], ['jobs'], guo)).toEqual([{ kind: 'noOutcomeStatement' }]);
  });

  it('does not take an outcome of an indicator that nobody promised', () => {
    expect(stageGateProblems([met], ['water'], guo)).toEqual([{ kind: 'outcomeIndicatorUnknown', indicator: 'jobs' }, { kind: 'noOutcomeStatement' }]);
  });

  it('does not take an outcome that was found untrue', () => {
    expect(stageGateProblems([notMet], ['jobs'], guo).map(({ kind }) => kind)).toEqual(['milestoneOpen', 'noOutcomeStatement']);
  });

  it('is not opened by the reporter or the verifier', () => {
    expect(stageGateProblems([met], ['jobs'], lin).map(({ kind }) => kind)).toEqual(['judgeNotApart']);
    expect(stageGateProblems([met], ['jobs'], wu).map(({ kind }) => kind)).toEqual(['judgeNotApart']);
  });
});

describe('a plan', () => {
  const plan = firstPlan([milestone, later], 'guo', AT);
  const postponed = { ...later, dueOn: '2028-03-01' };
  const request: ChangeRequest = { onVersion: 1, milestones: [milestone, postponed], reason: '校舍延期交付', by: lin, at: AT };
  const ask = (change: Partial<ChangeRequest>, met: string[] = []) => requestChange(plan, { ...request, ...change }, new Set(met), ['company']);
  const asked = valueOf(ask({}));

  it.each<[string, Partial<ChangeRequest>, string[], object]>([
    ['asked for by an official', { by: guo }, [], { kind: 'notAnEnterprise' }],
    ['made on an old version', { onVersion: 0 }, [], { kind: 'planMovedOn', onVersion: 0, current: 1 }],
    ['that changes nothing', { milestones: [milestone, later] }, [], { kind: 'nothingChanged' }],
    ['without a reason', { reason: ' ' }, [], { kind: 'reasonMissing' }],
    ['that empties the plan', { milestones: [] }, [], { kind: 'planUnsound', problems: [{ kind: 'noMilestone' }] }],
    ['that drops what is met', { milestones: [postponed] }, ['m1'], { problems: [{ kind: 'metMilestoneDropped', milestone: 'm1' }] }],
    ['that rewrites what is met', { milestones: [{ ...milestone, name: '筹备' }, later] }, ['m1'], { problems: [{ kind: 'metMilestoneChanged' }] }],
    ['out of order', { milestones: [postponed, milestone] }, [], { problems: [{ kind: 'milestonesOutOfOrder', milestone: 'm1', after: 'm2' }] }],
    ['with a milestone twice', { milestones: [milestone, { ...later, id: 'm1' }] }, [], { problems: [{ kind: 'milestoneTwice' }] }],
    ['that nothing will show', { milestones: [milestone, { ...later, evidence: [] }] }, [], { problems: [{ kind: 'milestoneWithoutEvidence' }] }],
  ])('refuses a change %s', (_what, change, done, refusal) => {
    expect(refusalOf(ask(change, done))).toMatchObject(refusal);
  });

  it('takes one request at a time', () => {
    expect(refusalOf(requestChange(asked, request, new Set(), ['company'])).kind).toBe('requestPending');
  });

  it('is changed by the authority only, and not by whoever asked', () => {
    expect(refusalOf(approveChange(asked, lin, AT, 'bureau')).kind).toBe('notTheAuthority');
    expect(refusalOf(approveChange(asked, { person: 'lin', organisation: 'bureau' }, AT, 'bureau'))).toEqual({ kind: 'requesterDecides', person: 'lin' });
    expect(refusalOf(approveChange(asked, { ...guo, onBehalfOf: 'lin' }, AT, 'bureau')).kind).toBe('requesterDecides');
    expect(refusalOf(approveChange(plan, guo, AT, 'bureau')).kind).toBe('noRequest');
  });

  it('gets a new version, and the old one stays as it was', () => {
    const changed = valueOf(approveChange(asked, guo, AT, 'bureau'));
    expect(changed.versions[0]).toEqual(plan.versions[0]);
    expect(currentVersion(changed)).toMatchObject({ number: 2, milestones: [milestone, postponed], approvedBy: 'guo', change: { reason: '校舍延期交付', requestedBy: lin } });
    expect(changed.request).toBeUndefined();
  });

  it('keeps what was refused, with the reason', () => {
    expect(refusalOf(refuseChange(asked, guo, AT, 'bureau', '')).kind).toBe('reasonMissing');
    const refused = valueOf(refuseChange(asked, guo, AT, 'bureau', '延期理由不足'));
    expect(refused.versions).toEqual(plan.versions);
    expect(refused.refused[0]).toMatchObject({ reason: '校舍延期交付', refusal: { by: 'guo', reason: '延期理由不足' } });
  });

  it('only ever grows, whatever is asked of it', () => {
    const act = fc.record({ what: fc.constantFrom('ask', 'approve', 'refuse'), dueOn: fc.constantFrom('2028-01-01', '2028-02-01', '2027-12-01') });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        let state = plan;
        for (const { what, dueOn } of acts) {
          const before = state;
          const wanted = { ...request, onVersion: currentVersion(state).number, milestones: [milestone, { ...later, dueOn }] };
          const result =
            what === 'ask' ? requestChange(state, wanted, new Set(), ['company']) : what === 'approve' ? approveChange(state, guo, AT, 'bureau') : refuseChange(state, guo, AT, 'bureau', '否');
          if (result.ok) state = result.value;
          expect(state.versions.slice(0, before.versions.length)).toEqual(before.versions);
          expect(state.versions.map(({ number }) => number)).toEqual(state.versions.map((_, index) => index + 1));
        }
      }),
    );
  });
});

describe('acceptance', () => {
  const acceptance: Acceptance = { milestones: [met], marks: [] };
  const mark: ChecklistMark = { milestone: 'm1', verdict: 'confirmed', note: '', by: guo, at: AT };
  const defective: ChecklistMark = { ...mark, verdict: 'defective', note: '名册缺页' };

  it('goes through every milestone', () => {
    expect(refusalOf(acceptProject(acceptance, guo, AT))).toEqual({ kind: 'unmarked', milestones: ['m1'] });
    const marked = valueOf(markMilestone(acceptance, mark));
    const accepted = valueOf(acceptProject(marked, guo, AT));
    expect(accepted.accepted).toEqual({ by: guo, at: AT });
    expect(refusalOf(acceptProject(accepted, guo, AT)).kind).toBe('acceptedAlready');
    expect(refusalOf(markMilestone(accepted, mark)).kind).toBe('acceptedAlready');
  });

  it('is not given while something is defective, and is once it has been put right', () => {
    const found = valueOf(markMilestone(acceptance, defective));
    expect(refusalOf(acceptProject(found, guo, AT))).toEqual({ kind: 'defective', milestones: ['m1'] });
    const mended = valueOf(markMilestone(found, mark));
    expect(acceptanceChecklist(mended)).toEqual([{ milestone: 'm1', mark }]);
    expect(mended.marks).toHaveLength(2);
    expect(acceptProject(mended, guo, AT).ok).toBe(true);
  });

  it.each<[string, Acceptance, ChecklistMark, object]>([
    ['for an unknown milestone', acceptance, { ...mark, milestone: 'm9' }, { kind: 'milestoneUnknown' }],
    ['of what is not met', { milestones: [notMet], marks: [] }, mark, { kind: 'milestoneNotMet', status: 'notMet' }],
    ['of a defect without a note', acceptance, { ...defective, note: '' }, { kind: 'noteMissing' }],
    ['by the reporter', acceptance, { ...mark, by: lin }, { kind: 'samePerson' }],
    ['by the verifier', acceptance, { ...mark, by: wu }, { kind: 'samePerson' }],
  ])('refuses a mark %s', (_how, state, given, refusal) => {
    expect(refusalOf(markMilestone(state, given))).toMatchObject(refusal);
  });

  it('is not given by the verifier', () => {
    const marked = valueOf(markMilestone(acceptance, mark));
    expect(refusalOf(acceptProject(marked, wu, AT)).kind).toBe('samePerson');
  });
});
