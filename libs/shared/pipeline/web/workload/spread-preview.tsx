import { Button, Group, Stack, Table, Text } from '@mantine/core';
import type { ReassignmentInput, SpreadPlan } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import { EmptyState, useNotices } from '@passage/ui';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadBar } from './load-bar';
import classes from './workload.module.css';

interface SpreadPreviewProps {
  readonly plan: SpreadPlan;
  readonly onConfirm: (items: ReassignmentInput['items']) => Promise<void>;
  readonly onClose: () => void;
}

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
      <Table.ScrollContainer minWidth={420} mah="40vh">
        <Table>
          <Table.Thead>
            <Table.Tr>
              {(['pipeline.workload.case', 'pipeline.workload.from', 'pipeline.workload.to'] as const).map((id) => (
                <Table.Th key={id} scope="col">
                  <Message id={id} />
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {plan.items.map(({ caseId, number, name, from, to }) => (
              <Table.Tr key={caseId}>
                <Table.Th scope="row">
                  {number} <bdi>{name}</bdi>
                </Table.Th>
                <Table.Td>{from ? <bdi>{from.name}</bdi> : '–'}</Table.Td>
                <Table.Td>{to ? <bdi>{to.name}</bdi> : <Message id="pipeline.workload.no-room" />}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
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
