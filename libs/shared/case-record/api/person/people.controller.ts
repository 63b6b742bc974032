import { Body, Controller, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  approval,
  caseRecordProblems,
  identityChangeInput,
  person,
  personChange,
  personRecordInput,
  type Approval,
  type IdentityChangeInput,
  type Person,
  type PersonChange,
  type PersonRecordInput,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { ApprovalReads } from '../approval/approval-reads';
import { IdentityChanges } from '../approval/identity-changes.service';
import { People } from './people.service';

const {
  'case-record.case.closed': closed,
  'case-record.person.name-characters': nameCharacters,
  'case-record.approval.required': approvalRequired,
  'case-record.approval.not-required': approvalNotRequired,
  'case-record.approval.nothing-changes': nothingChanges,
  'case-record.approval.waiting': waiting,
} = caseRecordProblems;

/** People of cases. */
@ApiTags('People')
@Controller('api')
export class PeopleController {
  constructor(
    private readonly people: People,
    private readonly identityChanges: IdentityChanges,
    private readonly approvals: ApprovalReads,
  ) {}

  @Post('cases/:id/people')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the case')
  @Describe({
    summary: 'Keep a relative on record with a case, outside of it',
    description: 'Who becomes a member does so by an event of the family, which shows its effect first.',
    status: 201,
    returns: person,
    problems: {
      'case-record.case.closed': closed,
      'case-record.person.name-characters': nameCharacters,
    },
  })
  async add(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: personRecordInput }) input: PersonRecordInput,
  ): Promise<Person> {
    return await this.people.add(id, input);
  }

  @Patch('people/:id')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the person')
  @Describe({
    summary: 'Change facts of a person',
    description:
      'A change of name, birth date, sex or nationality makes the clearances that rest on it stale, and may need a second person.',
    returns: person,
    versioned: true,
    problems: {
      'case-record.case.closed': closed,
      'case-record.person.name-characters': nameCharacters,
      'case-record.approval.required': approvalRequired,
    },
  })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: personChange }) change: PersonChange,
  ): Promise<Person> {
    return await this.people.change(id, version, change);
  }

  @Post('people/:id/identity-changes')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the person')
  @Describe({
    summary: 'Propose to change who a person is; a colleague approves or rejects it',
    status: 201,
    returns: approval,
    versioned: true,
    problems: {
      'case-record.case.closed': closed,
      'case-record.person.name-characters': nameCharacters,
      'case-record.approval.not-required': approvalNotRequired,
      'case-record.approval.nothing-changes': nothingChanges,
      'case-record.approval.waiting': waiting,
    },
  })
  async proposeIdentity(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: identityChangeInput }) change: IdentityChangeInput,
  ): Promise<Approval> {
    return await this.approvals.one(await this.identityChanges.propose(id, version, change));
  }
}
