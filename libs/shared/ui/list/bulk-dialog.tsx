import { Button, Group, Modal, Progress, Text } from '@mantine/core';
import { asProblem, Message, useProblemText, useText } from '@passage/platform/web';
import { useQueryClient } from '@tanstack/react-query';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { runOnEach, type BulkOutcome } from './bulk-run';
import type { BulkAction, ListDefinition } from './list-definition';
import classes from './list.module.css';

interface BulkDialogProps<Row> {
  readonly list: ListDefinition<Row>;
  readonly action: BulkAction<Row>;
  readonly rows: readonly Row[];
  readonly onClose: () => void;
}

/** Asks, does it row by row, and sums up each success and each failure with its reason. */
export function BulkDialog<Row>({ list, action, rows, onClose }: BulkDialogProps<Row>): ReactNode {
  const text = useText();
  const queryClient = useQueryClient();
  const [outcomes, setOutcomes] = useState<readonly BulkOutcome<Row>[]>([]);
  const [controller, setController] = useState<AbortController>();
  const [isOver, setIsOver] = useState(false);
  const failed = outcomes.filter((outcome) => outcome.error !== undefined).length;

  const run = async (): Promise<void> => {
    const stop = new AbortController();
    setController(stop);
    await runOnEach(rows, action.run, (outcome) => setOutcomes((previous) => [...previous, outcome]), stop.signal);
    setIsOver(true);
    await queryClient.invalidateQueries({ queryKey: [list.query({}).queryKey[0]] });
  };

  return (
    <Modal opened onClose={onClose} title={text(action.labelId)} size="lg" closeOnClickOutside={isOver}>
      <Text size="sm" role="status">
        {isOver ? (
          <Message id="ui.bulk.summary" values={{ done: outcomes.length - failed, failed }} />
        ) : (
          <Message id="ui.bulk.question" values={{ count: rows.length }} />
        )}
      </Text>
      {controller ? null : action.inputs}
      {controller ? (
        <Progress value={(outcomes.length / rows.length) * 100} my="sm" aria-label={text('ui.bulk.progress')} />
      ) : null}
      <ul className={classes.outcomes}>
        {outcomes.map((outcome) => (
          <OutcomeLine key={list.rowId(outcome.row)} label={list.rowLabel(outcome.row)} error={outcome.error} />
        ))}
      </ul>
      <Group justify="flex-end" mt="md" gap="xs">
        {isOver ? (
          <Button onClick={onClose}>
            <Message id="ui.close" />
          </Button>
        ) : controller ? (
          <Button variant="default" onClick={() => controller.abort()}>
            <Message id="ui.bulk.stop" />
          </Button>
        ) : (
          <>
            <Button variant="default" onClick={onClose}>
              <Message id="ui.cancel" />
            </Button>
            <Button onClick={() => void run()} data-autofocus>
              <Message id={action.labelId} />
            </Button>
          </>
        )}
      </Group>
    </Modal>
  );
}

interface OutcomeLineProps {
  readonly label: string;
  readonly error: unknown;
}

function OutcomeLine({ label, error }: OutcomeLineProps): ReactNode {
  const words = useProblemText();
  const problem = error === undefined ? undefined : words(asProblem(error));
  return (
    <li className={classes.outcome} data-failed={problem ? true : undefined}>
      {problem ? <IconX size={14} aria-hidden /> : <IconCheck size={14} aria-hidden />}
      <span>{label}</span>
      <span className={classes.reason}>
        {problem ? `${problem.title} ${problem.remedy ?? ''}` : <Message id="ui.bulk.done" />}
      </span>
    </li>
  );
}
