import type { CaseDocument } from '@passage/case-record/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { documentsQuery, uploadDocument } from './document.queries';

/** Files that the browser offers to choose; which are good is for the server to say. */
export const acceptedFiles = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.txt';

/** What a file is called until somebody says otherwise: its name without the ending. */
export function titleOf({ name }: File): string {
  return name.replace(/\.[^.]*$/u, '');
}

interface DocumentUpload {
  /** How far the file has got, from 0 to 1; undefined while none is on its way. */
  readonly share: number | undefined;
  readonly send: (file: File, fields: Readonly<Record<string, string>>) => Promise<CaseDocument>;
}

/** Sends files to be kept with a case, and tells how far one has got. */
export function useDocumentUpload(caseId: string): DocumentUpload {
  const client = useQueryClient();
  const [share, setShare] = useState<number>();
  return {
    share,
    send: async (file, fields) => {
      try {
        return await uploadDocument(caseId, file, fields, setShare);
      } finally {
        setShare(undefined);
        void client.invalidateQueries(documentsQuery(caseId));
      }
    },
  };
}
