import { Button } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { ColleagueLoad, SpreadPlan } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import { Section, useNotices } from '@passage/ui';
import { IconScale } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { AssignDialog } from './assign-dialog';
import classes from './workload.module.css';
import { planSpread } from './workload.queries';

/** Colleagues who cannot look after their cases: whose account is closed, or who are away. */
export function LeaversSection({ colleagues }: { readonly colleagues: readonly ColleagueLoad[] }): ReactNode {
  const leavers = colleagues.filter(({ isActive, isAbsent, cases }) => cases > 0 && (!isActive || isAbsent));
  if (leavers.length === 0) return null;
  return (
    <Section title={<Message id="pipeline.workload.leavers" />}>
      <ul className={classes.rows}>
        {leavers.map((each) => (
          <Leaver key={each.staffId} colleague={each} />
        ))}
      </ul>
    </Section>
  );
}

function Leaver({ colleague }: { readonly colleague: ColleagueLoad }): ReactNode {
  const notices = useNotices();
  const [plan, setPlan] = useState<SpreadPlan>();
  const planning = useMutation({
    mutationFn: () => planSpread({ ownerId: colleague.staffId }),
    onSuccess: setPlan,
    onError: notices.failed,
  });
  const { name, isActive, cases } = colleague;
  return (
    <li className={classes.row}>
      <span>
        <Message
          id={isActive ? 'pipeline.workload.leavers.away' : 'pipeline.workload.leavers.left'}
          values={{ name: <bdi key="name">{name}</bdi>, count: cases }}
        />
      </span>
      <IfPermitted permission="pipeline.workload.assign">
        <Button
          variant="default"
          leftSection={<IconScale size={14} />}
          loading={planning.isPending}
          onClick={() => planning.mutate()}
        >
          <Message id="pipeline.workload.spread" />
        </Button>
      </IfPermitted>
      {plan ? <AssignDialog cases={[]} plan={plan} onClose={() => setPlan(undefined)} /> : null}
    </li>
  );
}
