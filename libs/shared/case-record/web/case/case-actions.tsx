import { Button, Menu } from '@mantine/core';
import { IfPermitted, usePermitted, useSession } from '@passage/access/web';
import type { CaseDetail } from '@passage/case-record/domain';
import { Message, useText } from '@passage/platform/web';
import { useNotices } from '@passage/ui';
import { IconArrowsExchange, IconDots, IconLock, IconLockOpen, IconPencil, IconUserCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Dialog } from '../dialog/dialog';
import { DialogButton } from '../dialog/dialog-button';
import { ProposeHandoverForm } from '../handover/propose-handover-form';
import { changeCase, useRefreshCase } from './case.queries';
import { CloseCaseForm, ReopenCaseForm } from './closure-forms';
import { EditCaseForm } from './edit-case-form';

/** What can be done to a case as a whole. */
export function CaseActions({ detail }: { readonly detail: CaseDetail }): ReactNode {
  const isPermitted = usePermitted();
  const isClosed = detail.closedOn !== null;
  if (!isPermitted('case-record.case.edit') && !isPermitted('case-record.case.close')) return null;
  return (
    <>
      {isClosed ? null : (
        <IfPermitted permission="case-record.case.edit">
          <DialogButton labelId="case-record.case.edit" icon={IconPencil}>
            {(close) => <EditCaseForm detail={detail} onDone={close} />}
          </DialogButton>
        </IfPermitted>
      )}
      <MoreActions detail={detail} />
    </>
  );
}

function MoreActions({ detail }: { readonly detail: CaseDetail }): ReactNode {
  const text = useText();
  const isPermitted = usePermitted();
  const [isClosing, setIsClosing] = useState(false);
  const [isHandingOver, setIsHandingOver] = useState(false);
  const isClosed = detail.closedOn !== null;
  const stop = (): void => setIsClosing(false);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" size="xs" aria-label={text('case-record.case.more')}>
            <IconDots size={16} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {isClosed ? null : <TakeOver detail={detail} />}
          {isClosed || !isPermitted('case-record.handover.move') ? null : (
            <Menu.Item leftSection={<IconArrowsExchange size={15} />} onClick={() => setIsHandingOver(true)}>
              <Message id="case-record.handover.to-office" />
            </Menu.Item>
          )}
          {isPermitted('case-record.case.close') ? (
            <Menu.Item
              leftSection={isClosed ? <IconLockOpen size={15} /> : <IconLock size={15} />}
              onClick={() => setIsClosing(true)}
            >
              <Message id={isClosed ? 'case-record.case.reopen' : 'case-record.case.close'} />
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      <Dialog
        titleId={isClosed ? 'case-record.case.reopen' : 'case-record.case.close'}
        isOpen={isClosing}
        onClose={stop}
      >
        {isClosed ? <ReopenCaseForm detail={detail} onDone={stop} /> : <CloseCaseForm detail={detail} onDone={stop} />}
      </Dialog>
      <Dialog titleId="case-record.handover.to-office" isOpen={isHandingOver} onClose={() => setIsHandingOver(false)}>
        <ProposeHandoverForm detail={detail} onDone={() => setIsHandingOver(false)} />
      </Dialog>
    </>
  );
}

/** Makes the reader the owner, or nobody when the reader is. */
function TakeOver({ detail }: { readonly detail: CaseDetail }): ReactNode {
  const isPermitted = usePermitted();
  const { staff } = useSession();
  const text = useText();
  const notices = useNotices();
  const refresh = useRefreshCase(detail.id);
  const isMine = detail.owner?.id === staff.id;
  const taking = useMutation({
    mutationFn: () => changeCase(detail.id, { ownerId: isMine ? null : staff.id }, detail.version),
    onSuccess: () => notices.done(text(isMine ? 'case-record.case.given-up' : 'case-record.case.taken')),
    onError: notices.failed,
    onSettled: refresh,
  });
  return isPermitted('case-record.case.edit') ? (
    <Menu.Item leftSection={<IconUserCheck size={15} />} onClick={() => taking.mutate()} disabled={taking.isPending}>
      <Message id={isMine ? 'case-record.case.give-up' : 'case-record.case.take'} />
    </Menu.Item>
  ) : null;
}
