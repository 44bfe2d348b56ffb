import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** What Prometheus asks for. A registry for each server: several may run in one process. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<'route' | 'method' | 'status'>;
  readonly operations: Counter<'operation' | 'outcome'>;
  readonly jobs: Counter<'job' | 'outcome'>;
  readonly mails: Counter<'kind' | 'outcome'>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'shixiao_' });
  return {
    registry,
    requests: new Histogram({
      name: 'shixiao_http_request_seconds',
      help: 'How long requests took',
      labelNames: ['route', 'method', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers: [registry],
    }),
    operations: new Counter({
      name: 'shixiao_operations_total',
      help: 'Queries and mutations, by what came of them',
      labelNames: ['operation', 'outcome'],
      registers: [registry],
    }),
    jobs: new Counter({
      name: 'shixiao_jobs_total',
      help: 'Background jobs, by what came of them',
      labelNames: ['job', 'outcome'],
      registers: [registry],
    }),
    mails: new Counter({
      name: 'shixiao_mails_total',
      help: 'Letters by e-mail, by what came of each try',
      labelNames: ['kind', 'outcome'],
      registers: [registry],
    }),
  };
}
