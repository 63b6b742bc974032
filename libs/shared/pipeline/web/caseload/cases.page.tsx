import { Button } from '@mantine/core';
import type { Directory } from '@passage/access/domain';
import { directoryQuery, IfPermitted, usePermitted, useSession } from '@passage/access/web';
import { useProductText } from '@passage/case-record/web';
import { ageingBands, caseStages, closingBands, type CaseloadRow } from '@passage/pipeline/domain';
import { AppLink, Message } from '@passage/platform/web';
import { ListPage, type ListDefinition, type ListFilter } from '@passage/ui';
import { IconFileImport, IconPlus, IconUserCheck, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { programmesQuery } from '../programme/programme.queries';
import { AssignDialog } from '../workload/assign-dialog';
import { caseloadColumns } from './caseload-columns';
import { assignCase, caseloadQuery } from './caseload.queries';
import { CaseloadViews } from './caseload-views';

const laneStates = ['not-due', 'in-progress', 'blocked', 'done'] as const;
const windowStates = ['open', 'not-yet', 'closed', 'empty'] as const;
const priorities = ['emergency', 'urgent', 'normal'] as const;

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
  const directory = useQuery(directoryQuery).data;
  const programmes = useQuery(programmesQuery).data?.items;
  const productText = useProductText();
  const isOfOneOffice = !staff.seesAllOffices && staff.officeIds.length === 1;
  const mayTake = isPermitted('case-record.case.edit');
  const mayAssign = isPermitted('pipeline.workload.assign');
  const worded = useMemo(
    () => (programmes ?? []).map(({ id, name }) => ({ id, name: productText(name) })),
    [programmes, productText],
  );
  return useMemo(
    () => ({
      id: 'cases',
      columns: caseloadColumns,
      filters: filtersOf(worded, directory, isOfOneOffice),
      query: caseloadQuery,
      rowId: (row) => row.id,
      rowLabel: (row) => `${row.number} ${row.name}`,
      rowHref: (row) => `/cases/${row.id}`,
      defaultSort: 'referredOn',
      exportHref: (search) => `/api/cases/export.csv?${search}`,
      empty: { titleId: 'pipeline.cases.empty', hintId: 'pipeline.cases.empty.hint' },
      ...(mayTake && {
        bulkActions: [
          {
            id: 'take',
            labelId: 'pipeline.cases.take',
            icon: IconUserCheck,
            run: (row: CaseloadRow) => assignCase(row.id, staff.id),
          },
          { id: 'release', labelId: 'pipeline.cases.release', run: (row: CaseloadRow) => assignCase(row.id, null) },
        ],
      }),
      ...(mayAssign && {
        bulkForms: [
          {
            id: 'assign',
            labelId: 'pipeline.workload.assign',
            icon: IconUsersGroup,
            form: (rows: readonly CaseloadRow[], close: () => void) => <AssignDialog cases={rows} onClose={close} />,
          },
        ],
      }),
    }),
    [worded, directory, isOfOneOffice, mayTake, mayAssign, staff.id],
  );
}

type Named = readonly { readonly id: string; readonly name: string }[];

function filtersOf(programmes: Named, directory: Directory | undefined, isOfOneOffice: boolean): readonly ListFilter[] {
  const named = (list: Named) => list.map(({ id, name }) => ({ value: id, label: name }));
  return [
    { id: 'q', kind: 'text', labelId: 'pipeline.cases.find' },
    {
      id: 'stage',
      kind: 'choices',
      labelId: 'pipeline.cases.stage',
      options: caseStages.map((stage) => ({ value: stage, labelId: `pipeline.stage.${stage}` as const })),
    },
    {
      id: 'stageState',
      isSecondary: true,
      kind: 'choices',
      labelId: 'pipeline.cases.stage-state',
      options: laneStates.map((state) => ({ value: state, labelId: `ui.lane.${state}` as const })),
    },
    {
      id: 'windowState',
      isSecondary: true,
      kind: 'choice',
      labelId: 'pipeline.cases.window',
      options: windowStates.map((state) => ({ value: state, labelId: `pipeline.window.${state}` as const })),
    },
    {
      id: 'closing',
      kind: 'choices',
      labelId: 'pipeline.cases.closing',
      options: closingBands.map((band) => ({ value: band, labelId: `pipeline.closing.${band}` as const })),
    },
    {
      id: 'ageing',
      isSecondary: true,
      kind: 'choice',
      labelId: 'pipeline.cases.ageing',
      options: ageingBands.map((band) => ({ value: band, labelId: `pipeline.ageing.${band}` as const })),
    },
    {
      id: 'owner',
      kind: 'choice',
      labelId: 'pipeline.cases.owner',
      options: [
        { value: 'me', labelId: 'pipeline.cases.owner.me' },
        { value: 'team', labelId: 'pipeline.cases.owner.team' },
        { value: 'nobody', labelId: 'pipeline.cases.owner.nobody' },
        ...named((directory?.staff ?? []).filter(({ roles }) => roles.includes('caseworker'))),
      ],
    },
    { id: 'programmeId', kind: 'choice', labelId: 'pipeline.cases.programme', options: named(programmes) },
    {
      id: 'officeId',
      kind: 'choice',
      isSecondary: isOfOneOffice,
      labelId: 'pipeline.cases.office',
      options: named(directory?.offices ?? []),
    },
    {
      id: 'priority',
      isSecondary: true,
      kind: 'choice',
      labelId: 'pipeline.cases.priority',
      options: priorities.map((priority) => ({ value: priority, labelId: `pipeline.priority.${priority}` as const })),
    },
    { id: 'hasHolds', kind: 'flag', isSecondary: true, labelId: 'pipeline.cases.has-holds' },
    { id: 'closed', kind: 'flag', isSecondary: true, labelId: 'pipeline.cases.closed' },
    { id: 'referredFrom', kind: 'date', isSecondary: true, labelId: 'pipeline.cases.referred-from' },
    { id: 'referredTo', kind: 'date', isSecondary: true, labelId: 'pipeline.cases.referred-to' },
  ];
}
