import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { submissionInput, type Submission } from '@passage/case-processing/domain';
import { WithdrawButton } from '@passage/case-record/web';
import { Message, PlainDate, useToday } from '@passage/platform/web';
import { FormGrid, KeyValueList, QueryStates, RecordForm, Section, StatusBadge, recordFields } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { useRefreshCase } from '../interview/interview.queries';
import { submissionsOfCaseQuery, submitCase, withdrawSubmission } from './submission.queries';

const Fields = recordFields<z.input<typeof submissionInput>>();

/** Submissions of the case to the receiving state. */
export function SubmissionPanel({ caseId }: { readonly caseId: string }): ReactNode {
  const query = useQuery(submissionsOfCaseQuery(caseId));
  const refresh = useRefreshCase(caseId);
  const today = useToday();
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  const isSubmitted = query.data?.items.some(({ withdrawnAt }) => withdrawnAt === null) ?? false;
  return (
    <Section
      title={<Message id="case-processing.submission" />}
      actions={
        isSubmitted ? null : (
          <IfPermitted permission="case-processing.submission.submit">
            <Button onClick={() => setIsOpen(true)}>
              <Message id="case-processing.submission.submit" />
            </Button>
          </IfPermitted>
        )
      }
    >
      <QueryStates query={query}>
        {({ items }) => (
          <Stack gap="md">
            {items.length === 0 ? (
              <Text size="sm" c="dimmed">
                <Message id="case-processing.submission.none" />
              </Text>
            ) : null}
            {items.map((each) => (
              <SubmissionFacts key={each.id} submission={each} onChanged={refresh} />
            ))}
          </Stack>
        )}
      </QueryStates>
      <Modal opened={isOpen} onClose={close} title={<Message id="case-processing.submission.submit" />} size="lg">
        <RecordForm
          id={`case-processing.submission.${caseId}`}
          schema={submissionInput}
          initialValues={{ submittedOn: today, authority: '', referenceNumber: '', note: '' }}
          save={(values) => submitCase(caseId, values)}
          onSaved={() => {
            close();
            refresh();
          }}
          onCancel={close}
          saveLabel={<Message id="case-processing.submission.submit" />}
        >
          <FormGrid>
            <Fields.Date name="submittedOn" labelId="case-processing.submitted-on" max={today} isFirst />
            <Fields.Text name="authority" labelId="case-processing.submission.authority" />
            <Fields.Text name="referenceNumber" labelId="case-processing.reference-number" />
            <Fields.LongText name="note" labelId="case-processing.note" />
          </FormGrid>
        </RecordForm>
      </Modal>
    </Section>
  );
}

interface SubmissionFactsProps {
  readonly submission: Submission;
  readonly onChanged: () => void;
}

function SubmissionFacts({ submission, onChanged }: SubmissionFactsProps): ReactNode {
  const { id, submittedOn, authority, referenceNumber, note, submittedBy, withdrawnAt, withdrawReason, version } =
    submission;
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {withdrawnAt ? (
          <StatusBadge tone="neutral">
            <Message id="case-processing.withdrawn" />
          </StatusBadge>
        ) : (
          <StatusBadge tone="ok">
            <Message id="case-processing.submission.standing" />
          </StatusBadge>
        )}
        <PlainDate value={submittedOn} />
      </Group>
      <KeyValueList
        columns={2}
        items={[
          { labelId: 'case-processing.submission.authority', value: authority && <bdi>{authority}</bdi> },
          { labelId: 'case-processing.reference-number', value: referenceNumber && <bdi>{referenceNumber}</bdi> },
          { labelId: 'case-processing.submission.by', value: submittedBy && <bdi>{submittedBy.name}</bdi> },
          ...(note ? [{ labelId: 'case-processing.note' as const, value: <bdi>{note}</bdi> }] : []),
          ...(withdrawnAt
            ? [{ labelId: 'case-processing.withdraw-reason' as const, value: <bdi>{withdrawReason}</bdi> }]
            : []),
        ]}
      />
      {withdrawnAt ? null : (
        <IfPermitted permission="case-processing.submission.submit">
          <WithdrawButton
            id={`case-processing.submission.${id}`}
            labelId="case-processing.submission.withdraw"
            version={version}
            withdraw={(reason, based) => withdrawSubmission(id, reason, based)}
            onDone={onChanged}
          />
        </IfPermitted>
      )}
    </Stack>
  );
}
