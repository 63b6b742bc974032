import { Button, Modal } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { assessmentCancellation, correctionInput, isOpenAssessment, type Assessment } from '@passage/health/domain';
import { Message, useGo } from '@passage/platform/web';
import { RecordForm, recordFields } from '@passage/ui';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { cancelAssessment, correctAssessment, useRefreshHealth } from './assessment.queries';
import { useHealthOptions } from './health-options';

const Cancel = recordFields<z.input<typeof assessmentCancellation>>();
const Correct = recordFields<z.input<typeof correctionInput>>();

interface AssessmentActProps {
  readonly assessment: Assessment;
}

/** What else can be done: cancel an open assessment, correct a signed one. */
export function AssessmentActions({ assessment }: AssessmentActProps): ReactNode {
  const mayRecord = usePermitted()('health.assessment.record');
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  const act = isOpenAssessment(assessment.state) ? 'cancel' : assessment.state === 'signed' ? 'correct' : undefined;
  if (!mayRecord || !act) return null;
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        <Message id={`health.assessment.${act}`} />
      </Button>
      <Modal opened={isOpen} onClose={close} title={<Message id={`health.assessment.${act}`} />}>
        {act === 'cancel' ? (
          <CancelForm assessment={assessment} onClose={close} />
        ) : (
          <CorrectForm assessment={assessment} onClose={close} />
        )}
      </Modal>
    </>
  );
}

function CancelForm({ assessment, onClose }: AssessmentActProps & { readonly onClose: () => void }): ReactNode {
  const refresh = useRefreshHealth();
  const { cancelReasons } = useHealthOptions();
  const { id, version } = assessment;
  return (
    <RecordForm
      id={`health.assessment.${id}.cancel`}
      schema={assessmentCancellation}
      initialValues={{ reason: 'no-show' as const, note: '' }}
      version={version}
      save={(values, based) => cancelAssessment(id, values, based)}
      onSaved={() => {
        onClose();
        refresh();
      }}
      onCancel={onClose}
      saveLabel={<Message id="health.assessment.cancel" />}
    >
      <Cancel.Radios name="reason" labelId="health.reason-why" options={cancelReasons} />
      <Cancel.LongText name="note" labelId="health.note" />
    </RecordForm>
  );
}

function CorrectForm({ assessment, onClose }: AssessmentActProps & { readonly onClose: () => void }): ReactNode {
  const go = useGo();
  const refresh = useRefreshHealth();
  const { id, version } = assessment;
  return (
    <RecordForm
      id={`health.assessment.${id}.correct`}
      schema={correctionInput}
      initialValues={{ reason: '' }}
      version={version}
      save={({ reason }, based) => correctAssessment(id, reason, based)}
      onSaved={(begun) => {
        onClose();
        refresh();
        go(`/clinic/assessments/${begun.id}`);
      }}
      onCancel={onClose}
      saveLabel={<Message id="health.assessment.correct" />}
    >
      <Correct.LongText name="reason" labelId="health.reason-why" hintId="health.assessment.correct.hint" isFirst />
    </RecordForm>
  );
}
