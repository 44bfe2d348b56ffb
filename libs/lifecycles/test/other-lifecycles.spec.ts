import { beforeAll, describe, expect, test } from '@jest/globals';
import { deployed } from './deployed.ts';
import type { Deployed } from './deployed.ts';
import { Journey } from './journey.ts';

const CASE = { projectId: 'P1', projectLead: 'li' };

describe('an enterprise filing', () => {
  let lifecycle: Deployed;
  beforeAll(async () => {
    lifecycle = await deployed('enterprise-filing');
  });
  const submitted = (): Journey => new Journey(lifecycle, '2026-09-28').start(CASE).complete('submitFiling');

  test('goes from notice to close-out', () => {
    const journey = submitted().complete('checkFiling', { complete: true }).complete('reportCommencement').complete('reportCompletion');
    journey.complete('checkSite', { conforms: true }).complete('closeFiling');
    expect([journey.phase, ...journey.ends]).toEqual(['completed', 'noticeGiven', 'filed', 'built', 'filingClosed', 'finished']);
  });

  test('is filed once what was missing has been added', () => {
    const journey = submitted().complete('checkFiling', { complete: false }).complete('completeFiling');
    expect(journey.variable('filing')).toEqual({ status: 'filed' });
    expect(journey.tasks).toEqual(['reportCommencement']);
  });

  test('is deemed filed when nobody has answered by the end of the fifth working day', () => {
    const journey = submitted().until('2026-10-10');
    expect(journey.tasks).toEqual(['checkFiling']);
    expect(journey.endOf('2026-10-10').variable('filing')).toEqual({ status: 'deemedFiled' });
  });

  test('is checked again after a deviation was mended', () => {
    const journey = submitted().complete('checkFiling', { complete: true }).complete('reportCommencement').complete('reportCompletion');
    journey.complete('checkSite', { conforms: false }).complete('mendDeviation');
    expect(journey.tasks).toEqual(['checkSite']);
  });

  test('ends when it is withdrawn', () => {
    const journey = submitted().receive('withdrawalRequested').complete('recordWithdrawal');
    expect([journey.phase, journey.ends.at(-1)]).toEqual(['completed', 'filingWithdrawn']);
  });
});

describe('a public works programme', () => {
  let lifecycle: Deployed;
  beforeAll(async () => {
    lifecycle = await deployed('public-works-programme');
  });
  const SITES = [
    { id: 'S1', name: '河西公园', approvedEstimate: 100 },
    { id: 'S2', name: '城南公园', approvedEstimate: 200 },
  ];
  const [one, two] = SITES.map((site) => ({ site }));
  const begun = (): Journey =>
    new Journey(lifecycle, '2026-09-28').start(CASE).complete('draftProgramme', { sites: SITES }).complete('approveProgramme', { outcome: 'approve' });

  test('builds every site on its own and goes on when all are handed over', () => {
    const journey = begun();
    expect(journey.tasks).toEqual(['submitDesign', 'submitDesign']);
    for (const which of [one, two]) {
      journey.complete('submitDesign', { estimate: 110 }, which).complete('handInSiteEvidence', {}, which);
      journey.complete('verifySite', { verdict: 'met' }, which).complete('handOverSite', {}, which);
    }
    expect(journey.variable('siteResults')).toEqual([
      { site: 'S1', result: 'met' },
      { site: 'S2', result: 'met' },
    ]);
    journey.complete('acceptProgramme').complete('postEvaluateProgramme').complete('closeProgramme');
    expect([journey.phase, journey.ends.at(-1)]).toEqual(['completed', 'finished']);
  });

  test('has an estimate of more than ten per cent above the approved one decided again', () => {
    const journey = begun().complete('submitDesign', { estimate: 110.1 }, one);
    expect(journey.tasks).toEqual(['submitDesign', 'approveEstimate']);
    expect(journey.complete('approveEstimate', { outcome: 'return' }).tasks).toEqual(['submitDesign', 'submitDesign']);
    journey.complete('submitDesign', { estimate: 120 }, one).complete('approveEstimate', { outcome: 'approve' });
    expect(journey.tasks).toEqual(['submitDesign', 'handInSiteEvidence']);
  });

  test('asks for evidence again where a site was not met', () => {
    const journey = begun().complete('submitDesign', { estimate: 90 }, one).complete('handInSiteEvidence', {}, one);
    expect(journey.complete('verifySite', { verdict: 'notMet' }, one).tasks).toEqual(['submitDesign', 'handInSiteEvidence']);
  });

  test('that is sent back is drafted again', () => {
    const journey = new Journey(lifecycle, '2026-09-28').start(CASE).complete('draftProgramme', { sites: SITES });
    expect(journey.complete('approveProgramme', { outcome: 'return' }).tasks).toEqual(['draftProgramme']);
  });

  test('is settled when it is terminated, its sites included', () => {
    const journey = begun().receive('terminationDecided');
    expect(journey.tasks).toEqual(['settleProgramme']);
    expect(journey.complete('settleProgramme').phase).toBe('completed');
  });
});

describe('a supervision case', () => {
  let lifecycle: Deployed;
  beforeAll(async () => {
    lifecycle = await deployed('full-chain-supervision');
  });
  const told = (): Journey =>
    new Journey(lifecycle, '2026-09-28').start(CASE).complete('registerFinding').complete('checkFinding', { substantiated: true }).complete('notifyParty');

  test('goes from what was found to its close-out', () => {
    const journey = told().complete('rectifyFinding').complete('recheckFinding', { rectified: true }).complete('closeCase');
    expect([journey.phase, ...journey.ends]).toEqual(
      ['completed', ...`findingRegistered findingChecked partyTold findingRectified findingRechecked caseClosed finished`.split(' ')],
    );
  });

  test('ends where what was found is not so', () => {
    const journey = new Journey(lifecycle, '2026-09-28').start(CASE).complete('registerFinding').complete('checkFinding', { substantiated: false });
    expect([journey.phase, journey.ends.at(-1)]).toEqual(['completed', 'notSubstantiated']);
  });

  test('is rectified until the second check finds it right', () => {
    expect(told().complete('rectifyFinding').complete('recheckFinding', { rectified: false }).tasks).toEqual(['rectifyFinding']);
  });

  test('that is not rectified in time is shown to the supervisor', () => {
    const journey = told().endOf('2026-10-22');
    expect(journey.tasks).toEqual(['rectifyFinding']);
    expect(journey.endOf('2026-10-23').tasks).toEqual(['rectifyFinding', 'superviseRectification']);
    expect(journey.complete('rectifyFinding').tasks).toEqual(['recheckFinding']);
  });
});
