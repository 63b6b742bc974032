import { Group, List, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { FamilyEvent } from '@passage/case-processing/domain';
import { WithdrawButton } from '@passage/case-record/web';
import { AppLink, Instant, Message, PlainDate } from '@passage/platform/web';
import { Code, KeyValueList, PersonName, StatusBadge } from '@passage/ui';
import type { ReactNode } from 'react';
import { undoFamilyEvent } from './family-event.queries';

interface FamilyEventCardProps {
  readonly caseId: string;
  readonly event: FamilyEvent;
  readonly onChanged: () => void;
}

/** One event: what happened, to whom, why, and whether it can still be undone. */
export function FamilyEventCard({ caseId, event, onChanged }: FamilyEventCardProps): ReactNode {
  const { kind, happenedOn, people, reason, leaveReason, together, recordedBy, recordedAt, undoneAt, undoReason } =
    event;
  // The case on the other side, as seen from the one that is shown.
  const other = event.caseId === caseId ? event.otherCase : { id: event.caseId, number: event.caseNumber };
  return (
    <Stack gap="xs" component="article">
      <Group gap="xs">
        <Text fw={600} size="sm" component="h3">
          <PlainDate value={happenedOn} /> · <Message id={`case-processing.family-event.${kind}`} />
        </Text>
        {undoneAt ? (
          <StatusBadge tone="neutral">
            <Message id="case-processing.family-event.undone" />
          </StatusBadge>
        ) : null}
        {together.map((each) => (
          <StatusBadge key={each} tone="info">
            <Message id={`case-processing.family-event.together.${each}`} />
          </StatusBadge>
        ))}
      </Group>
      {people.length > 0 ? (
        <List size="sm" listStyleType="none">
          {people.map(({ personId, name, nameLocal }, index) => (
            <List.Item key={personId}>
              <PersonName name={name} localName={nameLocal} />
              {index > 0 && (kind === 'death' || kind === 'leaving' || kind === 'birth') ? (
                <Text span size="sm" c="dimmed">
                  {' · '}
                  <Message id={`case-processing.family-event.beside.${kind === 'birth' ? 'birth' : 'successor'}`} />
                </Text>
              ) : null}
            </List.Item>
          ))}
        </List>
      ) : null}
      <KeyValueList
        columns={2}
        items={[
          ...(leaveReason
            ? [
                {
                  labelId: 'case-processing.family-event.leave-reason' as const,
                  value: <Message id={`case-record.leave.${leaveReason}`} />,
                },
              ]
            : []),
          { labelId: 'case-processing.family-event.reason', value: <bdi>{reason}</bdi> },
          ...(other?.number
            ? [
                {
                  labelId: 'case-processing.family-event.other-case' as const,
                  value: (
                    <AppLink to={`/cases/${other.id}`}>
                      <Code value={other.number} />
                    </AppLink>
                  ),
                },
              ]
            : []),
          {
            labelId: 'case-processing.family-event.recorded',
            value: (
              <>
                <bdi>{recordedBy?.name}</bdi> · <Instant value={recordedAt} />
              </>
            ),
          },
          ...(undoneAt
            ? [{ labelId: 'case-processing.family-event.undo-reason' as const, value: <bdi>{undoReason}</bdi> }]
            : []),
        ]}
      />
      <IfPermitted permission="case-processing.family-event.record">
        <Undo event={event} onChanged={onChanged} />
      </IfPermitted>
    </Stack>
  );
}

function Undo({ event, onChanged }: Pick<FamilyEventCardProps, 'event' | 'onChanged'>): ReactNode {
  const { id, version, undoneAt, obstacles } = event;
  if (undoneAt) return null;
  if (obstacles.length > 0) {
    return (
      <Text size="xs" c="dimmed" component="div">
        <Message id="case-processing.family-event.cannot-undo" />
        <ul>
          {obstacles.map((obstacle) => (
            <li key={obstacle}>
              <Message id={`case-processing.family-event.obstacle.${obstacle}`} />
            </li>
          ))}
        </ul>
      </Text>
    );
  }
  return (
    <WithdrawButton
      id={`case-processing.family-event.${id}`}
      labelId="case-processing.family-event.undo"
      version={version}
      withdraw={(reason, based) => undoFamilyEvent(id, reason, based)}
      onDone={onChanged}
    />
  );
}
