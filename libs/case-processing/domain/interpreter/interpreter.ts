import { sexes } from '@passage/case-record/domain';
import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/** How well an interpreter speaks a language, the least first. */
export const languageLevels = ['working', 'fluent', 'native'] as const;
export const languageLevel = z.enum(languageLevels).meta({ id: 'LanguageLevel', description: 'How well it is spoken' });
export type LanguageLevel = z.infer<typeof languageLevel>;

/** Days of the week, from Monday on. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const engagements = ['staff', 'external'] as const;

const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'Time on the clock of the office, HH:MM' });

const hours = z
  .object({
    weekday: z.enum(weekdays),
    from: timeOfDay,
    until: timeOfDay,
  })
  .refine(({ from, until }) => from < until, {
    path: ['until'],
    params: { code: 'case-processing.interpreter.hours' },
  });

const absence = z
  .object({ from: plainDate, until: plainDate.meta({ description: 'Last day away' }) })
  .refine(({ from, until }) => from <= until, {
    path: ['until'],
    params: { code: 'case-processing.interpreter.absence' },
  });

const facts = {
  officeId: recordId.meta({ description: 'The office the interpreter works for' }),
  name: text(150, 1),
  sex: z.enum(sexes).meta({ description: 'Asked for where somebody wishes to be heard through a woman or a man' }),
  engagement: z.enum(engagements).meta({ description: 'Of our own staff, or engaged from outside' }),
  languages: z
    .array(z.object({ language: text(60, 1).meta({ description: 'BCP 47 code or name' }), level: languageLevel }))
    .min(1)
    .max(20)
    .meta({ description: 'Languages interpreted from and into, with how well' }),
  hours: z.array(hours).max(30).default([]).meta({ description: 'Weekly hours; empty: whenever asked' }),
  absences: z.array(absence).max(100).default([]).meta({ description: 'Days away, first to last' }),
  note: text(500).default(''),
  isActive: z.boolean().default(true).meta({ description: 'Whether interviews may still be planned with them' }),
};

/** An interpreter as entered. */
export const interpreterInput = z
  .object(facts)
  .meta({ id: 'InterpreterInput', description: 'Somebody who interprets at interviews' });
export type InterpreterInput = z.infer<typeof interpreterInput>;

/** An interpreter as the API shows them. */
export const interpreter = z
  .object({ id: recordId, ...facts, version: recordVersion })
  .meta({ id: 'Interpreter', description: 'Somebody who interprets at interviews' });
export type Interpreter = z.infer<typeof interpreter>;

export const interpreterList = z.object({ items: z.array(interpreter) }).meta({ id: 'InterpreterList' });
