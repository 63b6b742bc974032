import { recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { recordCompartment } from '../stage/compartment';

/** What a document is, for finding it again. */
export const documentKinds = [
  'registration-form',
  'identity-document',
  'travel-document',
  'civil-status',
  'custody-paper',
  'consent',
  'photo',
  'medical',
  'letter',
  'other',
] as const;
export const documentKind = z.enum(documentKinds).meta({ id: 'DocumentKind', description: 'What the document is' });
export type DocumentKind = z.infer<typeof documentKind>;

/** What is said about a document when it is uploaded, beside the file itself. */
export const documentInput = z
  .object({
    kind: documentKind.default('other'),
    title: text(300).default('').meta({ description: 'What it is called; the file’s name when left empty' }),
    compartment: recordCompartment.default('case'),
    personId: recordId.nullable().default(null).meta({ description: 'Person it belongs to, if one' }),
  })
  .meta({ id: 'DocumentInput', description: 'What is said about an uploaded file' });
export type DocumentInput = z.infer<typeof documentInput>;

/** Changes to what is said about a document. */
export const documentChange = z
  .object({ kind: documentKind, title: text(300, 1), personId: recordId.nullable() })
  .partial()
  .meta({ id: 'DocumentChange', description: 'Changes to what is said about a document' });
export type DocumentChange = z.infer<typeof documentChange>;

/** A document as the API shows it; the content has an address of its own. */
export const document = z
  .object({
    id: recordId,
    caseId: recordId,
    personId: recordId.nullable(),
    compartment: recordCompartment,
    kind: documentKind,
    title: z.string(),
    fileName: z.string(),
    mediaType: z.string().meta({ description: 'As told by the content itself' }),
    sizeBytes: z.number().int(),
    sha256: z.string(),
    uploadedBy: z.object({ id: recordId, name: z.string() }),
    createdAt: z.string().meta({ description: 'Instant of the upload, UTC' }),
    version: recordVersion,
  })
  .meta({ id: 'CaseDocument', description: 'A document kept with a case' });
export type CaseDocument = z.infer<typeof document>;
export const documentList = z
  .object({ items: z.array(document) })
  .meta({ id: 'CaseDocumentList', description: 'Documents of a case, newest first' });
