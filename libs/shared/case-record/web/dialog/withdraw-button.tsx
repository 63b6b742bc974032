import { Button, Group, Modal } from '@mantine/core';
import { withdrawalInput } from '@passage/case-record/domain';
import { Message, type MessageId } from '@passage/platform/web';
import { RecordForm, recordFields } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';

const Fields = recordFields<z.input<typeof withdrawalInput>>();

interface WithdrawButtonProps {
  /** Name of the draft, unique to the record. */
  readonly id: string;
  /** What is taken back, in words. */
  readonly labelId: MessageId;
  readonly version: number;
  /** `compact-xs` within a line of a list. */
  readonly size?: 'xs' | 'compact-xs';
  readonly withdraw: (reason: string, version: number | undefined) => Promise<unknown>;
  readonly onDone: () => void;
}

/** Takes something recorded back, asking for the reason. */
export function WithdrawButton({
  id,
  labelId,
  version,
  size = 'xs',
  withdraw,
  onDone,
}: WithdrawButtonProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <>
      <Group>
        <Button variant="default" size={size} onClick={() => setIsOpen(true)}>
          <Message id={labelId} />
        </Button>
      </Group>
      <Modal opened={isOpen} onClose={close} title={<Message id={labelId} />}>
        <RecordForm
          id={`${id}.withdrawal`}
          schema={withdrawalInput}
          initialValues={{ reason: '' }}
          version={version}
          save={({ reason }, based) => withdraw(reason, based)}
          onSaved={() => {
            close();
            onDone();
          }}
          onCancel={close}
          saveLabel={<Message id={labelId} />}
        >
          <Fields.LongText name="reason" labelId="case-record.withdrawal.reason" isFirst />
        </RecordForm>
      </Modal>
    </>
  );
}
