import { pageOf, pageQuery, plainDate } from '@passage/platform/domain';
import { z } from 'zod';

/** One change: who, when, on which record, from what to what. Values of a compartment not held are left out. */
export const changeEntry = z
  .object({
    id: z.string(),
    at: z.string().meta({ description: 'Instant' }),
    staffId: z.uuid().nullable(),
    staffName: z.string().nullable(),
    purpose: z.string().nullable(),
    table: z.string().meta({ description: 'Kind of record, as area.records' }),
    rowId: z.string(),
    caseId: z.uuid().nullable(),
    caseNumber: z.string().nullable(),
    compartment: z.string().nullable(),
    action: z.enum(['insert', 'update', 'delete']),
    changed: z.array(z.string()).meta({ description: 'Names of the fields that changed' }),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ id: 'ChangeEntry' });
export type ChangeEntry = z.infer<typeof changeEntry>;
export const changePage = pageOf('ChangePage', changeEntry);

/** One read of personal data. */
export const readEntry = z
  .object({
    id: z.string(),
    at: z.string(),
    staffId: z.uuid(),
    staffName: z.string().nullable(),
    purpose: z.string().nullable(),
    what: z.string().meta({ description: 'Kind of read, e.g. case' }),
    caseIds: z.array(z.uuid()),
    personIds: z.array(z.uuid()),
  })
  .meta({ id: 'ReadEntry' });
export type ReadEntry = z.infer<typeof readEntry>;
export const readPage = pageOf('ReadPage', readEntry);

/** What to look for in the trail. */
export const trailQuery = pageQuery.extend({
  staffId: z.uuid().optional(),
  caseId: z.uuid().optional(),
  table: z.string().max(100).optional(),
  from: plainDate.optional().meta({ description: 'First day' }),
  to: plainDate.optional().meta({ description: 'Last day' }),
});
export type TrailQuery = z.infer<typeof trailQuery>;

/** A seal over the entries of finished transactions. */
export const sealEntry = z
  .object({
    number: z.number().int(),
    sealedAt: z.string(),
    changeCount: z.number().int(),
    readCount: z.number().int(),
    seal: z.string().meta({ description: 'Digest, hexadecimal' }),
  })
  .meta({ id: 'Seal' });
export const sealList = z.object({ items: z.array(sealEntry), unsealed: z.number().int() }).meta({ id: 'SealList' });
export type SealList = z.infer<typeof sealList>;
