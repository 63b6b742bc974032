import type { ChangeEntry, ReadEntry } from '@passage/audit/domain';
import { AppLink, Count, Instant, Message } from '@passage/platform/web';
import type { ListColumn } from '@passage/ui';
import { None } from '@passage/ui';
import { ChangedValues } from './changed-values';

const changeColumns: readonly ListColumn<ChangeEntry>[] = [
  { id: 'at', headerId: 'audit.at', cell: (row) => <Instant value={row.at} /> },
  { id: 'staff', headerId: 'audit.staff', cell: (row) => (row.staffName ? <bdi>{row.staffName}</bdi> : <None />) },
  { id: 'action', headerId: 'audit.action', cell: (row) => <Message id={`audit.action.${row.action}`} /> },
  { id: 'table', headerId: 'audit.record', cell: (row) => <code>{row.table}</code> },
  { id: 'values', headerId: 'audit.values', cell: (row) => <ChangedValues entry={row} /> },
  { id: 'purpose', headerId: 'audit.purpose', cell: (row) => row.purpose ?? <None /> },
];

/** Columns of the changes of one case. */
export const caseChangeColumns = changeColumns;

/** Columns of the changes of everything: which case, too. */
export const allChangeColumns: readonly ListColumn<ChangeEntry>[] = [
  ...changeColumns.slice(0, 2),
  {
    id: 'case',
    headerId: 'audit.case',
    cell: (row) =>
      row.caseId ? <AppLink to={`/cases/${row.caseId}`}>{row.caseNumber ?? row.caseId}</AppLink> : <None />,
  },
  ...changeColumns.slice(2),
];

/** Columns of reads. */
export const readColumns: readonly ListColumn<ReadEntry>[] = [
  { id: 'at', headerId: 'audit.at', cell: (row) => <Instant value={row.at} /> },
  { id: 'staff', headerId: 'audit.staff', cell: (row) => (row.staffName ? <bdi>{row.staffName}</bdi> : <None />) },
  { id: 'what', headerId: 'audit.what', cell: (row) => <code>{row.what}</code> },
  { id: 'cases', headerId: 'audit.cases', cell: (row) => <Count value={row.caseIds.length} /> },
  { id: 'people', headerId: 'audit.people', cell: (row) => <Count value={row.personIds.length} /> },
  { id: 'purpose', headerId: 'audit.purpose', cell: (row) => row.purpose ?? <None /> },
];
