import { duplicateReason } from '@passage/case-record/domain';
import { pageOf, pageQuery, plainDate, recordId, recordVersion } from '@passage/platform/domain';
import { z } from 'zod';

/**
 * Where an import stands: its rows are being checked; its columns are not understood and somebody is to say what they
 * mean; the file was refused as a whole; it waits for somebody to
 * confirm; cases are being created; that was stopped half-way and may go on; done; or given up before it began.
 */
export const importStates = [
  'checking',
  'unmatched',
  'refused',
  'checked',
  'importing',
  'stopped',
  'done',
  'discarded',
] as const;
export const importState = z
  .enum(importStates)
  .meta({ id: 'ReferralImportState', description: 'Where an import of referrals stands' });
export type ImportState = z.infer<typeof importState>;

export const familyStates = ['ready', 'rejected', 'already-there', 'differs', 'created', 'updated', 'skipped'] as const;
export const importFamilyState = z.enum(familyStates).meta({
  id: 'ReferralFamilyState',
  description:
    'What became, or is to become, of a family of the file; already-there: its referral is known; differs: and says something else than its case',
});
export type ImportFamilyState = z.infer<typeof importFamilyState>;

/** How many of what an import holds. */
export const importCounts = z
  .object({
    rows: z.number().int().meta({ description: 'Rows of the file, without its header' }),
    rejectedRows: z.number().int(),
    families: z.number().int(),
    ready: z.number().int().meta({ description: 'Families that become cases, unless they are to be skipped' }),
    readyPeople: z.number().int(),
    rejected: z.number().int().meta({ description: 'Families with a row that cannot be accepted' }),
    alreadyThere: z.number().int().meta({ description: 'Families whose referral is known already' }),
    differing: z.number().int().meta({ description: 'Families whose case is known and says something else' }),
    taken: z.number().int().meta({ description: 'Those of them that are to change their case' }),
    takenPeople: z.number().int(),
    created: z.number().int(),
    updated: z.number().int().meta({ description: 'Families that changed their case' }),
    skipped: z.number().int(),
    duplicates: z.number().int().meta({ description: 'Ready families with somebody who seems to be known' }),
    undecided: z.number().int().meta({ description: 'Those of them nobody has decided about' }),
  })
  .meta({ id: 'ReferralImportCounts' });
export type ImportCounts = z.infer<typeof importCounts>;

/** An import of a file of referrals. */
export const referralImport = z
  .object({
    id: recordId,
    fileName: z.string(),
    format: z.enum(['csv', 'xlsx']).nullable().meta({ description: 'Format of the file; null until known' }),
    sizeBytes: z.number().int(),
    state: importState,
    problem: z
      .object({
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
      })
      .nullable()
      .meta({ description: 'Why the file was refused as a whole, or why creating cases broke off' }),
    jobId: recordId.nullable().meta({ description: 'The job that checks or creates, with its progress' }),
    mapping: z
      .object({ id: recordId, name: z.string() })
      .nullable()
      .meta({ description: 'The saved mapping by which its columns were read' }),
    counts: importCounts,
    createdAt: z.string(),
    confirmedAt: z.string().nullable(),
    finishedAt: z.string().nullable(),
    version: recordVersion,
  })
  .meta({ id: 'ReferralImport', description: 'An import of a file of referrals' });
export type ReferralImport = z.infer<typeof referralImport>;
export const referralImportPage = pageOf('ReferralImportPage', referralImport);

/** Filters of one's own imports. */
export const referralImportQuery = pageQuery.extend({
  state: importState.optional().meta({ description: 'Only imports that stand there' }),
});
export type ReferralImportQuery = z.infer<typeof referralImportQuery>;

