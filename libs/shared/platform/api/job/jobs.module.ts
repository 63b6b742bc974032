import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs';
import { JobsController } from './jobs.controller';

/** Long work. Needs somebody to provide {@link Actors}: who the owner of a job is. */
@Global()
@Module({ providers: [Jobs], controllers: [JobsController], exports: [Jobs] })
export class JobsModule {}
