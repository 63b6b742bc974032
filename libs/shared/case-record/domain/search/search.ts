import { plainDate, recordId, text } from '@passage/platform/domain';
import { z } from 'zod';
import { identityDocumentKind } from '../identity-document/identity-document';

/**
 * What is sought: a name in either script, with or without a birth date; a case, person, referral or registration number or
 * that of a document of identity; a phone; a birth date.
 */
export const searchQuery = z.object({
  q: text(200).meta({
    description: 'Name, number, phone, document or birth date; fewer than two characters find nothing',
  }),
  limit: z.coerce.number().int().min(1).max(50).default(20).meta({ description: 'Results at most' }),
});
export type SearchQuery = z.infer<typeof searchQuery>;

/** A person or case that was found. */
export const searchResult = z
  .object({
    kind: z.enum(['person', 'case']),
    id: recordId.meta({ description: 'Identifier of the person or the case' }),
    caseId: recordId,
    title: z.string().meta({ description: 'Name in Latin script; of a case, its principal applicant’s' }),
    titleLocal: z.string().meta({ description: 'Name in its own script; empty where there is none' }),
    subtitle: z.string().meta({ description: 'Case number, and the birth date of a person' }),
    caseNumber: z.string(),
    birthDate: plainDate.nullable(),
    isClosed: z.boolean().meta({ description: 'Whether the case is closed' }),
    otherName: z
      .string()
      .nullable()
      .meta({ description: 'The further name by which the person was found, if it was one' }),
    document: z
      .object({ kind: identityDocumentKind, number: z.string() })
      .nullable()
      .meta({ description: 'The document of identity by whose number the person was found, if it was one' }),
  })
  .meta({ id: 'SearchResult', description: 'A person or case that was found' });
export type SearchResult = z.infer<typeof searchResult>;
export const searchResults = z
  .object({
    items: z.array(searchResult),
    isMistyped: z.boolean().meta({
      description: 'What was sought looks like a case or person number, but its check character does not fit',
    }),
  })
  .meta({ id: 'SearchResults', description: 'What was found, the likeliest first' });
export type SearchResults = z.infer<typeof searchResults>;
