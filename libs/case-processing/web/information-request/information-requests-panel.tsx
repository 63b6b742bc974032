import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { InformationRequest } from '@passage/case-processing/domain';
import { WithdrawButton } from '@passage/case-record/web';
import { Message, PlainDate } from '@passage/platform/web';
import { QueryStates, RelativeDays, Section, StatusBadge } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { FamilyMember } from '../case-section/family-member';
import { useRefreshCase } from '../interview/interview.queries';
import { InformationAnswerForm, InformationRequestForm } from './information-request-forms';
import { informationRequestsQuery, withdrawInformationRequest } from './information-request.queries';

interface InformationRequestsPanelProps {
  readonly caseId: string;
  readonly members: readonly FamilyMember[];
}

/** What the receiving state asks to know before it decides. */
export function InformationRequestsPanel({ caseId, members }: InformationRequestsPanelProps): ReactNode {
  const query = useQuery(informationRequestsQuery(caseId));
  const refresh = useRefreshCase(caseId);
  const [open, setOpen] = useState<'ask' | InformationRequest>();
  const close = (isDone: boolean): void => {
    setOpen(undefined);
    if (isDone) refresh();
  };
  return (
    <Section
      title={<Message id="case-processing.information" />}
      actions={
        <IfPermitted permission="case-processing.information-request.record">
          <Button onClick={() => setOpen('ask')}>
            <Message id="case-processing.information.record" />
          </Button>
        </IfPermitted>
      }
    >
      <QueryStates query={query}>
        {({ items }) => (
          <Stack gap="md">
            {items.length === 0 ? (
              <Text size="sm" c="dimmed">
                <Message id="case-processing.information.none" />
              </Text>
            ) : null}
            {items.map((request) => (
              <RequestFacts key={request.id} request={request} onAnswer={() => setOpen(request)} onChanged={refresh} />
            ))}
          </Stack>
        )}
      </QueryStates>
      <Modal
        opened={open === 'ask'}
        onClose={() => close(false)}
        title={<Message id="case-processing.information.record" />}
        size="lg"
      >
        <InformationRequestForm caseId={caseId} members={members} onClose={close} />
      </Modal>
      <Modal
        opened={open !== undefined && open !== 'ask'}
        onClose={() => close(false)}
        title={<Message id="case-processing.information.answer" />}
        size="lg"
      >
        {open && open !== 'ask' ? <InformationAnswerForm request={open} onClose={close} /> : null}
      </Modal>
    </Section>
  );
}

interface RequestFactsProps {
  readonly request: InformationRequest;
  readonly onAnswer: () => void;
  readonly onChanged: () => void;
}

function RequestFacts({ request, onAnswer, onChanged }: RequestFactsProps): ReactNode {
  const { id, version, question, personName, askedOn, dueOn, answeredOn, answer, withdrawnAt, withdrawReason } =
    request;
  return (
    <Stack gap={4} component="article">
      <Group gap="xs">
        {withdrawnAt ? (
          <StatusBadge tone="neutral">
            <Message id="case-processing.withdrawn" />
          </StatusBadge>
        ) : answeredOn ? (
          <StatusBadge tone="ok">
            <Message id="case-processing.check.answered" values={{ date: <PlainDate value={answeredOn} /> }} />
          </StatusBadge>
        ) : (
          <StatusBadge tone="attention">
            <Message id="case-processing.information.due" values={{ distance: <RelativeDays value={dueOn} /> }} />
          </StatusBadge>
        )}
        <Text size="sm" c="dimmed" component="span">
          <PlainDate value={askedOn} />
          {personName ? (
            <>
              {' · '}
              <bdi>{personName}</bdi>
            </>
          ) : null}
        </Text>
      </Group>
      <Text size="sm">
        <bdi>{question}</bdi>
      </Text>
      {[answer, withdrawReason].filter(Boolean).map((words) => (
        <Text key={words} size="sm" c="dimmed">
          <bdi>{words}</bdi>
        </Text>
      ))}
      {withdrawnAt ? null : (
        <IfPermitted permission="case-processing.information-request.record">
          <Group gap="xs">
            {answeredOn ? null : (
              <Button onClick={onAnswer}>
                <Message id="case-processing.information.answer" />
              </Button>
            )}
            <WithdrawButton
              id={`case-processing.information.${id}`}
              labelId="case-processing.information.withdraw"
              version={version}
              withdraw={(reason, based) => withdrawInformationRequest(id, reason, based)}
              onDone={onChanged}
            />
          </Group>
        </IfPermitted>
      )}
    </Stack>
  );
}
