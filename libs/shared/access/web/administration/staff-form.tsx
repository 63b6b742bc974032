import { Button, Group, Stack, Text } from '@mantine/core';
import { roles, staffInput, type Staff } from '@passage/access/domain';
import { AppLink, localeNames, locales, Message, useConfiguredName, useText } from '@passage/platform/web';
import { FormGrid, QueryStates, RecordForm, recordFields } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { directoryQuery } from '../directory/directory.queries';
import { usePermitted } from '../permission/if-permitted';
import { saveStaff, useRefreshAdministration } from './administration.queries';

const Fields = recordFields<z.input<typeof staffInput>>();

const blank: z.input<typeof staffInput> = {
  email: '',
  name: '',
  roles: [],
  officeIds: [],
  seesAllOffices: false,
  agencyId: null,
  locale: 'en',
  isActive: true,
  password: undefined,
};

interface StaffFormProps {
  /** The account; a new one when left out. */
  readonly row: Staff | undefined;
  readonly onDone: () => void;
}

/** One account: who, which roles, which scope. */
export function StaffForm({ row, onDone }: StaffFormProps): ReactNode {
  const text = useText();
  const refresh = useRefreshAdministration();
  const configuredName = useConfiguredName();
  const directory = useQuery(directoryQuery);
  const [leaver, setLeaver] = useState<Staff>();
  const { id, version } = row ?? { id: undefined, version: undefined };
  const account = row ? staffInput.omit({ password: true }).parse(row) : blank;
  const named = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id: value, name }) => ({ value, label: configuredName(name) }));
  if (leaver) return <LeaverNotice name={leaver.name} onDone={onDone} />;
  return (
    <QueryStates query={directory}>
      {({ offices, agencies }) => (
        <RecordForm
          id={`access.staff.${id ?? 'new'}`}
          schema={staffInput}
          secrets={['password']}
          initialValues={{ ...account, password: undefined }}
          {...(version === undefined ? {} : { version })}
          save={(values, based) => saveStaff(id, values, based)}
          onSaved={(saved) => {
            refresh();
            if (row?.isActive && !saved.isActive) setLeaver(saved);
            else onDone();
          }}
          onCancel={onDone}
        >
          <FormGrid>
            <Fields.Text name="name" labelId="access.name" isFirst />
            <Fields.Text name="email" labelId="access.email" type="email" />
            <Fields.Choices
              name="roles"
              labelId="access.roles"
              options={roles.map((role) => ({ value: role, label: text(`access.role.${role}`) }))}
            />
            <Fields.Choices name="officeIds" labelId="access.offices" options={named(offices)} />
            <Fields.Choice name="agencyId" labelId="access.agency" options={named(agencies)} />
            <Fields.Choice
              name="locale"
              labelId="access.locale"
              options={locales.map((locale) => ({ value: locale, label: localeNames[locale] }))}
            />
            <Fields.Secret
              name="password"
              labelId="access.new-password"
              hintId="access.new-password.hint"
              autoComplete="new-password"
            />
            <Fields.Check name="seesAllOffices" labelId="access.sees-all-offices" />
            <Fields.Check name="isActive" labelId="access.is-active" />
          </FormGrid>
        </RecordForm>
      )}
    </QueryStates>
  );
}

/** After an account was closed: its cases still bear the name, and where they are given out. */
function LeaverNotice({ name, onDone }: { readonly name: string; readonly onDone: () => void }): ReactNode {
  const isPermitted = usePermitted();
  return (
    <Stack gap="sm">
      <Text size="sm" role="status">
        <Message id="access.staff.left" values={{ name: <bdi key="name">{name}</bdi> }} />
      </Text>
      <Group gap="xs">
        {isPermitted('pipeline.workload.assign') ? (
          <Button component={AppLink} to="/workload">
            <Message id="access.staff.left.give-out" />
          </Button>
        ) : null}
        <Button variant="default" onClick={onDone}>
          <Message id="ui.close" />
        </Button>
      </Group>
    </Stack>
  );
}
