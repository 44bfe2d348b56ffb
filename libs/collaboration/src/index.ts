export { accept, refuse } from './result.ts';
export { isReasonGiven, isSameReason } from './reason.ts';
export type { Result } from './result.ts';

// Organisations, people, and who may not do whose work
export { readCreditCode } from './organisation/credit-code.ts';
export { readRegionCode, regionContains } from './organisation/region-code.ts';
export { giveRole, ORGANISATION_KINDS, ROLES } from './organisation/role.ts';
export { personsOf, refusalToJudge, refusalToVerify } from './organisation/separation.ts';
export type { CreditCode, CreditCodeRefusal } from './organisation/credit-code.ts';
export type { Region, RegionRefusal } from './organisation/region-code.ts';
export type { OrganisationKind, Role, RoleRefusal } from './organisation/role.ts';
export type { Part, Party, SeparationRefusal } from './organisation/separation.ts';
export { delegate, delegationFor, holdsAt, revokeDelegation } from './delegation/delegation.ts';
export type { DelegatedAct, Delegation, DelegationRefusal, DelegationScope } from './delegation/delegation.ts';

// Working days, limits and clocks
export { addDays, addMonths, dayAt, daysBetween, isBefore, isDay, isInstant, startOfDay } from './clock/day.ts';
export { addWorkingDays, createCalendar, isWorkingDay, workingDaysBetween } from './clock/calendar.ts';
export { deadlineAfter, endOf } from './clock/deadline.ts';
export { DEFAULT_LIMITS, limitFor, promiseLimit } from './clock/limits.ts';
export { extendClock, openPause, pauseClock, resumeClock, startClock, stopClock } from './clock/clock.ts';
export { consequenceOf, DEFAULT_THRESHOLDS, statusOf, statusOfBoth } from './clock/status.ts';
export type { Day, Instant } from './clock/day.ts';
export type { CalendarData, CalendarRefusal, WorkingCalendar } from './clock/calendar.ts';
export type { Deadline } from './clock/deadline.ts';
export type { AtTheEnd, Citation, Limit, LimitName, LimitOverrides, PromiseRefusal, Span } from './clock/limits.ts';
export type { Clock, ClockRefusal, Extension, Pause, PauseGround } from './clock/clock.ts';
export type { ClockStatus, Light, LightThresholds, TwoClocks } from './clock/status.ts';

// Content: JSON, its canonical text and its hash
export { canonicalJson, isSameJson } from './content/canonical-json.ts';
export { contentHash, isHash } from './content/hash.ts';
export { jsonProblem } from './content/json.ts';
export type { Hash, Sha256 } from './content/hash.ts';
export type { JsonObject, JsonPath, JsonProblem, JsonValue } from './content/json.ts';

// Call and proposal
export { callProblems, closeCall, editCall, isOpenFor, openCall, postponeClosing, withdrawCall } from './call/call.ts';
export { weightsRefusal } from './call/weights.ts';
export type { Call, CallContent, CallProblem, CallRefusal, CallStage, Criterion, WantedIndicator } from './call/call.ts';
export type { Weighted, WeightsRefusal } from './call/weights.ts';
export { EMPTY_PROPOSAL } from './proposal/content.ts';
export { missingFrom } from './proposal/completeness.ts';
export { mergeDrafts } from './proposal/merge.ts';
export {
  acceptProposal,
  declineUncorrected,
  deemAccepted,
  returnForCorrection,
  submitProposal,
  withdrawProposal,
} from './proposal/proposal.ts';
export type {
  EvidenceDemand,
  MarketCase,
  ProposalContent,
  ProposedIndicator,
  ProposedMilestone,
} from './proposal/content.ts';
export type { CompletenessContext, MissingPart } from './proposal/completeness.ts';
export type { FieldPath, FieldStep, MergeConflict, Merged } from './proposal/merge.ts';
export type { Correction, CorrectionNotice, Proposal, ProposalRefusal, ProposalStage } from './proposal/proposal.ts';

// Indicators, measurements and appraisal
export { activityIn } from './indicator/activity.ts';
export { ACTIVITIES } from './indicator/activity-words.ts';
export { attainment, indicatorProblems, needsReEvaluation } from './indicator/indicator.ts';
export { FOLLOW_UP_MONTHS, followUpDays, gapsOf, recordMeasurement } from './indicator/measurement.ts';
export { appraise, lockAppraisal, setAppraisalWeights } from './indicator/appraisal.ts';
export type { ActivityFound } from './indicator/activity.ts';
export type { Activity, NotOutcomeBecause } from './indicator/activity-words.ts';
export type { AttainmentRefusal, Indicator, IndicatorProblem } from './indicator/indicator.ts';
export type { FigureGap, Measurement, MeasurementRefusal } from './indicator/measurement.ts';
export type { Appraisal, AppraisalRefusal, AppraisalWeights } from './indicator/appraisal.ts';

