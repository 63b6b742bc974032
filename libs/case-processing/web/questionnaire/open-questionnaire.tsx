import { Button, Group } from '@mantine/core';
import { questionsOf, type Answer, type Questionnaire } from '@passage/case-processing/domain';
import { asProblem, Message, useFieldProblemText, useProblemText } from '@passage/platform/web';
import { ConfirmDialog } from '@passage/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { AnswerConflicts } from './answer-conflicts';
import { QuestionList } from './question-list';
import { questionnaireQuery, sealQuestionnaire } from './questionnaire.queries';
import { SavingState } from './saving-state';
import { useAutosave } from './use-autosave';

/** A questionnaire being filled in: kept while typing, sealed when done. */
export function OpenQuestionnaire({ questionnaire }: { readonly questionnaire: Questionnaire }): ReactNode {
  const { id, schema, people, caseId } = questionnaire;
  const client = useQueryClient();
  const fieldText = useFieldProblemText();
  const problemText = useProblemText();
  const questions = useMemo(() => questionsOf(schema), [schema]);
  const autosave = useAutosave(id, questionnaire);
  const [isAsking, setIsAsking] = useState(false);
  const sealing = useMutation({
    mutationFn: () => sealQuestionnaire(id, autosave.base.version),
    onSuccess: (sealed) => {
      client.setQueryData(questionnaireQuery(id).queryKey, sealed);
      void client.invalidateQueries({ queryKey: ['case', caseId] });
    },
  });
  const { reset } = sealing;
  const { onAnswer } = autosave;
  const answer = useCallback(
    (key: string, given: Answer | undefined) => {
      reset();
      onAnswer(key, given);
    },
    [reset, onAnswer],
  );
  // What is missing is shown at its question, so the dialog closes either way.
  const seal = async (): Promise<void> => {
    await sealing.mutateAsync().catch(() => undefined);
  };
  const findings = [sealing.error, autosave.problem].flatMap((error) => (error ? asProblem(error).errors : []));
  const errors = Object.fromEntries(
    findings.map((each) => [each.field.replace('answers.', '').split('.')[0] ?? '', fieldText(each)]),
  );
  return (
    <>
      <SavingState {...autosave} />
      {autosave.conflicts.length > 0 ? <AnswerConflicts {...autosave} questions={questions} people={people} /> : null}
      <QuestionList
        questions={questions}
        answers={autosave.answers}
        errors={errors}
        people={people}
        onAnswer={answer}
      />
      <Group>
        <Button disabled={!autosave.isKept} loading={sealing.isPending} onClick={() => setIsAsking(true)}>
          <Message id="case-processing.questionnaire.seal" />
        </Button>
        {findings.length > 0 ? (
          <span role="alert">
            <Message id="case-processing.questionnaire.findings" values={{ findings: findings.length }} />
          </span>
        ) : sealing.error ? (
          <span role="alert">{problemText(asProblem(sealing.error)).title}</span>
        ) : null}
      </Group>
      <ConfirmDialog
        isOpen={isAsking}
        title={<Message id="case-processing.questionnaire.seal" />}
        confirmLabel={<Message id="case-processing.questionnaire.seal" />}
        onConfirm={seal}
        onClose={() => setIsAsking(false)}
      >
        <Message id="case-processing.questionnaire.seal.hint" />
      </ConfirmDialog>
    </>
  );
}
