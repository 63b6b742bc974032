import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  absence,
  absenceInput,
  accessProblems,
  capacity,
  capacityInput,
  type Absence,
  type AbsenceInput,
  type Capacity,
  type CapacityInput,
} from '@passage/access/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { Capacities } from './capacities.service';

const id = { schema: idParam };
const problems = {
  'access.absence.ends-before-it-begins': accessProblems['access.absence.ends-before-it-begins'],
};

/** How much staff can carry, and when they are away. */
@ApiTags('Staff')
@Controller('api')
export class CapacitiesController {
  constructor(private readonly capacities: Capacities) {}

  @Put('staff/:id/capacity')
  @Requires('access.capacity.edit')
  @IdParam('id', 'The member of staff')
  @Describe({
    summary: 'State how many usual cases a colleague can carry',
    description: 'If-Match: "0" states it for the first time.',
    returns: capacity,
    versioned: true,
  })
  async state(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: capacityInput }) input: CapacityInput,
  ): Promise<Capacity> {
    return await this.capacities.state(params.id, version, input);
  }

  @Post('staff/:id/absences')
  @Requires('access.capacity.edit')
  @IdParam('id', 'The member of staff')
  @Describe({ summary: 'Write down that a colleague will be away', status: 201, returns: absence, problems })
  async add(@Param(id) params: { id: string }, @Body({ schema: absenceInput }) input: AbsenceInput): Promise<Absence> {
    return await this.capacities.add(params.id, input);
  }

  @Put('absences/:id')
  @Requires('access.capacity.edit')
  @IdParam()
  @Describe({ summary: 'Change a time away', returns: absence, versioned: true, problems })
  async change(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: absenceInput }) input: AbsenceInput,
  ): Promise<Absence> {
    return await this.capacities.change(params.id, version, input);
  }

  @Delete('absences/:id')
  @HttpCode(204)
  @Requires('access.capacity.edit')
  @IdParam()
  @Describe({ summary: 'Take a time away back', status: 204, versioned: true })
  async remove(@Param(id) params: { id: string }, @ExpectedVersion() version: number): Promise<void> {
    await this.capacities.remove(params.id, version);
  }
}
