import { useProductText } from '@passage/case-record/web';
import { Button, Group, Stack } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import type { Questionnaire } from '@passage/case-processing/domain';
import { AppLink, Message, PlainDate, useRouteParam, useText } from '@passage/platform/web';
import { PageHeader, PageStates, StatusBadge } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FilledQuestionnaire } from './filled-questionnaire';
import { OpenQuestionnaire } from './open-questionnaire';
import { questionnaireQuery } from './questionnaire.queries';

/** A form of an interview: being filled in, or sealed. */
export default function QuestionnairePage(): ReactNode {
  const id = useRouteParam('questionnaireId');
  const query = useQuery(questionnaireQuery(id));
  return (
    <PageStates query={query}>
      {(found) => <Shown key={`${found.id} ${found.state}`} questionnaire={found} />}
    </PageStates>
  );
}

function Shown({ questionnaire }: { readonly questionnaire: Questionnaire }): ReactNode {
  const text = useText();
  const isPermitted = usePermitted();
  const productText = useProductText();
  const { id, formName, caseId, caseNumber, state } = questionnaire;
  const isOpen = state === 'draft' && isPermitted('case-processing.questionnaire.fill');
  return (
    <>
      <PageHeader
        title={productText(formName)}
        breadcrumbs={[
          { label: text('case-processing.interviews'), to: '/interviews' },
          { label: caseNumber, to: `/cases/${caseId}?tab=case-processing` },
        ]}
        actions={
          <Group gap="xs">
            <Button variant="default" component={AppLink} to={`/questionnaires/${id}/copy`}>
              <Message id="case-processing.questionnaire.copy" />
            </Button>
          </Group>
        }
      />
      <Stack gap="md">
        <QuestionnaireFacts questionnaire={questionnaire} />
        {isOpen ? (
          <OpenQuestionnaire questionnaire={questionnaire} />
        ) : (
          <FilledQuestionnaire questionnaire={questionnaire} />
        )}
      </Stack>
    </>
  );
}

/** Whose it is, of which day, by which version of its form, and whether it is told in confidence. */
export function QuestionnaireFacts({ questionnaire }: { readonly questionnaire: Questionnaire }): ReactNode {
  const { person, formNumber, interviewDate, compartment, state, isReplaced } = questionnaire;
  return (
    <Group gap="xs">
      <StatusBadge tone={state === 'sealed' ? 'ok' : 'info'}>
        <Message id={`case-processing.questionnaire.state.${state}`} />
      </StatusBadge>
      {isReplaced ? (
        <StatusBadge tone="neutral">
          <Message id="case-processing.questionnaire.replaced" />
        </StatusBadge>
      ) : null}
      {compartment === 'protection' ? (
        <StatusBadge tone="attention">
          <Message id="case-processing.interview.confidential" />
        </StatusBadge>
      ) : null}
      <span>{person ? <bdi>{person.name}</bdi> : <Message id="case-processing.family" />}</span>
      <PlainDate value={interviewDate} />
      <Message id="case-processing.interview-form.number" values={{ number: formNumber }} />
    </Group>
  );
}
