import { Text } from '@mantine/core';
import { Message, useProblemText } from '@passage/platform/web';
import type { ReactNode } from 'react';
import type { Autosave } from './use-autosave';

/** Whether what was typed is kept, in words that are read out when they change. */
export function SavingState({ isKept, isSaving, problem, conflicts }: Autosave): ReactNode {
  const problemText = useProblemText();
  return (
    <Text size="sm" c="dimmed" role="status">
      {conflicts.length > 0 ? (
        <Message id="case-processing.questionnaire.saving.conflict" />
      ) : problem?.status === 0 ? (
        <Message id="case-processing.questionnaire.saving.offline" />
      ) : problem ? (
        problemText(problem).title
      ) : isKept ? (
        <Message id="case-processing.questionnaire.saving.kept" />
      ) : isSaving ? (
        <Message id="case-processing.questionnaire.saving.now" />
      ) : (
        <Message id="case-processing.questionnaire.saving.soon" />
      )}
    </Text>
  );
}
