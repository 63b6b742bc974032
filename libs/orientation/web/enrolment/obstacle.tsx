import { Text } from '@mantine/core';
import type { ProblemParams } from '@passage/platform/domain';
import { useFieldProblemText } from '@passage/platform/web';
import type { ReactNode } from 'react';

interface ObstacleProps {
  /** Code of the problem. */
  readonly code: string;
  readonly params?: ProblemParams | undefined;
}

/** What keeps somebody out of a session, in words. */
export function Obstacle({ code, params }: ObstacleProps): ReactNode {
  const words = useFieldProblemText();
  return (
    <Text size="xs" c="dimmed" component="div">
      {words({ code, params })}
    </Text>
  );
}
