import { usePermitted } from '@passage/access/web';
import { fullName, type PersonRecord } from '@passage/case-record/domain';
import { Message, useText } from '@passage/platform/web';
import { PageHeader, PersonName, StatusBadge } from '@passage/ui';
import { IconLock, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { DialogButton } from '../dialog/dialog-button';
import { BirthDate } from '../person/birth-date';
import { EditPersonForm } from '../person/person-form';
import { identityOf } from './identity-of';

/** Head of a person's page: who they are and to which case they belong. */
export function PersonHeader({ record }: { readonly record: PersonRecord }): ReactNode {
  const text = useText();
  const isPermitted = usePermitted();
  const { case: ofCase } = record;
  const mayEdit = isPermitted('case-record.person.edit') && ofCase.closedOn === null;
  return (
    <PageHeader
      title={fullName(record)}
      heading={
        <PersonName
          name={fullName(record)}
          localName={record.nameLocal}
          {...(record.language ? { localLang: record.language } : {})}
        />
      }
      badges={
        <>
          {ofCase.relationship ? (
            <StatusBadge tone="neutral">
              <Message id={`case-record.member.${ofCase.relationship}`} />
            </StatusBadge>
          ) : null}
          {ofCase.closedOn ? (
            <StatusBadge tone="neutral" icon={IconLock}>
              <Message id="case-record.case.is-closed" />
            </StatusBadge>
          ) : null}
        </>
      }
      description={
        <>
          {record.number} · {text(`case-record.sex.${record.sex}`)}, <BirthDate person={record} />
        </>
      }
      breadcrumbs={[
        { label: <Message id="case-record.cases" />, to: '/cases' },
        { label: ofCase.number, to: `/cases/${ofCase.id}?person=${record.id}` },
      ]}
      actions={
        mayEdit ? (
          <DialogButton labelId="case-record.person.edit" icon={IconPencil}>
            {(close) => <EditPersonForm caseId={ofCase.id} person={identityOf(record)} onDone={close} />}
          </DialogButton>
        ) : null
      }
    />
  );
}
