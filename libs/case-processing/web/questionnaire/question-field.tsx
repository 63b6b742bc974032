import { MultiSelect, NumberInput, Radio, Group, Select, Textarea, TextInput, Title } from '@mantine/core';
import { longestLongText, longestText, type Answer, type Question } from '@passage/case-processing/domain';
import { Message, useText } from '@passage/platform/web';
import { DayInput } from '@passage/ui';
import { memo, type ReactNode } from 'react';
import { useWords } from './question-words';

interface QuestionFieldProps {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly error: string | undefined;
  /** Members of the family, whom an answer can name. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Must stay the same function, so that typing an answer draws only its own field anew. */
  readonly onAnswer: (key: string, answer: Answer | undefined) => void;
}

/** One question, to be answered. */
export const QuestionField = memo(function QuestionField(props: QuestionFieldProps): ReactNode {
  const { question, error, people, onAnswer, answer } = props;
  const wordsOf = useWords();
  const text = useText();
  const { key, kind, isRequired, options } = question;
  const help = wordsOf(question.help);
  const field = {
    label: wordsOf(question.title),
    ...(help && { description: help }),
    error,
    required: isRequired,
    'data-field': `answers.${key}`,
  };
  const give = (given: Answer | null | undefined): void => onAnswer(key, isNothing(given) ? undefined : given);
  const written = typeof answer === 'string' ? answer : '';
  const choices = options.map(({ value, title }) => ({ value, label: wordsOf(title) }));
  switch (kind) {
    case 'heading':
      return (
        <Title order={2} size="h4" mt="sm">
          {field.label}
        </Title>
      );
    case 'text':
      return (
        <TextInput
          {...field}
          dir="auto"
          maxLength={longestText}
          value={written}
          onChange={(event) => give(event.currentTarget.value)}
        />
      );
    case 'long-text':
      return (
        <Textarea
          {...field}
          dir="auto"
          autosize
          minRows={3}
          maxRows={24}
          maxLength={longestLongText}
          value={written}
          onChange={(event) => give(event.currentTarget.value)}
        />
      );
    case 'number':
      return (
        <NumberInput
          {...field}
          clampBehavior="none"
          value={typeof answer === 'number' ? answer : ''}
          onChange={(given) => give(typeof given === 'number' ? given : undefined)}
        />
      );
    case 'date':
      return <DayInput {...field} clearable={!isRequired} value={written || null} onChange={give} />;
    case 'choice':
      return <Select {...field} data={choices} clearable={!isRequired} value={written || null} onChange={give} />;
    case 'person':
      return (
        <Select
          {...field}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          clearable={!isRequired}
          value={written || null}
          onChange={give}
        />
      );
    case 'choices':
      return <MultiSelect {...field} data={choices} value={Array.isArray(answer) ? answer : []} onChange={give} />;
    case 'yes-no':
      return (
        <Radio.Group
          {...field}
          value={typeof answer === 'boolean' ? String(answer) : ''}
          onChange={(given) => give(given === 'true')}
        >
          <Group gap="md" mt={4}>
            <Radio size="xs" value="true" label={text('case-processing.yes')} />
            <Radio size="xs" value="false" label={<Message id="case-processing.no" />} />
          </Group>
        </Radio.Group>
      );
  }
});

function isNothing(given: Answer | null | undefined): given is null | undefined {
  return given === null || given === undefined || given === '' || (Array.isArray(given) && given.length === 0);
}
