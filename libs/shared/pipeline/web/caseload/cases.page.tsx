import { Button } from '@mantine/core';
import { IfPermitted, usePermitted, useSession } from '@passage/access/web';
import type { CaseloadRow } from '@passage/pipeline/domain';
import { AppLink, Message } from '@passage/platform/web';
import { ListPage, type BulkAction, type ListDefinition } from '@passage/ui';
import { IconFileImport, IconPlus, IconUserCheck, IconUsersGroup } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { AssignDialog } from '../workload/assign-dialog';
import { caseloadColumns } from './caseload-columns';
import { assignCase, caseloadQuery } from './caseload.queries';
import { useCaseloadFilters } from './caseload-filters';
import { CaseloadViews } from './caseload-views';

/** The list of cases: oldest first, with where each stands and how soon its window closes. */
export default function CasesPage(): ReactNode {
  const list = useCaseload();
  return (
    <ListPage
      titleId="pipeline.cases.title"
      list={list}
      actions={
        <IfPermitted permission="case-record.case.create">
          <Button component={AppLink} to="/imports" variant="default" leftSection={<IconFileImport size={14} />}>
            <Message id="pipeline.cases.import" />
          </Button>
          <Button component={AppLink} to="/cases/new" leftSection={<IconPlus size={14} />}>
            <Message id="pipeline.cases.new" />
          </Button>
        </IfPermitted>
      }
    >
      <CaseloadViews />
    </ListPage>
  );
}

function useCaseload(): ListDefinition<CaseloadRow> {
  const { staff } = useSession();
  const isPermitted = usePermitted();
  const filters = useCaseloadFilters();
  const mayTake = isPermitted('case-record.case.edit');
  const mayAssign = isPermitted('pipeline.workload.assign');
  return useMemo(
    () => ({
      id: 'cases',
      columns: caseloadColumns,
      filters,
      query: caseloadQuery,
      rowId: (row) => row.id,
      rowLabel: (row) => `${row.number} ${row.name}`,
      rowHref: (row) => `/cases/${row.id}`,
      defaultSort: 'referredOn',
      exportHref: (format, search) => `/api/cases/export.${format}?${search}`,
      empty: { titleId: 'pipeline.cases.empty', hintId: 'pipeline.cases.empty.hint' },
      bulkActions: [
        ...(mayAssign ? [assigning] : []),
        ...(mayTake
          ? [
              {
                id: 'take',
                labelId: 'pipeline.cases.take' as const,
                icon: IconUserCheck,
                run: (row: CaseloadRow) => assignCase(row.id, staff.id),
              },
              {
                id: 'release',
                labelId: 'pipeline.cases.release' as const,
                run: (row: CaseloadRow) => assignCase(row.id, null),
              },
            ]
          : []),
      ],
    }),
    [filters, mayTake, mayAssign, staff.id],
  );
}

/** Gives cases to one colleague, or shares them out. */
const assigning: BulkAction<CaseloadRow> = {
  id: 'assign',
  labelId: 'pipeline.workload.assign',
  icon: IconUsersGroup,
  dialog: (rows, close) => <AssignDialog cases={rows} onClose={close} />,
};
