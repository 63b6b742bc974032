import { Body, Controller, Delete, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseRecordProblems,
  lifeStatus,
  lifeStatusChange,
  lifeStatusInput,
  type LifeStatus,
  type LifeStatusChange,
  type LifeStatusInput,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { LifeStatuses } from './life-statuses.service';

const {
  'case-record.case.closed': closed,
  'case-record.document.not-of-case': documentNotOfCase,
  'case-record.life-status.recorded': recorded,
  'case-record.life-status.before-birth': beforeBirth,
  'case-record.life-status.reported-before': reportedBefore,
  'case-record.life-status.dead-cannot-join': deadCannotJoin,
  'case-record.life-status.death-of-member': deathOfMember,
  'case-record.person.not-of-case': notOfCase,
  'case-record.relationship.mother-died-before': motherDied,
  'case-record.relationship.father-died-before': fatherDied,
} = caseRecordProblems;

const problems = {
  'case-record.case.closed': closed,
  'case-record.document.not-of-case': documentNotOfCase,
  'case-record.life-status.before-birth': beforeBirth,
  'case-record.life-status.reported-before': reportedBefore,
  'case-record.life-status.dead-cannot-join': deadCannotJoin,
  'case-record.life-status.death-of-member': deathOfMember,
  'case-record.person.not-of-case': notOfCase,
  'case-record.relationship.mother-died-before': motherDied,
  'case-record.relationship.father-died-before': fatherDied,
};

/** Whether people live, by whose news, and where. */
@ApiTags('Life statuses')
@Controller('api')
export class LifeStatusesController {
  constructor(private readonly statuses: LifeStatuses) {}

  @Post('people/:id/life-status')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the person')
  @Describe({
    summary: 'Record whether a person lives, and where',
    status: 201,
    returns: lifeStatus,
    problems: { ...problems, 'case-record.life-status.recorded': recorded },
  })
  async record(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: lifeStatusInput }) input: LifeStatusInput,
  ): Promise<LifeStatus> {
    return await this.statuses.record(id, input);
  }

  @Patch('life-statuses/:id')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the life status')
  @Describe({ summary: 'Change what is known of a person’s life', returns: lifeStatus, versioned: true, problems })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: lifeStatusChange }) change: LifeStatusChange,
  ): Promise<LifeStatus> {
    return await this.statuses.change(id, version, change);
  }

  @Delete('life-statuses/:id')
  @HttpCode(204)
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the life status')
  @Describe({
    summary: 'Take back news of a person that was recorded in error',
    status: 204,
    versioned: true,
    problems: { 'case-record.case.closed': closed },
  })
  async remove(@Param({ schema: idParam }) { id }: { id: string }, @ExpectedVersion() version: number): Promise<void> {
    await this.statuses.remove(id, version);
  }
}
