import { pageOf, pageQuery, plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { checkType } from '../check-type/check-type';

/** All that is kept of an answer: never the reason (domain reference G: derogatory detail is not stored). */
export const checkResults = ['pending', 'clear', 'not-clear'] as const;
export const checkResult = z
  .enum(checkResults)
  .meta({ id: 'CheckResult', description: 'What a security check came to; pending until it is answered' });
export type CheckResult = z.infer<typeof checkResult>;

/** How a check of a kind stands for a person today. */
export const checkStates = ['to-ask', 'stale', 'lapsed', 'lapsing', 'waiting', 'not-clear', 'clear'] as const;
export const checkState = z.enum(checkStates).meta({
  id: 'CheckState',
  description:
    'to-ask: never asked; stale: the identity changed; lapsed, lapsing: no longer clear, or soon not; waiting: asked, not answered',
});
export type CheckState = z.infer<typeof checkState>;

/** Asking for checks, of one person or of a whole family at once. */
export const checkRequest = z
  .object({
    askedOn: plainDate.meta({ description: 'Day on which it was asked' }),
    reference: text(80).default('').meta({ description: 'Number under which it was asked, if any' }),
    lines: z
      .array(z.object({ personId: recordId, typeCode: z.string().min(1).max(60) }))
      .min(1)
      .max(200)
      .meta({ description: 'Which checks for whom' }),
  })
  .meta({ id: 'CheckRequest', description: 'Asking for security checks' });
export type CheckRequest = z.infer<typeof checkRequest>;

/** The answer to a check. */
export const checkAnswer = z
  .object({
    answeredOn: plainDate.meta({ description: 'Day of the answer' }),
    result: checkResult.exclude(['pending']),
    reference: text(80).optional().meta({ description: 'Number of the check, where the answer gives one' }),
    validUntil: plainDate
      .nullable()
      .default(null)
      .meta({ description: 'First day a clear answer no longer holds; null: as the type of check rules' }),
  })
  .meta({ id: 'CheckAnswer', description: 'The answer to a security check: clear or not, never why' });
export type CheckAnswer = z.infer<typeof checkAnswer>;

/** A check that was asked. */
export const securityCheck = z
  .object({
    id: recordId,
    caseId: recordId,
    personId: recordId,
    typeCode: z.string(),
    askedOn: plainDate,
    askedBy: z.object({ id: recordId, name: z.string() }).nullable(),
    reference: z.string(),
    result: checkResult,
    answeredOn: plainDate.nullable(),
    validUntil: plainDate.nullable().meta({ description: 'First day it no longer holds; null: without end' }),
    staleSince: plainDate.nullable().meta({ description: 'Since when it is in doubt, because the identity changed' }),
    staleReason: z.string().nullable().meta({ description: 'What changed: name, birth-date, nationality, sex' }),
    withdrawnAt: z.string().nullable(),
    withdrawReason: z.string(),
    version: recordVersion,
  })
  .meta({ id: 'SecurityCheck', description: 'A security or biographic check that was asked' });
export type SecurityCheck = z.infer<typeof securityCheck>;

const person = z.object({ personId: recordId, name: z.string(), nameLocal: z.string() });

/** A check of one kind for one member: how it stands, and everything that was asked, latest first. */
export const checkLine = person
  .extend({
    type: checkType,
    state: checkState,
    history: z.array(securityCheck),
  })
  .meta({ id: 'CheckLine', description: 'A check of one kind for one member of a case' });
export type CheckLine = z.infer<typeof checkLine>;

export const checkLineList = z
  .object({
    items: z.array(checkLine),
    available: z
      .array(z.object({ personId: recordId, typeCode: z.string(), title: z.string() }))
      .meta({ description: 'Checks that are asked only when somebody asks for them, and could be' }),
  })
  .meta({ id: 'CheckLineList', description: 'The checks that concern the members of a case' });
export type CheckLineList = z.infer<typeof checkLineList>;

/** A check on the work list across cases. */
export const checkWork = person
  .extend({
    key: z.string().meta({ description: 'Person and kind of check' }),
    caseId: recordId,
    caseNumber: z.string(),
    ownerName: z.string().nullable().meta({ description: 'Who looks after the case' }),
    typeCode: z.string(),
    title: z.string(),
    askedOf: z.string(),
    checkId: recordId.nullable().meta({ description: 'The check that stands; null when none was asked' }),
    version: recordVersion.nullable(),
    state: checkState,
    askedOn: plainDate.nullable(),
    reference: z.string(),
    answeredOn: plainDate.nullable(),
    validUntil: plainDate.nullable(),
    staleReason: z.string().nullable(),
    closesOn: plainDate.nullable().meta({ description: 'First day on which the family can no longer travel' }),
  })
  .meta({ id: 'CheckWork', description: 'A check on the work list' });
export type CheckWork = z.infer<typeof checkWork>;

/** Filters of the work list. */
export const checkWorkQuery = pageQuery.extend({
  state: checkState.default('to-ask'),
  type: z.string().max(60).optional().meta({ description: 'Code of the kind of check' }),
  owner: z
    .union([z.enum(['me', 'nobody']), z.uuid()])
    .optional()
    .meta({ description: 'Cases of this colleague: me, nobody, or an identifier' }),
  until: plainDate.optional().meta({
    description:
      'Asked (waiting), ending (lapsing, clear), doubted (stale) or answered (not-clear) on this day or before',
  }),
});
export type CheckWorkQuery = z.infer<typeof checkWorkQuery>;
export const checkWorkPage = pageOf('CheckWorkPage', checkWork);
