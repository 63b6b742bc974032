import { z } from 'zod';

/**
 * Priorities (UNHCR Resettlement Handbook, chapter 4): emergency, removal within days; urgent, about six
 * weeks; normal, about twelve months.
 */
export const priorities = ['emergency', 'urgent', 'normal'] as const;
export const priority = z.enum(priorities).meta({ id: 'Priority', description: 'How soon something must be done' });
export type Priority = z.infer<typeof priority>;

/**
 * Resettlement submission categories (UNHCR Resettlement Handbook): legal and physical protection, survivors of
 * violence and torture, medical needs, women and girls at risk, children and adolescents at risk, restoring family
 * unity, lack of foreseeable alternative solutions.
 */
export const submissionCategories = ['LPP', 'SVT', 'MED', 'WGR', 'CAR', 'RFU', 'LFA'] as const;
export const submissionCategory = z
  .enum(submissionCategories)
  .meta({ id: 'SubmissionCategory', description: 'Why the case was referred for resettlement' });
export type SubmissionCategory = z.infer<typeof submissionCategory>;
