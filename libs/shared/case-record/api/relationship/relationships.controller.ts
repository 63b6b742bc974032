import { Body, Controller, Delete, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  addedRelative,
  caseRecordProblems,
  relationshipChange,
  relationshipInput,
  relativeInput,
  savedRelationship,
  type AddedRelative,
  type RelationshipChange,
  type RelationshipInput,
  type RelativeInput,
  type SavedRelationship,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { relationshipProblems } from './relationship-problems';
import { Relatives } from './relatives.service';
import { Relationships } from './relationships.service';

const { 'case-record.case.closed': closed } = caseRecordProblems;

/** Who is what to whom within a family. */
@ApiTags('Relationships')
@Controller('api')
export class RelationshipsController {
  constructor(
    private readonly relationships: Relationships,
    private readonly relatives: Relatives,
  ) {}

  @Post('cases/:id/relationships')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the case')
  @Describe({
    summary: 'Record a relationship',
    status: 201,
    returns: savedRelationship,
    problems: relationshipProblems,
  })
  async add(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: relationshipInput }) input: RelationshipInput,
  ): Promise<SavedRelationship> {
    return await this.relationships.add(id, input);
  }

  @Post('cases/:id/relatives')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the case')
  @Describe({
    summary: 'Keep a relative on record together with their relationships',
    description: 'All of it is kept, or nothing. Who becomes a member does so by an event of the family.',
    status: 201,
    returns: addedRelative,
    problems: relationshipProblems,
  })
  async addRelative(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: relativeInput }) input: RelativeInput,
  ): Promise<AddedRelative> {
    return await this.relatives.add(id, input);
  }

  @Patch('relationships/:id')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the relationship')
  @Describe({
    summary: 'Correct a relationship',
    returns: savedRelationship,
    versioned: true,
    problems: relationshipProblems,
  })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: relationshipChange }) change: RelationshipChange,
  ): Promise<SavedRelationship> {
    return await this.relationships.change(id, version, change);
  }

  @Delete('relationships/:id')
  @HttpCode(204)
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the relationship')
  @Describe({
    summary: 'Remove a relationship',
    status: 204,
    versioned: true,
    problems: { 'case-record.case.closed': closed },
  })
  async remove(@Param({ schema: idParam }) { id }: { id: string }, @ExpectedVersion() version: number): Promise<void> {
    await this.relationships.remove(id, version);
  }
}
