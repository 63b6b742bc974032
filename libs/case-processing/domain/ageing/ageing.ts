import { birthDatePrecision, memberRelationship } from '@passage/case-record/domain';
import { pageOf, pageQuery, plainDate, recordId } from '@passage/platform/domain';
import { z } from 'zod';

/** How urgent it is: the age is reached before the family can realistically travel, or before its window closes. */
export const ageingRisks = ['before-travel', 'within-window'] as const;
export const ageingRisk = z.enum(ageingRisks).meta({
  id: 'AgeingRisk',
  description:
    'before-travel: the age is reached before the family can realistically travel; within-window: before its travel window closes',
});
export type AgeingRisk = z.infer<typeof ageingRisk>;

/** What can be done about somebody who is about to reach an age. */
export const ageingOptions = [
  'book-before',
  'raise-priority',
  'ask-authority',
  'own-case',
  'finish-best-interests',
] as const;
export type AgeingOption = (typeof ageingOptions)[number];

const source = z.object({
  sourceNote: z.string(),
  isVerified: z.boolean().meta({ description: 'Whether the figure was found in a published source' }),
});

/** A dependant who reaches an age that matters, and when the family can travel. */
export const ageingDependant = z
  .object({
    personId: recordId,
    name: z.string(),
    nameLocal: z.string(),
    caseId: recordId,
    caseNumber: z.string(),
    programme: z.object({ code: z.string(), name: z.string() }),
    office: z.object({ id: recordId, name: z.string() }),
    owner: z.object({ id: recordId, name: z.string() }).nullable(),
    relationship: memberRelationship,
    birthDate: plainDate,
    birthDatePrecision,
    age: z.number().int().meta({ description: 'The age in years that is reached' }),
    limit: source.meta({ description: 'Where the limit comes from' }),
    reachesOn: plainDate.meta({ description: 'First day on which the age may be reached' }),
    latestOn: plainDate.meta({ description: 'Last such day; later than the first where the birth date is not exact' }),
    travelFrom: plainDate.meta({ description: 'Earliest day on which the family can realistically travel' }),
    travelBasis: z
      .enum(['window', 'duration'])
      .meta({ description: 'Taken from the travel window, or from the median duration of the programme' }),
    closesOn: plainDate.nullable().meta({ description: 'First day on which travel is no longer possible' }),
    duration: source.nullable().meta({ description: 'Where the median duration comes from; null with a window' }),
    risk: ageingRisk,
    options: z.array(z.enum(ageingOptions)).meta({ description: 'What can be done' }),
  })
  .meta({ id: 'AgeingDependant', description: 'A dependant who reaches an age limit before the family can travel' });
export type AgeingDependant = z.infer<typeof ageingDependant>;
export const ageingPage = pageOf('AgeingPage', ageingDependant);
export const ageingList = z
  .object({ items: z.array(ageingDependant) })
  .meta({ id: 'AgeingList', description: 'Dependants of one case who reach an age limit, soonest first' });

/** Which dependants to list, soonest first. */
export const ageingQuery = pageQuery.extend({
  office: recordId.optional().meta({ description: 'Only cases of this office' }),
  owner: z
    .union([recordId, z.enum(['me', 'nobody'])])
    .optional()
    .meta({ description: 'Only cases of this colleague, one’s own, or those nobody looks after' }),
  age: z.coerce.number().int().min(1).max(120).optional().meta({ description: 'Only this limit' }),
  risk: ageingRisk.optional(),
  withinDays: z.coerce
    .number()
    .int()
    .min(1)
    .max(1100)
    .default(365)
    .meta({ description: 'Only those who reach it within so many days' }),
});
export type AgeingQuery = z.infer<typeof ageingQuery>;
