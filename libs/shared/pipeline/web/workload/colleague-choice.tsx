import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import type { ColleagueLoad, ReassignmentInput, SpreadPlan } from '@passage/pipeline/domain';
import { Message, PlainDate, useText } from '@passage/platform/web';
import { QueryStates, StatusBadge, useNotices } from '@passage/ui';
import { IconScale } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { CaseToAssign } from './assign-dialog';
import { LoadBar } from './load-bar';
import classes from './workload.module.css';
import { planSpread, workloadQuery } from './workload.queries';

const nobody = 'nobody';

interface ColleagueChoiceProps {
  readonly cases: readonly CaseToAssign[];
  readonly onSpread: (plan: SpreadPlan) => void;
  readonly onConfirm: (items: ReassignmentInput['items']) => Promise<void>;
  readonly onClose: () => void;
}

/** Chooses who gets the cases, with what each colleague carries in view; or asks for a suggestion. */
export function ColleagueChoice({ cases, onSpread, onConfirm, onClose }: ColleagueChoiceProps): ReactNode {
  const text = useText();
  const notices = useNotices();
  const query = useQuery(workloadQuery());
  const [chosen, setChosen] = useState<string | null>(null);
  const spreading = useMutation({
    mutationFn: () => planSpread({ caseIds: cases.map(({ id }) => id) }),
    onSuccess: onSpread,
    onError: notices.failed,
  });
  const giving = useMutation({
    mutationFn: () =>
      onConfirm(
        cases.map(({ id, ownerId }) => ({ caseId: id, fromId: ownerId, toId: chosen === nobody ? null : chosen })),
      ),
    onError: notices.failed,
  });
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm">
          <Message id="pipeline.workload.assign.question" values={{ count: cases.length }} />
        </Text>
        <Button
          variant="default"
          leftSection={<IconScale size={14} />}
          loading={spreading.isPending}
          onClick={() => spreading.mutate()}
        >
          <Message id="pipeline.workload.spread" />
        </Button>
      </Group>
      <QueryStates query={query}>
        {({ colleagues }) => (
          <Radio.Group
            value={chosen}
            onChange={setChosen}
            aria-label={text('pipeline.cases.owner')}
            className={classes.scroll ?? ''}
          >
            <Stack gap={8}>
              {colleagues
                .filter(({ isActive }) => isActive)
                .map((each) => (
                  <Choice key={each.staffId} colleague={each} />
                ))}
              <Radio value={nobody} label={<Message id="pipeline.workload.nobody" />} />
            </Stack>
          </Radio.Group>
        )}
      </QueryStates>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          <Message id="ui.cancel" />
        </Button>
        <Button disabled={chosen === null} loading={giving.isPending} onClick={() => giving.mutate()}>
          <Message id="pipeline.workload.assign" />
        </Button>
      </Group>
    </Stack>
  );
}

function Choice({ colleague }: { readonly colleague: ColleagueLoad }): ReactNode {
  const { staffId, name, points, capacity, backOn } = colleague;
  return (
    <div className={classes.choice}>
      <Radio
        value={staffId}
        label={
          <>
            <bdi>{name}</bdi>{' '}
            {backOn ? (
              <StatusBadge tone="attention">
                <Message id="pipeline.workload.away-until" values={{ day: <PlainDate key="day" value={backOn} /> }} />
              </StatusBadge>
            ) : null}
          </>
        }
      />
      <LoadBar name={name} points={points} capacity={capacity} />
    </div>
  );
}
