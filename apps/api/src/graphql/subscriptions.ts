import type { Server } from 'node:http';
import { GraphQLError, getOperationAST, validate, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { listenToOutbox } from '@shixiao/persistence';
import { openQuestion, sessionOf } from '@shixiao/use-cases';
import type { Running } from '../running.ts';
import { cookieOf, SESSION_COOKIE } from '../session/cookies.ts';
import { costOf } from './cost.ts';
import { tooCostly } from './limits-plugin.ts';
import { createNews } from './news.ts';
import type { ListenerContext } from './watch-resolvers.ts';

export interface Subscriptions {
  /** Says goodbye to all who listen, and hears no more. */
  stop(): Promise<void>;
}

/** What is told as it happens, by graphql-ws on the address of queries, to whoever has the session's cookie. */
export async function serveSubscriptions(running: Running, server: Server, schema: GraphQLSchema, url: string): Promise<Subscriptions> {
  const { app } = running;
  const news = createNews();
  const listener = await listenToOutbox(url, { onNotice: news.publish, onGap: news.tellGap });
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: 100_000 });

  const graphql = useServer(
    {
      schema,
      // Signed in, and from our own pages: other sites may open sockets, too.
      onConnect: async ({ extra: { request } }) => {
        if (!isOwnOrigin(request.headers.origin, request.headers.host)) return false;
        return (await sessionAt(request.headers.cookie)) !== undefined;
      },
      onSubscribe: (_context, _id, { query, operationName, variables }) => {
        const document = parse(query, { maxTokens: 2_000 });
        const errors = validate(schema, document);
        if (errors.length > 0) return errors;
        const operation = getOperationAST(document, operationName);
        if (operation?.operation !== 'subscription') return [new GraphQLError('Only subscriptions are answered here')];
        const problem = tooCostly(costOf(schema, document, operation, variables ?? {}));
        if (problem) return [problem];
        return { schema, document, operationName, variableValues: variables };
      },
      // Asked again for each: a session may have ended since the socket was opened.
      context: async ({ extra: { request } }) => {
        const session = () => sessionAt(request.headers.cookie);
        return { ...openQuestion(app, (await session())?.caller), news, session } satisfies ListenerContext;
      },
      isProd: true,
    },
    sockets,
  );

  const sessionAt = async (cookies: string | undefined) => {
    const token = cookieOf(cookies, SESSION_COOKIE);
    return token === undefined ? undefined : sessionOf(app, token);
  };

  return {
    async stop() {
      await listener.stop();
      await graphql.dispose();
      sockets.close();
    },
  };
}

/** Programs send no origin. */
function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
