import { Group, List, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { Interview } from '@passage/case-processing/domain';
import { LanguageName } from '@passage/case-record/web';
import { AppLink, Message } from '@passage/platform/web';
import { KeyValueList, PersonName, StatusBadge } from '@passage/ui';
import type { ReactNode } from 'react';
import { QuestionnairesOfInterview } from '../questionnaire/questionnaires-of-interview';
import { InterviewActions } from './interview-actions';
import { InterviewStateBadge } from './interview-state-badge';
import { InterviewTime } from './interview-time';
import { PlaceName } from './place-name';

interface InterviewCardProps {
  readonly interview: Interview;
  readonly onChanged: () => void;
}

/** One interview: when, where, with whom, and what can be done with it. */
export function InterviewCard({ interview, onChanged }: InterviewCardProps): ReactNode {
  const { state, kind, isConfidential, participants, place, room, interviewer, language, interpreter } = interview;
  const { responsible, notes, reason, overbookReason } = interview;
  return (
    <Stack gap="xs" component="article">
      <Group gap="xs">
        <InterviewStateBadge state={state} />
        <StatusBadge tone="neutral">
          <Message id={`case-processing.interview.kind.${kind}`} />
        </StatusBadge>
        {isConfidential ? (
          <StatusBadge tone="attention">
            <Message id="case-processing.interview.confidential" />
          </StatusBadge>
        ) : null}
        <Text fw={600} size="sm" component="h3">
          <InterviewTime interview={interview} />
        </Text>
      </Group>
      <KeyValueList
        columns={2}
        items={[
          { labelId: 'case-processing.interview.place', value: <PlaceName place={place} room={room} /> },
          { labelId: 'case-processing.interview.interviewer', value: interviewer && <bdi>{interviewer}</bdi> },
          { labelId: 'case-processing.interview.language', value: language && <LanguageName code={language} /> },
          { labelId: 'case-processing.interview.interpreter', value: interpreter && <bdi>{interpreter}</bdi> },
          { labelId: 'case-processing.interview.responsible', value: responsible && <bdi>{responsible.name}</bdi> },
          ...(overbookReason
            ? [{ labelId: 'case-processing.interview.overbook-reason' as const, value: <bdi>{overbookReason}</bdi> }]
            : []),
          ...(reason ? [{ labelId: 'case-processing.reason' as const, value: <bdi>{reason}</bdi> }] : []),
          ...(notes ? [{ labelId: 'case-processing.interview.notes' as const, value: <bdi>{notes}</bdi> }] : []),
        ]}
      />
      <Text size="sm" c="dimmed">
        <Message id="case-processing.interview.participants" />
      </Text>
      <List size="sm" listStyleType="none">
        {participants.map(({ personId, name, nameLocal, attended }) => (
          <List.Item key={personId} mb={4}>
            <Group gap="xs" component="span">
              <PersonName name={name} localName={nameLocal} />
              {attended === null ? null : (
                <StatusBadge tone={attended ? 'ok' : 'attention'}>
                  <Message id={`case-processing.interview.attended.${attended ? 'yes' : 'no'}`} />
                </StatusBadge>
              )}
            </Group>
          </List.Item>
        ))}
      </List>
      {state === 'planned' ? (
        <AppLink to={`/interviews/${interview.id}/slip`}>
          <Message id="case-processing.slip" />
        </AppLink>
      ) : null}
      <IfPermitted permission="case-processing.questionnaire.read">
        <QuestionnairesOfInterview interview={interview} />
      </IfPermitted>
      <IfPermitted permission="case-processing.interview.plan">
        <InterviewActions interview={interview} onChanged={onChanged} />
      </IfPermitted>
    </Stack>
  );
}
