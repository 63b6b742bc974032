import { pageOf, pageQuery, plainDate } from '@passage/platform/domain';
import { z } from 'zod';
import { caseStage, laneState } from '../lane/lane';
import { windowState } from '../window/travel-window';
import { ageingBand, closingBand } from './caseload-bands';

/** By what the list of cases can be ordered; a leading minus turns the order round. */
export const caseloadSorts = ['referredOn', 'closesOn', 'stageSince', 'number'] as const;
const sorts = caseloadSorts.flatMap((name) => [name, `-${name}`] as const);

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const many = <T extends z.ZodType>(item: T) => z.union([z.array(item), item.transform((one) => [one])]);

/** Filters of the list of cases. Closed cases are left out unless asked for. */
export const caseloadFilters = z.object({
  programmeId: z.uuid().optional(),
  officeId: z.uuid().optional(),
  stage: many(caseStage).optional(),
  stageState: many(laneState).optional(),
  windowState: windowState.optional(),
  owner: z
    .union([z.enum(['me', 'team', 'nobody']), z.uuid()])
    .optional()
    .meta({ description: 'me, team (anybody, of one’s own offices), nobody, or the identifier of a colleague' }),
  priority: z.enum(['emergency', 'urgent', 'normal']).optional(),
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
  closed: flag.optional().meta({ description: 'true: closed cases only' }),
  referredFrom: plainDate.optional(),
  referredTo: plainDate.optional(),
  q: z
    .string()
    .trim()
    .min(2)
    .max(100)
    .optional()
    .meta({ description: 'Beginning of a number, or a name in any spelling' }),
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
    stage: caseStage,
    stageState: laneState,
    stageSince: z.string(),
    windowState,
    opensOn: z.string().nullable(),
    closesOn: z.string().nullable().meta({ description: 'First day the window is closed; null: no end, or none' }),
    lastActionOn: z.string().nullable(),
    blockerCount: z.number().int(),
    holdCount: z.number().int(),
    priority: z.string(),
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
export const assignmentResult = z
  .object({ items: z.array(z.object({ caseId: z.uuid(), isDone: z.boolean() })) })
  .meta({ id: 'AssignmentResult' });
export type AssignmentResult = z.infer<typeof assignmentResult>;
