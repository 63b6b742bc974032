import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  approval,
  caseRecordProblems,
  mergeInput,
  personMerge,
  personMergeList,
  personPlace,
  undoMergeInput,
  type Approval,
  type MergeInput,
  type PersonMerge,
  type PersonMergeList,
  type PersonPlace,
  type UndoMergeInput,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { ApprovalReads } from '../approval/approval-reads';
import { MergeProposals } from './merge-proposals.service';
import { MergeReads } from './merge-reads';
import { MergeUndoing } from './merge-undoing.service';
import { PersonMerges } from './person-merges.service';

const id = { schema: idParam };
const {
  'case-record.duplicate.decided': decided,
  'case-record.merge.already-merged': alreadyMerged,
  'case-record.merge.both-members': bothMembers,
  'case-record.merge.dead-member': deadMember,
  'case-record.merge.programmes-differ': programmesDiffer,
  'case-record.merge.survivor-outside': survivorOutside,
  'case-record.merge.not-of-pair': notOfPair,
  'case-record.merge.person-changed': personChanged,
  'case-record.merge.undone': undone,
  'case-record.merge.depended-on': dependedOn,
  'case-record.approval.required': approvalRequired,
  'case-record.approval.not-required': approvalNotRequired,
  'case-record.approval.waiting': waiting,
} = caseRecordProblems;
/** What keeps two records from becoming one. */
const obstacles = {
  'case-record.duplicate.decided': decided,
  'case-record.merge.already-merged': alreadyMerged,
  'case-record.merge.both-members': bothMembers,
  'case-record.merge.dead-member': deadMember,
  'case-record.merge.programmes-differ': programmesDiffer,
  'case-record.merge.survivor-outside': survivorOutside,
  'case-record.merge.not-of-pair': notOfPair,
  'case-record.merge.person-changed': personChanged,
};

/** Two records of one person made one, and apart again. */
@ApiTags('Duplicates')
@Controller('api')
export class PersonMergesController {
  constructor(
    private readonly merges: PersonMerges,
    private readonly undoing: MergeUndoing,
    private readonly reads: MergeReads,
    private readonly proposals: MergeProposals,
    private readonly approvals: ApprovalReads,
  ) {}

  @Post('duplicate-pairs/:id/merge')
  @Requires('case-record.person.merge')
  @IdParam('id', 'The pair')
  @Describe({
    summary: 'Merge the two records, fact by fact',
    description:
      'What is kept of the person (notes, documents, further names) goes to the survivor; what is of a case stays with it. The merged record leads to the survivor.',
    status: 201,
    returns: personMerge,
    versioned: true,
    problems: { ...obstacles, 'case-record.approval.required': approvalRequired },
  })
  async merge(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: mergeInput }) input: MergeInput,
  ): Promise<PersonMerge> {
    return await this.merges.merge(params.id, version, input);
  }

  @Post('duplicate-pairs/:id/merge-proposals')
  @Requires('case-record.person.merge')
  @IdParam('id', 'The pair')
  @Describe({
    summary: 'Ask a colleague to confirm a merge',
    description: 'Where the rules of approval ask for a second person. The pair stays open until somebody answers.',
    status: 201,
    returns: approval,
    versioned: true,
    problems: {
      ...obstacles,
      'case-record.approval.not-required': approvalNotRequired,
      'case-record.approval.waiting': waiting,
    },
  })
  async propose(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: mergeInput }) input: MergeInput,
  ): Promise<Approval> {
    return await this.approvals.one(await this.proposals.propose(params.id, version, input));
  }

  @Get('person-merges/:id')
  @Requires('case-record.duplicate.review')
  @IdParam()
  @Describe({ summary: 'A merge, and what keeps it from being undone', returns: personMerge })
  async read(@Param(id) params: { id: string }): Promise<PersonMerge> {
    return await this.reads.read(params.id);
  }

  @Post('person-merges/:id/undoing')
  @HttpCode(200)
  @Requires('case-record.person.unmerge')
  @IdParam()
  @Describe({
    summary: 'Undo a merge: both records as they were',
    returns: personMerge,
    versioned: true,
    problems: { 'case-record.merge.undone': undone, 'case-record.merge.depended-on': dependedOn },
  })
  async undo(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: undoMergeInput }) { reason }: UndoMergeInput,
  ): Promise<PersonMerge> {
    return await this.undoing.undo(params.id, version, reason);
  }

  @Get('cases/:id/person-merges')
  @Requires('case-record.duplicate.review')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Merges of people of a case, latest first', returns: personMergeList })
  async ofCase(@Param(id) params: { id: string }): Promise<PersonMergeList> {
    return await this.reads.ofCase(params.id);
  }

  @Get('people/:id/place')
  @Requires('case-record.case.read')
  @IdParam('id', 'The person, or a record merged into another')
  @Describe({ summary: 'The record that stands for a person now, and its case', returns: personPlace })
  async placeOf(@Param(id) params: { id: string }): Promise<PersonPlace> {
    return await this.reads.placeOf(params.id);
  }
}
