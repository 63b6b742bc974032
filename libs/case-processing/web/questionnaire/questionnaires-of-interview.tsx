import { ProductText } from '@passage/case-record/web';
import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { Interview, QuestionnaireSummary } from '@passage/case-processing/domain';
import { AppLink, Message } from '@passage/platform/web';
import { StatusBadge } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { BeginQuestionnaireForm } from './begin-questionnaire-form';
import { questionnairesQuery } from './questionnaire.queries';

/** What was filled in at an interview, and what can be begun. */
export function QuestionnairesOfInterview({ interview }: { readonly interview: Interview }): ReactNode {
  const { data } = useQuery(questionnairesQuery(interview.caseId, interview.id));
  const [isOpen, setIsOpen] = useState(false);
  const standing = data?.items.filter(({ isReplaced }) => !isReplaced) ?? [];
  return (
    <Stack gap={4}>
      {standing.length > 0 ? (
        <Text size="sm" c="dimmed">
          <Message id="case-processing.questionnaires" />
        </Text>
      ) : null}
      <List size="sm" listStyleType="none">
        {standing.map((each) => (
          <List.Item key={each.id} mb={4}>
            <Entry questionnaire={each} />
          </List.Item>
        ))}
      </List>
      <IfPermitted permission="case-processing.questionnaire.fill">
        <div>
          <Button variant="default" onClick={() => setIsOpen(true)}>
            <Message id="case-processing.questionnaire.begin" />
          </Button>
        </div>
        <Modal
          opened={isOpen}
          onClose={() => setIsOpen(false)}
          title={<Message id="case-processing.questionnaire.begin" />}
          size="lg"
        >
          <BeginQuestionnaireForm interview={interview} onClose={() => setIsOpen(false)} />
        </Modal>
      </IfPermitted>
    </Stack>
  );
}

function Entry({ questionnaire }: { readonly questionnaire: QuestionnaireSummary }): ReactNode {
  const { id, formName, person, state, compartment } = questionnaire;
  return (
    <Group gap="xs" component="span">
      <AppLink to={`/questionnaires/${id}`}>
        <ProductText typed={formName} />
      </AppLink>
      {person ? <bdi>{person.name}</bdi> : null}
      <StatusBadge tone={state === 'sealed' ? 'ok' : 'info'}>
        <Message id={`case-processing.questionnaire.state.${state}`} />
      </StatusBadge>
      {compartment === 'protection' ? (
        <StatusBadge tone="attention">
          <Message id="case-processing.interview.confidential" />
        </StatusBadge>
      ) : null}
    </Group>
  );
}
