import { ActionIcon, Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import type { Question } from '@passage/case-processing/domain';
import { Message, useText } from '@passage/platform/web';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useWords } from '../questionnaire/question-words';
import { QuestionForm } from './question-form';

interface QuestionsEditorProps {
  readonly versionId: string;
  readonly questions: readonly Question[];
  readonly onChange: (questions: Question[]) => void;
}

/** The questions of a draft in their order: added, changed, moved, removed. */
export function QuestionsEditor({ versionId, questions, onChange }: QuestionsEditorProps): ReactNode {
  const text = useText();
  const wordsOf = useWords();
  const [edited, setEdited] = useState<number | 'new'>();
  const move = (from: number, to: number): void => {
    const rest = questions.filter((_, index) => index !== from);
    onChange([...rest.slice(0, to), ...questions.slice(from, from + 1), ...rest.slice(to)]);
  };
  const write = (question: Question): void => {
    if (edited === 'new') onChange([...questions, question]);
    else onChange(questions.map((each, index) => (index === edited ? question : each)));
    setEdited(undefined);
  };
  return (
    <Stack gap="sm">
      <Table.ScrollContainer minWidth={520}>
        <Table highlightOnHover>
          <Table.Tbody>
            {questions.map((question, index) => {
              const title = wordsOf(question.title);
              return (
                <Table.Tr key={question.key}>
                  <Table.Th scope="row">
                    <Button
                      variant="subtle"
                      fw={question.kind === 'heading' ? 700 : 500}
                      styles={{ label: { whiteSpace: 'normal', textAlign: 'start' }, root: { height: 'auto' } }}
                      onClick={() => setEdited(index)}
                    >
                      <bdi>{title}</bdi>
                    </Button>
                  </Table.Th>
                  <Table.Td>
                    <Text size="sm">
                      <Message id={`case-processing.question.kind.${question.kind}`} />
                      {question.isRequired ? (
                        <>
                          {' · '}
                          <Message id="case-processing.question.required" />
                        </>
                      ) : null}
                      {question.shownIf ? (
                        <>
                          {' · '}
                          <Message id="case-processing.question.conditional" />
                        </>
                      ) : null}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    <Group gap={4} wrap="nowrap" justify="flex-end">
                      <ActionIcon
                        variant="subtle"
                        aria-label={text('case-processing.question.up', { title })}
                        disabled={index === 0}
                        onClick={() => move(index, index - 1)}
                      >
                        <IconArrowUp size={16} aria-hidden />
                      </ActionIcon>
                      <ActionIcon
                        variant="subtle"
                        aria-label={text('case-processing.question.down', { title })}
                        disabled={index === questions.length - 1}
                        onClick={() => move(index, index + 1)}
                      >
                        <IconArrowDown size={16} aria-hidden />
                      </ActionIcon>
                      <ActionIcon
                        variant="subtle"
                        aria-label={text('case-processing.question.remove', { title })}
                        onClick={() => onChange(questions.filter((_, each) => each !== index))}
                      >
                        <IconX size={16} aria-hidden />
                      </ActionIcon>
                    </Group>
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <div>
        <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setEdited('new')}>
          <Message id="case-processing.question.add" />
        </Button>
      </div>
      <Modal
        opened={edited !== undefined}
        onClose={() => setEdited(undefined)}
        size="lg"
        title={<Message id={edited === 'new' ? 'case-processing.question.add' : 'case-processing.question.edit'} />}
      >
        {edited === undefined ? null : (
          <QuestionForm
            versionId={versionId}
            question={edited === 'new' ? undefined : questions[edited]}
            earlier={edited === 'new' ? questions : questions.slice(0, edited)}
            taken={questions.map(({ key }) => key)}
            onWrite={write}
            onClose={() => setEdited(undefined)}
          />
        )}
      </Modal>
    </Stack>
  );
}
