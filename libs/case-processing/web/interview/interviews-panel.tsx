import { Button, Divider, Group, Modal, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { Message } from '@passage/platform/web';
import { QueryStates, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState, type ReactNode } from 'react';
import type { FamilyMember } from '../case-section/family-member';
import { InterviewCard } from './interview-card';
import { interviewsOfCaseQuery, useRefreshCase } from './interview.queries';
import { PlanInterviewForm } from './plan-interview-form';
import { PlanSeriesForm } from './plan-series-form';

interface InterviewsPanelProps {
  readonly caseId: string;
  readonly members: readonly FamilyMember[];
}

/** Interviews of the family with the receiving state. */
export function InterviewsPanel({ caseId, members }: InterviewsPanelProps): ReactNode {
  const query = useQuery(interviewsOfCaseQuery(caseId));
  const refresh = useRefreshCase(caseId);
  const [open, setOpen] = useState<'one' | 'series'>();
  const onClose = (isDone: boolean): void => {
    setOpen(undefined);
    if (isDone) refresh();
  };
  return (
    <Section
      title={<Message id="case-processing.interviews" />}
      actions={
        <IfPermitted permission="case-processing.interview.plan">
          <Group gap="xs">
            <Button onClick={() => setOpen('one')}>
              <Message id="case-processing.interview.plan" />
            </Button>
            <Button variant="default" onClick={() => setOpen('series')}>
              <Message id="case-processing.interview.plan-series" />
            </Button>
          </Group>
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
        opened={open === 'one'}
        onClose={() => onClose(false)}
        title={<Message id="case-processing.interview.plan" />}
        size="lg"
      >
        <PlanInterviewForm caseId={caseId} members={members} onClose={onClose} />
      </Modal>
      <Modal
        opened={open === 'series'}
        onClose={() => onClose(false)}
        title={<Message id="case-processing.interview.plan-series" />}
        size="xl"
      >
        <PlanSeriesForm caseId={caseId} members={members} onClose={onClose} />
      </Modal>
    </Section>
  );
}
