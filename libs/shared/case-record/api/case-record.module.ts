import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApprovalHandlers } from './approval/approval-handlers';
import { ApprovalReads } from './approval/approval-reads';
import { ApprovalRulesController } from './approval/approval-rules.controller';
import { ApprovalRules } from './approval/approval-rules.service';
import { Approvals } from './approval/approvals';
import { ApprovalsController } from './approval/approvals.controller';
import { IdentityChanges } from './approval/identity-changes.service';
import { HandoverReads } from './handover/handover-reads';
import { Handovers } from './handover/handovers';
import { HandoversController } from './handover/handovers.controller';
import { Mentions } from './mention/mentions';
import { MentionsController } from './mention/mentions.controller';
import { CaseClosures } from './case/case-closures.service';
import { CaseLists } from './case/case-lists';
import { CaseReferences } from './case/case-references';
import { CaseScope } from './case/case-scope';
import { CasesController } from './case/cases.controller';
import { Cases } from './case/cases.service';
import { RecordNumbers } from './case/record-numbers';
import { CustodiesController } from './custody/custodies.controller';
import { Custodies } from './custody/custodies.service';
import { DocumentsController } from './document/documents.controller';
import { Documents } from './document/documents.service';
import { ReceivedFiles } from './document/received-files';
import { DuplicateFinder } from './duplicate/duplicate-finder';
import { DuplicateHints } from './duplicate/duplicate-hints';
import { DuplicatePairsController } from './duplicate/duplicate-pairs.controller';
import { DuplicatePairs } from './duplicate/duplicate-pairs.service';
import { DuplicateScanJob } from './duplicate/duplicate-scan.job';
import { DuplicateRulesService } from './duplicate/duplicate-rules.service';
import { DuplicatesController } from './duplicate/duplicates.controller';
import { caseRecordEntities } from './entities';
import { FamilyPicturesController } from './family-picture/family-pictures.controller';
import { FamilyPictures } from './family-picture/family-pictures.service';
import { KinshipLimitsController } from './kinship-limit/kinship-limits.controller';
import { KinshipLimits } from './kinship-limit/kinship-limits.service';
import { LifeStatusesController } from './life-status/life-statuses.controller';
import { LifeStatuses } from './life-status/life-statuses.service';
import { MembersController } from './membership/members.controller';
import { Members } from './membership/members.service';
import { MergeProposals } from './merge/merge-proposals.service';
import { MergeRules } from './merge/merge-rules.service';
import { MergeReads } from './merge/merge-reads';
import { MergeUndoing } from './merge/merge-undoing.service';
import { PersonMergesController } from './merge/person-merges.controller';
import { PersonMerges } from './merge/person-merges.service';
import { NotesController } from './note/notes.controller';
import { Notes } from './note/notes.service';
import { PeopleController } from './person/people.controller';
import { People } from './person/people.service';
import { Families } from './relationship/families';
import { AddressesController } from './address/addresses.controller';
import { Addresses } from './address/addresses.service';
import { ContactsController } from './contact/contacts.controller';
import { Contacts } from './contact/contacts.service';
import { IdentityDocumentsController } from './identity-document/identity-documents.controller';
import { IdentityDocuments } from './identity-document/identity-documents.service';
import { PersonLanguagesController } from './language/person-languages.controller';
import { PersonLanguages } from './language/person-languages.service';
import { PersonFacts } from './person-fact/person-facts';
import { FurtherNamesController } from './person-name/further-names.controller';
import { FurtherNames } from './person-name/further-names.service';
import { PersonRecordsController } from './person-record/person-records.controller';
import { PersonRecords } from './person-record/person-records.service';
import { ConsentsController } from './consent/consents.controller';
import { Consents } from './consent/consents.service';
import { PhotosController } from './photo/photos.controller';
import { Photos } from './photo/photos.service';
import { NeedCodesController } from './specific-need/need-codes.controller';
import { NeedCodes } from './specific-need/need-codes.service';
import { SpecificNeedsController } from './specific-need/specific-needs.controller';
import { SpecificNeeds } from './specific-need/specific-needs.service';
import { RelationshipsController } from './relationship/relationships.controller';
import { Relatives } from './relationship/relatives.service';
import { Relationships } from './relationship/relationships.service';
import { SearchController } from './search/search.controller';
import { Search } from './search/search.service';
import { TaskList } from './task/task-list.service';
import { Tasks } from './task/tasks';
import { TasksController } from './task/tasks.controller';
import { Timeline } from './timeline/timeline';
import { TimelineController } from './timeline/timeline.controller';
import { WordingsController } from './wording/wordings.controller';
import { Wordings } from './wording/wordings.service';

/** Cases, people and everything kept with them. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature(caseRecordEntities)],
  providers: [
    CaseScope,
    CaseLists,
    CaseReferences,
    RecordNumbers,
    Cases,
    CaseClosures,
    People,
    Members,
    Families,
    Relationships,
    Relatives,
    LifeStatuses,
    KinshipLimits,
    FamilyPictures,
    Custodies,
    Notes,
    Tasks,
    TaskList,
    Documents,
    ReceivedFiles,
    Timeline,
    Search,
    PersonFacts,
    PersonRecords,
    FurtherNames,
    IdentityDocuments,
    Contacts,
    Addresses,
    PersonLanguages,
    DuplicateRulesService,
    DuplicateFinder,
    DuplicateHints,
    DuplicatePairs,
    DuplicateScanJob,
    MergeReads,
    MergeRules,
    PersonMerges,
    MergeProposals,
    MergeUndoing,
    SpecificNeeds,
    NeedCodes,
    Consents,
    Photos,
    ApprovalHandlers,
    ApprovalRules,
    Approvals,
    ApprovalReads,
    IdentityChanges,
    HandoverReads,
    Handovers,
    Mentions,
    Wordings,
  ],
  controllers: [
    CasesController,
    PeopleController,
    MembersController,
    RelationshipsController,
    LifeStatusesController,
    KinshipLimitsController,
    FamilyPicturesController,
    CustodiesController,
    NotesController,
    TasksController,
    DocumentsController,
    TimelineController,
    SearchController,
    PersonRecordsController,
    FurtherNamesController,
    IdentityDocumentsController,
    ContactsController,
    AddressesController,
    PersonLanguagesController,
    DuplicatesController,
    DuplicatePairsController,
    PersonMergesController,
    SpecificNeedsController,
    NeedCodesController,
    ConsentsController,
    PhotosController,
    ApprovalsController,
    ApprovalRulesController,
    HandoversController,
    MentionsController,
    WordingsController,
  ],
  exports: [
    CaseScope,
    CaseLists,
    CaseReferences,
    Cases,
    Timeline,
    Tasks,
    Relationships,
    LifeStatuses,
    DuplicateFinder,
    Approvals,
    ApprovalRules,
    RecordNumbers,
    People,
    Members,
    Documents,
    IdentityDocuments,
    IdentityChanges,
    Wordings,
  ],
})
export class CaseRecordModule {}
