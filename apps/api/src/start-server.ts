import 'reflect-metadata';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import compression from 'compression';
import express from 'express';
import type { RequestHandler } from 'express';
import pino from 'pino';
import type { Logger } from 'pino';
import { openDatabase } from '@shixiao/persistence';
import type { OpenDatabase } from '@shixiao/persistence';
import { isDemonstrationLoaded, openApplication, uploadsOf } from '@shixiao/use-cases';
import type { Application, ApplicationOptions, Uploads } from '@shixiao/use-cases';
import { appModule } from './app.module.ts';
import { clearUnfinished, loadIfEmpty } from './demonstration.ts';
import { offerFiles } from './files/downloads.ts';
import { acceptUploads } from './files/uploads.ts';
import { serveSubscriptions } from './graphql/subscriptions.ts';
import { createMetrics } from './http/metrics.ts';
import { logRequests } from './http/request-log.ts';
import { securityHeaders } from './http/security-headers.ts';
import { webClient } from './http/web-client.ts';
import { startWorker } from './jobs/worker.ts';
import type { MailPlace } from './mail/post.ts';
import type { Role, Running } from './running.ts';

/** Which database: an open one, which stays open; an address; or the folder of one of our own. */
export type DatabasePlace =
  | { readonly database: OpenDatabase }
  | { readonly databaseUrl: string; readonly ownerUrl?: string | undefined }
  | { readonly dataFolder: string };

export type ServerOptions = DatabasePlace & {
  /** 0: any free one. Default 3000. */
  readonly port?: number;
  /** Network addresses to be reached at; default: all. */
  readonly host?: string;
  /** Where files are kept. */
  readonly filesFolder: string;
  /** The built web client; absent where none is served. */
  readonly webFolder?: string | undefined;
  /** Default `all`. A worker serves health, readiness and metrics only. */
  readonly role?: Role;
  /** The clock; default: the machine's. */
  readonly now?: ApplicationOptions['now'];
  /** Default: nothing is logged. */
  readonly logger?: Logger;
  readonly metricsToken?: string | undefined;
  /** Default: no mail is sent. */
  readonly mail?: MailPlace | undefined;
  /** Proxies that are believed about who asks and whether by https: addresses, or names as Express has them. Default `loopback`. */
  readonly trustedProxies?: string | undefined;
  /** Loads the demonstration world into a folder that is empty. */
  readonly demonstration?: boolean;
  /** What files are for; default: what the use cases take them for. */
  readonly uploadsOf?: (app: Application) => Uploads;
};

export interface StartedServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly app: Application;
  readonly database: OpenDatabase;
  /** Finishes what is running, then stops everything that it started. */
  close(): Promise<void>;
}

/** Longest text of an operation with its variables: a draft has many fields, each of 100,000 characters at most. */
const LARGEST_BODY = '4mb';

/**
 * Starts everything in this process, on one port.
 *
 * @throws Error when the port is taken, the database cannot be opened or a lifecycle cannot run; nothing is left running then
 */
export async function startServer(options: ServerOptions): Promise<StartedServer> {
  const { port = 3000, host, filesFolder, role = 'all', logger = pino({ level: 'silent' }) } = options;
  const undo: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) {
      await step().catch((err: unknown) => logger.error({ err }, 'stopping went wrong'));
    }
  };
  try {
    const demonstrationIn = options.demonstration && 'dataFolder' in options ? options.dataFolder : undefined;
    if (demonstrationIn !== undefined) await clearUnfinished(demonstrationIn, logger);
    const database = await databaseAt(options, logger);
    if (!('database' in options)) undo.push(() => database.close());
    const files = path.resolve(filesFolder);
    if (demonstrationIn !== undefined) await loadIfEmpty(database, { data: demonstrationIn, files }, logger);
    const isDemonstration = await database.read(isDemonstrationLoaded);
    const app = await openApplication({ database, filesFolder: files, isDemonstration, sendsMail: options.mail !== undefined, ...(options.now && { now: options.now }) });

    let serving = false;
    const running: Running = {
      app,
      log: logger,
      metrics: createMetrics(),
      uploads: (options.uploadsOf ?? uploadsOf)(app),
      metricsToken: options.metricsToken,
      mail: options.mail,
      isServing: () => serving,
    };
    const nest = await NestFactory.create<NestExpressApplication>(appModule(running, role), { logger: false, bodyParser: false, abortOnError: false });
    undo.push(() => nest.close());
    await prepare(nest, running, options);
    await nest.init();
    const server = nest.getHttpServer() as Server;
    server.listen(port, host);
    await once(server, 'listening');
    if (role !== 'worker') {
      const subscriptions = await serveSubscriptions(running, server, nest.get(GraphQLSchemaHost).schema, database.url);
      undo.push(() => subscriptions.stop());
    }
    if (role !== 'api') {
      const worker = await startWorker(running, database.url);
      undo.push(() => worker.stop());
    }
    serving = true;
    undo.push(async () => void (serving = false));
    const url = `http://localhost:${(server.address() as AddressInfo).port}`;
    logger.info({ url, role }, 'started');
    return { url, app, database, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function databaseAt(place: DatabasePlace, log: Logger): Promise<OpenDatabase> {
  if ('database' in place) return place.database;
  const onError = (err: Error): void => log.warn({ err }, 'a connection to the database broke');
  if ('dataFolder' in place) return openDatabase({ dataFolder: place.dataFolder }, { onError });
  return openDatabase({ url: place.databaseUrl, ...(place.ownerUrl !== undefined && { ownerUrl: place.ownerUrl }) }, { onError });
}

/** Answers are for whoever asked, at the time. */
const neverKept: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** What comes before Nest's own routes, in this order. */
async function prepare(nest: NestExpressApplication, running: Running, { filesFolder, webFolder, role, trustedProxies = 'loopback' }: ServerOptions): Promise<void> {
  nest.set('trust proxy', trustedProxies);
  nest.disable('x-powered-by');
  nest.use(logRequests(running));
  nest.use(securityHeaders());
  if (role === 'worker') return;
  nest.use(await acceptUploads(running, running.uploads, path.resolve(filesFolder, 'uploads')));
  nest.use(offerFiles(running.app, running.uploads));
  nest.use(compression());
  nest.use('/graphql', neverKept, express.json({ limit: LARGEST_BODY }));
  if (webFolder !== undefined) nest.use(webClient(path.resolve(webFolder)));
}
