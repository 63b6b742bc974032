import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  columnMapping,
  columnMappingInput,
  columnMappingList,
  columnMappingProblems,
  type ColumnMapping,
  type ColumnMappingInput,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { ColumnMappings } from './column-mappings';

const id = { schema: idParam };

/** What the columns of senders mean. */
@ApiTags('Referral imports')
@Controller('api/column-mappings')
export class ColumnMappingController {
  constructor(private readonly mappings: ColumnMappings) {}

  @Get()
  @Requires('case-processing.referral-import.run')
  @Describe({ summary: 'Saved mappings of senders’ columns, by name', returns: columnMappingList })
  async list(): Promise<{ items: ColumnMapping[] }> {
    return { items: await this.mappings.list() };
  }

  @Post()
  @Requires('case-processing.column-mapping.edit')
  @Describe({
    summary: 'Save what the columns of a sender mean',
    status: 201,
    returns: columnMapping,
    problems: columnMappingProblems,
  })
  async create(@Body({ schema: columnMappingInput }) input: ColumnMappingInput): Promise<ColumnMapping> {
    return await this.mappings.create(input);
  }

  @Put(':id')
  @Requires('case-processing.column-mapping.edit')
  @IdParam()
  @Describe({
    summary: 'Change a saved mapping',
    returns: columnMapping,
    versioned: true,
    problems: columnMappingProblems,
  })
  async change(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: columnMappingInput }) input: ColumnMappingInput,
  ): Promise<ColumnMapping> {
    return await this.mappings.change(params.id, version, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('case-processing.column-mapping.edit')
  @IdParam()
  @Describe({ summary: 'Forget a saved mapping', status: 204, versioned: true })
  async remove(@Param(id) params: { id: string }, @ExpectedVersion() version: number): Promise<void> {
    await this.mappings.remove(params.id, version);
  }
}
