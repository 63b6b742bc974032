import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseHealth,
  caseHealthSummary,
  needsPage,
  needsQuery,
  personHealth,
  type CaseHealth,
  type CaseHealthSummary,
  type NeedsQuery,
  type NeedsRow,
  type PersonHealth,
} from '@passage/health/domain';
import { Describe, IdParam, Requires } from '@passage/platform/api';
import { idParam, type Page } from '@passage/platform/domain';
import { CaseHealthService } from './case-health.service';

/** Health of families: the records for health staff, what follows from them for everybody else. */
@ApiTags('Health of families')
@Controller('api')
export class CaseHealthController {
  constructor(private readonly service: CaseHealthService) {}

  @Get('cases/:id/health-summary')
  @Requires('health.summary.read')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Who is cleared by health, until when, and with which needs', returns: caseHealthSummary })
  async summary(@Param({ schema: idParam }) { id }: { id: string }): Promise<CaseHealthSummary> {
    return await this.service.summary(id);
  }

  @Get('health/needs')
  @Requires('health.summary.read')
  @Describe({ summary: 'People who need something in travel or placement', returns: needsPage })
  async needs(@Query({ schema: needsQuery }) query: NeedsQuery): Promise<Page<NeedsRow>> {
    return await this.service.needs(query);
  }

  @Get('cases/:id/health')
  @Requires('health.assessment.read')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Health records of a family; for health staff only', returns: caseHealth })
  async ofCase(@Param({ schema: idParam }) { id }: { id: string }): Promise<CaseHealth> {
    return await this.service.ofCase(id);
  }

  @Get('health/people/:id')
  @Requires('health.assessment.read')
  @IdParam('id', 'The person')
  @Describe({ summary: 'Health records of a person, latest first; for health staff only', returns: personHealth })
  async ofPerson(@Param({ schema: idParam }) { id }: { id: string }): Promise<PersonHealth> {
    return await this.service.ofPerson(id);
  }
}
