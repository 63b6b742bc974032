import { ApprovalRuleEntity } from './approval/approval-rule.entity';
import { ApprovalEntity } from './approval/approval.entity';
import { CaseEntity } from './case/case.entity';
import { CustodyEntity } from './custody/custody.entity';
import { DocumentEntity } from './document/document.entity';
import { KinshipLimitEntity } from './kinship-limit/kinship-limit.entity';
import { LifeStatusEntity } from './life-status/life-status.entity';
import { AddressEntity } from './address/address.entity';
import { ContactEntity } from './contact/contact.entity';
import { IdentityDocumentEntity } from './identity-document/identity-document.entity';
import { PersonLanguageEntity } from './language/person-language.entity';
import { FurtherNameEntity } from './person-name/further-name.entity';
import { DuplicatePairEntity } from './duplicate/duplicate-pair.entity';
import { DuplicateRulesEntity } from './duplicate/duplicate-rules.entity';
import { DuplicateWeightEntity } from './duplicate/duplicate-weight.entity';
import { ConsentEntity } from './consent/consent.entity';
import { PhotoEntity } from './photo/photo.entity';
import { SpecificNeedCodeEntity } from './specific-need/specific-need-code.entity';
import { SpecificNeedEntity } from './specific-need/specific-need.entity';
import { CaseMemberEntity } from './membership/case-member.entity';
import { PersonMergeEntity } from './merge/person-merge.entity';
import { HandoverEntity } from './handover/handover.entity';
import { MentionEntity } from './mention/mention.entity';
import { NoteEntity } from './note/note.entity';
import { PersonEntity } from './person/person.entity';
import { RelationshipEntity } from './relationship/relationship.entity';
import { TaskEntity } from './task/task.entity';
import { TimelineEventEntity } from './timeline/timeline-event.entity';
import { WordingEntity } from './wording/wording.entity';

/** Tables of this area. */
export const caseRecordEntities = [
  CaseEntity,
  PersonEntity,
  CaseMemberEntity,
  RelationshipEntity,
  LifeStatusEntity,
  KinshipLimitEntity,
  CustodyEntity,
  NoteEntity,
  TaskEntity,
  DocumentEntity,
  TimelineEventEntity,
  FurtherNameEntity,
  IdentityDocumentEntity,
  ContactEntity,
  AddressEntity,
  PersonLanguageEntity,
  DuplicateRulesEntity,
  DuplicateWeightEntity,
  DuplicatePairEntity,
  PersonMergeEntity,
  SpecificNeedEntity,
  SpecificNeedCodeEntity,
  ConsentEntity,
  PhotoEntity,
  ApprovalRuleEntity,
  ApprovalEntity,
  HandoverEntity,
  MentionEntity,
  WordingEntity,
];
