import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ArrivalController } from './arrival/arrival.controller';
import { CapacityController } from './capacity/capacity.controller';
import { Capacities } from './capacity/capacity.service';
import { CoreServiceController } from './core-service/core-service.controller';
import { CoreServices } from './core-service/core-service.service';
import { integrationEntities } from './entities';
import { OutcomeController } from './outcome/outcome.controller';
import { OutcomeReads } from './outcome/outcome.reads';
import { Outcomes } from './outcome/outcome.service';
import { PlacementChecks } from './placement/placement-checks';
import { PlacementLog } from './placement/placement-log';
import { PlacementController } from './placement/placement.controller';
import { PlacementReads } from './placement/placement.reads';
import { Placements } from './placement/placement.service';

/** Stage 5: placement, services after arrival, outcome. */
@Module({
  imports: [TypeOrmModule.forFeature(integrationEntities)],
  providers: [
    Capacities,
    PlacementChecks,
    PlacementLog,
    PlacementReads,
    Placements,
    CoreServices,
    OutcomeReads,
    Outcomes,
  ],
  controllers: [PlacementController, CapacityController, ArrivalController, CoreServiceController, OutcomeController],
})
export class IntegrationModule {}
