import { Button, Divider, Modal, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { caseQuery, useRefreshCase } from '@passage/case-record/web';
import { Message } from '@passage/platform/web';
import { QueryStates, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState, type ReactNode } from 'react';
import { FamilyEventCard } from './family-event-card';
import { familyEventsQuery } from './family-event.queries';
import { RecordEvent } from './record-event';

/** What happened to the family, and recording what happens next. */
export default function FamilyEventsSection({ caseId }: { readonly caseId: string }): ReactNode {
  const events = useQuery(familyEventsQuery(caseId));
  const detail = useQuery(caseQuery(caseId)).data;
  const refresh = useRefreshCase(caseId);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section
      title={<Message id="case-processing.family-events" />}
      actions={
        detail && detail.closedOn === null ? (
          <IfPermitted permission="case-processing.family-event.record">
            <Button onClick={() => setIsOpen(true)}>
              <Message id="case-processing.family-event.record" />
            </Button>
          </IfPermitted>
        ) : null
      }
    >
      <QueryStates query={events}>
        {({ items }) => (
          <Stack gap="md">
            {items.length === 0 ? (
              <Text size="sm" c="dimmed">
                <Message id="case-processing.family-events.none" />
              </Text>
            ) : null}
            {items.map((event, index) => (
              <Fragment key={event.id}>
                {index > 0 ? <Divider /> : null}
                <FamilyEventCard caseId={caseId} event={event} onChanged={refresh} />
              </Fragment>
            ))}
          </Stack>
        )}
      </QueryStates>
      {detail ? (
        <Modal
          opened={isOpen}
          onClose={() => setIsOpen(false)}
          title={<Message id="case-processing.family-event.record" />}
          size="xl"
        >
          <RecordEvent
            detail={detail}
            onClose={(isDone) => {
              setIsOpen(false);
              if (isDone) refresh();
            }}
          />
        </Modal>
      ) : null}
    </Section>
  );
}
