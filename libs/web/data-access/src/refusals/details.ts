import { fileKind } from './file-kind.ts';
import type { FileFault } from '@shixiao/contract';
import type { AnyRefusal } from './is-refusal.ts';
import type { Saying } from './refusal-text.ts';

/** One line per thing that is to be put right; none where the sentence says it all. */
export function detailsOf(refusal: AnyRefusal, say: Saying): string[] {
  const term = (type: string, value: string): string => say.t(`terms.${type}.${value}`);
  const at = (place: readonly string[], problem: string): string =>
    place.length === 0 ? problem : say.t('refusal.detail.at', { place: place.join(' › '), problem });

  switch (refusal.__typename) {
    case 'StageGateShut':
      return refusal.gateProblems.map(({ kind, milestone }) => at(milestone ? [milestone.name] : [], term('GateProblemKind', kind)));
    case 'MilestonesUnmarked':
    case 'MilestonesDefective':
      return refusal.milestones.map(({ name }) => name);
    case 'MembersNotHeard':
      return refusal.members.map(({ name }) => name);
    case 'CallNotReady':
      return refusal.callProblems.map(({ kind, sum, found }) =>
        found
          ? activity(say, found)
          : sum
            ? at([term('CallProblemKind', kind)], say.number(sum))
            : term('CallProblemKind', kind),
      );
    case 'ProposalIncomplete':
      return refusal.missing.map(({ kind, found }) => (found ? activity(say, found) : term('MissingPartKind', kind)));
    case 'EvidenceUnsound':
      return refusal.evidenceProblems.map(({ kind }) => term('EvidenceProblemKind', kind));
    case 'PlanUnsound':
      return refusal.planProblems.map(({ kind }) => term('PlanProblemKind', kind));
    case 'DemandsUnanswered':
      return refusal.demands.map(({ description }) => description);
    case 'FiguresMissing':
      return refusal.indicators.map(({ name }) => name);
    case 'CriteriaUnscored':
      return refusal.criteria.map(({ name }) => name);
    case 'NotAtThisStep':
      return refusal.steps.map((step) => say.sentence(step));
    case 'StepUnknown':
      return refusal.earlierSteps.map(({ name }) => say.sentence(name));
    case 'StillOpen':
      return [...refusal.openTasks.map(({ name }) => say.sentence(name)), ...refusal.openBlockers.map(({ title }) => title)];
    case 'InputInvalid':
      return refusal.inputProblems.map(({ path, kind, limit }) =>
        at(path, limit == null ? term('InputProblemKind', kind) : withLimit(say, term('InputProblemKind', kind), limit)),
      );
    case 'FormIncomplete':
      return refusal.formProblems.map(({ field, kind }) => at(field, term('FormProblemKind', kind)));
    case 'PasswordTooWeak':
      return refusal.weaknesses.map((weakness) => term('PasswordWeakness', weakness));
    case 'CreditCodeInvalid':
      return refusal.check.fault ? [term('CreditCodeFault', refusal.check.fault)] : [];
    case 'FileRefused':
      return [fileFault(say, refusal)];
    default:
      return [];
  }
}

interface Found {
  readonly activity: string;
  readonly because: string;
  readonly words: string;
}

/** Why something that is counted is no outcome. */
function activity(say: Saying, { activity: counted, because, words }: Found): string {
  return say.t('refusal.detail.activity', {
    words,
    activity: say.t(`terms.Activity.${counted}`),
    because: say.t(`terms.NotOutcomeBecause.${because}`),
  });
}

interface FileRefused {
  readonly fileFault: FileFault;
  readonly allowedMediaTypes: readonly string[];
  readonly maxSize: number;
}

/** What is wrong with a file, and what would be right. */
function fileFault(say: Saying, { fileFault: kind, allowedMediaTypes, maxSize }: FileRefused): string {
  const fault = say.t(`terms.FileFault.${kind}`);
  switch (kind) {
    case 'mediaTypeRefused':
    case 'contentNotOfType':
      return say.t('refusal.detail.filesTaken', { fault, types: say.list(allowedMediaTypes.map(fileKind)) });
    case 'tooLarge':
      return say.t('refusal.detail.fileAtMost', { fault, size: say.bytes(maxSize) });
    default:
      return fault;
  }
}

function withLimit(say: Saying, problem: string, limit: number): string {
  return say.t('refusal.detail.limit', { problem, limit: say.number(limit) });
}
