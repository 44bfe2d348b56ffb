import { openQuestion } from '@shixiao/use-cases';
import type { Application, ReadScope } from '@shixiao/use-cases';
import type { Visitor } from '../session/visitor.ts';

/** What resolvers are given: the question's scope, as the fields of rows want it, and who asks. */
export interface ApiContext extends ReadScope {
  readonly visitor: Visitor;
}

export function openContext(app: Application, visitor: Visitor): ApiContext {
  return { ...openQuestion(app, visitor.session?.caller), visitor };
}

/** After an act, what was looked up before it may be out of date, and whoever asks may be somebody else. */
export function renewContext(context: ApiContext): void {
  Object.assign(context, openQuestion(context.app, context.visitor.session?.caller));
}
