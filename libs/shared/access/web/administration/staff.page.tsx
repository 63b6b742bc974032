import type { Staff } from '@passage/access/domain';
import { Message, useText } from '@passage/platform/web';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ActiveBadge } from './active-badge';
import { AdministrationTable } from './administration-table';
import { staffQuery } from './administration.queries';
import { StaffForm } from './staff-form';

/** Accounts of staff. */
export default function StaffPage(): ReactNode {
  const rows = useQuery(staffQuery);
  const text = useText();
  return (
    <AdministrationTable<Staff>
      titleId="access.staff"
      addId="access.staff.add"
      emptyId="access.staff.empty"
      rows={rows}
      columns={[
        { headerId: 'access.email', cell: (row) => <bdi>{row.email}</bdi> },
        { headerId: 'access.roles', cell: (row) => row.roles.map((role) => text(`access.role.${role}`)).join(' · ') },
        {
          headerId: 'access.scope',
          cell: (row) =>
            row.seesAllOffices ? (
              <Message id="access.all-offices" />
            ) : (
              <Message id="access.office-count" values={{ count: row.officeIds.length }} />
            ),
        },
        { headerId: 'access.state', cell: (row) => <ActiveBadge isActive={row.isActive} /> },
      ]}
      form={(row, close) => <StaffForm row={row} onDone={close} />}
    />
  );
}
