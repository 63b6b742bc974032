import { Button, Divider, Modal, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { Message } from '@passage/platform/web';
import { QueryStates, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState, type ReactNode } from 'react';
import type { FamilyMember } from '../case-section/family-member';
import { useRefreshCase } from '../interview/interview.queries';
import { DecisionCard } from './decision-card';
import { DecisionForm } from './decision-form';
import { decisionsOfCaseQuery } from './decision.queries';
import { EarlierCases } from './earlier-cases';
import { SplitEffect } from './split-effect';
import { WindowEffect } from './window-effect';

interface DecisionsPanelProps {
  readonly caseId: string;
  readonly members: readonly FamilyMember[];
}

/** What the receiving state decided about the family. */
export function DecisionsPanel({ caseId, members }: DecisionsPanelProps): ReactNode {
  const query = useQuery(decisionsOfCaseQuery(caseId));
  const refresh = useRefreshCase(caseId);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section
      title={<Message id="case-processing.decisions" />}
      actions={
        <IfPermitted permission="case-processing.decision.record">
          <Button onClick={() => setIsOpen(true)}>
            <Message id="case-processing.decision.record" />
          </Button>
        </IfPermitted>
      }
    >
      <QueryStates query={query}>
        {({ items, earlierCases }) => (
          <Stack gap="md">
            <EarlierCases earlierCases={earlierCases} />
            {items.length === 0 ? (
              <Text size="sm" c="dimmed">
                <Message id="case-processing.decisions.none" />
              </Text>
            ) : null}
            {items.length > 0 ? <WindowEffect caseId={caseId} /> : null}
            <SplitEffect caseId={caseId} decisions={items} />
            {items.map((decision, index) => (
              <Fragment key={decision.id}>
                {index > 0 ? <Divider /> : null}
                <DecisionCard decision={decision} onChanged={refresh} />
              </Fragment>
            ))}
          </Stack>
        )}
      </QueryStates>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={<Message id="case-processing.decision.record" />}
        size="xl"
      >
        <DecisionForm
          caseId={caseId}
          members={members}
          earlierCases={query.data?.earlierCases ?? []}
          onClose={(isDone) => {
            setIsOpen(false);
            if (isDone) refresh();
          }}
        />
      </Modal>
    </Section>
  );
}
