import { ActionIcon } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { documentChange, fullName, type CaseDetail, type CaseDocument } from '@passage/case-record/domain';
import { download, Instant, Message, useText } from '@passage/platform/web';
import { ConfirmDialog, FormGrid, RecordForm, recordFields, StatusBadge, useNotices } from '@passage/ui';
import { IconDownload, IconLock, IconPencil, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { useNamedValue } from '../choices/named-value';
import { useChoices } from '../choices/options';
import { Dialog } from '../dialog/dialog';
import { peopleOf } from '../relationship/people-of';
import { changeDocument, documentContent, documentsQuery, removeDocument } from './document.queries';
import classes from './documents.module.css';
import { FileSize } from './file-size';

const Fields = recordFields<z.input<typeof documentChange>>();

interface DocumentRowProps {
  readonly detail: CaseDetail;
  readonly document: CaseDocument;
}

/** One document: what it is, whose, and its content to download. */
export function DocumentRow({ detail, document: shown }: DocumentRowProps): ReactNode {
  const text = useText();
  const notices = useNotices();
  const client = useQueryClient();
  const [act, setAct] = useState<'edit' | 'remove'>();
  const close = (): void => setAct(undefined);
  const owner = peopleOf(detail).find(({ id }) => id === shown.personId);
  const fetchContent = (): void => {
    download(documentContent(shown.id), shown.fileName).catch(notices.failed);
  };
  return (
    <li className={classes.document}>
      <div className={classes.what}>
        <bdi className={classes.title}>{shown.title}</bdi>
        <div className={classes.details}>
          <Message id={`case-record.document-kind.${shown.kind}`} />
          <FileSize bytes={shown.sizeBytes} />
          <span>
            <bdi>{shown.uploadedBy.name}</bdi>, <Instant value={shown.createdAt} />
          </span>
        </div>
      </div>
      <div className={classes.marks}>
        {owner ? <StatusBadge tone="neutral">{fullName(owner)}</StatusBadge> : null}
        {shown.compartment === 'case' ? null : (
          <StatusBadge tone="special" icon={IconLock}>
            <Message id={`case-record.compartment.${shown.compartment}`} />
          </StatusBadge>
        )}
      </div>
      <div className={classes.acts}>
        <ActionIcon
          variant="subtle"
          onClick={fetchContent}
          aria-label={text('case-record.document.download', { title: shown.title })}
        >
          <IconDownload size={16} />
        </ActionIcon>
        <IfPermitted permission="case-record.document.upload">
          <ActionIcon
            variant="subtle"
            color="gray"
            onClick={() => setAct('edit')}
            aria-label={text('case-record.document.edit', { title: shown.title })}
          >
            <IconPencil size={16} />
          </ActionIcon>
        </IfPermitted>
        <IfPermitted permission="case-record.document.remove">
          <ActionIcon
            variant="subtle"
            color="gray"
            onClick={() => setAct('remove')}
            aria-label={text('case-record.document.remove', { title: shown.title })}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </IfPermitted>
      </div>
      <Dialog titleId="case-record.document.change" isOpen={act === 'edit'} onClose={close}>
        <DocumentForm detail={detail} document={shown} onDone={close} />
      </Dialog>
      <ConfirmDialog
        isOpen={act === 'remove'}
        onClose={close}
        title={<Message id="case-record.document.remove-question" />}
        confirmLabel={<Message id="case-record.document.remove-act" />}
        isDangerous
        onConfirm={async () => {
          await removeDocument(shown.id, shown.version);
          await client.invalidateQueries(documentsQuery(detail.id));
        }}
      >
        <bdi>{shown.title}</bdi>
      </ConfirmDialog>
    </li>
  );
}

function DocumentForm({
  detail,
  document: shown,
  onDone,
}: DocumentRowProps & { readonly onDone: () => void }): ReactNode {
  const client = useQueryClient();
  const { documentKinds } = useChoices();
  const people = peopleOf(detail).map((person) => ({ value: person.id, label: fullName(person) }));
  const named = useNamedValue({ kind: documentKinds, personId: people });
  return (
    <RecordForm
      id={`case-record.document.${shown.id}`}
      schema={documentChange}
      initialValues={{ title: shown.title, kind: shown.kind, personId: shown.personId }}
      version={shown.version}
      save={(change, version) => changeDocument(shown.id, change, version)}
      onSaved={() => {
        void client.invalidateQueries(documentsQuery(detail.id));
        onDone();
      }}
      onCancel={onDone}
      formatValue={named}
    >
      <FormGrid>
        <Fields.Text name="title" labelId="case-record.document.name" isFirst />
        <Fields.Choice name="kind" labelId="case-record.document.kind" options={documentKinds} />
        <Fields.Choice name="personId" labelId="case-record.document.of-person" options={people} />
      </FormGrid>
    </RecordForm>
  );
}
