export type * from './backing.ts';
export type * from './limit/limit-backing.ts';
export type * from './notice/notice-fields.ts';
export type * from './process-view/view-of.ts';
export type * from './supervision/find-exceptions.ts';
export type * from './scoring/backing.ts';
export type * from './decision/backing.ts';
export type * from './agreement/backing.ts';
export type * from './proposal/proposal-backing.ts';
export type * from './project/backing.ts';
export type * from './blocker/backing.ts';
export type * from './acceptance/backing.ts';
export type * from './indicator/backing.ts';
export type * from './outcome/backing.ts';
export { openApplication } from './application.ts';
export type { Application, ApplicationOptions } from './application.ts';
export { PROCESS_ACTOR } from './caller.ts';
export type { Caller, StandIn } from './caller.ts';
export { perform, performByItself } from './perform.ts';
export { openQuestion, refusalToAsk } from './ask.ts';
export type { ActName, Acts, AnswerOf, Fields, InputOf, ReadName, Reads } from './operations.ts';
export type { ActScope, ReadScope, Topic } from './scope.ts';
export { isRefusal } from './refusal.ts';
export { ACTS } from './acts.ts';
export { READS } from './reads.ts';
export { FIELDS } from './fields.ts';
export { setUpJurisdiction } from './setup/set-up.ts';
export type { FirstAuthority } from './setup/set-up.ts';
export { fireDueTimers } from './process/fire-timers.ts';

// What the system tells by itself
export { remindOfLights } from './notice/remind.ts';
export { issueDigests } from './notice/issue-digests.ts';

// What goes out by e-mail
export { composeLetter } from './mail/compose.ts';
export type { Letter } from './mail/compose.ts';
export { markSent, markUndeliverable } from './mail/outcome.ts';
export { wantMail } from './mail/want.ts';

// Signing in
export { countAttempt, forgetOldSessions, forgive } from './session/attempts.ts';
export type { Attempted, SignInAttempt } from './session/attempts.ts';
export { invite } from './session/invitations.ts';
export { isDemonstrationLoaded, offerDemonstration } from './session/demonstration.ts';
export { hashPassword } from './session/passwords.ts';
export { beginSession, endSession, sessionOf, tokenOf } from './session/sessions.ts';
export type { LiveSession, ViewerRow } from './session/sessions.ts';

// Files
export { openFile } from './evidence/open-file.ts';
export type { OpenedFile } from './evidence/open-file.ts';
export { UPLOAD_RULES } from './evidence/upload-rules.ts';
export { mayUpload, uploadFinished, uploadsOf } from './evidence/uploads.ts';
export type { AnnouncedUpload, ArrivedFile, KeptFile, Uploads } from './uploads.ts';

// What is told as it happens
export { refusalToWatch, WATCHES } from './live/watches.ts';
export type { Told, Watch } from './live/watches.ts';
