import { Controller, Get, Header } from '@nestjs/common';
import { platformProblems, refuse } from '@passage/platform/domain';
import { collectDefaultMetrics, register } from 'prom-client';
import { z } from 'zod';
import { Reads } from '../database/reads';
import { Describe, Public } from '../endpoint/endpoint';

const health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

/** For balancers and monitoring. */
@Controller()
export class HealthController {
  constructor(private readonly reads: Reads) {
    register.clear();
    collectDefaultMetrics();
  }

  @Get('api/health/live')
  @Public('answers balancers, and tells nothing')
  @Describe({ summary: 'The process runs', returns: health })
  live(): z.infer<typeof health> {
    return { status: 'ok' };
  }

  @Get('api/health/ready')
  @Public('answers balancers, and tells nothing')
  @Describe({ summary: 'The process can serve: the database answers', returns: health })
  async ready(): Promise<z.infer<typeof health>> {
    if (!(await this.reads.isReachable())) throw refuse(platformProblems, 'platform.server.unavailable');
    return { status: 'ok' };
  }

  @Get('metrics')
  @Public('figures of the process only; keep the path inside the network, see docs/operations.md')
  @Header('content-type', register.contentType)
  @Describe({ summary: 'Figures for Prometheus', media: 'text/plain' })
  async metrics(): Promise<string> {
    return await register.metrics();
  }
}
