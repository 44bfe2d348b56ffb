import { Controller, Get, Inject, NotFoundException, Req, Res, ServiceUnavailableException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RUNNING } from '../running.ts';
import type { Running } from '../running.ts';

/** What whoever runs the server asks it. */
@Controller()
export class HealthController {
  private readonly running: Running;

  constructor(@Inject(RUNNING) running: Running) {
    this.running = running;
  }

  /** The process is alive. */
  @Get('health')
  health(): object {
    return { status: 'ok' };
  }

  /** It can serve: the database answers, and it is not about to stop. */
  @Get('ready')
  async ready(): Promise<object> {
    const { app, isServing } = this.running;
    if (!isServing()) throw new ServiceUnavailableException({ status: 'stopping' });
    try {
      await app.database.read((sql) => sql.query('select 1'));
    } catch {
      throw new ServiceUnavailableException({ status: 'noDatabase' });
    }
    return { status: 'ready' };
  }

  /** Figures for Prometheus. They are nobody else's business: for others there is nothing here. */
  @Get('metrics')
  async metrics(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { metrics, metricsToken } = this.running;
    const hasToken = metricsToken !== undefined && request.headers.authorization === `Bearer ${metricsToken}`;
    if (!hasToken && !isFromThisMachine(request)) throw new NotFoundException();
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  }
}

/** Not by way of a proxy, behind which anybody may be. */
function isFromThisMachine({ socket, headers }: Request): boolean {
  const address = socket.remoteAddress ?? '';
  return /^(::1|127\.|::ffff:127\.)/.test(address) && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;
}
