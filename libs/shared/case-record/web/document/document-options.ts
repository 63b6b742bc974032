import type { ComboboxItem } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { useQuery } from '@tanstack/react-query';
import { documentsQuery } from './document.queries';

/** Documents of a case to choose from; none for those who may not see any. */
export function useDocumentOptions(caseId: string): ComboboxItem[] {
  const isPermitted = usePermitted();
  const query = useQuery({ ...documentsQuery(caseId), enabled: isPermitted('case-record.document.read') });
  return (query.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }));
}
