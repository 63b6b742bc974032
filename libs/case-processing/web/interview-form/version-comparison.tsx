import { Group, List, Text } from '@mantine/core';
import { compareQuestions, questionsOf, type QuestionChange } from '@passage/case-processing/domain';
import { Message } from '@passage/platform/web';
import { QueryStates, StatusBadge, type Tone } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../questionnaire/question-words';
import { formVersionQuery } from './interview-form.queries';

const tones: Readonly<Record<QuestionChange['change'], Tone>> = {
  added: 'ok',
  removed: 'danger',
  changed: 'attention',
  moved: 'neutral',
};

interface VersionComparisonProps {
  /** Identifiers of the versions. */
  readonly before: string;
  readonly after: string;
}

/** What a version asks otherwise than another. */
export function VersionComparison({ before, after }: VersionComparisonProps): ReactNode {
  const earlier = useQuery(formVersionQuery(before));
  const later = useQuery(formVersionQuery(after));
  return (
    <QueryStates query={earlier}>
      {(one) => (
        <QueryStates query={later}>
          {(other) => <Changes changes={compareQuestions(questionsOf(one.schema), questionsOf(other.schema))} />}
        </QueryStates>
      )}
    </QueryStates>
  );
}

function Changes({ changes }: { readonly changes: readonly QuestionChange[] }): ReactNode {
  const wordsOf = useWords();
  if (changes.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        <Message id="case-processing.interview-form.same" />
      </Text>
    );
  }
  return (
    <List size="sm" listStyleType="none">
      {changes.map(({ key, change, before, after }) => {
        const [was, is] = [before && wordsOf(before.title), after && wordsOf(after.title)];
        return (
          <List.Item key={key} mb={4}>
            <Group gap="xs" component="span">
              <StatusBadge tone={tones[change]}>
                <Message id={`case-processing.interview-form.change.${change}`} />
              </StatusBadge>
              <bdi>{is ?? was}</bdi>
              {was && is && was !== is ? (
                <Text span c="dimmed" td="line-through">
                  <bdi>{was}</bdi>
                </Text>
              ) : null}
            </Group>
          </List.Item>
        );
      })}
    </List>
  );
}
