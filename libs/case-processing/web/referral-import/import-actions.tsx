import { Button, Group } from '@mantine/core';
import type { ReferralImport } from '@passage/case-processing/domain';
import { AppLink, Message } from '@passage/platform/web';
import { ConfirmDialog } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import { confirmImport, discardImport, rejectedFile } from './referral-import.queries';

interface ImportActionsProps {
  readonly found: ReferralImport;
  readonly onChanged: () => void;
}

/** What can be done with an import as it stands: create and update the cases, give it up, fetch the rejected rows. */
export function ImportActions({ found, onChanged }: ImportActionsProps): ReactNode {
  const { id, version, state, counts } = found;
  const [asked, setAsked] = useState<'confirm' | 'discard'>();
  const close = (): void => setAsked(undefined);
  const isWaiting = state === 'checked' || state === 'stopped';
  const what = counts.taken === 0 ? 'create' : counts.ready === 0 ? 'update' : 'both';
  const does = (act: Promise<unknown>): Promise<void> => act.then(onChanged);
  return (
    <Group gap="xs">
      {counts.rejectedRows > 0 && state !== 'discarded' ? (
        <Button component="a" href={rejectedFile(id)} download variant="default">
          <Message id="case-processing.import.rejected-file" />
        </Button>
      ) : null}
      {isWaiting || state === 'unmatched' ? (
        <Button variant="default" onClick={() => setAsked('discard')}>
          <Message id="case-processing.import.discard" />
        </Button>
      ) : null}
      {isWaiting && counts.undecided > 0 ? (
        <Button component={AppLink} to={`/imports/${id}?view=duplicates`}>
          <Message id="case-processing.import.decide" values={{ count: counts.undecided }} />
        </Button>
      ) : null}
      {isWaiting && counts.undecided === 0 && counts.ready + counts.taken > 0 ? (
        <Button onClick={() => setAsked('confirm')}>
          <Message id={`case-processing.import.confirm.${state === 'stopped' ? state : what}`} />
        </Button>
      ) : null}
      <ConfirmDialog
        isOpen={asked === 'confirm'}
        onClose={close}
        title={<Message id="case-processing.import.confirm.question" />}
        confirmLabel={<Message id={`case-processing.import.confirm.${what}`} />}
        onConfirm={() => does(confirmImport(id, version))}
      >
        <Message
          id="case-processing.import.confirm.hint"
          values={{
            ...{ families: counts.ready, people: counts.readyPeople, updates: counts.taken },
            rejected: counts.rejectedRows,
          }}
        />
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asked === 'discard'}
        onClose={close}
        isDangerous
        title={<Message id="case-processing.import.discard.question" />}
        confirmLabel={<Message id="case-processing.import.discard" />}
        onConfirm={() => does(discardImport(id, version))}
      >
        <Message id="case-processing.import.discard.hint" />
      </ConfirmDialog>
    </Group>
  );
}
