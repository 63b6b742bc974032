import { agencyInput, type Agency } from '@passage/access/domain';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { ActiveBadge } from './active-badge';
import { AdministrationTable } from './administration-table';
import { agenciesQuery, saveAgency, useRefreshAdministration } from './administration.queries';

const Fields = recordFields<z.input<typeof agencyInput>>();
const blank: z.input<typeof agencyInput> = { code: '', name: '', country: '', isActive: true };

/** Receiving agencies. */
export default function AgenciesPage(): ReactNode {
  const rows = useQuery(agenciesQuery);
  return (
    <AdministrationTable<Agency>
      titleId="access.agencies"
      addId="access.agency.add"
      emptyId="access.agency.empty"
      rows={rows}
      columns={[
        { headerId: 'access.code', cell: (row) => row.code },
        { headerId: 'access.country', cell: (row) => row.country },
        { headerId: 'access.state', cell: (row) => <ActiveBadge isActive={row.isActive} /> },
      ]}
      form={(row, close) => <AgencyForm row={row} onDone={close} />}
    />
  );
}

function AgencyForm({ row, onDone }: { readonly row: Agency | undefined; readonly onDone: () => void }): ReactNode {
  const refresh = useRefreshAdministration();
  const { id, version, ...values } = row ?? { ...blank, id: undefined, version: undefined };
  return (
    <RecordForm
      id={`access.agency.${id ?? 'new'}`}
      schema={agencyInput}
      initialValues={values}
      {...(version === undefined ? {} : { version })}
      save={(input, based) => saveAgency(id, input, based)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
    >
      <FormGrid>
        <Fields.Text name="name" labelId="access.name" isFirst />
        <Fields.Text name="code" labelId="access.code" />
        <Fields.Text name="country" labelId="access.country" hintId="access.country.hint" />
        <Fields.Check name="isActive" labelId="access.is-active" />
      </FormGrid>
    </RecordForm>
  );
}
