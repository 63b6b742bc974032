import { Button, Modal } from '@mantine/core';
import { Message, type MessageId } from '@passage/platform/web';
import { RecordForm, recordFields } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';

const Fields = recordFields<{ reason: string }>();

interface ReasonButtonProps {
  /** Name of the draft, unique to the record and the act. */
  readonly id: string;
  /** Name of the act. */
  readonly labelId: MessageId;
  readonly schema: z.ZodType<{ reason: string }, { reason: string }>;
  readonly version: number;
  readonly save: (reason: string, version: number | undefined) => Promise<unknown>;
  readonly onDone: () => void;
}

/** A button for an act that asks for its reason first. */
export function ReasonButton({ id, labelId, schema, version, save, onDone }: ReasonButtonProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <>
      <Button variant="subtle" size="compact-xs" onClick={() => setIsOpen(true)}>
        <Message id={labelId} />
      </Button>
      <Modal opened={isOpen} onClose={close} title={<Message id={labelId} />}>
        <RecordForm
          id={id}
          schema={schema}
          initialValues={{ reason: '' }}
          version={version}
          save={({ reason }, based) => save(reason, based)}
          onSaved={() => {
            close();
            onDone();
          }}
          onCancel={close}
          saveLabel={<Message id={labelId} />}
        >
          <Fields.LongText name="reason" labelId="health.reason-why" isFirst />
        </RecordForm>
      </Modal>
    </>
  );
}
