import { ClearanceEntity } from './clearance/clearance.entity';
import { MessageTemplateEntity } from './family-message/message-template.entity';
import { MessageTextEntity } from './family-message/message-text.entity';
import { ToldMessageEntity } from './family-message/told-message.entity';
import { HoldEntity } from './hold/hold.entity';
import { MilestoneEntity } from './milestone/milestone.entity';
import { NeedEntity } from './need/need.entity';
import { ProgrammeEntity } from './programme/programme.entity';
import { ProgrammeVersionEntity } from './programme/programme-version.entity';
import { RequirementEntity } from './programme/requirement.entity';
import { TravelLinkEntity } from './travel-link/travel-link.entity';
import { CaseloadCountEntity } from './window/caseload-count.entity';
import { CaseWindowEntity } from './window/case-window.entity';
import { WorkloadWeightEntity } from './workload/workload-weight.entity';

/** Tables of this area. */
export const pipelineEntities = [
  ProgrammeEntity,
  ProgrammeVersionEntity,
  RequirementEntity,
  ClearanceEntity,
  HoldEntity,
  MilestoneEntity,
  NeedEntity,
  TravelLinkEntity,
  CaseWindowEntity,
  CaseloadCountEntity,
  WorkloadWeightEntity,
  MessageTemplateEntity,
  MessageTextEntity,
  ToldMessageEntity,
];
