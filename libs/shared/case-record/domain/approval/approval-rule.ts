import { recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { personChange } from '../person/person';
import { approvalKind } from './approval';

/** The kind of act that changes who a person is on record. */
export const identityChangeKind = 'case-record.identity-change';

/** Facts by which a person is known, each of which a rule may put under four eyes. */
export const identityFields = [
  'givenNames',
  'familyName',
  'nameLocal',
  'sex',
  'birthDate',
  'birthDatePrecision',
  'nationality',
] as const;
export const identityField = z
  .enum(identityFields)
  .meta({ id: 'IdentityField', description: 'Fact by which a person is known' });
export type IdentityField = z.infer<typeof identityField>;

/** From which point of a case on a rule applies; null: from the first day. Names of milestones of the pipeline. */
export const approvalStarts = ['submitted', 'booked', 'departed'] as const;

/** A rule as entered. */
export const approvalRuleInput = z
  .object({
    isRequired: z.boolean().meta({ description: 'Whether a second person must approve' }),
    fields: z
      .array(identityField)
      .max(identityFields.length)
      .meta({ description: 'Facts it covers; for acts that have no single facts, empty' }),
    appliesFrom: z
      .enum(approvalStarts)
      .nullable()
      .meta({ description: 'Milestone from which on it applies; null: from the first day' }),
    expiresAfterDays: z
      .number()
      .int()
      .min(1)
      .max(365)
      .meta({ description: 'Days after which a proposal nobody answered expires' }),
    sourceNote: text(1000).default('').meta({ description: 'Where the rule comes from' }),
    isVerified: z.boolean().default(false).meta({ description: 'Whether somebody checked it against its source' }),
  })
  .meta({
    id: 'ApprovalRuleInput',
    description: 'What needs a second person, from when on, and for how long it waits',
  });
export type ApprovalRuleInput = z.infer<typeof approvalRuleInput>;

/** A rule of one programme, which comes before the general one. */
export const newApprovalRule = approvalRuleInput
  .extend({ kind: approvalKind, programmeId: recordId })
  .meta({ id: 'NewApprovalRule', description: 'A rule for one programme' });
export type NewApprovalRule = z.infer<typeof newApprovalRule>;

/** A rule as the API shows it. */
export const approvalRule = approvalRuleInput
  .extend({
    id: recordId,
    kind: approvalKind,
    programme: z
      .object({ id: recordId, code: z.string(), name: z.string() })
      .nullable()
      .meta({ description: 'Programme it is for; null: every programme without a rule of its own' }),
    version: recordVersion,
  })
  .meta({ id: 'ApprovalRule', description: 'What needs a second person' });
export type ApprovalRule = z.infer<typeof approvalRule>;
export const approvalRuleList = z
  .object({ items: z.array(approvalRule) })
  .meta({ id: 'ApprovalRuleList', description: 'Rules of approval, by kind, the general one first' });

const {
  flags: _flags,
  language: _language,
  phone: _phone,
  registrationNumber: _number,
  ...identity
} = personChange.shape;

/** A change of who a person is, put to a second person. */
export const identityChangeInput = z
  .object({ ...identity, reason: text(1000, 1).meta({ description: 'Why, and by which paper' }) })
  .partial()
  .required({ reason: true })
  .meta({ id: 'IdentityChangeInput', description: 'Proposes to change who a person is on record' });
export type IdentityChangeInput = z.infer<typeof identityChangeInput>;
