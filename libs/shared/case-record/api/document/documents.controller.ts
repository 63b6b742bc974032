import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import {
  attachmentHeader,
  caseRecordProblems,
  document,
  documentChange,
  documentInput,
  documentKinds,
  documentList,
  recordCompartments,
  type CaseDocument,
  type DocumentChange,
  type DocumentInput,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires, validationPipe } from '@passage/platform/api';
import { idParam, platformProblems } from '@passage/platform/domain';
import type { FastifyRequest } from 'fastify';
import { Documents } from './documents.service';
import { ReceivedFiles } from './received-files';

const {
  'case-record.compartment.closed': compartmentClosed,
  'case-record.document.missing': missing,
  'case-record.document.empty': empty,
  'case-record.document.type': type,
  'case-record.person.not-of-case': notOfCase,
} = caseRecordProblems;

const uploadSchema = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', format: 'binary' },
    kind: { type: 'string', enum: [...documentKinds] },
    title: { type: 'string' },
    compartment: { type: 'string', enum: [...recordCompartments] },
    personId: { type: 'string', format: 'uuid' },
  },
};

/** Files kept with cases. */
@ApiTags('Documents')
@Controller('api')
export class DocumentsController {
  constructor(
    private readonly documents: Documents,
    private readonly received: ReceivedFiles,
  ) {}

  @Get('cases/:id/documents')
  @Requires('case-record.document.read')
  @IdParam('id', 'Identifier of the case')
  @Describe({ summary: 'Documents of a case in the compartments one may read', returns: documentList })
  async list(@Param({ schema: idParam }) { id }: { id: string }): Promise<{ items: CaseDocument[] }> {
    return { items: await this.documents.list(id) };
  }

  @Post('cases/:id/documents')
  @Requires('case-record.document.upload')
  @IdParam('id', 'Identifier of the case')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: uploadSchema })
  @Describe({
    summary: 'Upload a document to a case',
    description: 'Accepted are PDF, PNG, JPEG, WebP, Word, Excel and plain text, told by the content itself.',
    status: 201,
    returns: document,
    problems: {
      'case-record.compartment.closed': compartmentClosed,
      'case-record.document.missing': missing,
      'case-record.document.empty': empty,
      'case-record.document.type': type,
      'case-record.person.not-of-case': notOfCase,
      'platform.request.too-large': platformProblems['platform.request.too-large'],
    },
  })
  async upload(
    @Param({ schema: idParam }) { id }: { id: string },
    @Req() request: FastifyRequest,
  ): Promise<CaseDocument> {
    await this.documents.requireCase(id);
    const { file, fields } = await this.received.receive(request);
    try {
      const input = (await validationPipe.transform(fields, { type: 'body', schema: documentInput })) as DocumentInput;
      return await this.documents.add(id, file, input);
    } catch (error) {
      await this.received.discard(file);
      throw error;
    }
  }

  @Get('documents/:id/content')
  @Requires('case-record.document.read')
  @IdParam('id', 'Identifier of the document')
  @Describe({ summary: 'The content of a document, as a file to keep', media: 'application/octet-stream' })
  async download(@Param({ schema: idParam }) { id }: { id: string }): Promise<StreamableFile> {
    const { content, document: found } = await this.documents.open(id);
    return new StreamableFile(content, {
      type: found.mediaType,
      length: found.sizeBytes,
      disposition: attachmentHeader(found.fileName),
    });
  }

  @Patch('documents/:id')
  @Requires('case-record.document.upload')
  @IdParam('id', 'Identifier of the document')
  @Describe({
    summary: 'Change what is said about a document',
    returns: document,
    versioned: true,
    problems: { 'case-record.person.not-of-case': notOfCase },
  })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: documentChange }) change: DocumentChange,
  ): Promise<CaseDocument> {
    return await this.documents.change(id, version, change);
  }

  @Delete('documents/:id')
  @HttpCode(204)
  @Requires('case-record.document.remove')
  @IdParam('id', 'Identifier of the document')
  @Describe({ summary: 'Remove a document and destroy its content', status: 204, versioned: true })
  async remove(@Param({ schema: idParam }) { id }: { id: string }, @ExpectedVersion() version: number): Promise<void> {
    await this.documents.remove(id, version);
  }
}
