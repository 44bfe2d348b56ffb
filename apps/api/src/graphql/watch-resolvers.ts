import type { LiveSession, ReadScope, Told, Watch } from '@shixiao/use-cases';
import { openQuestion, refusalToWatch, WATCHES } from '@shixiao/use-cases';
import { apiError } from './errors.ts';
import type { News } from './news.ts';

/** What a subscription is given: the scope of the event that is told at the moment, and what brings the next. */
export interface ListenerContext extends ReadScope {
  readonly news: News;
  /** The session as it is now; nothing where it has ended. */
  session(): Promise<LiveSession | undefined>;
}

type Args = Readonly<Record<string, string>>;
type CallerScope = Parameters<Watch['tells']>[0];

/** All subscriptions, from what the use cases tell; none of them is named here. */
export function watchResolvers(names: readonly string[]) {
  return Object.fromEntries(
    names.map((name) => [name, { subscribe: (_root: unknown, args: Args, context: ListenerContext) => events(name, args, context) }]),
  );
}

async function events(name: string, args: Args, context: ListenerContext): Promise<AsyncIterable<object>> {
  const refusal = refusalToWatch(context.caller, name);
  if (refusal) throw apiError(refusal);
  const watch = (WATCHES as Readonly<Record<string, Watch | undefined>>)[name];
  if (!watch) throw new Error(`Nothing tells ${name}`);
  // Heard from before the look, so that nothing falls between the two.
  const notices = context.news.listen(({ topic }) => topic === watch.topic);
  // What one may not see is not there, and tells nothing.
  if (!(await watch.isThere(context as CallerScope, args))) {
    await notices.return();
    throw apiError('FORBIDDEN');
  }
  return tell(name, watch, args, context, notices);
}

async function* tell(name: string, watch: Watch, args: Args, context: ListenerContext, notices: ReturnType<News['listen']>): AsyncGenerator<object> {
  for await (const { id } of notices) {
    const session = await context.session();
    if (!session || refusalToWatch(session.caller, name)) return;
    // For each event anew: rights and rows may be others than those before.
    Object.assign(context, openQuestion(context.app, session.caller));
    const told = await toldBy(context, id);
    const event = told && (await watch.tells(context as CallerScope, args, told));
    if (event) yield { [name]: event };
  }
}

async function toldBy({ sql }: ReadScope, id: string): Promise<Told | undefined> {
  const { rows } = await sql.query<Told>(
    'select project_id as "projectId", payload, created_at as "createdAt" from outbox where id = $1',
    [id],
  );
  return rows[0];
}
