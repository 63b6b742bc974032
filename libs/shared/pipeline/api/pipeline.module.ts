import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseFactsReads } from './case-facts/case-facts.reads';
import { Clearances } from './clearance/clearances';
import { pipelineEntities } from './entities';
import { Gates } from './gate/gates';
import { Milestones } from './milestone/milestones';
import { Needs } from './need/needs';
import { Programmes } from './programme/programmes';

const services = [Programmes, Clearances, Milestones, Needs, Gates, CaseFactsReads];

/** Programmes, clearances, holds and windows: what the stages stand on. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature(pipelineEntities)],
  providers: services,
  exports: services,
})
export class PipelineModule {}
