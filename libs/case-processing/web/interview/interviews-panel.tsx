import { Button, Divider, Modal, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { Message } from '@passage/platform/web';
import { QueryStates, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState, type ReactNode } from 'react';
import type { FamilyMember } from '../case-section/family-member';
import { InterviewCard } from './interview-card';
import { interviewsOfCaseQuery, useRefreshCase } from './interview.queries';
import { PlanInterviewForm } from './plan-interview-form';

interface InterviewsPanelProps {
  readonly caseId: string;
  readonly members: readonly FamilyMember[];
}

/** Interviews of the family with the receiving state. */
export function InterviewsPanel({ caseId, members }: InterviewsPanelProps): ReactNode {
  const query = useQuery(interviewsOfCaseQuery(caseId));
  const refresh = useRefreshCase(caseId);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section
      title={<Message id="case-processing.interviews" />}
      actions={
        <IfPermitted permission="case-processing.interview.plan">
          <Button size="compact-sm" onClick={() => setIsOpen(true)}>
            <Message id="case-processing.interview.plan" />
          </Button>
        </IfPermitted>
      }
    >
      <QueryStates query={query}>
        {({ items }) => (
          <Stack gap="md">
            {items.length === 0 ? (
              <Text size="sm" c="dimmed">
                <Message id="case-processing.interviews.none" />
              </Text>
            ) : null}
            {items.map((interview, index) => (
              <Fragment key={interview.id}>
                {index > 0 ? <Divider /> : null}
                <InterviewCard interview={interview} onChanged={refresh} />
              </Fragment>
            ))}
          </Stack>
        )}
      </QueryStates>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={<Message id="case-processing.interview.plan" />}
        size="lg"
      >
        <PlanInterviewForm
          caseId={caseId}
          members={members}
          onClose={(isDone) => {
            setIsOpen(false);
            if (isDone) refresh();
          }}
        />
      </Modal>
    </Section>
  );
}
