import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Req,
  type StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import {
  columnGuide,
  importChoiceInput,
  importFamilyPage,
  importFamilyQuery,
  importMatching,
  importMatchingInput,
  importRunProblems,
  readRowPage,
  referralColumnList,
  referralImport,
  referralImportPage,
  referralImportQuery,
  rejectedRowPage,
  templateQuery,
  type ImportChoiceInput,
  type ImportFamily,
  type ImportFamilyQuery,
  type ImportMatching,
  type ImportMatchingInput,
  type ReadRow,
  type ReferralColumnGuide,
  type ReferralImport,
  type ReferralImportQuery,
  type RejectedRow,
  type TemplateQuery,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, pageQuery, platformProblems, type Page, type PageQuery } from '@passage/platform/domain';
import type { FastifyRequest } from 'fastify';
import { ImportFiles } from './import-files';
import { ImportMatchings } from './import-matching.service';
import { ImportReferencesReader } from './import-references';
import { ReceivedFiles } from './received-file';
import { ReferralImportReads } from './referral-import-reads';
import { ReferralImportService } from './referral-import.service';

const id = { schema: idParam };
const right = 'case-processing.referral-import.run';
const {
  'case-processing.import-run.no-file': noFile,
  'case-processing.import-run.wrong-state': wrongState,
  'case-processing.import-run.undecided': undecided,
  'case-processing.import-run.nothing-to-create': nothingToCreate,
} = importRunProblems;

/** Imports of files of referrals: one's own. */
@ApiTags('Referral imports')
@Controller('api/referral-imports')
export class ReferralImportController {
  constructor(
    private readonly received: ReceivedFiles,
    private readonly imports: ReferralImportService,
    private readonly reads: ReferralImportReads,
    private readonly files: ImportFiles,
    private readonly references: ImportReferencesReader,
    private readonly matchings: ImportMatchings,
  ) {}

  @Get()
  @Requires(right)
  @Describe({ summary: 'One’s own imports, latest first', returns: referralImportPage })
  async list(@Query({ schema: referralImportQuery }) query: ReferralImportQuery): Promise<Page<ReferralImport>> {
    return await this.reads.list(query);
  }

  @Post()
  @Requires(right)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @Describe({
    summary: 'Upload a file of referrals (CSV or Excel after the template); its check begins at once',
    status: 201,
    returns: referralImport,
    problems: {
      'case-processing.import-run.no-file': noFile,
      'platform.request.unsupported': platformProblems['platform.request.unsupported'],
      'platform.request.too-large': platformProblems['platform.request.too-large'],
    },
  })
  async upload(@Req() request: FastifyRequest): Promise<ReferralImport> {
    return await this.imports.take(await this.received.receive(request));
  }

  @Get('template')
  @Requires(right)
  @Describe({ summary: 'The template to fill in, with what each column means', media: 'application/octet-stream' })
  async template(@Query({ schema: templateQuery }) { format }: TemplateQuery): Promise<StreamableFile> {
    return await this.files.template(format);
  }

  @Get('columns')
  @Requires(right)
  @Describe({
    summary: 'What each column of the template means, and what may stand in it',
    returns: referralColumnList,
  })
  async columns(): Promise<{ items: ReferralColumnGuide[] }> {
    return { items: columnGuide(await this.references.choices()) };
  }

  @Get(':id')
  @Requires(right)
  @IdParam()
  @Describe({ summary: 'An import', returns: referralImport })
  async read(@Param(id) params: { id: string }): Promise<ReferralImport> {
    return await this.reads.one(params.id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires(right)
  @IdParam()
  @Describe({
    summary: 'Give an import up; cases that were created stay',
    status: 204,
    versioned: true,
    problems: { 'case-processing.import-run.wrong-state': wrongState },
  })
  async discard(@Param(id) params: { id: string }, @ExpectedVersion() version: number): Promise<void> {
    await this.imports.discard(params.id, version);
  }

  @Get(':id/families')
  @Requires(right)
  @IdParam()
  @Describe({ summary: 'Families of the file, with likely duplicates', returns: importFamilyPage })
  async families(
    @Param(id) params: { id: string },
    @Query({ schema: importFamilyQuery }) query: ImportFamilyQuery,
  ): Promise<Page<ImportFamily>> {
    return await this.reads.families(params.id, query);
  }

  @Get(':id/rows')
  @Requires(right)
  @IdParam()
  @Describe({
    summary: 'Rows of the file as they were understood',
    description: 'In the order of the file. Rows of families that became cases are not kept.',
    returns: readRowPage,
  })
  async rows(
    @Param(id) params: { id: string },
    @Query({ schema: pageQuery }) query: PageQuery,
  ): Promise<Page<ReadRow>> {
    return await this.reads.readRows(params.id, query);
  }

  @Get(':id/matching')
  @Requires(right)
  @IdParam()
  @Describe({
    summary: 'The columns of a file that waits, with what is understood of them so far',
    returns: importMatching,
    problems: { 'case-processing.import-run.wrong-state': wrongState },
  })
  async matching(@Param(id) params: { id: string }): Promise<ImportMatching> {
    return await this.matchings.of(params.id);
  }

  @Put(':id/matching')
  @Requires(right)
  @IdParam()
  @Describe({
    summary: 'Say what the columns of a file mean; its check begins anew',
    returns: referralImport,
    versioned: true,
    problems: { 'case-processing.import-run.wrong-state': wrongState },
  })
  async match(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: importMatchingInput }) input: ImportMatchingInput,
  ): Promise<ReferralImport> {
    return await this.matchings.match(params.id, version, input);
  }

  @Get(':id/rejected-rows')
  @Requires(right)
  @IdParam()
  @Describe({ summary: 'Rows that cannot be accepted, and why', returns: rejectedRowPage })
  async rejectedRows(
    @Param(id) params: { id: string },
    @Query({ schema: pageQuery }) query: PageQuery,
  ): Promise<Page<RejectedRow>> {
    return await this.reads.rejectedRows(params.id, query);
  }

  @Get(':id/rejected-rows/file')
  @Requires(right)
  @IdParam()
  @Describe({
    summary: 'Rejected rows as a file to correct and upload again',
    description:
      'In the format of the upload, with the reason and the remedy in two more columns, which an upload leaves alone.',
    media: 'application/octet-stream',
  })
  async rejectedFile(@Param(id) params: { id: string }): Promise<StreamableFile> {
    return await this.files.rejectedRows(params.id);
  }

  @Post(':id/choices')
  @HttpCode(200)
  @Requires(right)
  @IdParam()
  @Describe({
    summary: 'Say what to do with families that are, or seem to be, known',
    returns: referralImport,
    problems: { 'case-processing.import-run.wrong-state': wrongState },
  })
  async choose(
    @Param(id) params: { id: string },
    @Body({ schema: importChoiceInput }) input: ImportChoiceInput,
  ): Promise<ReferralImport> {
    return await this.imports.choose(params.id, input);
  }

  @Post(':id/confirmation')
  @HttpCode(200)
  @Requires(right)
  @IdParam()
  @Describe({
    summary: 'Create and update the cases, or go on after a stop',
    returns: referralImport,
    versioned: true,
    problems: {
      'case-processing.import-run.wrong-state': wrongState,
      'case-processing.import-run.undecided': undecided,
      'case-processing.import-run.nothing-to-create': nothingToCreate,
    },
  })
  async confirm(@Param(id) params: { id: string }, @ExpectedVersion() version: number): Promise<ReferralImport> {
    return await this.imports.confirm(params.id, version);
  }
}
