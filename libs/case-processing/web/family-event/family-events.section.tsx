import { Button, Divider, Modal, Stack, Text } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { familyEventKind } from '@passage/case-processing/domain';
import { caseQuery, useRefreshCase } from '@passage/case-record/web';
import { Message, useChangeSearch, useSearchOf } from '@passage/platform/web';
import { recordId } from '@passage/platform/domain';
import { QueryStates, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState, type ReactNode } from 'react';
import { z } from 'zod';
import { FamilyEventCard } from './family-event-card';
import { familyEventsQuery } from './family-event.queries';
import { RecordEvent } from './record-event';

/** An event begun on another page: its kind, and whom it is about. */
const begunEvent = z.object({
  record: familyEventKind.optional().catch(undefined),
  person: recordId.optional().catch(undefined),
});

/** What happened to the family, and recording what happens next. */
export default function FamilyEventsSection({ caseId }: { readonly caseId: string }): ReactNode {
  const events = useQuery(familyEventsQuery(caseId));
  const detail = useQuery(caseQuery(caseId)).data;
  const refresh = useRefreshCase(caseId);
  const { record: begunKind, person } = useSearchOf(begunEvent);
  const changeSearch = useChangeSearch();
  const [isAsked, setIsAsked] = useState(false);
  const mayRecord = usePermitted()('case-processing.family-event.record') && detail?.closedOn === null;
  const close = (): void => {
    setIsAsked(false);
    if (begunKind) changeSearch({ record: undefined, person: undefined }, { replace: true });
  };
  return (
    <Section
      title={<Message id="case-processing.family-events" />}
      actions={
        mayRecord ? (
          <Button onClick={() => setIsAsked(true)}>
            <Message id="case-processing.family-event.record" />
          </Button>
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
      {detail && mayRecord ? (
        <Modal
          opened={isAsked || begunKind !== undefined}
          onClose={close}
          title={<Message id="case-processing.family-event.record" />}
          size="xl"
        >
          <RecordEvent
            detail={detail}
            begun={begunKind && { kind: begunKind, personId: person ?? null }}
            onClose={(isDone) => {
              close();
              if (isDone) refresh();
            }}
          />
        </Modal>
      ) : null}
    </Section>
  );
}