// Consultation, scoring, decision, agreement
export { addComment, answerComment, closeConsultation, openConsultation } from './consultation/consultation.ts';
export type { Comment, CommentAnswer, Consultation, ConsultationRefusal } from './consultation/consultation.ts';
export {
  appointExpert,
  RECOMMENDATIONS,
  recordConsensus,
  recuse,
  sealRefusal,
  submitSheet,
  visibleSheets,
  waitingFor,
} from './scoring/round.ts';
export { tally, weightedTotal } from './scoring/tally.ts';
export type {
  Consensus,
  Expert,
  Recommendation,
  Recusal,
  ScoreSheet,
  ScoringRefusal,
  ScoringRound,
} from './scoring/round.ts';
export type { Spread, Tally } from './scoring/tally.ts';
export { decide } from './decision/decision.ts';
export { giveOpinion, speakingRefusal } from './decision/deliberation.ts';
export type { DecisionGiven, DecisionRefusal, Decision, DeclaredInterest, Matter, Verdict } from './decision/decision.ts';
export type { Deliberation, Opinion, SpeakingRefusal } from './decision/deliberation.ts';
export { changeAgreement, drawUpAgreement, isInForce, signAgreement } from './agreement/agreement.ts';
export type { Agreement, AgreementRefusal, Signature } from './agreement/agreement.ts';

// Milestones, evidence and what goes wrong on the way
export { approveChange, currentVersion, firstPlan, refuseChange, requestChange } from './milestone/plan.ts';
export {
  disputeVerdict,
  handInEvidence,
  resolveDispute,
  statusOfMilestone,
  verifyMilestone,
} from './milestone/progress.ts';
export { stageGateProblems } from './milestone/stage-gate.ts';
export { acceptanceChecklist, acceptProject, markMilestone } from './milestone/acceptance.ts';
export type { ChangeRequest, Milestone, Plan, PlanRefusal, PlanVersion, RefusedChange } from './milestone/plan.ts';
export type { PlanProblem } from './milestone/plan-problems.ts';
export type {
  Attempt,
  Dispute,
  MilestoneProgress,
  MilestoneRefusal,
  MilestoneStatus,
  OutcomeStatement,
  ProjectParties,
  Submission,
  Verification,
} from './milestone/progress.ts';
export type { GateProblem } from './milestone/stage-gate.ts';
export type { Acceptance, AcceptanceRefusal, ChecklistLine, ChecklistMark } from './milestone/acceptance.ts';
export { evidenceProblems } from './evidence/evidence.ts';
export { safeFileName } from './evidence/file-name.ts';
export { BYTES_TO_LOOK_AT, fitsMediaType, isMediaType, MEDIA_TYPES } from './evidence/media-type.ts';
export type { Evidence, EvidenceLimits, EvidenceProblem } from './evidence/evidence.ts';
export type { FileName, FileNameChange, FileNameRefusal } from './evidence/file-name.ts';
export type { MediaType } from './evidence/media-type.ts';
export {
  answerBlocker,
  closeBlocker,
  escalateBlocker,
  raiseBlocker,
  reopenBlocker,
} from './blocker/blocker.ts';
export type { Blocker, BlockerAnswer, BlockerRefusal, BlockerRound } from './blocker/blocker.ts';
export {
  checkRatingQuestion,
  isPoor,
  isRectificationClosed,
  openRectification,
  RATING_LEVELS,
  readRatingLevel,
  recordCallBack,
  reportRectified,
} from './rating/rating.ts';
export type { CallBack, Rating, RatingLevel, RatingRefusal, Rectification } from './rating/rating.ts';

// Tasks, notices and the burden they are
export { actOnSignOff, startSignOff, URGE_AGAIN_AFTER_HOURS } from './tasks/act-on-sign-off.ts';
export { askedNow, holdersNow } from './tasks/sign-off.ts';
export type {
  Seat,
  SignOff,
  SignOffAct,
  SignOffAnswer,
  SignOffEnd,
  SignOffRefusal,
  SignOffShape,
} from './tasks/sign-off.ts';
export { followThrough, markDone, routeNotice } from './notice/notice.ts';
export type { ActionNotice, FollowThrough, NoticeDraft, NoticeLack, NoticeRefusal, NoticeRoute } from './notice/notice.ts';
export { addAsk, costOf, dropAsk, measureBurden, usedOf } from './burden/budget.ts';
export { conveneMeeting, personMinutes } from './burden/meeting.ts';
export { checkReportOnce, prefill } from './burden/report-once.ts';
export type { Ask, BurdenMeasured, BurdenRefusal, StageBurden } from './burden/budget.ts';
export type { Meeting, MeetingRefusal } from './burden/meeting.ts';
export type { FactRegistry, FormField, HeldFact, HeldField, RegisteredFact, ReportOnceRefusal } from './burden/report-once.ts';

// Ledger
export { GENESIS_HASH, isFileOf, leafOf, nextEntry, verifyChain } from './ledger/chain.ts';
export { inclusionProof, merkleRoot, verifyInclusion } from './ledger/merkle.ts';
export type { ChainBreak, LedgerAct, LedgerEntry } from './ledger/chain.ts';
export type { InclusionProof, MerkleRefusal } from './ledger/merkle.ts';

// Money
export { lateInterest, PAYMENT_DAYS, PAYMENT_DAYS_AT_MOST, paymentDueOn } from './payment/payment.ts';
export { checkEstimate, OVERRUN_PERCENT } from './estimate/estimate.ts';
export type { LateInterest, PaymentRefusal, PaymentTerm } from './payment/payment.ts';
export type { EstimateRefusal, EstimateVerdict } from './estimate/estimate.ts';
