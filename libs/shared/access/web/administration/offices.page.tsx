import { officeInput, type Office } from '@passage/access/domain';
import { localeNames, locales } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { ActiveBadge } from './active-badge';
import { AdministrationTable } from './administration-table';
import { officesQuery, saveOffice, useRefreshAdministration } from './administration.queries';

const Fields = recordFields<z.input<typeof officeInput>>();
const blank: z.input<typeof officeInput> = {
  code: '',
  name: '',
  country: '',
  timeZone: '',
  isActive: true,
  letterName: '',
  letterAddress: '',
  letterLanguage: 'en',
};

/** Offices of the organisation. */
export default function OfficesPage(): ReactNode {
  const rows = useQuery(officesQuery);
  return (
    <AdministrationTable<Office>
      titleId="access.offices"
      addId="access.office.add"
      emptyId="access.office.empty"
      rows={rows}
      columns={[
        { headerId: 'access.code', cell: (row) => row.code },
        { headerId: 'access.country', cell: (row) => row.country },
        { headerId: 'access.time-zone', cell: (row) => row.timeZone },
        { headerId: 'access.state', cell: (row) => <ActiveBadge isActive={row.isActive} /> },
      ]}
      form={(row, close) => <OfficeForm row={row} onDone={close} />}
    />
  );
}

function OfficeForm({ row, onDone }: { readonly row: Office | undefined; readonly onDone: () => void }): ReactNode {
  const refresh = useRefreshAdministration();
  const { id, version, ...values } = row ?? { ...blank, id: undefined, version: undefined };
  return (
    <RecordForm
      id={`access.office.${id ?? 'new'}`}
      schema={officeInput}
      initialValues={values}
      {...(version === undefined ? {} : { version })}
      save={(input, based) => saveOffice(id, input, based)}
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
        <Fields.Text name="timeZone" labelId="access.time-zone" hintId="access.time-zone.hint" />
        <Fields.Text name="letterName" labelId="access.letter-name" hintId="access.letter-name.hint" />
        <Fields.Choice
          name="letterLanguage"
          labelId="access.letter-language"
          hintId="access.letter-language.hint"
          options={locales.map((value) => ({ value, label: localeNames[value] }))}
        />
        <Fields.LongText name="letterAddress" labelId="access.letter-address" hintId="access.letter-address.hint" />
        <Fields.Check name="isActive" labelId="access.is-active" />
      </FormGrid>
    </RecordForm>
  );
}
