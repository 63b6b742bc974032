import { Button, Group, Modal } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { sessionInput, sessionReason, type Session } from '@passage/orientation/domain';
import { Message, useToday } from '@passage/platform/web';
import { ConfirmDialog, OpenDialog, RecordForm, recordFields } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import { SessionFields } from './session-fields';
import { changeSession, completeSession, moveSession, useRefreshOrientation } from './session.queries';

const Reason = recordFields<{ reason: string }>();

type Act = 'complete' | 'change' | 'cancellation' | 'reopening';

/** What can be done with a session as it stands. */
export function SessionActions({ session }: { readonly session: Session }): ReactNode {
  const isPermitted = usePermitted();
  const today = useToday();
  const refresh = useRefreshOrientation();
  const [act, setAct] = useState<Act>();
  const close = (): void => setAct(undefined);
  const { id, version, state, lastDay } = session;
  const plans = isPermitted('orientation.session.plan');
  const completes = isPermitted('orientation.session.complete');
  const acts: Act[] = [
    ...(state === 'planned' && completes && lastDay <= today ? (['complete'] as const) : []),
    ...(state === 'planned' && plans ? (['change', 'cancellation'] as const) : []),
    ...(state === 'completed' && completes ? (['reopening'] as const) : []),
  ];
  return (
    <Group gap="xs">
      {acts.map((each) => (
        <Button key={each} variant={each === 'complete' ? 'filled' : 'default'} onClick={() => setAct(each)}>
          <Message id={`orientation.session.${each}`} />
        </Button>
      ))}
      <ConfirmDialog
        isOpen={act === 'complete'}
        onClose={close}
        title={<Message id="orientation.session.complete" />}
        confirmLabel={<Message id="orientation.session.complete" />}
        onConfirm={async () => {
          await completeSession(id, version);
          refresh();
        }}
      >
        <Message id="orientation.session.complete.hint" />
      </ConfirmDialog>
      <Modal opened={act === 'change'} onClose={close} title={<Message id="orientation.session.change" />} size="xl">
        <ChangeForm session={session} onClose={close} />
      </Modal>
      {act === 'cancellation' || act === 'reopening' ? (
        <OpenDialog onClose={close} title={<Message id={`orientation.session.${act}`} />}>
          <RecordForm
            id={`orientation.session.${id}.${act}`}
            schema={sessionReason}
            initialValues={{ reason: '' }}
            version={version}
            save={({ reason }, based) => moveSession(id, act, reason, based)}
            onSaved={() => {
              close();
              refresh();
            }}
            onCancel={close}
            saveLabel={<Message id={`orientation.session.${act}`} />}
          >
            <Reason.LongText name="reason" labelId="orientation.reason" isFirst />
          </RecordForm>
        </OpenDialog>
      ) : null}
    </Group>
  );
}

function ChangeForm({ session, onClose }: { readonly session: Session; readonly onClose: () => void }): ReactNode {
  const refresh = useRefreshOrientation();
  const { id, version, days, office } = session;
  return (
    <RecordForm
      id={`orientation.session.${id}`}
      schema={sessionInput}
      initialValues={sessionInput.parse(session)}
      version={version}
      save={(values, based) => changeSession(id, values, based)}
      onSaved={() => {
        onClose();
        refresh();
      }}
      onCancel={onClose}
    >
      <SessionFields dayCount={days.length} officeId={office.id} />
    </RecordForm>
  );
}
