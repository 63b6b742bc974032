import { Button, Group, Progress, Text } from '@mantine/core';
import { asProblem, Message, useProblemText, useText } from '@passage/platform/web';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { OpenDialog } from '../feedback/open-dialog';
import { BulkReport, type BulkReportLine } from './bulk-report';
import { runOnEach, type BulkOutcome } from './bulk-run';
import type { ListDefinition, RowByRow } from './list-definition';

interface BulkDialogProps<Row> {
  readonly list: ListDefinition<Row>;
  readonly action: RowByRow<Row>;
  readonly rows: readonly Row[];
  readonly onClose: () => void;
}

/** Asks, does it row by row, and reports on each. */
export function BulkDialog<Row>({ list, action, rows, onClose }: BulkDialogProps<Row>): ReactNode {
  const text = useText();
  const queryClient = useQueryClient();
  const [outcomes, setOutcomes] = useState<readonly BulkOutcome<Row>[]>([]);
  const [controller, setController] = useState<AbortController>();
  const [isOver, setIsOver] = useState(false);
  const words = useProblemText();
  const lineOf = ({ row, error }: BulkOutcome<Row>): BulkReportLine => {
    const line = { id: list.rowId(row), label: list.rowLabel(row) };
    if (error === undefined) return line;
    const { title, remedy } = words(asProblem(error));
    return { ...line, failure: { reason: title, remedy } };
  };

  const run = async (): Promise<void> => {
    const stop = new AbortController();
    setController(stop);
    await runOnEach(rows, action.run, (outcome) => setOutcomes((previous) => [...previous, outcome]), stop.signal);
    setIsOver(true);
    await queryClient.invalidateQueries({ queryKey: [list.query({}).queryKey[0]] });
  };

  return (
    <OpenDialog onClose={onClose} title={text(action.labelId)} size="lg" closeOnClickOutside={isOver}>
      {isOver ? null : (
        <Text size="sm" role="status">
          <Message id="ui.bulk.question" values={{ count: rows.length }} />
        </Text>
      )}
      {controller ? null : action.inputs}
      {controller ? (
        <Progress value={(outcomes.length / rows.length) * 100} my="sm" aria-label={text('ui.bulk.progress')} />
      ) : null}
      <BulkReport lines={outcomes.map(lineOf)} fileName={`${list.id}-${action.id}`} isOver={isOver} />
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
    </OpenDialog>
  );
}
