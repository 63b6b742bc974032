import { Button, Group, Progress, Text } from '@mantine/core';
import type { Job } from '@passage/platform/domain';
import { Message, useFieldProblemText, useText } from '@passage/platform/web';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { StatusBadge } from '../badge/status-badge';
import type { Tone } from '../badge/tone';
import { useNotices } from '../feedback/notice';
import { ErrorState, Loading } from '../feedback/states';
import { isOver, jobQuery, useCancelJob } from './job';

const tones: Readonly<Record<Job['state'], Tone>> = {
  queued: 'neutral',
  running: 'info',
  done: 'ok',
  failed: 'danger',
  cancelled: 'attention',
};

interface JobProgressProps {
  readonly jobId: string;
  /** What is being done. */
  readonly title: ReactNode;
  /** Called once when the job is over, however it ended. */
  readonly onOver?: (job: Job) => void;
  /** Shows what came of the job once it is done. */
  readonly renderResult?: (job: Job) => ReactNode;
}

/** How far a long job has got, with a way to stop it, and what came of it or why it failed. */
export function JobProgress({ jobId, title, onOver, renderResult }: JobProgressProps): ReactNode {
  const text = useText();
  const notices = useNotices();
  const query = useQuery(jobQuery(jobId));
  const cancel = useCancelJob(jobId);
  const words = useFieldProblemText();
  const job = query.data;
  const hasEnded = job !== undefined && isOver(job);
  const announceEnd = useEffectEvent(() => {
    if (job) onOver?.(job);
  });
  useEffect(() => {
    if (hasEnded) announceEnd();
  }, [hasEnded]);

  if (!job) {
    if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
    return <Loading lines={2} />;
  }
  const share = job.total ? Math.min(100, (job.done / job.total) * 100) : hasEnded ? 100 : 0;
  return (
    <div>
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <Text fw={500} size="sm">
            {title}
          </Text>
          <StatusBadge tone={tones[job.state]}>
            <Message id={`ui.job.${job.state}`} />
          </StatusBadge>
        </Group>
        {hasEnded ? null : (
          <Button
            variant="default"
            loading={cancel.isPending}
            onClick={() => cancel.mutate(undefined, { onError: notices.failed })}
          >
            <Message id="ui.job.cancel" />
          </Button>
        )}
      </Group>
      <Progress
        value={job.total === null && !hasEnded ? 100 : share}
        animated={!hasEnded}
        color={job.state === 'failed' ? 'red' : 'sea'}
        my={8}
        aria-label={text('ui.job.progress')}
      />
      <Text size="xs" c="dimmed" role="status">
        {job.total === null ? (
          <Message id="ui.job.count" values={{ done: job.done }} />
        ) : (
          <Message id="ui.job.count-of" values={{ done: job.done, total: job.total }} />
        )}
      </Text>
      {job.message ? (
        <Text size="sm" c="var(--tone-danger-fg)" role="alert">
          {words({ code: job.message, reason: text('problem.platform.job.broke-off') })}
        </Text>
      ) : null}
      {job.state === 'done' ? renderResult?.(job) : null}
    </div>
  );
}
