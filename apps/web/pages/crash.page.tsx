import { Button } from '@mantine/core';
import { Message, useText } from '@passage/platform/web';
import { ErrorState, PageHeader } from '@passage/ui';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Stands in for a page that failed to show. The rest of the application goes on. */
export function CrashPage({ error, reset }: ErrorComponentProps): ReactNode {
  const text = useText();
  const router = useRouter();
  return (
    <>
      <PageHeader
        title={text('shell.crash')}
        actions={
          <Button variant="default" onClick={() => window.location.reload()}>
            <Message id="shell.reload" />
          </Button>
        }
      />
      <ErrorState
        error={error}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </>
  );
}
