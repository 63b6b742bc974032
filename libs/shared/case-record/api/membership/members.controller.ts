import { Body, Controller, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseDetail,
  caseRecordProblems,
  joiningInput,
  leavingInput,
  memberChange,
  membership,
  principalApplicantChange,
  type CaseDetail,
  type JoiningInput,
  type LeavingInput,
  type MemberChange,
  type Membership,
  type PrincipalApplicantChange,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { Members } from './members.service';
import { PrincipalApplicants } from './principal-applicants.service';

const {
  'case-record.case.closed': closed,
  'case-record.life-status.death-of-member': deathOfMember,
  'case-record.member.already': already,
  'case-record.member.left': left,
  'case-record.principal-applicant.change-apart': changeApart,
  'case-record.principal-applicant.cannot-leave': cannotLeave,
  'case-record.principal-applicant.not-member': notMember,
  'case-record.person.dead': dead,
  'case-record.case.one-principal-applicant': onePrincipal,
} = caseRecordProblems;

/** Who belongs to a case, and from when to when. */
@ApiTags('Members')
@Controller('api')
export class MembersController {
  constructor(
    private readonly members: Members,
    private readonly principals: PrincipalApplicants,
  ) {}

  @Post('cases/:id/members')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the case')
  @Describe({
    summary: 'A person on record becomes a member (again)',
    status: 201,
    returns: membership,
    problems: {
      'case-record.case.closed': closed,
      'case-record.member.already': already,
      'case-record.person.dead': dead,
    },
  })
  async join(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: joiningInput }) input: JoiningInput,
  ): Promise<Membership> {
    return await this.members.join(id, input);
  }

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

  @Post('members/:id/leaving')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the membership')
  @Describe({
    summary: 'A member leaves the case, with the reason',
    status: 201,
    returns: membership,
    versioned: true,
    problems: {
      'case-record.case.closed': closed,
      'case-record.member.left': left,
      'case-record.principal-applicant.cannot-leave': cannotLeave,
      'case-record.life-status.death-of-member': deathOfMember,
    },
  })
  async leave(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: leavingInput }) input: LeavingInput,
  ): Promise<Membership> {
    return await this.members.leave(id, version, input);
  }

  @Put('cases/:id/principal-applicant')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the case')
  @Describe({
    summary: 'Make another member the principal applicant',
    description: 'If-Match names the version of the case. How the others stand to that person follows where it can.',
    returns: caseDetail,
    versioned: true,
    problems: {
      'case-record.case.closed': closed,
      'case-record.principal-applicant.not-member': notMember,
      'case-record.person.dead': dead,
      'case-record.case.one-principal-applicant': onePrincipal,
    },
  })
  async changePrincipal(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: principalApplicantChange }) input: PrincipalApplicantChange,
  ): Promise<CaseDetail> {
    return await this.principals.change(id, version, input);
  }
}