/** A row that cannot be accepted. */
export const rejectedRow = z
  .object({
    rowNumber: z.number().int().meta({ description: 'Row of the file, the header being row 1' }),
    referralNumber: z.string(),
    name: z.string(),
    errors: z.array(
      z.object({
        column: z.string().meta({ description: 'Column of the template; empty for the row or family as a whole' }),
        code: z.string(),
        reason: z.string().meta({ description: 'What is wrong, in English' }),
        remedy: z.string().meta({ description: 'What to do about it, in English' }),
        params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
      }),
    ),
  })
  .meta({ id: 'RejectedReferralRow', description: 'A row of the file that cannot be accepted, and why' });
export type RejectedRow = z.infer<typeof rejectedRow>;
export const rejectedRowPage = pageOf('RejectedReferralRowPage', rejectedRow);

/** Somebody of the file who seems to be known already. */
export const likelyDuplicate = z
  .object({
    rowNumber: z.number().int(),
    name: z.string().meta({ description: 'As the file says' }),
    birthDate: plainDate,
    place: z
      .enum(['own-scope', 'other-office', 'same-file'])
      .meta({ description: 'other-office: all that is told is that the person exists there' }),
    reason: z.enum(['registration-number', 'name-and-birth-date', 'name-and-near-birth-date']),
    score: z
      .number()
      .nullable()
      .meta({ description: 'Sum of the reasons in bits; null within one file and for other offices' }),
    reasons: z.array(duplicateReason).meta({ description: 'Agreements and what they weigh, strongest first' }),
    known: z
      .object({
        caseId: recordId,
        caseNumber: z.string(),
        name: z.string(),
        nameLocal: z.string(),
        birthDate: plainDate,
        registrationNumber: z.string().nullable(),
      })
      .nullable(),
    otherRow: z.number().int().nullable().meta({ description: 'The earlier row of the same file' }),
  })
  .meta({ id: 'LikelyDuplicate', description: 'Somebody of the file who seems to be known already' });
export type LikelyDuplicate = z.infer<typeof likelyDuplicate>;

export const importChoice = z.enum(['create', 'skip', 'update', 'leave']).meta({
  id: 'ReferralImportChoice',
  description:
    'Of a family with somebody who seems to be known: create the case all the same, or skip it; of one whose case is known and differs: update the case, or leave it',
});
export type ImportChoice = z.infer<typeof importChoice>;

/** A family of the file. */
export const importFamily = z
  .object({
    id: recordId,
    referralSource: z.string(),
    referralNumber: z.string(),
    firstRow: z.number().int(),
    size: z.number().int(),
    name: z.string().meta({ description: 'Name of the principal applicant' }),
    nameLocal: z.string(),
    state: importFamilyState,
    choice: importChoice.nullable(),
    caseId: recordId.nullable().meta({ description: 'The case it became, or is, where it may be seen' }),
    caseNumber: z.string().nullable(),
    duplicates: z.array(likelyDuplicate),
  })
  .meta({ id: 'ReferralFamily', description: 'A family of the file' });
export type ImportFamily = z.infer<typeof importFamily>;
export const importFamilyPage = pageOf('ReferralFamilyPage', importFamily);

/** Filters of the families of an import. */
export const importFamilyQuery = pageQuery.extend({
  state: importFamilyState.optional(),
  only: z.enum(['duplicates', 'undecided']).optional().meta({ description: 'Only families with likely duplicates' }),
});
export type ImportFamilyQuery = z.infer<typeof importFamilyQuery>;

/** What to do with families that seem to be known. */
export const importChoiceInput = z
  .object({
    choice: importChoice,
    familyIds: z
      .array(recordId)
      .min(1)
      .max(500)
      .nullable()
      .default(null)
      .meta({ description: 'The families; null for all of that sort that nobody has decided about' }),
  })
  .meta({ id: 'ReferralImportChoiceInput', description: 'What to do with families that are, or seem to be, known' });
export type ImportChoiceInput = z.infer<typeof importChoiceInput>;

export const templateQuery = z.object({
  format: z.enum(['csv', 'xlsx']).default('xlsx').meta({ description: 'Format of the template' }),
});
export type TemplateQuery = z.infer<typeof templateQuery>;
