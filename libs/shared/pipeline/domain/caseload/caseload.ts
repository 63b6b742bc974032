import { countryCode, priority, referralType, submissionCategory } from '@passage/case-record/domain';
import { pageOf, pageQuery, plainDate } from '@passage/platform/domain';
import { z } from 'zod';
import { caseStage, laneState } from '../lane/lane';
import { windowState } from '../window/travel-window';
import { ageingBand, closingBand } from './caseload-bands';

/** By what the list of cases can be ordered; a leading minus turns the order round. */
export const caseloadSorts = ['referredOn', 'closesOn', 'stageSince', 'number'] as const;
const sorts = caseloadSorts.flatMap((name) => [name, `-${name}`] as const);

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const language = z.string().min(1).max(60);
const many = <T extends z.ZodType>(item: T) => z.union([z.array(item), item.transform((one) => [one])]);

/** As the database writes it: a filter compares it as text. */
const identifier = z.uuid().toLowerCase();

const members = z.coerce.number().int().min(0).max(50);

/** Filters of the list of cases; of one that may be given several times, any value will do. Closed cases are left out unless asked for. */
export const caseloadFilters = z.object({
  programmeId: many(identifier).optional(),
  officeId: many(identifier).optional(),
  stage: many(caseStage).optional(),
  stageState: many(laneState).optional(),
  windowState: many(windowState).optional(),
  owner: z
    .union([z.enum(['me', 'team', 'nobody']), identifier])
    .optional()
    .meta({ description: 'me, team (anybody, of one’s own offices), nobody, or the identifier of a colleague' }),
  priority: many(priority).optional(),
  processingPriority: many(priority).optional(),
  referralType: many(referralType).optional(),
  referralSource: z.string().trim().min(1).max(60).optional().meta({ description: 'Exactly as recorded, e.g. UNHCR' }),
  category: many(submissionCategory).optional().meta({ description: 'Submission category, the first or the second' }),
  countryOfAsylum: many(countryCode).optional(),
  countryOfOrigin: many(countryCode).optional(),
  nationality: many(countryCode).optional().meta({ description: 'Nationality of the principal applicant' }),
  memberNationality: many(countryCode).optional().meta({ description: 'Nationality of any member' }),
  language: many(language).optional().meta({ description: 'Language of the principal applicant' }),
  memberLanguage: many(language).optional().meta({ description: 'Language of any member' }),
  sizeFrom: members.optional().meta({ description: 'Travelling members at least' }),
  sizeTo: members.optional().meta({ description: 'Travelling members at most' }),
  need: many(z.string().min(1).max(20))
    .optional()
    .meta({ description: 'Code of a specific need of a member; finds none of a compartment one does not hold' }),
  closingWithin: z.coerce
    .number()
    .int()
    .min(0)
    .max(3650)
    .optional()
    .meta({ description: 'Window closes within so many days' }),
  closing: many(closingBand).optional(),
  ageing: ageingBand.optional(),
  hasHolds: flag.optional(),
  hasBlockers: flag.optional().meta({ description: 'Whether anything stands in the way of booking today' }),
  closed: flag.optional().meta({ description: 'true: closed cases only' }),
  referredFrom: plainDate.optional(),
  referredTo: plainDate.optional(),
  q: z.string().trim().min(2).max(100).optional().meta({
    description: 'What the search takes: a name in any spelling, a number, a phone, a document or a birth date',
  }),
  sort: z.enum(sorts as [string, ...string[]]).default('referredOn'),
});
export const caseloadQuery = pageQuery.extend(caseloadFilters.shape);
export type CaseloadQuery = z.infer<typeof caseloadQuery>;
export type CaseloadFilters = z.infer<typeof caseloadFilters>;

/** A case as the list shows it. */
export const caseloadRow = z
  .object({
    id: z.uuid(),
    number: z.string(),
    name: z.string().meta({ description: 'Name of the principal applicant' }),
    nameLocal: z.string().meta({ description: 'The same in their own script; empty when not known' }),
    size: z.number().int().meta({ description: 'Travelling members' }),
    programmeId: z.uuid(),
    programmeName: z.string(),
    officeId: z.uuid(),
    officeName: z.string(),
    stage: caseStage,
    stageState: laneState,
    stageSince: z.string(),
    windowState,
    opensOn: z.string().nullable(),
    closesOn: z.string().nullable().meta({ description: 'First day the window is closed; null: no end, or none' }),
    lastActionOn: z.string().nullable(),
    blockerCount: z.number().int(),
    holdCount: z.number().int(),
    priority,
    processingPriority: priority,
    referralType,
    referralSource: z.string(),
    referralNumber: z.string(),
    submissionCategory: submissionCategory.nullable(),
    secondaryCategory: submissionCategory.nullable(),
    countryOfAsylum: z.string(),
    countryOfOrigin: z.string(),
    nationality: z.string().nullable().meta({ description: 'Of the principal applicant, like the language' }),
    language: z.string().nullable(),
    ownerId: z.uuid().nullable(),
    ownerName: z.string().nullable(),
    referredOn: z.string(),
    version: z.number().int(),
  })
  .meta({ id: 'CaseloadRow', description: 'A case as the list shows it' });
export type CaseloadRow = z.infer<typeof caseloadRow>;
export const caseloadPage = pageOf('CaseloadPage', caseloadRow);

/** Cases and people by stage and state. */
export const pipelineCounts = z
  .object({
    items: z.array(z.object({ stage: caseStage, state: laneState, cases: z.number().int(), people: z.number().int() })),
  })
  .meta({ id: 'PipelineCounts' });
export type PipelineCounts = z.infer<typeof pipelineCounts>;

/** Many cases given to one colleague, or to nobody. */
export const assignmentInput = z
  .object({ caseIds: z.array(z.uuid()).min(1).max(200), ownerId: z.uuid().nullable() })
  .meta({ id: 'AssignmentInput' });
export type AssignmentInput = z.infer<typeof assignmentInput>;
/** Why a case is not given to somebody. */
export const assignmentFailures = [
  'platform.record.not-found',
  'case-record.case.closed',
  'pipeline.caseload.owner-elsewhere',
] as const;
export type AssignmentFailure = (typeof assignmentFailures)[number];

export const assignmentResult = z
  .object({
    items: z.array(
      z.object({
        caseId: z.uuid(),
        failure: z
          .enum(assignmentFailures)
          .nullable()
          .meta({ description: 'Code of the problem for which it could not be given; null: done' }),
      }),
    ),
  })
  .meta({ id: 'AssignmentResult', description: 'What became of each case' });
export type AssignmentResult = z.infer<typeof assignmentResult>;
