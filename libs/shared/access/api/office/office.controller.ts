import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  accessProblems,
  agency,
  agencyInput,
  agencyList,
  office,
  officeInput,
  officeList,
  type Agency,
  type AgencyInput,
  type Office,
  type OfficeInput,
} from '@passage/access/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { OfficeService } from './office.service';

const { 'access.office.code-taken': codeTaken, 'access.office.unknown-time-zone': unknownTimeZone } = accessProblems;
const problems = { 'access.office.code-taken': codeTaken };
const officeProblems = { ...problems, 'access.office.unknown-time-zone': unknownTimeZone };

/** Offices and receiving agencies, for administrators. */
@ApiTags('Offices and agencies')
@Controller('api')
export class OfficeController {
  constructor(private readonly service: OfficeService) {}

  @Get('offices')
  @Requires('access.office.edit')
  @Describe({ summary: 'Every office, closed ones included', returns: officeList })
  async offices(): Promise<{ items: Office[] }> {
    return { items: await this.service.offices() };
  }

  @Post('offices')
  @Requires('access.office.edit')
  @Describe({ summary: 'Open an office', status: 201, returns: office, problems: officeProblems })
  async createOffice(@Body({ schema: officeInput }) input: OfficeInput): Promise<Office> {
    return await this.service.createOffice(input);
  }

  @Put('offices/:id')
  @Requires('access.office.edit')
  @IdParam()
  @Describe({ summary: 'Change an office', returns: office, versioned: true, problems: officeProblems })
  async changeOffice(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: officeInput }) input: OfficeInput,
    @ExpectedVersion() version: number,
  ): Promise<Office> {
    return await this.service.changeOffice(id, version, input);
  }

  @Get('agencies')
  @Requires('access.office.edit')
  @Describe({ summary: 'Every receiving agency, closed ones included', returns: agencyList })
  async agencies(): Promise<{ items: Agency[] }> {
    return { items: await this.service.agencies() };
  }

  @Post('agencies')
  @Requires('access.office.edit')
  @Describe({ summary: 'Add a receiving agency', status: 201, returns: agency, problems })
  async createAgency(@Body({ schema: agencyInput }) input: AgencyInput): Promise<Agency> {
    return await this.service.createAgency(input);
  }

  @Put('agencies/:id')
  @Requires('access.office.edit')
  @IdParam()
  @Describe({ summary: 'Change a receiving agency', returns: agency, versioned: true, problems })
  async changeAgency(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: agencyInput }) input: AgencyInput,
    @ExpectedVersion() version: number,
  ): Promise<Agency> {
    return await this.service.changeAgency(id, version, input);
  }
}
