import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReassignmentResult } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './workload.module.css';

interface ReassignmentOutcomeProps {
  readonly result: ReassignmentResult;
  readonly numberOf: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

/** What became of each case, failures first. */
export function ReassignmentOutcome({ result, numberOf, onClose }: ReassignmentOutcomeProps): ReactNode {
  const failed = result.items.filter(({ failure }) => failure !== null);
  const done = result.items.filter(({ failure }) => failure === null);
  return (
    <Stack gap="sm">
      <Text size="sm" role="status">
        <Message id="ui.bulk.summary" values={{ done: done.length, failed: failed.length }} />
      </Text>
      <ul className={`${classes.rows ?? ''} ${classes.scroll ?? ''}`}>
        {[...failed, ...done].map(({ caseId, failure }) => (
          <li key={caseId} className={classes.row}>
            <span>
              {failure ? <IconX size={14} aria-hidden /> : <IconCheck size={14} aria-hidden />} {numberOf.get(caseId)}
            </span>
            <span className={classes.figures}>
              <Message id={failure ? `pipeline.workload.failure.${failure}` : 'ui.bulk.done'} />
            </span>
          </li>
        ))}
      </ul>
      <Group justify="flex-end">
        <Button onClick={onClose}>
          <Message id="ui.close" />
        </Button>
      </Group>
    </Stack>
  );
}
