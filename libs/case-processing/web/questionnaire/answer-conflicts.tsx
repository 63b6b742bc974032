import { Button, Group, Stack, Text } from '@mantine/core';
import type { Question } from '@passage/case-processing/domain';
import { Message } from '@passage/platform/web';
import { Section } from '@passage/ui';
import type { ReactNode } from 'react';
import { ShownAnswer } from './answer-list';
import { useWords } from './question-words';
import type { Autosave } from './use-autosave';

interface AnswerConflictsProps extends Pick<Autosave, 'conflicts' | 'settle'> {
  readonly questions: readonly Question[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** Questions that two people answered differently at the same time, side by side. */
export function AnswerConflicts({ conflicts, settle, questions, people }: AnswerConflictsProps): ReactNode {
  const wordsOf = useWords();
  return (
    <Section title={<Message id="case-processing.questionnaire.conflicts" />}>
      <Stack gap="sm">
        {conflicts.map(({ key, mine, theirs }) => {
          const question = questions.find((each) => each.key === key);
          if (!question) return null;
          return (
            <Stack key={key} gap={4}>
              <Text size="sm" fw={600}>
                {wordsOf(question.title)}
              </Text>
              {(['mine', 'theirs'] as const).map((side) => {
                const answer = side === 'mine' ? mine : theirs;
                return (
                  <Group key={side} gap="xs" align="baseline">
                    <Button size="compact-xs" variant="default" onClick={() => settle(key, answer)}>
                      <Message id={`case-processing.questionnaire.conflict.${side}`} />
                    </Button>
                    <Text size="sm" component="div" dir="auto" lineClamp={6}>
                      <ShownAnswer question={question} answer={answer} people={people} />
                    </Text>
                  </Group>
                );
              })}
            </Stack>
          );
        })}
      </Stack>
    </Section>
  );
}
