import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { programmeList, type Programme } from '@passage/pipeline/domain';
import { Describe, Requires, UnitOfWork } from '@passage/platform/api';
import { ProgrammeEntity } from './programme.entity';

/** Programmes and their rules. */
@ApiTags('Programmes')
@Controller('api/programmes')
export class ProgrammesController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @Requires('pipeline.programme.read')
  @Describe({ summary: 'Every programme', returns: programmeList })
  async list(): Promise<{ items: Programme[] }> {
    const rows = await this.work.run((manager) => manager.find(ProgrammeEntity, { order: { name: 'asc' } }));
    return { items: rows };
  }
}
