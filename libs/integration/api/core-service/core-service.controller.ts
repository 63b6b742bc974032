import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  coreService,
  coreServiceMoveInput,
  coreServicePage,
  coreServiceProblems,
  coreServiceQuery,
  coreServiceSetList,
  servicePlan,
  type CoreService,
  type CoreServiceMoveInput,
  type CoreServiceQuery,
  type CoreServiceRow,
  type CoreServiceSet,
  type ServicePlan,
} from '@passage/integration/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, type Page } from '@passage/platform/domain';
import { CoreServices } from './core-service.service';

/** Services after arrival. */
@ApiTags('Integration')
@Controller('api')
export class CoreServiceController {
  constructor(private readonly services: CoreServices) {}

  @Get('integration/core-services')
  @Requires('integration.service.view')
  @Describe({ summary: 'Services of open cases: overdue unless another state is asked for', returns: coreServicePage })
  async list(@Query({ schema: coreServiceQuery }) query: CoreServiceQuery): Promise<Page<CoreServiceRow>> {
    return await this.services.list(query);
  }

  @Get('integration/core-service-sets')
  @Requires('integration.service.view')
  @Describe({ summary: 'Services that programmes ask for after arrival, as dated data', returns: coreServiceSetList })
  async sets(): Promise<{ items: CoreServiceSet[] }> {
    return { items: await this.services.sets() };
  }

  @Get('cases/:id/service-plan')
  @Requires('integration.service.view')
  @IdParam()
  @Describe({ summary: 'Services a family is due, those due first on top', returns: servicePlan })
  async plan(@Param({ schema: idParam }) { id }: { id: string }): Promise<ServicePlan> {
    return await this.services.planOf(id);
  }

  @Post('core-services/:id/moves')
  @HttpCode(200)
  @Requires('integration.service.record')
  @IdParam()
  @Describe({
    summary: 'Record a service as given or not possible, or open it again',
    returns: coreService,
    versioned: true,
    problems: coreServiceProblems,
  })
  async move(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: coreServiceMoveInput }) input: CoreServiceMoveInput,
    @ExpectedVersion() version: number,
  ): Promise<CoreService> {
    return await this.services.move(id, version, input);
  }
}
