import { Button, Modal } from '@mantine/core';
import { decisionReopening, type Decision } from '@passage/case-processing/domain';
import { Message, useToday } from '@passage/platform/web';
import { RecordForm, recordFields } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { reopenDecision } from './decision.queries';

const Fields = recordFields<z.input<typeof decisionReopening>>();

interface ReopenDecisionProps {
  readonly decision: Decision;
  readonly onDone: () => void;
}

/** Takes up again what a decision ended. */
export function ReopenDecision({ decision, onDone }: ReopenDecisionProps): ReactNode {
  const today = useToday();
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  const { id, members, withdrawnAt, decidedOn } = decision;
  const isFinal = members.some(({ isStanding, outcome }) => isStanding && ['accepted', 'denied'].includes(outcome));
  if (withdrawnAt || !isFinal) return null;
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        <Message id="case-processing.decision.reopen" />
      </Button>
      <Modal opened={isOpen} onClose={close} title={<Message id="case-processing.decision.reopen" />}>
        <RecordForm
          id={`case-processing.decision.${id}.reopening`}
          schema={decisionReopening}
          initialValues={{ reopenedOn: today, reason: '' }}
          save={(values) => reopenDecision(id, values)}
          onSaved={() => {
            close();
            onDone();
          }}
          onCancel={close}
          saveLabel={<Message id="case-processing.decision.reopen" />}
        >
          <Fields.LongText name="reason" labelId="case-processing.reason" isFirst />
          <Fields.Date name="reopenedOn" labelId="case-processing.decision.reopened-on" min={decidedOn} max={today} />
        </RecordForm>
      </Modal>
    </>
  );
}
