import { recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { referralColumns, type ReferralColumnName } from '../referral-import/referral-column';

const names = referralColumns.map(({ name }) => name) as [ReferralColumnName, ...ReferralColumnName[]];
const columnName = z.enum(names).meta({ description: 'A column of the template' });

/** What one column of a file means. */
const columnMatch = z.object({
  header: text(200).meta({ description: 'Header of the column, as it stands in the file' }),
  column: columnName.nullable().meta({ description: 'The column of the template it is; null: leave it out' }),
});

/** What is meant where the file has no such column, or its cell is empty. */
const fixedValue = z.object({ column: columnName, value: text(200, 1) });

/** How the columns of a file are to be understood. */
export const columnMatching = z.object({
  columns: z.array(columnMatch).max(300),
  fixed: z
    .array(fixedValue)
    .max(names.length)
    .default([])
    .meta({ description: 'Values that hold where the file says nothing' }),
});
export type ColumnMatching = z.infer<typeof columnMatching>;

/** A sender's own columns, under a name. */
export const columnMappingInput = columnMatching
  .extend({
    name: text(100, 1).meta({ description: 'Whose columns these are, e.g. the organisation that sends them' }),
  })
  .meta({ id: 'ColumnMappingInput', description: 'What a sender’s own columns mean' });
export type ColumnMappingInput = z.infer<typeof columnMappingInput>;

/** A saved mapping. A file whose columns it explains is read by it without being asked. */
export const columnMapping = columnMappingInput
  .extend({
    id: recordId,
    updatedBy: z.string().meta({ description: 'Name of the colleague who changed it last' }),
    updatedAt: z.string(),
    version: recordVersion,
  })
  .meta({ id: 'ColumnMapping', description: 'What a sender’s own columns mean, saved' });
export type ColumnMapping = z.infer<typeof columnMapping>;

export const columnMappingList = z.object({ items: z.array(columnMapping) }).meta({ id: 'ColumnMappingList' });

/** The columns of a file that waits, with what is understood of them so far. */
export const importMatching = columnMatching
  .extend({ missing: z.array(columnName).meta({ description: 'Needed columns nobody has named yet' }) })
  .meta({ id: 'ReferralImportMatching', description: 'The columns of a file and what they mean so far' });
export type ImportMatching = z.infer<typeof importMatching>;

/** What the columns of a file mean, and whether that is to be remembered. */
export const importMatchingInput = columnMatching
  .extend({
    saveAs: text(100).nullable().default(null).meta({
      description: 'Keep it as the mapping of this name, replacing one of the same name; null or empty: this once',
    }),
  })
  .meta({ id: 'ReferralImportMatchingInput', description: 'What the columns of a file mean' });
export type ImportMatchingInput = z.infer<typeof importMatchingInput>;
