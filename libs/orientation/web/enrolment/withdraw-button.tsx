import { Button, Modal } from '@mantine/core';
import { Message } from '@passage/platform/web';
import { RecordForm, recordFields } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';

const Fields = recordFields<{ reason: string }>();

interface WithdrawButtonProps {
  /** Name of the draft, unique to the place. */
  readonly id: string;
  readonly schema: z.ZodType<{ reason: string }, { reason: string }>;
  readonly version: number;
  readonly withdraw: (reason: string, version: number | undefined) => Promise<unknown>;
  readonly onDone: () => void;
}

/** Takes a place back, asking for the reason. */
export function WithdrawButton({ id, schema, version, withdraw, onDone }: WithdrawButtonProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <>
      <Button variant="subtle" size="compact-xs" onClick={() => setIsOpen(true)}>
        <Message id="orientation.withdraw" />
      </Button>
      <Modal opened={isOpen} onClose={close} title={<Message id="orientation.withdraw" />}>
        <RecordForm
          id={id}
          schema={schema}
          initialValues={{ reason: '' }}
          version={version}
          save={({ reason }, based) => withdraw(reason, based)}
          onSaved={() => {
            close();
            onDone();
          }}
          onCancel={close}
          saveLabel={<Message id="orientation.withdraw" />}
        >
          <Fields.LongText name="reason" labelId="orientation.reason" isFirst />
        </RecordForm>
      </Modal>
    </>
  );
}
