import { CapacityEntity } from './capacity/capacity.entity';
import { CoreServiceSetEntity } from './core-service/core-service-set.entity';
import { CoreServiceTemplateEntity } from './core-service/core-service-template.entity';
import { CoreServiceEntity } from './core-service/core-service.entity';
import { ServicePlanEntity } from './core-service/service-plan.entity';
import { OutcomeEntity } from './outcome/outcome.entity';
import { PersonOutcomeEntity } from './outcome/person-outcome.entity';
import { PlacementMoveEntity } from './placement/placement-move.entity';
import { PlacementEntity } from './placement/placement.entity';

/** Tables of this area. */
export const integrationEntities = [
  CapacityEntity,
  PlacementEntity,
  PlacementMoveEntity,
  CoreServiceSetEntity,
  CoreServiceTemplateEntity,
  ServicePlanEntity,
  CoreServiceEntity,
  OutcomeEntity,
  PersonOutcomeEntity,
];
