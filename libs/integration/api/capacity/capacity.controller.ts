import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  capacity,
  capacityInput,
  capacityList,
  capacityProblems,
  capacityQuery,
  placementChoices,
  placementChoicesQuery,
  type Capacity,
  type CapacityInput,
  type CapacityQuery,
  type PlacementChoices,
  type PlacementChoicesQuery,
} from '@passage/integration/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { Capacities } from './capacity.service';

const problems = {
  'integration.capacity.ends-before-start': capacityProblems['integration.capacity.ends-before-start'],
  'integration.capacity.overlaps': capacityProblems['integration.capacity.overlaps'],
};

/** What receiving agencies can take. */
@ApiTags('Integration')
@Controller('api')
export class CapacityController {
  constructor(private readonly capacities: Capacities) {}

  @Get('integration/capacities')
  @Requires('integration.capacity.view')
  @Describe({ summary: 'Capacity of agencies and what is used of it, of all offices', returns: capacityList })
  async list(@Query({ schema: capacityQuery }) query: CapacityQuery): Promise<{ items: Capacity[] }> {
    return { items: await this.capacities.list(query) };
  }

  @Post('integration/capacities')
  @Requires('integration.capacity.edit')
  @Describe({ summary: 'State the capacity of an agency for a period', status: 201, returns: capacity, problems })
  async add(@Body({ schema: capacityInput }) input: CapacityInput): Promise<Capacity> {
    return await this.capacities.add(input);
  }

  @Put('integration/capacities/:id')
  @Requires('integration.capacity.edit')
  @IdParam()
  @Describe({ summary: 'Change a capacity', returns: capacity, versioned: true, problems })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: capacityInput }) input: CapacityInput,
    @ExpectedVersion() version: number,
  ): Promise<Capacity> {
    return await this.capacities.change(id, version, input);
  }

  @Get('cases/:id/placement-choices')
  @Requires('integration.placement.manage')
  @IdParam()
  @Describe({ summary: 'Size and needs of a case, and the agencies that could take it', returns: placementChoices })
  async choices(
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: placementChoicesQuery }) { on }: PlacementChoicesQuery,
  ): Promise<PlacementChoices> {
    return await this.capacities.choicesFor(id, on);
  }
}
