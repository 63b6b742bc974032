import { Button } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import type { PersonRecord, Photo } from '@passage/case-record/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { ConfirmDialog, FileDrop, Section, useNotices } from '@passage/ui';
import { IconCamera, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { DialogButton } from '../dialog/dialog-button';
import { useRefreshPerson } from '../person-record/person-record.queries';
import { PersonPhoto } from './person-photo';
import classes from './photo.module.css';
import { putPhoto, removePhoto } from './photo.queries';
import { smallerPhoto } from './smaller-photo';

const accepted = '.jpg,.jpeg,.png,.webp';

/** The photo of a person, and to put another in its place or remove it. */
export function PhotoPanel({ record }: { readonly record: PersonRecord }): ReactNode {
  const mayEdit = usePermitted()('case-record.person.edit') && record.case.closedOn === null;
  const { photo } = record;
  return (
    <Section title={<Message id="case-record.photo.title" />}>
      <div className={classes.panel}>
        <PersonPhoto person={record} photo={photo} size="large" />
        <div className={classes.acts}>
          {photo ? <PlainDate value={photo.takenIn} /> : <Message id="case-record.photo.none" />}
          {mayEdit ? (
            <DialogButton labelId={photo ? 'case-record.photo.replace' : 'case-record.photo.add'} icon={IconCamera}>
              {(close) => <PhotoDrop record={record} onDone={close} />}
            </DialogButton>
          ) : null}
          {mayEdit && photo ? <RemovePhoto record={record} photo={photo} /> : null}
        </div>
      </div>
    </Section>
  );
}

function PhotoDrop({ record, onDone }: { readonly record: PersonRecord; readonly onDone: () => void }): ReactNode {
  const notices = useNotices();
  const refresh = useRefreshPerson(record);
  const sending = useMutation({
    mutationFn: async (file: File) => putPhoto(record.id, await smallerPhoto(file)),
    onSuccess: () => {
      refresh();
      onDone();
    },
    onError: notices.failed,
  });
  return (
    <FileDrop
      label={<Message id="case-record.photo.choose" />}
      hint={<Message id="case-record.photo.accepted" />}
      accept={accepted}
      isDisabled={sending.isPending}
      onFile={(file) => sending.mutate(file)}
    />
  );
}

function RemovePhoto({ record, photo }: { readonly record: PersonRecord; readonly photo: Photo }): ReactNode {
  const [isAsked, setIsAsked] = useState(false);
  const refresh = useRefreshPerson(record);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="xs"
        leftSection={<IconTrash size={14} stroke={1.8} />}
        onClick={() => setIsAsked(true)}
      >
        <Message id="case-record.photo.remove" />
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        onClose={() => setIsAsked(false)}
        title={<Message id="case-record.photo.remove-question" />}
        confirmLabel={<Message id="case-record.photo.remove" />}
        isDangerous
        onConfirm={async () => {
          await removePhoto(photo);
          refresh();
        }}
      >
        <Message id="case-record.photo.remove-hint" />
      </ConfirmDialog>
    </>
  );
}
