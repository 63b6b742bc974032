import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseRecordProblems,
  memberChange,
  membership,
  type MemberChange,
  type Membership,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { Members } from './members.service';

const {
  'case-record.case.closed': closed,
  'case-record.member.left': left,
  'case-record.principal-applicant.change-apart': changeApart,
} = caseRecordProblems;

/** How members stand in their case. Who belongs to it changes by the events of the family. */
@ApiTags('Members')
@Controller('api')
export class MembersController {
  constructor(private readonly members: Members) {}

  @Patch('members/:id')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the membership')
  @Describe({
    summary: 'Say whether a member travels, or how they stand to the principal applicant',
    returns: membership,
    versioned: true,
    problems: {
      'case-record.case.closed': closed,
      'case-record.member.left': left,
      'case-record.principal-applicant.change-apart': changeApart,
    },
  })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: memberChange }) change: MemberChange,
  ): Promise<Membership> {
    return await this.members.change(id, version, change);
  }
}
