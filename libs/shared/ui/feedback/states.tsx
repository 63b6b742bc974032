import { Button, Skeleton } from '@mantine/core';
import { asProblem, Message, useProblemText, useText } from '@passage/platform/web';
import type { Icon } from '@passage/platform/web';
import { IconAlertTriangle, IconInbox, IconLock, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { PageHeader } from '../layout/page-header';
import { StateView } from './state-view';

interface LoadingProps {
  /** How many lines the skeleton has. */
  readonly lines?: number;
}

/** Stands in for data that is on its way. */
export function Loading({ lines = 6 }: LoadingProps): ReactNode {
  const text = useText();
  return (
    <div role="status" aria-label={text('ui.loading')}>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} height={14} mb={14} width={`${92 - ((index * 17) % 40)}%`} radius="sm" />
      ))}
    </div>
  );
}

interface ErrorStateProps {
  /** What was thrown. */
  readonly error: unknown;
  /** Tries again. */
  readonly onRetry?: () => void;
}

/** Says what failed, what to do, and offers another try. A missing right is shown as such. */
export function ErrorState({ error, onRetry }: ErrorStateProps): ReactNode {
  const problem = asProblem(error);
  const words = useProblemText()(problem);
  if (problem.status === 403) return <NoRight />;
  return (
    <StateView
      role="alert"
      icon={IconAlertTriangle}
      title={words.title}
      hint={words.remedy}
      actions={<Retry onRetry={onRetry} />}
    />
  );
}

/** The same where the whole page would have been: its heading says what failed. */
export function ErrorPage({ error, onRetry }: ErrorStateProps): ReactNode {
  const problem = asProblem(error);
  const words = useProblemText()(problem);
  const text = useText();
  const isForbidden = problem.status === 403;
  return (
    <>
      <PageHeader title={isForbidden ? text('ui.no-right') : words.title} />
      <StateView
        role="alert"
        icon={isForbidden ? IconLock : IconAlertTriangle}
        title={isForbidden ? text('ui.no-right.hint') : words.remedy}
        actions={isForbidden ? undefined : <Retry onRetry={onRetry} />}
      />
    </>
  );
}

function Retry({ onRetry }: { readonly onRetry: (() => void) | undefined }): ReactNode {
  return onRetry ? (
    <Button variant="default" leftSection={<IconRefresh size={14} />} onClick={onRetry}>
      <Message id="ui.retry" />
    </Button>
  ) : null;
}

interface EmptyStateProps {
  /** What there is none of. */
  readonly title: ReactNode;
  /** What to do. */
  readonly hint?: ReactNode;
  readonly icon?: Icon;
  readonly actions?: ReactNode;
}

/** Says that there is nothing here yet and what to do. */
export function EmptyState({ title, hint, icon = IconInbox, actions }: EmptyStateProps): ReactNode {
  return <StateView icon={icon} title={title} hint={hint} actions={actions} />;
}

/** Says that the reader lacks the right to see this, and whom to ask. */
export function NoRight(): ReactNode {
  return <StateView icon={IconLock} title={<Message id="ui.no-right" />} hint={<Message id="ui.no-right.hint" />} />;
}
