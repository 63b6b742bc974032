import { Button, Group, Stack } from '@mantine/core';
import type { ReassignmentResult } from '@passage/pipeline/domain';
import { Message, useText } from '@passage/platform/web';
import { BulkReport } from '@passage/ui';
import type { ReactNode } from 'react';

interface ReassignmentOutcomeProps {
  readonly result: ReassignmentResult;
  readonly numberOf: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

/** What became of each case. */
export function ReassignmentOutcome({ result, numberOf, onClose }: ReassignmentOutcomeProps): ReactNode {
  const text = useText();
  const lines = result.items.map(({ caseId, failure }) => ({
    ...{ id: caseId, label: numberOf.get(caseId) ?? caseId },
    failure: failure
      ? {
          reason: text(`pipeline.workload.failure.${failure}`),
          remedy: text(`pipeline.workload.failure.${failure}.remedy`),
        }
      : undefined,
  }));
  return (
    <Stack gap="sm">
      <BulkReport lines={lines} fileName="cases-assign" isOver />
      <Group justify="flex-end">
        <Button onClick={onClose}>
          <Message id="ui.close" />
        </Button>
      </Group>
    </Stack>
  );
}
