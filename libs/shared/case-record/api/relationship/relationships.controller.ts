import { Body, Controller, Delete, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseRecordProblems,
  relationshipInput,
  savedRelationship,
  type RelationshipInput,
  type SavedRelationship,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { Relationships } from './relationships.service';

const {
  'case-record.case.closed': closed,
  'case-record.relationship.self': self,
  'case-record.relationship.exists': exists,
  'case-record.relationship.contradiction': contradiction,
  'case-record.relationship.own-ancestor': ownAncestor,
  'case-record.relationship.elder-is-younger': elderIsYounger,
  'case-record.relationship.too-many-parents': tooManyParents,
} = caseRecordProblems;

const problems = {
  'case-record.case.closed': closed,
  'case-record.relationship.self': self,
  'case-record.relationship.exists': exists,
  'case-record.relationship.contradiction': contradiction,
  'case-record.relationship.own-ancestor': ownAncestor,
  'case-record.relationship.elder-is-younger': elderIsYounger,
  'case-record.relationship.too-many-parents': tooManyParents,
};

/** Who is what to whom within a family. */
@ApiTags('Relationships')
@Controller('api')
export class RelationshipsController {
  constructor(private readonly relationships: Relationships) {}

  @Post('cases/:id/relationships')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the case')
  @Describe({ summary: 'Record a relationship', status: 201, returns: savedRelationship, problems })
  async add(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: relationshipInput }) input: RelationshipInput,
  ): Promise<SavedRelationship> {
    return await this.relationships.add(id, input);
  }

  @Patch('relationships/:id')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the relationship')
  @Describe({ summary: 'Correct a relationship', returns: savedRelationship, versioned: true, problems })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: relationshipInput }) input: RelationshipInput,
  ): Promise<SavedRelationship> {
    return await this.relationships.change(id, version, input);
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
