import { Controller, Delete, Get, HttpCode, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import {
  caseRecordProblems,
  isPhotoType,
  personRecordProblems,
  photo,
  photoBytes,
  photoList,
  type Photo,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, platformProblems, refuse } from '@passage/platform/domain';
import type { FastifyRequest } from 'fastify';
import { ReceivedFiles } from '../document/received-files';
import { PersonFacts } from '../person-fact/person-facts';
import { Photos } from './photos.service';

const closedCase = { 'case-record.case.closed': caseRecordProblems['case-record.case.closed'] };
const uploadSchema = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
};

/** Photos of people. */
@ApiTags('Photos')
@Controller('api')
export class PhotosController {
  constructor(
    private readonly photos: Photos,
    private readonly facts: PersonFacts,
    private readonly received: ReceivedFiles,
  ) {}

  @Get('cases/:id/photos')
  @Requires('case-record.person.read')
  @IdParam('id', 'Identifier of the case')
  @Describe({ summary: 'Which people of a case have a photo', returns: photoList })
  async list(@Param({ schema: idParam }) { id }: { id: string }): Promise<{ items: Photo[] }> {
    return { items: await this.photos.list(id) };
  }

  @Post('people/:id/photos')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the person')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: uploadSchema })
  @Describe({
    summary: 'Put a photo of a person in the place of the one before',
    description: 'JPEG, PNG or WebP, told by the content itself; at most 2 MB.',
    status: 201,
    returns: photo,
    problems: {
      ...closedCase,
      'case-record.photo.type': personRecordProblems['case-record.photo.type'],
      'case-record.document.missing': caseRecordProblems['case-record.document.missing'],
      'case-record.document.empty': caseRecordProblems['case-record.document.empty'],
      'platform.request.too-large': platformProblems['platform.request.too-large'],
    },
  })
  async put(@Param({ schema: idParam }) { id }: { id: string }, @Req() request: FastifyRequest): Promise<Photo> {
    await this.facts.require(id);
    const { file } = await this.received.receive(request, photoBytes);
    try {
      if (!isPhotoType(file.mediaType)) throw refuse(personRecordProblems, 'case-record.photo.type', { field: 'file' });
      return await this.photos.put(id, file);
    } catch (error) {
      await this.received.discard(file);
      throw error;
    }
  }

  @Get('photos/:id/content')
  @Requires('case-record.person.read')
  @IdParam('id', 'Identifier of the photo')
  @Describe({ summary: 'The picture itself', media: 'image/*' })
  async content(@Param({ schema: idParam }) { id }: { id: string }): Promise<StreamableFile> {
    const { content, photo: found } = await this.photos.open(id);
    return new StreamableFile(content, { type: found.mediaType, length: found.sizeBytes, disposition: 'inline' });
  }

  @Delete('photos/:id')
  @HttpCode(204)
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the photo')
  @Describe({ summary: 'Remove a photo and destroy the picture', status: 204, versioned: true, problems: closedCase })
  async remove(@Param({ schema: idParam }) { id }: { id: string }, @ExpectedVersion() version: number): Promise<void> {
    await this.photos.remove(id, version);
  }
}
