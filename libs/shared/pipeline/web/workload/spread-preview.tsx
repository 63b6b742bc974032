import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReassignmentInput, SpreadPlan } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import { DataTable, EmptyState, None, useNotices, type DataColumn } from '@passage/ui';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadBar } from './load-bar';
import classes from './workload.module.css';

interface SpreadPreviewProps {
  readonly plan: SpreadPlan;
  readonly onConfirm: (items: ReassignmentInput['items']) => Promise<void>;
  readonly onClose: () => void;
}

const columns: readonly DataColumn<SpreadPlan['items'][number]>[] = [
  {
    headerId: 'pipeline.workload.case',
    cell: ({ number, name }) => (
      <>
        {number} <bdi>{name}</bdi>
      </>
    ),
  },
  { headerId: 'pipeline.workload.from', cell: ({ from }) => (from ? <bdi>{from.name}</bdi> : <None />) },
  {
    headerId: 'pipeline.workload.to',
    cell: ({ to }) => (to ? <bdi>{to.name}</bdi> : <Message id="pipeline.workload.no-room" />),
  },
];

/** Who would get which case, before it is confirmed. */
export function SpreadPreview({ plan, onConfirm, onClose }: SpreadPreviewProps): ReactNode {
  const notices = useNotices();
  const moves = plan.items.filter(({ from, to }) => to !== null && to.id !== from?.id);
  const left = plan.items.filter(({ to }) => to === null).length;
  const giving = useMutation({
    mutationFn: () =>
      onConfirm(moves.map(({ caseId, from, to }) => ({ caseId, fromId: from?.id ?? null, toId: to?.id ?? null }))),
    onError: notices.failed,
  });
  return (
    <Stack gap="sm">
      <Text size="sm" role="status">
        <Message id="pipeline.workload.spread.summary" values={{ moved: moves.length, left }} />
      </Text>
      {plan.colleagues.length === 0 ? (
        <EmptyState title={<Message id="pipeline.workload.spread.nobody" />} />
      ) : (
        <ul className={classes.rows}>
          {plan.colleagues.map(({ id, name, pointsAfter, capacity }) => (
            <li key={id} className={classes.choice}>
              <bdi>{name}</bdi>
              <LoadBar name={name} points={pointsAfter} capacity={capacity / 100} />
            </li>
          ))}
        </ul>
      )}
      <div className={classes.scroll}>
        <DataTable columns={columns} rows={plan.items} rowId={({ caseId }) => caseId} />
      </div>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          <Message id="ui.cancel" />
        </Button>
        <Button disabled={moves.length === 0} loading={giving.isPending} onClick={() => giving.mutate()}>
          <Message id="pipeline.workload.spread.confirm" values={{ count: moves.length }} />
        </Button>
      </Group>
    </Stack>
  );
}
