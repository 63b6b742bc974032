import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ageingList,
  ageingPage,
  ageingQuery,
  type AgeingDependant,
  type AgeingQuery,
} from '@passage/case-processing/domain';
import { Describe, IdParam, Requires } from '@passage/platform/api';
import { idParam, type Page } from '@passage/platform/domain';
import { AgeingService } from './ageing.service';

/** Dependants who reach an age limit before their family can travel. */
@ApiTags('Ageing')
@Controller('api')
export class AgeingController {
  constructor(private readonly ageing: AgeingService) {}

  @Get('ageing')
  @Requires('case-processing.ageing.read')
  @Describe({ summary: 'Dependants who reach an age limit before their family can travel', returns: ageingPage })
  async list(@Query({ schema: ageingQuery }) query: AgeingQuery): Promise<Page<AgeingDependant>> {
    return await this.ageing.list(query);
  }

  @Get('cases/:id/ageing')
  @Requires('case-processing.ageing.read')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Dependants of a case who reach an age limit', returns: ageingList })
  async ofCase(@Param({ schema: idParam }) { id }: { id: string }): Promise<{ items: AgeingDependant[] }> {
    return await this.ageing.ofCase(id);
  }
}
