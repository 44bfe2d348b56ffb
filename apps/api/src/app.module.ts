import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { typeDefs } from '@shixiao/contract';
import type { Request, Response } from 'express';
import { openContext } from './graphql/context.ts';
import { formatError } from './graphql/errors.ts';
import { limitsPlugin } from './graphql/limits-plugin.ts';
import { resolvers } from './graphql/resolvers.ts';
import { HealthController } from './http/health.controller.ts';
import { RUNNING } from './running.ts';
import type { Role, Running } from './running.ts';
import { visitorOf } from './session/visitor.ts';

/** Nest's name for what `appModule` puts together. */
@Module({})
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- Nest tells modules apart by their classes
class AppModule {}

/** A worker answers no questions. */
export function appModule(running: Running, role: Role): DynamicModule {
  return {
    module: AppModule,
    imports: role === 'worker' ? [] : [GraphQLModule.forRoot<ApolloDriverConfig>(graphql(running))],
    controllers: [HealthController],
    providers: [{ provide: RUNNING, useValue: running }],
  };
}

function graphql(running: Running): ApolloDriverConfig {
  return {
    driver: ApolloDriver,
    path: '/graphql',
    typeDefs,
    resolvers: resolvers(running) as NonNullable<ApolloDriverConfig['resolvers']>,
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
    context: async ({ req, res }: { readonly req: Request; readonly res: Response }) =>
      openContext(running.app, await visitorOf(running.app, req, res)),
    introspection: true,
    graphiql: false,
    autoTransformHttpErrors: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxTokens: 8_000 },
    // It would watch every field of every answer, to find each time that none may be kept.
    plugins: [limitsPlugin, ApolloServerPluginCacheControlDisabled()],
    formatError: formatError(running.log),
  };
}
