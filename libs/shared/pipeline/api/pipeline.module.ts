import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseFactsReads } from './case-facts/case-facts.reads';
import { CaseloadController } from './caseload/caseload.controller';
import { CaseloadFiles } from './caseload/caseload-files';
import { Caseload } from './caseload/caseload.service';
import { Clearances } from './clearance/clearances';
import { ClearancesController } from './clearance/clearances.controller';
import { DirectClearances } from './clearance/direct-clearances.service';
import { pipelineEntities } from './entities';
import { FamilyMessagesController } from './family-message/family-messages.controller';
import { FamilyMessages } from './family-message/family-messages.service';
import { ToldMessages } from './family-message/told-messages.service';
import { ToldMessagesController } from './family-message/told-messages.controller';
import { Gates } from './gate/gates';
import { HoldsController } from './hold/holds.controller';
import { Holds } from './hold/holds.service';
import { Milestones } from './milestone/milestones';
import { Needs } from './need/needs';
import { Programmes } from './programme/programmes';
import { ProgrammeVersions } from './programme/programme-versions.service';
import { ProgrammesController } from './programme/programmes.controller';
import { RulesTrial } from './programme/rules-trial.service';
import { TravelLinkOutlook } from './travel-link/travel-link-outlook.service';
import { TravelLinksController } from './travel-link/travel-links.controller';
import { TravelLinks } from './travel-link/travel-links.service';
import { WindowController } from './window/window.controller';
import { WindowUpkeep } from './window/window-upkeep';
import { Reassignments } from './workload/reassignments';
import { WorkloadController } from './workload/workload.controller';
import { Workloads } from './workload/workloads';

/** What the stages may use. */
const services = [Programmes, Clearances, Milestones, Needs, Gates, CaseFactsReads, TravelLinks];
const own = [
  Caseload,
  CaseloadFiles,
  DirectClearances,
  Holds,
  WindowUpkeep,
  ProgrammeVersions,
  RulesTrial,
  TravelLinkOutlook,
  Workloads,
  Reassignments,
  FamilyMessages,
  ToldMessages,
];
const controllers = [
  CaseloadController,
  WindowController,
  ClearancesController,
  HoldsController,
  ProgrammesController,
  TravelLinksController,
  WorkloadController,
  FamilyMessagesController,
  ToldMessagesController,
];

/** Programmes, clearances, holds and windows: what the stages stand on. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature(pipelineEntities)],
  providers: [...services, ...own],
  controllers,
  exports: services,
})
export class PipelineModule {}
