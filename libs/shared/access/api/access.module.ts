import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { PermissionCatalogue } from '@passage/access/domain';
import { Actors } from '@passage/platform/api';
import { accessEntities } from './entities';
import { Capacities } from './capacity/capacities.service';
import { CapacitiesController } from './capacity/capacities.controller';
import { AccessGuard } from './guard/access.guard';
import { EventsController } from './live/events.controller';
import { OfficeController } from './office/office.controller';
import { OfficeService } from './office/office.service';
import { SavedViewsController } from './saved-view/saved-views.controller';
import { SavedViews } from './saved-view/saved-views.service';
import { LocalStrategy } from './session/local.strategy';
import { Rights } from './session/rights';
import { SessionController } from './session/session.controller';
import { Sessions } from './session/sessions';
import { SignIn } from './session/sign-in';
import { DirectoryController } from './staff/directory.controller';
import { StaffActors } from './staff/staff-actors';
import { StaffController } from './staff/staff.controller';
import { StaffService } from './staff/staff.service';

/** Who staff are, what they may, and that nobody else gets in. */
@Global()
@Module({})
export class AccessModule {
  static with(catalogue: PermissionCatalogue): DynamicModule {
    return {
      module: AccessModule,
      imports: [TypeOrmModule.forFeature(accessEntities)],
      providers: [
        { provide: Rights, useValue: new Rights(catalogue) },
        { provide: Actors, useClass: StaffActors },
        { provide: APP_GUARD, useClass: AccessGuard },
        Sessions,
        SignIn,
        LocalStrategy,
        StaffService,
        OfficeService,
        Capacities,
        SavedViews,
      ],
      controllers: [
        SessionController,
        EventsController,
        SavedViewsController,
        DirectoryController,
        StaffController,
        OfficeController,
        CapacitiesController,
      ],
      exports: [Actors, Rights, Sessions],
    };
  }
}
