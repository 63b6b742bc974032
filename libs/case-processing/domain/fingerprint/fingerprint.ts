import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { fingerprintState } from './fingerprint-states';

/** The code of the type of check by whose rules (age, how long they hold) programmes ask for fingerprints. */
export const fingerprintsCode = 'fingerprints';

/** Why fingerprints cannot be taken. A manager may waive the requirement. */
export const hindrances = ['age', 'injury', 'illness', 'refusal', 'equipment'] as const;
export const hindrance = z
  .enum(hindrances)
  .meta({ id: 'FingerprintHindrance', description: 'Why fingerprints cannot be taken' });

const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'Time on the clock of the office, HH:MM', example: '09:30' });

/** An appointment for one or several members. */
export const fingerprintInput = z
  .object({
    date: plainDate.meta({ description: 'Day of the appointment, at the office' }),
    time: timeOfDay,
    place: text(200, 1).meta({ description: 'Where they are taken' }),
    personIds: z.array(recordId).min(1).max(60).meta({ description: 'Members whose fingerprints are taken' }),
  })
  .meta({ id: 'FingerprintInput', description: 'An appointment for fingerprints' });
export type FingerprintInput = z.infer<typeof fingerprintInput>;

const reason = text(500).default('').meta({ description: 'What a colleague should know' });

/** What became of an appointment. */
export const fingerprintMoveInput = z
  .discriminatedUnion('move', [
    z.object({
      move: z.literal('take'),
      validUntil: plainDate
        .nullable()
        .default(null)
        .meta({ description: 'First day they no longer hold; null: as the programme rules' }),
      reason,
    }),
    z.object({ move: z.literal('reject'), reason: text(500, 1) }),
    z.object({ move: z.literal('report-not-possible'), hindrance, reason }),
    z.object({ move: z.literal('miss'), reason }),
    z.object({ move: z.literal('cancel'), reason: text(500, 1) }),
    z.object({ move: z.literal('take-back'), reason: text(500, 1) }),
  ])
  .meta({ id: 'FingerprintMove', description: 'Taken, rejected, not possible, missed, cancelled, or taken back' });
export type FingerprintMoveInput = z.infer<typeof fingerprintMoveInput>;

/** An appointment as the API shows it. */
export const fingerprintAppointment = z
  .object({
    id: recordId,
    caseId: recordId,
    personId: recordId,
    name: z.string(),
    nameLocal: z.string(),
    state: fingerprintState,
    startsAt: z.string().meta({ description: 'Instant of the appointment, UTC' }),
    date: plainDate.meta({ description: 'Day of the appointment, at the office' }),
    time: timeOfDay,
    timeZone: z.string().meta({ description: 'Time zone of the office (IANA name)' }),
    place: z.string(),
    takenOn: plainDate.nullable(),
    validUntil: plainDate.nullable().meta({ description: 'First day they no longer hold; null: without end' }),
    hindrance: hindrance.nullable(),
    reason: z.string(),
    staleSince: plainDate
      .nullable()
      .meta({ description: 'Since when they are in doubt, because the identity changed' }),
    version: recordVersion,
  })
  .meta({ id: 'FingerprintAppointment', description: 'An appointment for fingerprints, and what became of it' });
export type FingerprintAppointment = z.infer<typeof fingerprintAppointment>;

export const fingerprintList = z
  .object({
    items: z.array(fingerprintAppointment),
    rule: z
      .object({
        minAge: z.number().int().nullable(),
        validityMonths: z.number().int().nullable(),
        sourceNote: z.string(),
        isVerified: z.boolean(),
      })
      .nullable()
      .meta({ description: 'By which rule the programme asks for fingerprints; null: it does not' }),
  })
  .meta({ id: 'FingerprintList', description: 'Fingerprints of the members of a case, latest first' });
export type FingerprintList = z.infer<typeof fingerprintList>;
