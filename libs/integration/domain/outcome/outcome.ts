import { pageOf, pageQuery, plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { namedPerson } from '../core-service/core-service';
import { namedAgency } from '../placement/placement';

/** Work of an adult. Own wording, after the domains of Ager and Strang 2008 (domain reference F4). */
export const employments = [
  'full-time',
  'part-time',
  'self-employed',
  'in-training',
  'looking',
  'not-looking',
  'not-available',
] as const;
export const employment = z.enum(employments).meta({ id: 'Employment', description: 'Work of an adult' });
export type Employment = z.infer<typeof employment>;

/** How far an adult gets with the language of the country. Own wording, no licensed scale. */
export const languageLevels = ['none', 'few-words', 'everyday', 'confident'] as const;
export const languageLevel = z
  .enum(languageLevels)
  .meta({ id: 'LanguageLevel', description: 'How far an adult gets with the language of the country' });
export type LanguageLevel = z.infer<typeof languageLevel>;

/** School of a child. */
export const schoolings = ['attending', 'enrolled', 'not-enrolled'] as const;
export const schooling = z.enum(schoolings).meta({ id: 'Schooling', description: 'School of a child' });
export type Schooling = z.infer<typeof schooling>;

/** Where the family lives. */
export const housings = ['own-lease', 'with-others', 'temporary', 'without'] as const;
export const housing = z.enum(housings).meta({ id: 'Housing', description: 'Where the family lives' });
export type Housing = z.infer<typeof housing>;

/** Who of the family is covered and knows where to go when ill; never why anybody does. */
export const healthAccesses = ['everybody', 'some', 'nobody'] as const;
export const healthAccess = z
  .enum(healthAccesses)
  .meta({ id: 'HealthAccess', description: 'Who of the family can get care' });
export type HealthAccess = z.infer<typeof healthAccess>;

/** Whether the family lives of its own means. Own wording, after the US Matching Grant outcome (F4). */
export const selfSufficiencies = ['own-means', 'partly-supported', 'supported'] as const;
export const selfSufficiency = z
  .enum(selfSufficiencies)
  .meta({ id: 'SelfSufficiency', description: 'Whether the family lives of its own means' });
export type SelfSufficiency = z.infer<typeof selfSufficiency>;

/** The answers about one person; what is not asked at that age stays null. */
export const personOutcome = z
  .object({
    personId: recordId,
    employment: employment.nullable().meta({ description: 'Of adults' }),
    languageLevel: languageLevel.nullable().meta({ description: 'Of adults' }),
    schooling: schooling.nullable().meta({ description: 'Of children of school age' }),
  })
  .meta({ id: 'PersonOutcome', description: 'How a person fares' });
export type PersonOutcome = z.infer<typeof personOutcome>;

/** How a family fares about 90 days after arrival. */
export const outcomeInput = z
  .object({
    assessedOn: plainDate.meta({ description: 'Day it was found out, within the window' }),
    housing,
    healthAccess,
    selfSufficiency,
    people: z.array(personOutcome).max(60),
    note: text(2000),
  })
  .meta({ id: 'IntegrationOutcomeInput', description: 'How a family fares about 90 days after arrival' });
export type OutcomeInput = z.infer<typeof outcomeInput>;

/** The recorded outcome of a case. */
export const outcome = outcomeInput
  .extend({ id: recordId, caseId: recordId, version: recordVersion })
  .meta({ id: 'IntegrationOutcome', description: 'The recorded outcome of a case' });
export type Outcome = z.infer<typeof outcome>;

/** The days on which an outcome can be assessed; all three included. */
export const outcomeWindow = z
  .object({
    from: plainDate.meta({ description: 'First day' }),
    dueOn: plainDate.meta({ description: 'Day by which it is due' }),
    until: plainDate.meta({ description: 'Last day' }),
  })
  .meta({ id: 'OutcomeWindow', description: 'The days on which an outcome can be assessed' });
export type OutcomeWindow = z.infer<typeof outcomeWindow>;

/** What the outcome form of a case needs, and what was recorded. */
export const caseOutcome = z
  .object({
    caseId: recordId,
    caseNumber: z.string(),
    arrivedOn: plainDate.nullable().meta({ description: 'null: the family has not arrived' }),
    window: outcomeWindow.nullable().meta({ description: 'null until the family has arrived' }),
    ages: z
      .object({ school: z.number().int(), adult: z.number().int() })
      .nullable()
      .meta({ description: 'From which age school, and employment and language, are asked; null until arrival' }),
    people: z
      .array(namedPerson.extend({ birthDate: plainDate }))
      .meta({ description: 'Members who travelled; which questions are asked follows from age and day' }),
    outcome: outcome.nullable(),
  })
  .meta({ id: 'CaseOutcome', description: 'The outcome of a case, or what is asked for it' });
export type CaseOutcome = z.infer<typeof caseOutcome>;

/** to-come: the window has not begun; due: it has; late: past the due day; missed: past the last day. */
export const outcomeStates = ['to-come', 'due', 'late', 'missed'] as const;
export const outcomeState = z
  .enum(outcomeStates)
  .meta({ id: 'OutcomeState', description: 'How an outcome that is not recorded stands' });
export type OutcomeState = z.infer<typeof outcomeState>;

/** A case whose outcome is not recorded yet. */
export const outcomeRow = z
  .object({
    caseId: recordId,
    caseNumber: z.string(),
    name: z.string().meta({ description: 'Name of the principal applicant' }),
    nameLocal: z.string(),
    people: z.number().int().meta({ description: 'Travelling members' }),
    agency: namedAgency.nullable(),
    arrivedOn: plainDate,
    ...outcomeWindow.shape,
    state: outcomeState,
  })
  .meta({ id: 'OutcomeRow', description: 'A case whose outcome is not recorded yet' });
export type OutcomeRow = z.infer<typeof outcomeRow>;
export const outcomePage = pageOf('OutcomePage', outcomeRow);

/** Filters of the list of outcomes. Closed cases are left out. */
export const outcomeQuery = pageQuery.extend({
  state: outcomeState.optional().meta({ description: 'Left out: all whose window has begun' }),
  agency: recordId.optional(),
  sort: z.enum(['dueOn', '-dueOn']).default('dueOn'),
});
export type OutcomeQuery = z.infer<typeof outcomeQuery>;
