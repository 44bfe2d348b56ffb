import type { TaskActionFactsFragment } from '../../generated/tasks.ts';

/** What people do with a task beside doing it: 领取 退还 会签/或签/依次 签署 加签 减签 转交 委派 交回 退回 撤回 抄送 催办. */
export type TaskActionName =
  | 'claim'
  | 'release'
  | 'sign'
  | 'startSignOff'
  | 'addSigner'
  | 'removeSigner'
  | 'handOver'
  | 'delegate'
  | 'giveBack'
  | 'return'
  | 'withdraw'
  | 'copy'
  | 'urge';

/** Signers that the viewer added and who have not answered: those can be taken away again. */
export function removableSigners(task: TaskActionFactsFragment, viewerId: string | undefined) {
  return (task.signOff?.seats ?? []).filter(({ addedBy, answer }) => addedBy?.id === viewerId && !answer).map(({ owner }) => owner);
}

/** Which actions the server allows the viewer now, the most likely first. */
export function allowedActions(task: TaskActionFactsFragment, viewerId: string | undefined): readonly TaskActionName[] {
  const rights: readonly (readonly [TaskActionName, boolean])[] = [
    ['claim', task.viewerCanClaim],
    ['sign', task.viewerCanSign],
    ['giveBack', task.viewerCanGiveBack],
    ['urge', task.viewerCanUrge],
    ['startSignOff', task.viewerCanStartSignOff],
    ['addSigner', task.viewerCanAddSigner],
    ['removeSigner', removableSigners(task, viewerId).length > 0],
    ['handOver', task.viewerCanHandOver],
    ['delegate', task.viewerCanDelegate],
    ['return', task.viewerCanReturn],
    ['withdraw', task.viewerCanWithdraw],
    ['copy', task.viewerCanCopy],
    ['release', task.viewerCanRelease],
  ];
  return rights.flatMap(([name, isAllowed]) => (isAllowed ? [name] : []));
}
