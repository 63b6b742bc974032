import { IsNull, type EntityManager } from 'typeorm';
import { DocumentEntity } from './document.entity';

interface Paper {
  documentId: string | null;
  caseId: string;
  /** What the fact rests on already; null for a new one. */
  known: string | null;
}

/**
 * Whether a fact may rest on a document: one of the case that the actor may read; or the one it rests on already, be that
 * in a compartment closed to them or with a case that the person has left.
 */
export async function mayRestOn(manager: EntityManager, { documentId, caseId, known }: Paper): Promise<boolean> {
  if (documentId === null) return true;
  if (await manager.existsBy(DocumentEntity, { id: documentId, caseId, removedAt: IsNull() })) return true;
  const query = 'select case_record.standing_paper($1) is not null as "isThere"';
  const [paper] = await manager.query<{ isThere: boolean }[]>(query, [documentId]);
  return documentId === known && paper?.isThere === true;
}
