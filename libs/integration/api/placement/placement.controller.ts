import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  capacityProblems,
  placement,
  placementAcceptance,
  placementChange,
  placementList,
  placementOffer,
  placementPage,
  placementProblems,
  placementQuery,
  placementRefusal,
  placementWithdrawal,
  type Placement,
  type PlacementAcceptance,
  type PlacementChange,
  type PlacementOffer,
  type PlacementQuery,
  type PlacementRefusal,
  type PlacementRow,
  type PlacementWithdrawal,
} from '@passage/integration/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, type Page } from '@passage/platform/domain';
import { PlacementReads } from './placement.reads';
import { Placements } from './placement.service';

const {
  'integration.placement.move-not-open': moveNotOpen,
  'integration.placement.not-by-agency': notByAgency,
  'integration.placement.standing': standing,
} = placementProblems;
const { 'integration.capacity.none': noCapacity, 'integration.capacity.full': full } = capacityProblems;
const common = { 'integration.placement.not-by-agency': notByAgency };
const room = { 'integration.capacity.none': noCapacity, 'integration.capacity.full': full };
const moves = { ...common, 'integration.placement.move-not-open': moveNotOpen };

/** Where cases are placed. */
@ApiTags('Integration')
@Controller('api')
export class PlacementController {
  constructor(
    private readonly reads: PlacementReads,
    private readonly placements: Placements,
  ) {}

  @Get('integration/placements')
  @Requires('integration.placement.view')
  @Describe({ summary: 'Cases that wait for a place, are offered, or are assured', returns: placementPage })
  async list(@Query({ schema: placementQuery }) query: PlacementQuery): Promise<Page<PlacementRow>> {
    return await this.reads.list(query);
  }

  @Get('cases/:id/placements')
  @Requires('integration.placement.view')
  @IdParam()
  @Describe({ summary: 'Offers of a case to agencies, latest first', returns: placementList })
  async ofCase(@Param({ schema: idParam }) { id }: { id: string }): Promise<{ items: Placement[] }> {
    return { items: await this.reads.ofCase(id) };
  }

  @Get('placements/:id')
  @Requires('integration.placement.view')
  @IdParam()
  @Describe({ summary: 'An offer of a case to an agency', returns: placement })
  async read(@Param({ schema: idParam }) { id }: { id: string }): Promise<Placement> {
    return await this.reads.one(id);
  }

  @Post('cases/:id/placements')
  @Requires('integration.placement.manage')
  @IdParam()
  @Describe({
    summary: 'Offer the case to an agency; refused beyond its capacity',
    status: 201,
    returns: placement,
    problems: { ...common, ...room, 'integration.placement.standing': standing },
  })
  async offer(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: placementOffer }) input: PlacementOffer,
  ): Promise<Placement> {
    return await this.placements.offer(id, input);
  }

  @Put('placements/:id')
  @Requires('integration.placement.manage')
  @IdParam()
  @Describe({
    summary: 'Change place, expected day and notes',
    returns: placement,
    versioned: true,
    problems: { ...moves, ...room },
  })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: placementChange }) input: PlacementChange,
    @ExpectedVersion() version: number,
  ): Promise<Placement> {
    return await this.placements.change(id, version, input);
  }

  @Post('placements/:id/acceptance')
  @HttpCode(200)
  @Requires('integration.placement.manage')
  @IdParam()
  @Describe({
    summary: 'The agency takes the case: it sees it, and the assurance holds',
    returns: placement,
    versioned: true,
    problems: { ...moves, ...room },
  })
  async accept(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: placementAcceptance }) input: PlacementAcceptance,
    @ExpectedVersion() version: number,
  ): Promise<Placement> {
    return await this.placements.accept(id, version, input);
  }

  @Post('placements/:id/refusal')
  @HttpCode(200)
  @Requires('integration.placement.manage')
  @IdParam()
  @Describe({ summary: 'The agency does not take the case', returns: placement, versioned: true, problems: moves })
  async decline(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: placementRefusal }) { reason }: PlacementRefusal,
    @ExpectedVersion() version: number,
  ): Promise<Placement> {
    return await this.placements.end(id, version, 'decline', reason);
  }

  @Post('placements/:id/withdrawal')
  @HttpCode(200)
  @Requires('integration.placement.manage')
  @IdParam()
  @Describe({
    summary: 'Take an offer or an assurance back, with the clearance it gave',
    returns: placement,
    versioned: true,
    problems: moves,
  })
  async withdraw(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: placementWithdrawal }) { reason }: PlacementWithdrawal,
    @ExpectedVersion() version: number,
  ): Promise<Placement> {
    return await this.placements.end(id, version, 'withdraw', reason);
  }
}
