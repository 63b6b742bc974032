import { Anchor } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { download, Message } from '@passage/platform/web';
import { useNotices } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { documentContent, documentsQuery } from '../document/document.queries';

interface ScanLinkProps {
  readonly caseId: string;
  readonly scanId: string;
}

/** Opens the scan of a document of identity; nothing when it was removed or may not be seen. */
export function ScanLink({ caseId, scanId }: ScanLinkProps): ReactNode {
  const notices = useNotices();
  const mayRead = usePermitted()('case-record.document.read');
  const { data } = useQuery({ ...documentsQuery(caseId), enabled: mayRead });
  const scan = data?.items.find(({ id }) => id === scanId);
  if (!scan) return null;
  return (
    <Anchor
      component="button"
      type="button"
      size="xs"
      onClick={() => {
        download(documentContent(scan.id), scan.fileName).catch(notices.failed);
      }}
    >
      <Message id="case-record.identity-document.open-scan" />
    </Anchor>
  );
}
