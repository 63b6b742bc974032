import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { idParam, job, platformProblems, type Job } from '@passage/platform/domain';
import { Describe, IdParam, Requires } from '../endpoint/endpoint';
import { Jobs } from './jobs';

const { 'platform.job.finished': finished } = platformProblems;

/** One's own long work. */
@ApiTags('Jobs')
@Controller('api/jobs')
export class JobsController {
  constructor(private readonly jobs: Jobs) {}

  @Get(':id')
  @Requires('access.own-jobs.manage')
  @IdParam()
  @Describe({ summary: 'State and progress of a job', returns: job })
  async read(@Param({ schema: idParam }) { id }: { id: string }): Promise<Job> {
    return await this.jobs.read(id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Requires('access.own-jobs.manage')
  @IdParam()
  @Describe({
    summary: 'Stop a job after what it is at',
    returns: job,
    problems: { 'platform.job.finished': finished },
  })
  async cancel(@Param({ schema: idParam }) { id }: { id: string }): Promise<Job> {
    return await this.jobs.cancel(id);
  }
}
