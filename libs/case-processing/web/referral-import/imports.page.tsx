import { Box } from '@mantine/core';
import { importStates, type ReferralImport } from '@passage/case-processing/domain';
import { Count, Instant } from '@passage/platform/web';
import { ListPage, type ListDefinition } from '@passage/ui';
import type { ReactNode } from 'react';
import { ImportStateBadge } from './import-state-badge';
import { importsQuery } from './referral-import.queries';
import { UploadPanel } from './upload-panel';

const list: ListDefinition<ReferralImport> = {
  id: 'referral-imports',
  columns: [
    { id: 'file', headerId: 'case-processing.import.file', cell: (row) => <bdi>{row.fileName}</bdi> },
    {
      id: 'created',
      headerId: 'case-processing.import.uploaded',
      cell: (row) => <Instant value={row.createdAt} />,
    },
    {
      id: 'state',
      headerId: 'case-processing.import.state',
      cell: (row) => <ImportStateBadge state={row.state} />,
    },
    {
      id: 'rows',
      headerId: 'case-processing.import.rows',
      cell: (row) => <Count value={row.counts.rows} />,
      align: 'end',
    },
    {
      id: 'created-cases',
      headerId: 'case-processing.import.created',
      cell: (row) => <Count value={row.counts.created} />,
      align: 'end',
    },
    {
      id: 'rejected',
      headerId: 'case-processing.import.rejected-rows',
      cell: (row) => <Count value={row.counts.rejectedRows} />,
      align: 'end',
    },
  ],
  filters: [
    {
      id: 'state',
      kind: 'choice',
      labelId: 'case-processing.import.state',
      options: importStates.map((state) => ({
        value: state,
        labelId: `case-processing.import.state.${state}` as const,
      })),
    },
  ],
  query: importsQuery,
  rowId: ({ id }) => id,
  rowLabel: ({ fileName }) => fileName,
  rowHref: ({ id }) => `/imports/${id}`,
  empty: { titleId: 'case-processing.imports.empty', hintId: 'case-processing.imports.empty.hint' },
};

/** Upload a file of referrals, and one's own imports so far. */
export default function ImportsPage(): ReactNode {
  return (
    <ListPage titleId="case-processing.imports" list={list}>
      <Box mb="md">
        <UploadPanel />
      </Box>
    </ListPage>
  );
}
