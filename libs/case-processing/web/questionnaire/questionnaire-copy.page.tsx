import { useProductText } from '@passage/case-record/web';
import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { questionsOf, type Questionnaire } from '@passage/case-processing/domain';
import { download, Message, useLocale, useRouteParam, useText } from '@passage/platform/web';
import { EmptyState, PageHeader, PageStates, useNotices } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { AnswerList } from './answer-list';
import classes from './answer-list.module.css';
import { QuestionnaireFacts } from './questionnaire.page';
import { questionnaireQuery } from './questionnaire.queries';

/** A questionnaire to be printed, for the file or for the family. */
export default function QuestionnaireCopyPage(): ReactNode {
  const id = useRouteParam('questionnaireId');
  const query = useQuery(questionnaireQuery(id));
  return <PageStates query={query}>{(found) => <Copy questionnaire={found} />}</PageStates>;
}

function Copy({ questionnaire }: { readonly questionnaire: Questionnaire }): ReactNode {
  const text = useText();
  const notices = useNotices();
  const { locale } = useLocale();
  const [isForFamily, setIsForFamily] = useState(true);
  const formName = useProductText()(questionnaire.formName);
  const { id, caseNumber, schema, answers, people, compartment } = questionnaire;
  const isWithheld = isForFamily && compartment === 'protection';
  const questions = questionsOf(schema).filter(({ isInternal }) => !(isForFamily && isInternal));
  const fetchPdf = (): void => {
    const audience = isForFamily ? 'family' : 'authority';
    download(`/api/questionnaires/${id}/paper?language=${locale}&audience=${audience}`).catch(notices.failed);
  };
  return (
    <>
      <PageHeader
        title={`${formName} · ${caseNumber}`}
        breadcrumbs={[{ label: formName, to: `/questionnaires/${id}` }]}
        actions={
          <Group gap="xs">
            <Button variant="default" disabled={isWithheld} onClick={fetchPdf}>
              <Message id="case-processing.letter.pdf" />
            </Button>
            <Button disabled={isWithheld} onClick={() => window.print()}>
              <Message id="case-processing.print" />
            </Button>
          </Group>
        }
      />
      <Stack gap="md">
        <Checkbox
          className={classes.unprinted ?? ''}
          label={text('case-processing.questionnaire.for-family')}
          description={text('case-processing.questionnaire.for-family.hint')}
          checked={isForFamily}
          onChange={(event) => setIsForFamily(event.currentTarget.checked)}
        />
        {isWithheld ? (
          <EmptyState
            title={<Message id="case-processing.questionnaire.withheld" />}
            hint={<Message id="case-processing.questionnaire.withheld.hint" />}
          />
        ) : (
          <>
            <QuestionnaireFacts questionnaire={questionnaire} />
            <AnswerList questions={questions} answers={answers} people={people} />
          </>
        )}
      </Stack>
    </>
  );
}
