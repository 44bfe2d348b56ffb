import { access } from '@shixiao/contract';
import type { Access } from '@shixiao/contract';
import { ACTS, FIELDS, isRefusal, perform, READS, refusalToAsk } from '@shixiao/use-cases';
import type { ActName, InputOf } from '@shixiao/use-cases';
import { getNullableType, isListType, isNonNullType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { Running } from '../running.ts';
import { isWayIn, signedIn } from '../session/ways-in.ts';
import type { ApiContext } from './context.ts';
import { renewContext } from './context.ts';
import { apiError, isNoSuchId } from './errors.ts';
import { idsOfNothing, inputProblems } from './input-problems.ts';
import type { InputProblem } from './input-problems.ts';
import { SCALARS } from './scalars.ts';
import { sizeOf } from './size.ts';
import { watchResolvers } from './watch-resolvers.ts';

type Resolver = GraphQLFieldResolver<unknown, ApiContext>;
type Ask = (scope: ApiContext, args: unknown) => Promise<unknown>;

/** One map for everything that the use cases can do; none of them is named here. */
export function resolvers(running: Running) {
  const names = Object.keys(access).map((operation) => operation.split('.') as [string, string]);
  const all = (root: string): readonly string[] => names.filter(([of]) => of === root).map(([, name]) => name);
  return {
    ...SCALARS,
    ...FIELDS,
    Query: {
      ...Object.fromEntries(all('Query').map((name) => [name, query(running, name)])),
      csrfToken: ((_root, _args, { visitor }) => visitor.csrfToken()) satisfies Resolver,
    },
    Mutation: Object.fromEntries(all('Mutation').map((name) => [name, mutation(running, name as ActName)])),
    Subscription: watchResolvers(all('Subscription')),
  };
}

function query({ metrics }: Running, name: string): Resolver {
  const ask = (READS as Readonly<Record<string, Ask | undefined>>)[name];
  return async (_root, args, context, info) => {
    const refusal = refusalToAsk(context.caller, name);
    if (refusal) throw apiError(refusal);
    const problems = problemsOfArguments(info, args);
    if (problems.length > 0) throw apiError('BAD_USER_INPUT', { inputProblems: problems });
    if (!ask) throw new Error(`Nothing answers ${name}`);
    try {
      const answer = await ask(context, args);
      metrics.operations.inc({ operation: name, outcome: 'answered' });
      return answer;
    } catch (error) {
      metrics.operations.inc({ operation: name, outcome: 'failed' });
      if (isNoSuchId(error)) return nothingOf(info);
      throw error;
    }
  };
}

function mutation(running: Running, name: ActName): Resolver {
  const isOpen = (access as Readonly<Record<string, readonly Access[]>>)[`Mutation.${name}`]?.some(({ scope }) => scope === 'everybody');
  return async (_root, args, context, info) => {
    const { visitor } = context;
    // Where nobody is signed in, acts that need somebody are refused as such: the session ended while a form was open.
    if ((visitor.session !== undefined || isOpen) && !visitor.hasCsrfToken()) throw apiError('FORBIDDEN', { because: 'csrfTokenWrong' });
    const input = (args as { readonly input: InputOf<ActName> }).input;
    const problems = problemsOfArguments(info, args).map(({ path, ...problem }) => ({ ...problem, path: path.slice(1) }));
    const answer = problems.length > 0 ? invalid(problems) : await act(running, context, info, name, input);
    running.metrics.operations.inc({ operation: name, outcome: outcomeOf(answer) });
    return answer;
  };
}

async function act(running: Running, context: ApiContext, info: GraphQLResolveInfo, name: ActName, input: InputOf<ActName>): Promise<unknown> {
  const { visitor } = context;
  try {
    if (!(name in ACTS)) throw new Error(`Nothing does ${name}`);
    const answer = isWayIn(name)
      ? await signedIn(running, visitor, name, input as never)
      : await perform(running.app, visitor.session?.caller, name, input);
    if (name === 'signOut' && !isRefusal(answer)) visitor.leave();
    // The organisation, and with it the roles, may be others now.
    if (name === 'actForOrganisation') await visitor.again();
    renewContext(context);
    return answer;
  } catch (error) {
    const type = info.parentType.getFields()[name]?.args[0]?.type;
    const unknown = isNoSuchId(error) && type ? idsOfNothing(type, input) : [];
    if (unknown.length > 0) return invalid(unknown);
    running.metrics.operations.inc({ operation: name, outcome: 'failed' });
    throw error;
  }
}

const invalid = (problems: readonly InputProblem[]) => ({ __typename: 'InputInvalid', path: problems[0]?.path ?? [], inputProblems: problems });

function outcomeOf(answer: unknown): string {
  return isRefusal(answer) ? answer.__typename : 'done';
}

function problemsOfArguments({ parentType, fieldName }: GraphQLResolveInfo, args: Readonly<Record<string, unknown>>): readonly InputProblem[] {
  const field = parentType.getFields()[fieldName];
  return (field?.args ?? []).flatMap((arg) =>
    inputProblems(arg.type, args[arg.name], sizeOf(arg)).map((problem) => ({ ...problem, path: [arg.name, ...problem.path] })),
  );
}

/** The answer to a question about something whose id is none: it is not there. */
function nothingOf({ returnType }: GraphQLResolveInfo): unknown {
  if (!isNonNullType(returnType)) return null;
  if (isListType(getNullableType(returnType))) return [];
  throw apiError('BAD_USER_INPUT');
}
