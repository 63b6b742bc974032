import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { member, memberRelationship } from '../membership/membership';
import { countryCode, person, personFacts } from '../person/person';
import { relationship } from '../relationship/relationship';
import { closureReason } from './closure';
import { priority, submissionCategory } from './priority';
import { referralType } from './referral-type';

const submissionPriority = priority.describe('Priority asked of the receiving state with the submission');
const processingPriority = priority.describe('Priority among our own cases; the state does not see it');
const secondaryCategory = submissionCategory
  .nullable()
  .describe('A further category the case meets, other than the first');

const caseFacts = {
  officeId: recordId.meta({ description: 'Office that keeps the case' }),
  programmeId: recordId.meta({ description: 'Programme the case is prepared for' }),
  referralSource: text(60, 1).meta({ description: 'Who referred the case, e.g. UNHCR' }),
  referralNumber: text(60, 1).meta({ description: 'Number the referring side gave; unique per source' }),
  referredOn: plainDate,
  referralType,
  priority: submissionPriority,
  processingPriority,
  countryOfAsylum: countryCode,
  countryOfOrigin: countryCode,
  submissionCategory: submissionCategory.nullable(),
  secondaryCategory,
  ownerId: recordId.nullable().meta({ description: 'Colleague who looks after the case' }),
};

/** A person a case is created with. Whoever joins it later does so by an event of the family. */
export const personInput = personFacts
  .extend({
    relationship: memberRelationship,
    isTravelling: z.boolean().default(true),
    isMember: z.boolean().default(true).meta({
      description: 'false for a relative who is kept on record but is not part of the case, also a missing one',
    }),
    joinedOn: plainDate.optional().meta({ description: 'First day as a member; today unless given' }),
  })
  .meta({ id: 'PersonInput', description: 'A person and how they stand to the principal applicant' });
export type PersonInput = z.infer<typeof personInput>;

/** A new case with its first people, exactly one of whom is the principal applicant. */
export const caseInput = z
  .object({
    ...caseFacts,
    referralType: referralType
      .optional()
      .describe('The way by which the family came; the usual one of the programme unless given'),
    priority: submissionPriority.default('normal'),
    processingPriority: processingPriority.default('normal'),
    submissionCategory: caseFacts.submissionCategory.default(null),
    secondaryCategory: secondaryCategory.default(null),
    ownerId: caseFacts.ownerId.default(null),
    people: z.array(personInput).min(1).max(60),
  })
  .meta({ id: 'CaseInput', description: 'A new case with its first people' });
export type CaseInput = z.infer<typeof caseInput>;

/** Changes to a case; what is left out stays. */
export const caseChange = z
  .object(caseFacts)
  .partial()
  .meta({ id: 'CaseChange', description: 'Changes to a case; what is left out stays as it is' });
export type CaseChange = z.infer<typeof caseChange>;

const named = z.object({ id: recordId, code: z.string(), name: z.string() });

/** A case with its family. */
export const caseDetail = z
  .object({
    id: recordId,
    number: z.string().meta({ description: 'Case number with check character' }),
    office: named,
    programme: named,
    agency: named.nullable().meta({ description: 'Receiving agency the case is assured to' }),
    owner: z.object({ id: recordId, name: z.string() }).nullable(),
    referralSource: z.string(),
    referralNumber: z.string(),
    referredOn: plainDate,
    referralType,
    priority: submissionPriority,
    processingPriority,
    countryOfAsylum: countryCode,
    countryOfOrigin: countryCode,
    submissionCategory: submissionCategory.nullable(),
    secondaryCategory,
    principalApplicantId: recordId.nullable(),
    closedOn: plainDate.nullable(),
    closureReason: closureReason.nullable(),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: recordVersion,
    members: z.array(member).meta({ description: 'Current members first, the principal applicant leading' }),
    relatives: z.array(person).meta({ description: 'People on record who never were members' }),
    relationships: z.array(relationship),
  })
  .meta({ id: 'CaseDetail', description: 'A case with its family and their relationships' });
export type CaseDetail = z.infer<typeof caseDetail>;
