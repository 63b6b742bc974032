import { pageOf, pageQuery, plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { namedAgency } from '../placement/placement';
import { coreServiceMove, coreServiceState, notPossibleReason } from './core-service-state';

/** Somebody, by name. */
export const namedPerson = z.object({ id: recordId, name: z.string(), nameLocal: z.string() });

/** Whether a service is given once to the case or to each person. */
export const coreServiceSubject = z.enum(['case', 'person']).meta({ id: 'CoreServiceSubject' });
export type CoreServiceSubject = z.infer<typeof coreServiceSubject>;

/** A service that every family, or every person of an age, is due after arrival: a row of a dated set. */
export const coreServiceTemplate = z
  .object({
    code: z.string().meta({ description: 'Stable code; screens put the known ones into words', example: 'home-visit' }),
    title: z.string().meta({ description: 'What is done, in English' }),
    subject: coreServiceSubject,
    minAge: z.number().int().nullable().meta({ description: 'Completed years on arrival from which it is due' }),
    maxAge: z.number().int().nullable().meta({ description: 'Completed years on arrival from which it is not' }),
    dueDays: z.number().int().meta({ description: 'Calendar days after arrival by which it is due' }),
    sourceNote: z.string().meta({ description: 'Where the rule comes from' }),
    isVerified: z.boolean().meta({ description: 'Whether that source was checked' }),
  })
  .meta({ id: 'CoreServiceTemplate' });
export type CoreServiceTemplate = z.infer<typeof coreServiceTemplate>;

/** The services and the outcome window of a programme, for families that arrive from a day on. */
export const coreServiceSet = z
  .object({
    id: recordId,
    programmeCode: z.string().nullable().meta({ description: 'null: every programme without a set of its own' }),
    effectiveFrom: plainDate.meta({ description: 'Arrivals from this day on; a later set replaces an earlier one' }),
    note: z.string(),
    outcomeFromDay: z.number().int().meta({ description: 'Days after arrival from which the outcome can be assessed' }),
    outcomeDueDay: z.number().int().meta({ description: 'Days after arrival by which it is due' }),
    outcomeUntilDay: z.number().int().meta({ description: 'Last day after arrival on which it can be assessed' }),
    schoolAge: z.number().int().meta({ description: 'Age from which the outcome asks for school' }),
    adultAge: z.number().int().meta({ description: 'Age from which it asks for employment and language instead' }),
    services: z.array(coreServiceTemplate),
  })
  .meta({ id: 'CoreServiceSet', description: 'Services due after arrival, as dated data of a programme' });
export type CoreServiceSet = z.infer<typeof coreServiceSet>;
export const coreServiceSetList = z.object({ items: z.array(coreServiceSet) }).meta({ id: 'CoreServiceSetList' });

/** What happened with a service. */
export const coreServiceMoveInput = z
  .object({
    move: coreServiceMove,
    on: plainDate.meta({ description: 'Day it happened: not in the future, not before the arrival' }),
    reason: notPossibleReason.nullable().meta({ description: 'Needed to rule it out; otherwise null' }),
    evidence: text(1000).meta({ description: 'What shows it: who, where, which paper' }),
  })
  .meta({ id: 'CoreServiceMoveInput', description: 'What happened with a service' });
export type CoreServiceMoveInput = z.infer<typeof coreServiceMoveInput>;

/** A service that a family or one of its members is due. */
export const coreService = z
  .object({
    id: recordId,
    caseId: recordId,
    code: z.string().meta({ description: 'Stable code; screens put the known ones into words' }),
    title: z.string().meta({ description: 'What is done, in English' }),
    person: namedPerson.nullable().meta({ description: 'Whose it is; null: of the whole case' }),
    dueOn: plainDate,
    state: coreServiceState,
    isOverdue: z.boolean().meta({ description: 'Due before today and not recorded' }),
    happenedOn: plainDate.nullable().meta({ description: 'Day it was given or found impossible' }),
    reason: notPossibleReason.nullable(),
    evidence: z.string(),
    sourceNote: z.string(),
    isVerified: z.boolean(),
    version: recordVersion,
  })
  .meta({ id: 'CoreService', description: 'A service that a family or one of its members is due' });
export type CoreService = z.infer<typeof coreService>;

/** The services of a family, those due first on top. */
export const servicePlan = z
  .object({
    caseId: recordId,
    caseNumber: z.string(),
    arrivedOn: plainDate.nullable().meta({ description: 'null: the family has not arrived, so nothing is due' }),
    items: z.array(coreService),
  })
  .meta({ id: 'ServicePlan', description: 'Services after arrival of a family' });
export type ServicePlan = z.infer<typeof servicePlan>;

/** A service as the work list shows it. */
export const coreServiceRow = coreService
  .omit({ sourceNote: true, isVerified: true })
  .extend({
    caseNumber: z.string(),
    name: z.string().meta({ description: 'Name of the principal applicant' }),
    nameLocal: z.string(),
    agency: namedAgency.nullable(),
  })
  .meta({ id: 'CoreServiceRow', description: 'A service as the work list shows it' });
export type CoreServiceRow = z.infer<typeof coreServiceRow>;
export const coreServicePage = pageOf('CoreServicePage', coreServiceRow);

/** overdue: due before today; upcoming: due today or later; or how it was recorded. */
export const coreServiceListStates = ['overdue', 'upcoming', 'done', 'not-possible'] as const;

/** Filters of the work list of services. Closed cases are left out. */
export const coreServiceQuery = pageQuery.extend({
  state: z.enum(coreServiceListStates).default('overdue'),
  agency: recordId.optional(),
  dueBefore: plainDate.optional().meta({ description: 'Only services due before this day' }),
  sort: z.enum(['dueOn', '-dueOn']).default('dueOn'),
});
export type CoreServiceQuery = z.infer<typeof coreServiceQuery>;
