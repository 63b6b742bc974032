import { recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/** Who a course is made for (domain reference D: separate adult, youth, child and pre-literate courses). */
export const curricula = ['adult', 'youth', 'child', 'pre-literate', 'family'] as const;
export const curriculum = z.enum(curricula).meta({ id: 'Curriculum', description: 'Who a course is made for' });
export type Curriculum = z.infer<typeof curriculum>;

/** What courses speak about; the same codes serve after arrival (domain reference D, topics). */
export const courseTopics = [
  'travel',
  'agency-role',
  'legal-status',
  'language',
  'public-assistance',
  'law',
  'community',
  'employment',
  'health',
  'budgeting',
  'housing',
  'hygiene',
  'safety',
  'cultural-adjustment',
  'education',
  'transport',
] as const;
export const courseTopic = z.enum(courseTopics).meta({ id: 'CourseTopic', description: 'What a course speaks about' });
export type CourseTopic = z.infer<typeof courseTopic>;

const age = z.number().int().min(0).max(130);
const stableCode = z
  .string()
  .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/)
  .max(60);
const inListOrder = (chosen: readonly CourseTopic[]) => courseTopics.filter((each) => chosen.includes(each));

const fields = z.object({
  code: stableCode.meta({ description: 'Stable code', example: 'US-CO-ADULT' }),
  name: text(200, 1),
  programmeCodes: z.array(stableCode).min(1).max(30).meta({ description: 'Programmes whose requirement it meets' }),
  curriculum,
  minAge: age.meta({ description: 'From this age on the first day' }),
  maxAge: age.nullable().meta({ description: 'Below this age on the first day; null: no upper age' }),
  hours: z.number().int().min(1).max(200).meta({ description: 'Length in hours' }),
  days: z.number().int().min(1).max(30).meta({ description: 'Days it is spread over' }),
  minAttendancePercent: z
    .number()
    .int()
    .min(1)
    .max(100)
    .meta({ description: 'Share of its days that must be attended to complete it' }),
  capacity: z.number().int().min(1).max(500).meta({ description: 'Usual number of participants' }),
  topics: z.array(courseTopic).max(courseTopics.length).overwrite(inListOrder).default([]),
  sourceNote: text(500).meta({ description: 'Where ages and length come from' }),
  isVerified: z.boolean().meta({ description: 'Whether they were checked against their source' }),
  isActive: z.boolean().meta({ description: 'Whether new sessions may be planned' }),
});

/** A course, as a trainer or administrator states it. */
export const courseInput = fields
  .refine(({ minAge, maxAge }) => maxAge === null || minAge < maxAge, {
    path: ['maxAge'],
    params: { code: 'orientation.course.ages-out-of-order' },
  })
  .meta({ id: 'CourseInput', description: 'A course that meets the orientation requirement of programmes' });
export type CourseInput = z.infer<typeof courseInput>;

/** A course as kept. */
export const course = fields
  .extend({ id: recordId, version: recordVersion })
  .meta({ id: 'Course', description: 'A course that meets the orientation requirement of programmes' });
export type Course = z.infer<typeof course>;
export const courseList = z.object({ items: z.array(course) }).meta({ id: 'CourseList', description: 'Every course' });
