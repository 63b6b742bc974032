import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  pipelineProblems,
  programme,
  programmeChange,
  programmeList,
  programmeVersion,
  programmeVersionInput,
  programmeVersionList,
  rulesPreview,
  rulesPreviewInput,
  type Programme,
  type ProgrammeChange,
  type ProgrammeRow,
  type ProgrammeVersion,
  type ProgrammeVersionInput,
  type RulesPreview,
  type RulesPreviewInput,
} from '@passage/pipeline/domain';
import { Describe, ExpectedVersion, IdParam, Reads, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { ProgrammeVersions } from './programme-versions.service';
import { programmeRows } from './programmes.query';
import { RulesTrial } from './rules-trial.service';

const problems = {
  'pipeline.programme.version-in-past': pipelineProblems['pipeline.programme.version-in-past'],
  'pipeline.programme.version-exists': pipelineProblems['pipeline.programme.version-exists'],
};

/** Programmes and their dated rules. */
@ApiTags('Programmes')
@Controller('api')
export class ProgrammesController {
  constructor(
    private readonly reads: Reads,
    private readonly versions: ProgrammeVersions,
    private readonly trial: RulesTrial,
  ) {}

  @Get('programmes')
  @Requires('pipeline.programme.read')
  @Describe({ summary: 'Every programme, with what its rules of today are', returns: programmeList })
  async list(): Promise<{ items: ProgrammeRow[] }> {
    return (await this.reads.row<{ items: ProgrammeRow[] }>(programmeRows)) ?? { items: [] };
  }

  @Patch('programmes/:id')
  @Requires('pipeline.programme.edit')
  @IdParam()
  @Describe({
    summary: 'Change name, days of transit, or whether new cases may enter',
    returns: programme,
    versioned: true,
  })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: programmeChange }) input: ProgrammeChange,
    @ExpectedVersion() version: number,
  ): Promise<Programme> {
    return await this.versions.change(id, version, input);
  }

  @Get('programmes/:id/versions')
  @Requires('pipeline.programme.read')
  @IdParam()
  @Describe({ summary: 'Versions of the rules with their sources, latest first', returns: programmeVersionList })
  async listVersions(@Param({ schema: idParam }) { id }: { id: string }): Promise<{ items: ProgrammeVersion[] }> {
    return { items: await this.versions.list(id) };
  }

  @Post('programmes/:id/versions')
  @Requires('pipeline.programme.edit')
  @IdParam()
  @Describe({ summary: 'Rules from a later day on', status: 201, returns: programmeVersion, problems })
  async createVersion(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: programmeVersionInput }) input: ProgrammeVersionInput,
  ): Promise<ProgrammeVersion> {
    return await this.versions.create(id, input);
  }

  @Post('programmes/:id/rules-preview')
  @HttpCode(200)
  @Requires('pipeline.programme.edit')
  @IdParam()
  @Describe({
    summary: 'What rules from a later day on would do to open cases; nothing is kept',
    returns: rulesPreview,
    problems,
  })
  async preview(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: rulesPreviewInput }) input: RulesPreviewInput,
  ): Promise<RulesPreview> {
    return await this.trial.of(id, input);
  }

  @Put('programme-versions/:id')
  @Requires('pipeline.programme.edit')
  @IdParam()
  @Describe({
    summary: 'Replace rules that are not in force yet',
    returns: programmeVersion,
    versioned: true,
    problems: {
      ...problems,
      'pipeline.programme.version-in-force': pipelineProblems['pipeline.programme.version-in-force'],
    },
  })
  async replaceVersion(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: programmeVersionInput }) input: ProgrammeVersionInput,
    @ExpectedVersion() version: number,
  ): Promise<ProgrammeVersion> {
    return await this.versions.replace(id, version, input);
  }
}
